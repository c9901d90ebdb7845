// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "periodchooser.h"

namespace xf {

/// ◀ 2026年第三季度 ▶ : where only quarters are to be chosen.
class QuarterChooser : public PeriodChooser
{
    Q_OBJECT

public:
    /// `running` is where Home leads and what is chosen at first.
    explicit QuarterChooser(Quarter running, QWidget* parent = nullptr);

    [[nodiscard]] Quarter quarter() const { return period().lastQuarter(); }
    void setQuarter(Quarter quarter) { setPeriod(Period(Period::Length::Quarter, quarter)); }

Q_SIGNALS:
    void chosen(xf::Quarter quarter);
};

} // namespace xf
