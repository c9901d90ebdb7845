// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingpage.h"

#include "activities/contest.h"
#include "activities/reading.h"
#include "activities/readingroom.h"
#include "fields/childtable.h"
#include "reading/campaignpanel.h"
#include "records/registersheet.h"

namespace xf {

ReadingPage::ReadingPage(Session& session, FileDialogs& dialogs, QWidget* parent)
    : RecordPage(readingKind(), session, dialogs, parent)
{
    if (RegisterSheet* campaigns = registerOf(readingCampaignKind()))
        campaigns->addPanel(new CampaignPanel(session), tr("Who has written"));
    ChildTable& contests = addRegister(contestKind()).entries();
    contests.setWhere({{QStringLiteral("activity"), readingKind().key}});
    contests.setHiddenFields({QStringLiteral("activity")});
}

} // namespace xf
