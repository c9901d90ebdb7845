// SPDX-License-Identifier: GPL-3.0-or-later
#include "branch.h"

#include "describe.h"

namespace xf {

const Kind& branchKind()
{
    static const Kind kind =
        Describe<Branch>("branch", QT_TRANSLATE_NOOP("domain", "Branch"), KindRole::Base)
            .text("name", QT_TRANSLATE_NOOP("branch", "Branch name"), &Branch::name,
                  FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Title)
            .text("unit", QT_TRANSLATE_NOOP("branch", "Unit"), &Branch::unit, FieldFlag::Required)
            .text("superior", QT_TRANSLATE_NOOP("branch", "Superior committee"), &Branch::superior)
            .integer("year", QT_TRANSLATE_NOOP("branch", "Working year"), &Branch::year, FieldFlag::Required)
            .build();
    return kind;
}

} // namespace xf
