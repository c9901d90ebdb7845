// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/exportall.h"

#include <QByteArray>

namespace xf {

/// README.txt of an export: what each file is, and what is not there. Chinese whatever the interface's language is.
[[nodiscard]] QByteArray readmeBytes(const Exported& exported);

} // namespace xf
