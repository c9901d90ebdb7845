// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Democratic life meeting (民主生活会).
struct Meeting : Activity {
    QString form;
    QString theme;
    QDate date;
    QString place;
    Id chair = 0;
    Id recorder = 0;
    QString minutes;
    QString guests; ///< 列席人员 from outside the branch, as 姓名（单位及职务）、…
};

const Kind& meetingKind();

/// Attendance (出席情况).
struct Attendance : Record {
    Id member = 0;
    QString presence;
    QString reason;
};

const Kind& attendanceKind();

/// Self-examination finding (对照检查).
struct Finding : Record {
    Id member = 0;
    QString frame;
    QString item;
    QString shortcoming;
    QString cause;
    QString measure;
};

const Kind& findingKind();

/// Rectification (整改清单).
struct Rectification : Record {
    QString problem;
    Id responsible = 0;
    QString standard;
    QString measure;
    QDate due;
    QDate closed;
    Id finding = 0;
    QString result;
    QDate lookedback; ///< 回头看
    QString lasting;
    QString lookback;
    Id relists = 0; ///< the entry of an earlier meeting that came back (反弹) and is listed again by this one
};

const Kind& rectificationKind();

} // namespace xf
