// SPDX-License-Identifier: GPL-3.0-or-later
#include "householdpage.h"

#include "activities/household.h"
#include "households/aidsheet.h"

namespace xf {

HouseholdPage::HouseholdPage(Session& session, FileDialogs& dialogs, QWidget* parent)
    : RecordPage(householdKind(), session, dialogs, parent)
{
    addSheet(new AidSheet(session), tr("Coverage"));
}

} // namespace xf
