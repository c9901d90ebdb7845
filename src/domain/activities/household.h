// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Household aid (结对帮扶).
struct Household : Activity {
    QString head;
    int population = 0;
    QString members;
    QString village;
    QString address;
    QString phone;
    QString health;
    QString account;
    QString cause;
    QString causenote;
    QString wish;
    QString arrangement;
    QDate arranged; ///< since when the arrangement holds
};

const Kind& householdKind();

/// Aid plan of the year (年度帮扶计划).
struct AidPlan : Record {
    int year = 0;
    QString text;
    std::optional<double> target;
};

const Kind& aidPlanKind();

/// Aid measure (帮扶措施).
struct AidMeasure : Record {
    QDate date;
    QString area;
    QString text;
    Fen money = 0;
    QString result;
};

const Kind& aidMeasureKind();

/// Visit (走访).
struct Visit : Record {
    QDate date;
    Id member = 0;
    QString situation;
    QString solved;
    Fen money = 0;
};

const Kind& visitKind();

/// Income (收入).
struct Income : Record {
    int year = 0;
    Fen amount = 0;
};

const Kind& incomeKind();

/// Village project (整村帮扶项目).
struct VillageProject : Record {
    int year = 0;
    QString title;
    QString village;
    QString area;
    Fen money = 0;
    QDate from;
    QDate until;
    QString result;
};

const Kind& villageProjectKind();

} // namespace xf
