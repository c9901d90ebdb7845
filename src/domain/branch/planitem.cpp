// SPDX-License-Identifier: GPL-3.0-or-later
#include "planitem.h"

#include "choices.h"
#include "describe.h"

namespace xf {

const Kind& planItemKind()
{
    static const Kind kind =
        Describe<PlanItem>("planitem", QT_TRANSLATE_NOOP("domain", "Plan item"), KindRole::Child,
                           {QStringLiteral("plan")})
            .choice("activity", QT_TRANSLATE_NOOP("planitem", "Activity"), &PlanItem::activity, activityChoices())
            .text("text", QT_TRANSLATE_NOOP("planitem", "Item"), &PlanItem::text,
                  FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Title)
            .reference("responsible", QT_TRANSLATE_NOOP("planitem", "Responsible"), &PlanItem::responsible, "member")
            .date("due", QT_TRANSLATE_NOOP("planitem", "Due"), &PlanItem::due)
            .build();
    return kind;
}

} // namespace xf
