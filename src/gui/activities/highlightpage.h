// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/recordpage.h"

namespace xf {

/// 工作亮点: the one piece of work that shows what the unit can do.
class HighlightPage : public RecordPage
{
    Q_OBJECT

public:
    HighlightPage(Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);
};

} // namespace xf
