// SPDX-License-Identifier: GPL-3.0-or-later
#include "summarytext.h"

#include "describe.h"

namespace xf {

const Kind& summaryTextKind()
{
    static const Kind kind =
        Describe<SummaryText>("summarytext", QT_TRANSLATE_NOOP("domain", "Edited section"), KindRole::Register)
            .quarter("quarter", QT_TRANSLATE_NOOP("summarytext", "Quarter"), &SummaryText::quarter, FieldFlag::Required)
            .text("section", QT_TRANSLATE_NOOP("summarytext", "Section"), &SummaryText::section,
                  FieldFlag::Required | FieldFlag::Title)
            .longText("drafted", QT_TRANSLATE_NOOP("summarytext", "Draft when edited"), &SummaryText::drafted)
            .longText("text", QT_TRANSLATE_NOOP("summarytext", "Text"), &SummaryText::text)
            .unique({QStringLiteral("quarter"), QStringLiteral("section")})
            .build();
    return kind;
}

} // namespace xf
