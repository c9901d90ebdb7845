// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignpage.h"

namespace xf {

CampaignPage::CampaignPage(Session& session, QWidget* parent) : SheetPage(session, parent)
{
    addRegisters(QStringLiteral("campaign"));
}

} // namespace xf
