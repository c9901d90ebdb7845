// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulationpage.h"

#include "activities/regulation.h"

namespace xf {

RegulationPage::RegulationPage(Session& session, FileDialogs& dialogs, QWidget* parent)
    : RecordPage(regulationKind(), session, dialogs, parent)
{
}

} // namespace xf
