// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/meeting.h"
#include "recordpanel.h"

class QLabel;
class QPushButton;
class QTableView;

namespace xf {

class CarriedList;
struct CarriedEntry;
class ChildTable;
class FieldDelegate;
class Session;

/// 整改清单 of the meeting in hand, and beneath it what earlier meetings left open, to be closed and looked back at
/// here.
class RectificationPanel : public RecordPanel
{
    Q_OBJECT

public:
    explicit RectificationPanel(Session& session, QWidget* parent = nullptr);

    void setRecord(Id meeting) override;
    void flush() override;
    /// Puts an entry in hand.
    void select(Id entry);
    /// Begins the first of the five 明确 that the entry still lacks.
    void complete(Id entry);

private:
    QWidget* makeCarried();
    void reload();
    void showCounts();
    void showAbout();
    void goToFinding();
    void showAgain();
    /// The carried entry in hand that came back becomes an entry of this meeting, or its new entry is shown.
    void listAgain();
    [[nodiscard]] QStringList linkWords(const Rectification& entry) const;
    [[nodiscard]] const CarriedEntry* currentCarried() const;
    [[nodiscard]] std::shared_ptr<const Rectification> current() const;

    Session& m_session;
    Id m_record = 0;
    Meeting m_meeting;
    ChildTable* m_entries;
    CarriedList* m_carried;
    QTableView* m_table;
    FieldDelegate* m_delegate;
    QLabel* m_counts;
    QLabel* m_about;
    QLabel* m_heading;
    QPushButton* m_finding;
    QPushButton* m_again;
};

} // namespace xf
