// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/recordpage.h"

namespace xf {

/// 调查研究: research reports, and the contest in which they are judged.
class ResearchPage : public RecordPage
{
    Q_OBJECT

public:
    ResearchPage(Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);
};

} // namespace xf
