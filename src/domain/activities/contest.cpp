// SPDX-License-Identifier: GPL-3.0-or-later
#include "contest.h"

#include "describe.h"

namespace xf {

namespace {

const Choices contestActivity{
    {"research", QT_TRANSLATE_NOOP("contest", "Research")},
    {"reading", QT_TRANSLATE_NOOP("contest", "Reading note")},
};

} // namespace

const Kind& contestKind()
{
    static const Kind kind =
        Describe<Contest>("contest", QT_TRANSLATE_NOOP("domain", "Contest"), KindRole::Register)
            .integer("year", QT_TRANSLATE_NOOP("contest", "Year"), &Contest::year)
            .text("title", QT_TRANSLATE_NOOP("contest", "Title"), &Contest::title,
                  FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Title)
            .choice("activity", QT_TRANSLATE_NOOP("contest", "Judged"), &Contest::activity, contestActivity)
            .date("date", QT_TRANSLATE_NOOP("contest", "Date"), &Contest::date,
                  FieldFlag::EventDate | FieldFlag::AheadDate)
            .flag("drop", QT_TRANSLATE_NOOP("contest", "Drop highest and lowest"), &Contest::drop)
            .keptWith("research")
            .build();
    return kind;
}

const Kind& criterionKind()
{
    static const Kind kind = Describe<Criterion>("criterion", QT_TRANSLATE_NOOP("domain", "Criterion"), KindRole::Child,
                                                 {QStringLiteral("contest")})
                                 .text("name", QT_TRANSLATE_NOOP("criterion", "Criterion"), &Criterion::name,
                                       FieldFlag::Required | FieldFlag::Title)
                                 .number("weight", QT_TRANSLATE_NOOP("criterion", "Weight"), &Criterion::weight)
                                 .build();
    return kind;
}

const Kind& judgeKind()
{
    static const Kind kind =
        Describe<Judge>("judge", QT_TRANSLATE_NOOP("domain", "Judge"), KindRole::Child, {QStringLiteral("contest")})
            .text("name", QT_TRANSLATE_NOOP("judge", "Judge"), &Judge::name,
                  FieldFlag::Required | FieldFlag::Title | FieldFlag::Sensitive)
            .build();
    return kind;
}

const Kind& prizeKind()
{
    static const Kind kind =
        Describe<Prize>("prize", QT_TRANSLATE_NOOP("domain", "Prize"), KindRole::Child, {QStringLiteral("contest")})
            .text("name", QT_TRANSLATE_NOOP("prize", "Prize"), &Prize::name, FieldFlag::Required | FieldFlag::Title)
            .integer("places", QT_TRANSLATE_NOOP("prize", "Places"), &Prize::places)
            .build();
    return kind;
}

const Kind& contestEntryKind()
{
    static const Kind kind =
        Describe<ContestEntry>("contestentry", QT_TRANSLATE_NOOP("domain", "Contest entry"), KindRole::Child,
                               {QStringLiteral("contest")})
            .reference("record", QT_TRANSLATE_NOOP("contestentry", "Entry"), &ContestEntry::record, "*",
                       FieldFlag::Required)
            .text("blind", QT_TRANSLATE_NOOP("contestentry", "Blind number"), &ContestEntry::blind, FieldFlag::Title)
            .integer("rank", QT_TRANSLATE_NOOP("contestentry", "Rank"), &ContestEntry::rank)
            .text("award", QT_TRANSLATE_NOOP("contestentry", "Award"), &ContestEntry::award)
            .build();
    return kind;
}

const Kind& scoreKind()
{
    static const Kind kind =
        Describe<Score>("score", QT_TRANSLATE_NOOP("domain", "Score"), KindRole::Child, {QStringLiteral("contest")})
            .reference("entry", QT_TRANSLATE_NOOP("score", "Entry"), &Score::entry, "contestentry", FieldFlag::Required)
            .reference("judge", QT_TRANSLATE_NOOP("score", "Judge"), &Score::judge, "judge")
            .reference("criterion", QT_TRANSLATE_NOOP("score", "Criterion"), &Score::criterion, "criterion")
            .number("points", QT_TRANSLATE_NOOP("score", "Points"), &Score::points)
            .build();
    return kind;
}

} // namespace xf
