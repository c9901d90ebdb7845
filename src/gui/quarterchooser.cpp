// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarterchooser.h"

namespace xf {

QuarterChooser::QuarterChooser(Quarter running, QWidget* parent)
    : PeriodChooser(Period(Period::Length::Quarter, running), parent)
{
    setObjectName(QStringLiteral("quarterChooser"));
    connect(this, &PeriodChooser::periodChosen, this,
            [this](const Period& period) { Q_EMIT chosen(period.lastQuarter()); });
}

} // namespace xf
