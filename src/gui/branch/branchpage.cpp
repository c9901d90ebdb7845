// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchpage.h"

#include "branch/branch.h"
#include "branch/setting.h"
#include "branchsheet.h"
#include "settingssheet.h"
#include "words.h"

namespace xf {

BranchPage::BranchPage(Session& session, QWidget* parent) : SheetPage(session, parent)
{
    addSheet(new BranchSheet(session), Words().kind(branchKind()));
    for (const Kind* each : registersWith(u"branch")) {
        if (each != &settingKind())
            addRegister(*each);
    }
    addSheet(new SettingsSheet(session), Words().kind(settingKind()));
}

} // namespace xf
