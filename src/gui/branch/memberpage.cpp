// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberpage.h"

#include "branch/member.h"
#include "records/detailpanel.h"
#include "records/recordsheet.h"
#include "storypanel.h"

namespace xf {

MemberPage::MemberPage(Session& session, FileDialogs& dialogs, QWidget* parent)
    : RecordPage(memberKind(), session, dialogs, parent)
{
    records().detail().addPanel(new StoryPanel(session, dialogs), tr("Story"));
}

} // namespace xf
