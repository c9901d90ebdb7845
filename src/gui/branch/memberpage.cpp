// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberpage.h"

#include "activities/learningpanel.h"
#include "activities/rolemodel.h"
#include "branch/member.h"
#include "records/detailpanel.h"
#include "records/recordsheet.h"
#include "storypanel.h"
#include "words.h"

namespace xf {

MemberPage::MemberPage(Session& session, FileDialogs& dialogs, QWidget* parent)
    : RecordPage(memberKind(), session, dialogs, parent)
{
    records().detail().addPanel(new StoryPanel(session, dialogs), tr("Story"));
    records().detail().addPanel(new LearningPanel(session), Words().kind(learningKind()));
}

} // namespace xf
