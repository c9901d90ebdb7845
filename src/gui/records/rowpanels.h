// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

namespace xf {

class RecordPanel;
class Session;

/// The panel in which rows of a child kind are worked on: a table in place, or the kind's own panel where a table
/// is not the way it is done (attendance, scores …).
RecordPanel* rowPanel(const Kind& child, Session& session);

} // namespace xf
