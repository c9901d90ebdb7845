// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/recordpage.h"

namespace xf {

/// 结对帮扶: households in aid, and what is done for the whole village.
class HouseholdPage : public RecordPage
{
    Q_OBJECT

public:
    HouseholdPage(Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);
};

} // namespace xf
