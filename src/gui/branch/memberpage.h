// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/recordpage.h"

namespace xf {

/// 党员: the branch's members, also those who left and those who came back.
class MemberPage : public RecordPage
{
    Q_OBJECT

public:
    MemberPage(Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);
};

} // namespace xf
