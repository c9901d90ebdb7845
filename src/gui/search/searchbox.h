// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QLineEdit>

class QTreeWidget;

namespace xf {

class SearchIndex;

/// Finds in every kind at once while typing, grouped, by keyboard: arrows choose, Enter opens, Esc closes.
/// Keys belong to the input method first: nothing happens during a preedit.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(Session& session, QWidget* parent = nullptr);
    ~SearchBox() override;

    /// Reads the branch into the index in idle slices, beginning now.
    void prepare();

Q_SIGNALS:
    void chosen(const QString& kind, xf::Id record);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    /// When they are first needed, or when there is time: the window is not to wait for them.
    void makeResults();
    void hideResults();
    void search();
    void addNote(const QString& sentence);
    void moveChoice(int step);
    void openChoice();

    Session& m_session;
    SearchIndex* m_index;
    QTreeWidget* m_results = nullptr;
    bool m_isComposing = false;
    bool m_isRead = false;
};

} // namespace xf
