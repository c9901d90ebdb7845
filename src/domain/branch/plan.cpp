// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan.h"

#include "describe.h"

namespace xf {

const Kind& planKind()
{
    static const Kind kind =
        Describe<Plan>("plan", QT_TRANSLATE_NOOP("domain", "Implementation plan"), KindRole::Register)
            .integer("year", QT_TRANSLATE_NOOP("plan", "Year"), &Plan::year, FieldFlag::Required)
            .text("title", QT_TRANSLATE_NOOP("plan", "Title"), &Plan::title,
                  FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Title)
            .longText("text", QT_TRANSLATE_NOOP("plan", "Text"), &Plan::text, FieldFlag::Searchable)
            .date("adopted", QT_TRANSLATE_NOOP("plan", "Adopted on"), &Plan::adopted, FieldFlag::PastDate)
            .text("meeting", QT_TRANSLATE_NOOP("plan", "Adopted by"), &Plan::meeting)
            .date("published", QT_TRANSLATE_NOOP("plan", "Published on"), &Plan::published, FieldFlag::OutcomeDate)
            .inOrder("adopted", "published")
            .keptWith("pledge")
            .build();
    return kind;
}

} // namespace xf
