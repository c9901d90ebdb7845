// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPoint;
class QTableView;
class QWidget;

namespace xf {

class FileDialogs;
class Session;

/// The list that “export the list” means on a page: the one that is being used, or the first; null if there is none.
[[nodiscard]] QTableView* listOn(QWidget& page);
/// Asks where to, writes the list as it stands, and tells the outcome in the message bar.
void exportList(QTableView& list, Session& session, FileDialogs& dialogs);
/// What can be done with a list as a whole, at a place on the screen.
void showListMenu(QTableView& list, const QPoint& place, Session& session, FileDialogs& dialogs);

} // namespace xf
