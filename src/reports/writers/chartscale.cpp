// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/chartscale.h"

#include <algorithm>
#include <cmath>

namespace xf {

namespace {

/// The next round figure (1, 2, 2.5, 5 times a power of ten) at or above this one.
double roundedUp(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 2.5, 5.0}) {
        if (value <= step * power * (1 + 1e-9))
            return step * power;
    }
    return 10 * power;
}

} // namespace

double chartTop(const paper::Chart& chart)
{
    double most = 0;
    for (const paper::Chart::Series& series : chart.series) {
        for (const auto& value : series.values)
            most = std::max(most, value.value_or(0));
    }
    return roundedUp(most / chartSteps) * chartSteps;
}

} // namespace xf
