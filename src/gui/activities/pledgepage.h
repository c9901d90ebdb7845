// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/recordpage.h"

namespace xf {

/// 公开承诺: pledges of the branch and of each member, and the plan that they answer to.
class PledgePage : public RecordPage
{
    Q_OBJECT

public:
    PledgePage(Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);
};

} // namespace xf
