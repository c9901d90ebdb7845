// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

namespace xf {

/// A backup's place in the row of backups. The counter orders them: a clock may jump, a counter does not.
struct BackupMark {
    int counter = 0;
    QDate day; ///< by the clock of the computer at the time
};

/// How many backups are kept: the newest, and of what is older the last of each day, week and month.
constexpr int newestKept = 10;
constexpr int daysKept = 14;
constexpr int weeksKept = 8;
constexpr int monthsKept = 24;

/// The counters of the backups that may go. The days, weeks and months counted are those in which backups were made, so
/// neither a long leave nor a clock that jumps years ahead makes an old backup go.
std::vector<int> backupsToThin(std::vector<BackupMark> backups);

} // namespace xf
