// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/thinning.h"

#include <QTest>

#include <algorithm>

using namespace xf;

namespace {

/// One backup a day, from this day on.
std::vector<BackupMark> daily(QDate from, int number)
{
    std::vector<BackupMark> marks;
    for (int i = 0; i < number; ++i)
        marks.push_back({i + 1, from.addDays(i)});
    return marks;
}

std::vector<BackupMark> keptOf(std::vector<BackupMark> marks)
{
    const auto going = backupsToThin(marks);
    marks.erase(std::remove_if(marks.begin(), marks.end(),
                               [&](const BackupMark& each) {
                                   return std::find(going.begin(), going.end(), each.counter) != going.end();
                               }),
                marks.end());
    return marks;
}

} // namespace

class TestThinning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenStayWhateverTheirDays()
    {
        std::vector<BackupMark> marks;
        for (int i = 1; i <= 30; ++i)
            marks.push_back({i, QDate(2026, 9, 30)});
        const auto kept = keptOf(marks);
        QCOMPARE(kept.size(), size_t{10});
        QCOMPARE(kept.front().counter, 21);
        QCOMPARE(kept.back().counter, 30);
    }

    void twoYearsOfDaysThinToDaysWeeksAndMonths()
    {
        const auto kept = keptOf(daily(QDate(2025, 1, 1), 700)); // to 2026-12-01
        QStringList days;
        for (const BackupMark& each : kept)
            days.prepend(each.day.toString(Qt::ISODate));
        // The last fourteen days, then Sundays as the last of their weeks, then the last of each month.
        const QStringList expected{"2026-12-01", "2026-11-30", "2026-11-29", "2026-11-28", "2026-11-27", "2026-11-26",
                                   "2026-11-25", "2026-11-24", "2026-11-23", "2026-11-22", "2026-11-21", "2026-11-20",
                                   "2026-11-19", "2026-11-18", "2026-11-15", "2026-11-08", "2026-11-01", "2026-10-31",
                                   "2026-10-25", "2026-10-18", "2026-09-30", "2026-08-31", "2026-07-31", "2026-06-30",
                                   "2026-05-31", "2026-04-30", "2026-03-31", "2026-02-28", "2026-01-31", "2025-12-31",
                                   "2025-11-30", "2025-10-31", "2025-09-30", "2025-08-31", "2025-07-31", "2025-06-30",
                                   "2025-05-31", "2025-04-30", "2025-03-31", "2025-02-28", "2025-01-31"};
        QCOMPARE(days, expected);
    }

    /// The battery of the clock was empty, and three backups were made “in 2099”, then one “in 1970”.
    void aClockThatJumpsMakesNoOldBackupGo()
    {
        auto marks = daily(QDate(2026, 9, 1), 20);
        const auto before = keptOf(marks);
        for (int i = 0; i < 3; ++i)
            marks.push_back({21 + i, QDate(2099, 1, 1)});
        marks.push_back({24, QDate(1970, 1, 1)});
        const auto kept = keptOf(marks);
        QCOMPARE(kept.back().counter, 24);
        QVERIFY(kept.size() >= size_t{10});
        // Those of the right days stay, but for the two days that the two wrong days displace.
        QVERIFY(kept.size() + 2 >= before.size());
        QCOMPARE(backupsToThin({{1, QDate(2026, 9, 1)}, {2, QDate(1970, 1, 1)}}).size(), size_t{0});
    }

    void anUnreadableDayIsADayLikeAnother() { QCOMPARE(backupsToThin({{1, QDate()}, {2, QDate()}}).size(), size_t{0}); }
};

QTEST_GUILESS_MAIN(TestThinning)
#include "tst_thinning.moc"
