// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/recordpage.h"

namespace xf {

/// 读书心得: reading notes with campaigns, exchanges, the reading room and the journal.
class ReadingPage : public RecordPage
{
    Q_OBJECT

public:
    ReadingPage(Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);
};

} // namespace xf
