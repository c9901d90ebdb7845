// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QLabel;
class QSpinBox;
class QTableView;

namespace xf {

class CalendarList;
class CalendarModel;
class FileDialogs;
class MonthTable;

/// 日历: the year by activity and month, what falls due and what was done, and the way to each record.
class CalendarPage : public Page
{
    Q_OBJECT

public:
    CalendarPage(Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);

    void arrive() override;

private:
    [[nodiscard]] QWidget* makeTop();
    void makeTables();
    void refresh();
    void showChosen();
    void showLastYear();
    void openCurrent();
    void exportCalendar();

    FileDialogs& m_dialogs;
    CalendarModel* m_months;
    CalendarList* m_days;
    QSpinBox* m_year;
    MonthTable* m_monthTable;
    QTableView* m_dayTable;
    QLabel* m_heading;
};

} // namespace xf
