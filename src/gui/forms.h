// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

class QWidget;

namespace xf {

class Session;

/// The form of a kind, built from ui/<folder>/<kind>.ui; of a kind without one, a plain list of its fields.
/// FormBinder fills it. Every stored field has exactly one FieldEditor named by its key.
QWidget* formFor(const Kind& kind, Session& session, QWidget* parent = nullptr);

} // namespace xf
