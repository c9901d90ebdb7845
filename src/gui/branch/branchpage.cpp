// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchpage.h"

namespace xf {

BranchPage::BranchPage(Session& session, QWidget* parent) : SheetPage(session, parent)
{
    addRegisters(QStringLiteral("branch"));
}

} // namespace xf
