// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignpage.h"

#include "campaign/commendation.h"
#include "campaign/review.h"
#include "commendationsheet.h"
#include "reviewsheet.h"
#include "words.h"

namespace xf {

CampaignPage::CampaignPage(Session& session, QWidget* parent) : SheetPage(session, parent)
{
    for (const Kind* each : registersWith(u"campaign")) {
        if (each == &reviewKind())
            addSheet(new ReviewSheet(session), Words().kind(*each));
        else if (each == &commendationKind())
            addSheet(new CommendationSheet(session), Words().kind(*each));
        else
            addRegister(*each);
    }
}

} // namespace xf
