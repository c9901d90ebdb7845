// SPDX-License-Identifier: GPL-3.0-or-later
#include "thinning.h"

#include <QSet>

#include <algorithm>

namespace xf {

namespace {

/// The first backup met of each of so many days (weeks, months).
class FirstOfEach
{
public:
    FirstOfEach(int most, int (*labelOf)(QDate)) : m_most(most), m_labelOf(labelOf) {}

    bool takes(QDate day)
    {
        const int label = m_labelOf(day);
        if (m_met.size() >= m_most || m_met.contains(label))
            return false;
        m_met.insert(label);
        return true;
    }

private:
    int m_most;
    int (*m_labelOf)(QDate);
    QSet<int> m_met;
};

int dayOf(QDate day)
{
    return static_cast<int>(day.toJulianDay());
}

int weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return year * 100 + week;
}

int monthOf(QDate day)
{
    return day.year() * 100 + day.month();
}

} // namespace

std::vector<int> backupsToThin(std::vector<BackupMark> backups)
{
    std::sort(backups.begin(), backups.end(),
              [](const BackupMark& a, const BackupMark& b) { return a.counter > b.counter; });
    FirstOfEach days(daysKept, dayOf);
    FirstOfEach weeks(weeksKept, weekOf);
    FirstOfEach months(monthsKept, monthOf);
    std::vector<int> going;
    for (size_t i = 0; i < backups.size(); ++i) {
        // All three are asked: one backup may stand for its day, its week and its month.
        const bool ofDay = days.takes(backups[i].day);
        const bool ofWeek = weeks.takes(backups[i].day);
        const bool ofMonth = months.takes(backups[i].day);
        if (i >= static_cast<size_t>(newestKept) && !ofDay && !ofWeek && !ofMonth)
            going.push_back(backups[i].counter);
    }
    return going;
}

} // namespace xf
