// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistitem.h"

#include "choices.h"
#include "describe.h"

namespace xf {

const Kind& checklistItemKind()
{
    static const Kind kind =
        Describe<ChecklistItem>("checklistitem", QT_TRANSLATE_NOOP("domain", "Checklist wording"), KindRole::Register)
            .choice("item", QT_TRANSLATE_NOOP("checklistitem", "Item"), &ChecklistItem::item, itemChoices(),
                    FieldFlag::Required)
            .text("title", QT_TRANSLATE_NOOP("checklistitem", "Title"), &ChecklistItem::title,
                  FieldFlag::Required | FieldFlag::Title)
            .longText("text", QT_TRANSLATE_NOOP("checklistitem", "Sub-points"), &ChecklistItem::text)
            .date("since", QT_TRANSLATE_NOOP("checklistitem", "Holds from"), &ChecklistItem::since)
            .unique({QStringLiteral("item"), QStringLiteral("since")})
            .keptWith("branch")
            .build();
    return kind;
}

} // namespace xf
