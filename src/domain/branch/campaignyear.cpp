// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignyear.h"

#include "describe.h"

namespace xf {

const Kind& campaignYearKind()
{
    static const Kind kind =
        Describe<CampaignYear>("campaignyear", QT_TRANSLATE_NOOP("domain", "Campaign year"), KindRole::Register)
            .integer("year", QT_TRANSLATE_NOOP("campaignyear", "Year"), &CampaignYear::year, FieldFlag::Required)
            .text("theme", QT_TRANSLATE_NOOP("campaignyear", "Theme"), &CampaignYear::theme,
                  FieldFlag::Searchable | FieldFlag::Title)
            .text("phase", QT_TRANSLATE_NOOP("campaignyear", "Phase"), &CampaignYear::phase)
            .longText("note", QT_TRANSLATE_NOOP("campaignyear", "Note"), &CampaignYear::note)
            .unique({QStringLiteral("year")})
            .keptWith("branch")
            .build();
    return kind;
}

} // namespace xf
