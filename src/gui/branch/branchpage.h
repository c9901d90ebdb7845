// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetpage.h"

namespace xf {

/// 本支部设定: the branch, its years, and the wordings and numbers that it sets for itself.
class BranchPage : public SheetPage
{
    Q_OBJECT

public:
    explicit BranchPage(Session& session, QWidget* parent = nullptr);
};

} // namespace xf
