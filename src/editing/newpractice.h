// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"

namespace xf {

/// Good practice drawn from a record of the eight: its title, and as text what its latest progress says came of it.
/// A record that is drawn from already this year leads to that entry instead.
struct DrawnPractice {
    Id practice = 0;
    bool isNew = false;
};

Result<DrawnPractice> drawPractice(Editor& editor, const Kind& kind, Id record, QDate day);

} // namespace xf
