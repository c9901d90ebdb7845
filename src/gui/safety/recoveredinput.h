// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"

namespace xf {

class Session;

/// The record on whose page it is seen; 0 for a row of a register.
Id pageOf(const RecoveredInput& input);
/// What came back after the program had ended without warning, where it is, and what may be done with it.
QString recoveredSentence(const Session& session, const std::vector<RecoveredInput>& inputs);

} // namespace xf
