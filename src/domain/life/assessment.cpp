// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment.h"

#include "choices.h"
#include "describe.h"

namespace xf {

namespace {

const Choices assessmentVoice{
    {"self", QT_TRANSLATE_NOOP("assessment", "Self")},
    {"branch", QT_TRANSLATE_NOOP("assessment", "Branch")},
    {"leader", QT_TRANSLATE_NOOP("assessment", "Leader")},
    {"masses", QT_TRANSLATE_NOOP("assessment", "Masses")},
};

} // namespace

const Kind& assessmentKind()
{
    static const Kind kind =
        Describe<Assessment>("assessment", QT_TRANSLATE_NOOP("domain", "Assessment"), KindRole::Child,
                             {QStringLiteral("pledge")})
            .choice("voice", QT_TRANSLATE_NOOP("assessment", "Voice"), &Assessment::voice, assessmentVoice)
            .date("date", QT_TRANSLATE_NOOP("assessment", "Date"), &Assessment::date, FieldFlag::EventDate)
            .choice("grade", QT_TRANSLATE_NOOP("assessment", "Grade"), &Assessment::grade, gradeChoices())
            .longText("text", QT_TRANSLATE_NOOP("assessment", "Words"), &Assessment::text, FieldFlag::Title)
            .build();
    return kind;
}

} // namespace xf
