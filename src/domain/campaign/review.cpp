// SPDX-License-Identifier: GPL-3.0-or-later
#include "review.h"

#include "describe.h"

namespace xf {

const Kind& reviewKind()
{
    static const Kind kind =
        Describe<Review>("review", QT_TRANSLATE_NOOP("domain", "Leader review"), KindRole::Register)
            .date("date", QT_TRANSLATE_NOOP("review", "Date"), &Review::date,
                  FieldFlag::Required | FieldFlag::EventDate)
            .reference("member", QT_TRANSLATE_NOOP("review", "Member (empty: branch)"), &Review::member, "member")
            .text("reviewer", QT_TRANSLATE_NOOP("review", "Reviewer"), &Review::reviewer)
            .longText("strengths", QT_TRANSLATE_NOOP("review", "Main achievements"), &Review::strengths,
                      FieldFlag::Title)
            .longText("problems", QT_TRANSLATE_NOOP("review", "Problems"), &Review::problems)
            .longText("advice", QT_TRANSLATE_NOOP("review", "Advice"), &Review::advice)
            .longText("followup", QT_TRANSLATE_NOOP("review", "Follow-up"), &Review::followup)
            .date("followedup", QT_TRANSLATE_NOOP("review", "Followed up on"), &Review::followedup,
                  FieldFlag::OutcomeDate)
            .about(&Review::member)
            .keptWith("campaign")
            .build();
    return kind;
}

} // namespace xf
