// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Good practice (经验做法), drawn from a record; where it was told are its publicity rows (DOMAIN.md §2).
struct Practice : Record {
    QDate date;
    QString title;
    QString text;
    Id record = 0;
    QString told; ///< to whom it is spread
};

const Kind& practiceKind();

} // namespace xf
