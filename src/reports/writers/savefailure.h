// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QFileDevice>

#include <optional>

namespace xf {

/// What can be seen beforehand to stand in the way of writing this file, as a sentence: a folder of that name, a folder
/// that is gone, a program that has the file open.
[[nodiscard]] std::optional<Error> obstacleTo(const QString& path);

/// What came of it when a file could not be written after all, as a sentence: no room, no right, or anything else.
[[nodiscard]] Error saveFailure(const QString& path, const QFileDevice& file);

} // namespace xf
