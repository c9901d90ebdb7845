// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

/// A refusal as a window shows it: the rules name fields by their keys, people know them by their labels.
Error withLabels(const Kind& kind, Error error);
/// What is still missing in a record before it can be added, as one sentence; empty if nothing is.
QString missingSentence(const Kind& kind, const Record& record);

} // namespace xf
