// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulationpage.h"

#include "activities/regulation.h"
#include "records/detailpanel.h"
#include "records/recordsheet.h"
#include "regulations/inforcesheet.h"
#include "regulations/trailpanel.h"

namespace xf {

RegulationPage::RegulationPage(Session& session, FileDialogs& dialogs, QWidget* parent)
    : RecordPage(regulationKind(), session, dialogs, parent)
{
    records().detail().addPanel(new TrailPanel(session), tr("Origin and versions"));
    addSheet(new InForceSheet(session), tr("In force"));
}

} // namespace xf
