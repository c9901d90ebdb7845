// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivekind.h"
#include "result.h"

class QWidget;

namespace xf {

class Session;

/// What is said of a branch file in such a place; empty where there is nothing to say.
QString driveAdvice(DriveKind kind);

/// Whether the advice was given before for this file; from now on it was.
bool wasAdvised(const Session& session);

/// A whole, checked copy of the open file in the folder for documents of this computer, under a name that is free
/// there. The file itself stays as it is. What goes wrong is told.
Result<QString> copyToComputer(Session& session, QWidget* asker);

} // namespace xf
