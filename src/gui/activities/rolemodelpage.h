// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/recordpage.h"

namespace xf {

/// 先进标杆: role models and who learns what from them, and the plaques of the vanguard post.
class RoleModelPage : public RecordPage
{
    Q_OBJECT

public:
    RoleModelPage(Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);
};

} // namespace xf
