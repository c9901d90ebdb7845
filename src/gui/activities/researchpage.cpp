// SPDX-License-Identifier: GPL-3.0-or-later
#include "researchpage.h"

#include "activities/research.h"

namespace xf {

ResearchPage::ResearchPage(Session& session, FileDialogs& dialogs, QWidget* parent)
    : RecordPage(researchKind(), session, dialogs, parent)
{
}

} // namespace xf
