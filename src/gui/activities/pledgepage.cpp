// SPDX-License-Identifier: GPL-3.0-or-later
#include "pledgepage.h"

#include "activities/pledge.h"
#include "coveragesheet.h"
#include "records/detailpanel.h"
#include "records/recordsheet.h"
#include "vaguenessnote.h"

namespace xf {

PledgePage::PledgePage(Session& session, FileDialogs& dialogs, QWidget* parent)
    : RecordPage(pledgeKind(), session, dialogs, parent)
{
    records().detail().addNote(new VaguenessNote(session));
    addSheet(new CoverageSheet(session), tr("Coverage"));
}

} // namespace xf
