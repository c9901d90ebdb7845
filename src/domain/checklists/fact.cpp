// SPDX-License-Identifier: GPL-3.0-or-later
#include "fact.h"

#include "describe.h"

namespace xf {

const Kind& factKind()
{
    static const Kind kind =
        Describe<Fact>("fact", QT_TRANSLATE_NOOP("domain", "Confirmed fact"), KindRole::Child,
                       {QStringLiteral("fivegoods"), QStringLiteral("fiveleads")})
            .date("date", QT_TRANSLATE_NOOP("fact", "Date"), &Fact::date, FieldFlag::Required | FieldFlag::EventDate)
            .text("text", QT_TRANSLATE_NOOP("fact", "Fact"), &Fact::text, FieldFlag::Required | FieldFlag::Title)
            .reference("record", QT_TRANSLATE_NOOP("fact", "Record that shows it"), &Fact::record, "*",
                       FieldFlag::Required)
            .build();
    return kind;
}

} // namespace xf
