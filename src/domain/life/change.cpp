// SPDX-License-Identifier: GPL-3.0-or-later
#include "change.h"

#include "choices.h"
#include "describe.h"

namespace xf {

const Kind& changeKind()
{
    static const Kind kind =
        Describe<Change>("change", QT_TRANSLATE_NOOP("domain", "Change"), KindRole::Child, activityKeys())
            .date("date", QT_TRANSLATE_NOOP("change", "Date"), &Change::date,
                  FieldFlag::Required | FieldFlag::EventDate)
            .date("due", QT_TRANSLATE_NOOP("change", "New due date"), &Change::due)
            .number("target", QT_TRANSLATE_NOOP("change", "New target"), &Change::target)
            .longText("text", QT_TRANSLATE_NOOP("change", "What changed"), &Change::text, FieldFlag::Title)
            .text("reason", QT_TRANSLATE_NOOP("change", "Reason"), &Change::reason)
            .build();
    return kind;
}

} // namespace xf
