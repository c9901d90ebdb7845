// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberpage.h"

#include "branch/member.h"

namespace xf {

MemberPage::MemberPage(Session& session, FileDialogs& dialogs, QWidget* parent)
    : RecordPage(memberKind(), session, dialogs, parent)
{
}

} // namespace xf
