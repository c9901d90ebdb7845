// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/recordpage.h"

namespace xf {

/// 民主生活会: meetings with who came, what each found, and what is to be put right.
class MeetingPage : public RecordPage
{
    Q_OBJECT

public:
    MeetingPage(Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);
};

} // namespace xf
