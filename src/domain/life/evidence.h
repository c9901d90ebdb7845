// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Evidence (佐证材料).
struct Evidence : Record {
    QString name;
    QString type;
    qint64 size = 0;
    QString sha256;
    QString note;
};

const Kind& evidenceKind();

} // namespace xf
