// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingroom.h"

#include "describe.h"

namespace xf {

namespace {

const Choices readingRoomState{
    {"planned", QT_TRANSLATE_NOOP("readingroom", "Planned")},
    {"building", QT_TRANSLATE_NOOP("readingroom", "Being set up")},
    {"open", QT_TRANSLATE_NOOP("readingroom", "Open")},
};

} // namespace

const Kind& readingCampaignKind()
{
    static const Kind kind =
        Describe<ReadingCampaign>("readingcampaign", QT_TRANSLATE_NOOP("domain", "Themed reading campaign"),
                                  KindRole::Register)
            .integer("year", QT_TRANSLATE_NOOP("readingcampaign", "Year"), &ReadingCampaign::year)
            .text("title", QT_TRANSLATE_NOOP("readingcampaign", "Title"), &ReadingCampaign::title,
                  FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Title)
            .date("from", QT_TRANSLATE_NOOP("readingcampaign", "From"), &ReadingCampaign::from,
                  FieldFlag::EventDate | FieldFlag::AheadDate)
            .date("until", QT_TRANSLATE_NOOP("readingcampaign", "Until"), &ReadingCampaign::until)
            .text("goal", QT_TRANSLATE_NOOP("readingcampaign", "Goal"), &ReadingCampaign::goal)
            .inOrder("from", "until")
            .keptWith("reading")
            .build();
    return kind;
}

const Kind& exchangeKind()
{
    static const Kind kind =
        Describe<Exchange>("exchange", QT_TRANSLATE_NOOP("domain", "Exchange session"), KindRole::Register)
            .date("date", QT_TRANSLATE_NOOP("exchange", "Date"), &Exchange::date,
                  FieldFlag::Required | FieldFlag::EventDate | FieldFlag::AheadDate)
            .text("group", QT_TRANSLATE_NOOP("exchange", "Group"), &Exchange::group)
            .text("topic", QT_TRANSLATE_NOOP("exchange", "Topic"), &Exchange::topic,
                  FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Title)
            .integer("people", QT_TRANSLATE_NOOP("exchange", "People"), &Exchange::people)
            .reference("campaign", QT_TRANSLATE_NOOP("exchange", "Themed campaign"), &Exchange::campaign,
                       "readingcampaign")
            .keptWith("reading")
            .build();
    return kind;
}

const Kind& readingRoomKind()
{
    static const Kind kind =
        Describe<ReadingRoom>("readingroom", QT_TRANSLATE_NOOP("domain", "Reading room"), KindRole::Register)
            .text("title", QT_TRANSLATE_NOOP("readingroom", "Name"), &ReadingRoom::title,
                  FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Title)
            .choice("state", QT_TRANSLATE_NOOP("readingroom", "State"), &ReadingRoom::state, readingRoomState)
            .date("date", QT_TRANSLATE_NOOP("readingroom", "As of"), &ReadingRoom::date)
            .text("note", QT_TRANSLATE_NOOP("readingroom", "Note"), &ReadingRoom::note)
            .keptWith("reading")
            .build();
    return kind;
}

const Kind& journalKind()
{
    static const Kind kind =
        Describe<Journal>("journal", QT_TRANSLATE_NOOP("domain", "Journal issue"), KindRole::Register)
            .integer("year", QT_TRANSLATE_NOOP("journal", "Year"), &Journal::year)
            .text("number", QT_TRANSLATE_NOOP("journal", "Issue"), &Journal::number, FieldFlag::Required)
            .text("title", QT_TRANSLATE_NOOP("journal", "Title"), &Journal::title,
                  FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Title)
            .date("date", QT_TRANSLATE_NOOP("journal", "Date"), &Journal::date, FieldFlag::EventDate)
            .keptWith("reading")
            .build();
    return kind;
}

const Kind& journalEntryKind()
{
    static const Kind kind =
        Describe<JournalEntry>("journalentry", QT_TRANSLATE_NOOP("domain", "Note in the issue"), KindRole::Child,
                               {QStringLiteral("journal")})
            .integer("position", QT_TRANSLATE_NOOP("journalentry", "Order"), &JournalEntry::position)
            .reference("note", QT_TRANSLATE_NOOP("journalentry", "Reading note"), &JournalEntry::note, "reading",
                       FieldFlag::Required)
            .build();
    return kind;
}

} // namespace xf
