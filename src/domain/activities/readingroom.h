// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Themed reading campaign (专题读书活动).
struct ReadingCampaign : Record {
    int year = 0;
    QString title;
    QDate from;
    QDate until;
    QString goal;
};

const Kind& readingCampaignKind();

/// Exchange session (读书交流).
struct Exchange : Record {
    QDate date;
    QString group;
    QString topic;
    int people = 0;
    Id campaign = 0;
};

const Kind& exchangeKind();

/// Reading room (机关读书室).
struct ReadingRoom : Record {
    QString title;
    QString state;
    QDate date;
    QString note;
};

const Kind& readingRoomKind();

/// Journal issue (《读书园地》刊期).
struct Journal : Record {
    int year = 0;
    QString number;
    QString title;
    QDate date;
};

const Kind& journalKind();

/// Note in the issue (刊登篇目).
struct JournalEntry : Record {
    int position = 0;
    Id note = 0;
};

const Kind& journalEntryKind();

} // namespace xf
