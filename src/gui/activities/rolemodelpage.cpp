// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolemodelpage.h"

#include "activities/rolemodel.h"

namespace xf {

RoleModelPage::RoleModelPage(Session& session, FileDialogs& dialogs, QWidget* parent)
    : RecordPage(roleModelKind(), session, dialogs, parent)
{
}

} // namespace xf
