// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/recordpage.h"

namespace xf {

/// 工作机制: regulations with their versions, and the compilation.
class RegulationPage : public RecordPage
{
    Q_OBJECT

public:
    RegulationPage(Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);
};

} // namespace xf
