// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace xf {

class FileDialogs;
class Session;

/// 导出全部资料: asks for a folder and writes everything that the branch holds into a new one within it. Shows how far
/// it is and can be cancelled; the message bar says what was written and opens the folder.
void exportEverything(Session& session, FileDialogs& dialogs, QWidget* asker);
/// 制作移交包 and 制作迎检资料包: ask for the year (and edition), then like exportEverything().
void makeHandover(Session& session, FileDialogs& dialogs, QWidget* asker);
void makeInspection(Session& session, FileDialogs& dialogs, QWidget* asker);

} // namespace xf
