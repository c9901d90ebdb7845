// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Contest (评比).
struct Contest : Record {
    int year = 0;
    QString title;
    QString activity;
    QDate date;
    bool drop = false;
};

const Kind& contestKind();

/// Criterion (评分标准).
struct Criterion : Record {
    QString name;
    std::optional<double> weight;
};

const Kind& criterionKind();

/// Judge (评委).
struct Judge : Record {
    QString name;
};

const Kind& judgeKind();

/// Prize (奖项): how many places it has; the order of the rows is the order of the prizes.
struct Prize : Record {
    QString name;
    int places = 0;
};

const Kind& prizeKind();

/// Contest entry (参评作品).
struct ContestEntry : Record {
    Id record = 0;
    QString blind;
    int rank = 0;
    QString award;
};

const Kind& contestEntryKind();

/// Score (评分).
struct Score : Record {
    Id entry = 0;
    Id judge = 0;
    Id criterion = 0;
    std::optional<double> points;
};

const Kind& scoreKind();

} // namespace xf
