// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/meeting.h"
#include "recordpanel.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace xf {

class AttendanceModel;
class FieldDelegate;
class Session;

/// Taking attendance at the meeting in hand: everyone in the branch on the meeting's day is listed, one button marks
/// all as present, and a stroke each marks the exceptions. The count and the quorum are said as it goes.
class AttendancePanel : public RecordPanel
{
    Q_OBJECT

public:
    explicit AttendancePanel(Session& session, QWidget* parent = nullptr);

    void setRecord(Id meeting) override;
    void flush() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    void reload();
    void list();
    void fillGroups(const QString& chosen);
    void takeAttendance();
    bool mark(int key);
    void showTurnout();
    [[nodiscard]] QString turnoutSentence() const;
    [[nodiscard]] QDate day() const;

    Session& m_session;
    Id m_record = 0;
    Meeting m_meeting;
    AttendanceModel* m_model;
    QTableView* m_table;
    FieldDelegate* m_delegate;
    QComboBox* m_group;
    QPushButton* m_take;
    QLabel* m_turnout;
    QLabel* m_open;
};

} // namespace xf
