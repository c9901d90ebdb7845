// SPDX-License-Identifier: GPL-3.0-or-later
#include "householdpage.h"

#include "activities/household.h"

namespace xf {

HouseholdPage::HouseholdPage(Session& session, FileDialogs& dialogs, QWidget* parent)
    : RecordPage(householdKind(), session, dialogs, parent)
{
}

} // namespace xf
