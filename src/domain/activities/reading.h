// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// Reading note (读书心得).
struct Reading : Activity {
    QString book;
    QString author;
    QString text;
    Id campaign = 0;
};

const Kind& readingKind();

} // namespace xf
