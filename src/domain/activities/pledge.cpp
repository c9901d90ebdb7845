// SPDX-License-Identifier: GPL-3.0-or-later
#include "pledge.h"

#include "choices.h"
#include "describe.h"
#include "life/vetting.h"

namespace xf {

namespace {

const Choices pledgeOwner{
    {"branch", QT_TRANSLATE_NOOP("pledge", "Branch")},
    {"member", QT_TRANSLATE_NOOP("pledge", "Member")},
};
const Choices pledgeCategory{
    {"common", QT_TRANSLATE_NOOP("pledge", "Common")},
    {"post", QT_TRANSLATE_NOOP("pledge", "Post")},
    {"practical", QT_TRANSLATE_NOOP("pledge", "Practical")},
};
const Choices pledgeSpan{
    {"year", QT_TRANSLATE_NOOP("pledge", "Whole year")},
    {"half", QT_TRANSLATE_NOOP("pledge", "Half year")},
    {"quarter", QT_TRANSLATE_NOOP("pledge", "Quarter")},
    {"once", QT_TRANSLATE_NOOP("pledge", "Once")},
};
const Choices pledgeForm{
    {"written", QT_TRANSLATE_NOOP("pledge", "Written")},
    {"oral", QT_TRANSLATE_NOOP("pledge", "Oral")},
};
const Choices pledgeWaiver{
    {"none", QT_TRANSLATE_NOOP("pledge", "None")},
    {"exempt", QT_TRANSLATE_NOOP("pledge", "Exempt")},
    {"voluntary", QT_TRANSLATE_NOOP("pledge", "Voluntary")},
};
const Choices pledgeDirection{
    {"atleast", QT_TRANSLATE_NOOP("pledge", "At least")},
    {"atmost", QT_TRANSLATE_NOOP("pledge", "At most")},
};

/// A member's pledge answers to one of 五带头, the branch's to one of 五个好; before it is said whose it is, to any.
const Choices& itemsOf(const Pledge& pledge)
{
    if (pledge.owner == QLatin1String("member"))
        return leadsChoices();
    return pledge.owner == QLatin1String("branch") ? goodsChoices() : itemChoices();
}

} // namespace

const Kind& pledgeKind()
{
    static const Kind kind =
        Describe<Pledge>("pledge", QT_TRANSLATE_NOOP("domain", "Public pledge"), KindRole::Activity)
            .bones()
            .choice("owner", QT_TRANSLATE_NOOP("pledge", "Pledged by"), &Pledge::owner, pledgeOwner)
            .choice("item", QT_TRANSLATE_NOOP("pledge", "Answers to"), &Pledge::item, itemChoices())
            .suiting(itemsOf)
            .choice("category", QT_TRANSLATE_NOOP("pledge", "Category"), &Pledge::category, pledgeCategory,
                    FieldFlag::OpenChoice)
            .text("goal", QT_TRANSLATE_NOOP("pledge", "Goal of striving"), &Pledge::goal)
            .longText("text", QT_TRANSLATE_NOOP("pledge", "Pledged matter"), &Pledge::text, FieldFlag::Searchable)
            .longText("measures", QT_TRANSLATE_NOOP("pledge", "Measures"), &Pledge::measures, FieldFlag::Searchable)
            .choice("span", QT_TRANSLATE_NOOP("pledge", "Span"), &Pledge::span, pledgeSpan, FieldFlag::OpenChoice)
            .choice("form", QT_TRANSLATE_NOOP("pledge", "Form"), &Pledge::form, pledgeForm)
            .choice("waiver", QT_TRANSLATE_NOOP("pledge", "Exemption"), &Pledge::waiver, pledgeWaiver)
            .text("waiverreason", QT_TRANSLATE_NOOP("pledge", "Reason for exemption"), &Pledge::waiverreason)
            .number("base", QT_TRANSLATE_NOOP("pledge", "Base value"), &Pledge::base)
            .number("target", QT_TRANSLATE_NOOP("pledge", "Target value"), &Pledge::target)
            .text("unit", QT_TRANSLATE_NOOP("pledge", "Unit of measure"), &Pledge::unit)
            .choice("direction", QT_TRANSLATE_NOOP("pledge", "Direction"), &Pledge::direction, pledgeDirection)
            .ticks("points", QT_TRANSLATE_NOOP("pledge", "Points claimed"), &Pledge::points, pledgePointChoices())
            .reference("planitem", QT_TRANSLATE_NOOP("pledge", "Plan item"), &Pledge::planitem, "planitem")
            .about([](const Pledge& pledge) {
                return pledge.owner == QLatin1String("branch") ? Id{0} : pledge.responsible;
            })
            .build();
    return kind;
}

} // namespace xf
