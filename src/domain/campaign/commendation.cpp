// SPDX-License-Identifier: GPL-3.0-or-later
#include "commendation.h"

#include "describe.h"

namespace xf {

namespace {

const Choices commendationResult{
    {"proposed", QT_TRANSLATE_NOOP("commendation", "Proposed")},
    {"awarded", QT_TRANSLATE_NOOP("commendation", "Awarded")},
    {"rejected", QT_TRANSLATE_NOOP("commendation", "Not awarded")},
};

} // namespace

const Kind& commendationKind()
{
    static const Kind kind =
        Describe<Commendation>("commendation", QT_TRANSLATE_NOOP("domain", "Commendation"), KindRole::Register)
            .integer("year", QT_TRANSLATE_NOOP("commendation", "Year"), &Commendation::year)
            .text("honour", QT_TRANSLATE_NOOP("commendation", "Honour"), &Commendation::honour,
                  FieldFlag::Required | FieldFlag::Title)
            .reference("member", QT_TRANSLATE_NOOP("commendation", "Member (empty: branch)"), &Commendation::member,
                       "member")
            .longText("conditions", QT_TRANSLATE_NOOP("commendation", "Conditions met"), &Commendation::conditions)
            .date("from", QT_TRANSLATE_NOOP("commendation", "Published from"), &Commendation::from,
                  FieldFlag::EventDate | FieldFlag::AheadDate)
            .date("until", QT_TRANSLATE_NOOP("commendation", "Published until"), &Commendation::until)
            .choice("result", QT_TRANSLATE_NOOP("commendation", "Result"), &Commendation::result, commendationResult)
            .date("date", QT_TRANSLATE_NOOP("commendation", "Decided on"), &Commendation::date, FieldFlag::OutcomeDate)
            .inOrder("from", "until")
            .about(&Commendation::member)
            .keptWith("campaign")
            .build();
    return kind;
}

} // namespace xf
