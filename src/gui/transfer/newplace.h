// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace xf {

class FileDialogs;
class Session;

/// Where a new folder of this name goes; numbered where there is one already.
[[nodiscard]] QString freePlace(const QString& above, const QString& name);
[[nodiscard]] QString nameOfPlace(const QString& folder);
/// Says in the message bar what was written, with a button that shows the folder.
void tellWritten(Session& session, FileDialogs& dialogs, QWidget* asker, const QString& sentence,
                 const QString& folder);

} // namespace xf
