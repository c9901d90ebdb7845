// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepname.h"

#include "choices.h"
#include "describe.h"

namespace xf {

namespace {

const Choices stepNameMeaning{
    {"starts", QT_TRANSLATE_NOOP("stepname", "Starts")},
    {"counts", QT_TRANSLATE_NOOP("stepname", "Counts from here")},
    {"publishes", QT_TRANSLATE_NOOP("stepname", "Publishes")},
    {"closes", QT_TRANSLATE_NOOP("stepname", "Closes")},
    {"fails", QT_TRANSLATE_NOOP("stepname", "Closes as not kept")},
    {"reopens", QT_TRANSLATE_NOOP("stepname", "Reopens")},
    {"submits", QT_TRANSLATE_NOOP("stepname", "Hands in for review")},
    {"reviews", QT_TRANSLATE_NOOP("stepname", "Passes the review")},
    {"returns", QT_TRANSLATE_NOOP("stepname", "Returned by the review")},
};

} // namespace

const Kind& stepNameKind()
{
    static const Kind kind =
        Describe<StepName>("stepname", QT_TRANSLATE_NOOP("domain", "Step name"), KindRole::Register)
            .choice("activity", QT_TRANSLATE_NOOP("stepname", "Activity"), &StepName::activity, activityChoices(),
                    FieldFlag::Required)
            .text("key", QT_TRANSLATE_NOOP("stepname", "Key"), &StepName::key, FieldFlag::Required)
            .text("name", QT_TRANSLATE_NOOP("stepname", "Name"), &StepName::name,
                  FieldFlag::Required | FieldFlag::Title)
            .integer("position", QT_TRANSLATE_NOOP("stepname", "Order"), &StepName::position)
            .ticks("meaning", QT_TRANSLATE_NOOP("stepname", "Meaning"), &StepName::meaning, stepNameMeaning)
            .date("since", QT_TRANSLATE_NOOP("stepname", "Holds from"), &StepName::since)
            .unique({QStringLiteral("activity"), QStringLiteral("key"), QStringLiteral("since")})
            .keptWith("branch")
            .build();
    return kind;
}

} // namespace xf
