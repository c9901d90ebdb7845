// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlight.h"

#include "describe.h"

namespace xf {

namespace {

const Choices highlightField{
    {"business", QT_TRANSLATE_NOOP("highlight", "Business")},
    {"party", QT_TRANSLATE_NOOP("highlight", "Party building")},
};
const Choices highlightDirection{
    {"atleast", QT_TRANSLATE_NOOP("highlight", "At least")},
    {"atmost", QT_TRANSLATE_NOOP("highlight", "At most")},
};

} // namespace

const Kind& highlightKind()
{
    static const Kind kind =
        Describe<Highlight>("highlight", QT_TRANSLATE_NOOP("domain", "Highlight"), KindRole::Activity)
            .bones()
            .choice("field", QT_TRANSLATE_NOOP("highlight", "Field"), &Highlight::field, highlightField)
            .reference("planitem", QT_TRANSLATE_NOOP("highlight", "Plan item"), &Highlight::planitem, "planitem")
            .text("source", QT_TRANSLATE_NOOP("highlight", "Work-plan item"), &Highlight::source)
            .longText("character", QT_TRANSLATE_NOOP("highlight", "Why it shows our character"), &Highlight::character)
            .longText("goal", QT_TRANSLATE_NOOP("highlight", "Goal"), &Highlight::goal, FieldFlag::Searchable)
            .number("base", QT_TRANSLATE_NOOP("highlight", "Base figure"), &Highlight::base)
            .number("target", QT_TRANSLATE_NOOP("highlight", "Target figure"), &Highlight::target)
            .text("unit", QT_TRANSLATE_NOOP("highlight", "Unit of measure"), &Highlight::unit)
            .choice("direction", QT_TRANSLATE_NOOP("highlight", "Direction"), &Highlight::direction, highlightDirection)
            .longText("result", QT_TRANSLATE_NOOP("highlight", "Result"), &Highlight::result)
            .text("recognition", QT_TRANSLATE_NOOP("highlight", "Recognition"), &Highlight::recognition)
            .build();
    return kind;
}

const Kind& milestoneKind()
{
    static const Kind kind =
        Describe<Milestone>("milestone", QT_TRANSLATE_NOOP("domain", "Milestone"), KindRole::Child,
                            {QStringLiteral("highlight")})
            .text("text", QT_TRANSLATE_NOOP("milestone", "Milestone"), &Milestone::text,
                  FieldFlag::Required | FieldFlag::Title)
            .date("due", QT_TRANSLATE_NOOP("milestone", "Planned for"), &Milestone::due)
            .date("done", QT_TRANSLATE_NOOP("milestone", "Reached on"), &Milestone::done, FieldFlag::OutcomeDate)
            .build();
    return kind;
}

} // namespace xf
