// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklistpage.h"

namespace xf {

/// 五个好: the branch against the five items, self, leader and masses side by side.
class FiveGoodsPage : public ChecklistPage
{
    Q_OBJECT

public:
    explicit FiveGoodsPage(Session& session, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QString nameOf(const AnswerPlace& place) const override;
};

} // namespace xf
