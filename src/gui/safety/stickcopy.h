// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace xf {

class FileDialogs;
class Session;

/// U盘备份: a whole, checked copy, with a password if one is wanted, into the folder of last time, or into one that is
/// asked for if there was none or it is not there. Tells the session what came of it.
void copyToStick(Session& session, FileDialogs& dialogs, QWidget* asker);

} // namespace xf
