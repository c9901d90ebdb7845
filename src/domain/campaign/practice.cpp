// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice.h"

#include "describe.h"

namespace xf {

const Kind& practiceKind()
{
    static const Kind kind =
        Describe<Practice>("practice", QT_TRANSLATE_NOOP("domain", "Good practice"), KindRole::Register)
            .date("date", QT_TRANSLATE_NOOP("practice", "Date"), &Practice::date,
                  FieldFlag::Required | FieldFlag::EventDate)
            .text("title", QT_TRANSLATE_NOOP("practice", "Title"), &Practice::title,
                  FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Title)
            .longText("text", QT_TRANSLATE_NOOP("practice", "Practice"), &Practice::text, FieldFlag::Searchable)
            .reference("record", QT_TRANSLATE_NOOP("practice", "From record"), &Practice::record, "*")
            .text("told", QT_TRANSLATE_NOOP("practice", "Spread to"), &Practice::told)
            .keptWith("campaign")
            .build();
    return kind;
}

} // namespace xf
