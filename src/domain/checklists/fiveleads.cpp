// SPDX-License-Identifier: GPL-3.0-or-later
#include "fiveleads.h"

#include "choices.h"
#include "describe.h"

namespace xf {

const Kind& fiveLeadsKind()
{
    static const Kind kind =
        Describe<FiveLeads>("fiveleads", QT_TRANSLATE_NOOP("domain", "Five leads"), KindRole::Checklist)
            .quarter("quarter", QT_TRANSLATE_NOOP("fiveleads", "Quarter"), &FiveLeads::quarter, FieldFlag::Required)
            .reference("member", QT_TRANSLATE_NOOP("fiveleads", "Member"), &FiveLeads::member, "member",
                       FieldFlag::Required)
            .choice("item", QT_TRANSLATE_NOOP("fiveleads", "Item"), &FiveLeads::item, leadsChoices(),
                    FieldFlag::Required)
            .choice("self", QT_TRANSLATE_NOOP("fiveleads", "Self"), &FiveLeads::self, gradeChoices())
            .choice("leader", QT_TRANSLATE_NOOP("fiveleads", "Leader"), &FiveLeads::leader, gradeChoices())
            .choice("masses", QT_TRANSLATE_NOOP("fiveleads", "Masses"), &FiveLeads::masses, gradeChoices())
            .longText("fact", QT_TRANSLATE_NOOP("fiveleads", "Further facts"), &FiveLeads::fact)
            .longText("gap", QT_TRANSLATE_NOOP("fiveleads", "Gap"), &FiveLeads::gap)
            .longText("measure", QT_TRANSLATE_NOOP("fiveleads", "Measure"), &FiveLeads::measure)
            .choice("branch", QT_TRANSLATE_NOOP("fiveleads", "Branch"), &FiveLeads::branch, gradeChoices())
            .unique({QStringLiteral("quarter"), QStringLiteral("member"), QStringLiteral("item")})
            .build();
    return kind;
}

} // namespace xf
