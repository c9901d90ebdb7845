// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordpanel.h"

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace xf {

class ContentsModel;
class Kind;
class Session;

/// What can be taken into an edition, and beside it the contents in order: Enter takes in, Alt+Up and Alt+Down move,
/// Del takes out. What can be taken in is said by the edition's own panel.
class ContentsPanel : public RecordPanel
{
    Q_OBJECT

public:
    /// Something that can be taken in: its id and how it is listed.
    struct Candidate {
        Id id = 0;
        QString text;
    };

    void setRecord(Id edition) override;
    void flush() override;

protected:
    ContentsPanel(const Kind& kind, const QString& reference, Session& session, QWidget* parent);

    /// What can be taken into this edition, whether or not it is in there already.
    [[nodiscard]] virtual std::vector<Candidate> candidates(Id edition) const = 0;
    /// The line beneath the contents.
    [[nodiscard]] virtual QString totals(const std::vector<Id>& contents) const = 0;
    /// What is said when nothing can be taken in.
    [[nodiscard]] virtual QString whyNone() const = 0;
    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] const ContentsModel& contents() const { return *m_model; }

    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeCandidates();
    QWidget* makeContents();
    QPushButton* makeButton(const char* name, const QString& text, void (ContentsPanel::*run)());
    void refresh();
    void takeIn();
    void takeAllIn();
    void takeOut();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    bool takesKey(const QObject* watched, int key, Qt::KeyboardModifiers modifiers);

    Session& m_session;
    ContentsModel* m_model;
    QListWidget* m_candidates;
    QTableView* m_table;
    QLabel* m_none;
    QLabel* m_totals;
};

} // namespace xf
