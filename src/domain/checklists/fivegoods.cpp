// SPDX-License-Identifier: GPL-3.0-or-later
#include "fivegoods.h"

#include "choices.h"
#include "describe.h"

namespace xf {

const Kind& fiveGoodsKind()
{
    static const Kind kind =
        Describe<FiveGoods>("fivegoods", QT_TRANSLATE_NOOP("domain", "Five goods"), KindRole::Checklist)
            .quarter("quarter", QT_TRANSLATE_NOOP("fivegoods", "Quarter"), &FiveGoods::quarter, FieldFlag::Required)
            .choice("item", QT_TRANSLATE_NOOP("fivegoods", "Item"), &FiveGoods::item, goodsChoices(),
                    FieldFlag::Required)
            .choice("self", QT_TRANSLATE_NOOP("fivegoods", "Self"), &FiveGoods::self, gradeChoices())
            .choice("leader", QT_TRANSLATE_NOOP("fivegoods", "Leader"), &FiveGoods::leader, gradeChoices())
            .choice("masses", QT_TRANSLATE_NOOP("fivegoods", "Masses"), &FiveGoods::masses, gradeChoices())
            .longText("fact", QT_TRANSLATE_NOOP("fivegoods", "Further facts"), &FiveGoods::fact)
            .longText("gap", QT_TRANSLATE_NOOP("fivegoods", "Gap"), &FiveGoods::gap)
            .longText("measure", QT_TRANSLATE_NOOP("fivegoods", "Measure"), &FiveGoods::measure)
            .unique({QStringLiteral("quarter"), QStringLiteral("item")})
            .build();
    return kind;
}

} // namespace xf
