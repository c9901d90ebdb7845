// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetpage.h"

namespace xf {

/// 点评评议: the links of the campaign that follow the pledges (leader review, mass appraisal, commendation), and
/// good practice (DOMAIN.md §4).
class CampaignPage : public SheetPage
{
    Q_OBJECT

public:
    explicit CampaignPage(Session& session, QWidget* parent = nullptr);
};

} // namespace xf
