// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

class QFileDevice;

namespace xf {

/// What came of a backup that could not be written, with the drive and its room if that is why.
Error writeFailure(const QFileDevice& file);

} // namespace xf
