// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

namespace xf {

/// 1.5亿元 or 1.5万元 when that is exact to two places, else 12345.6元.
QString moneyWords(Fen fen);

} // namespace xf
