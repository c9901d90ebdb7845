// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/knownrecords.h"

class QTableView;
class QWidget;

namespace xf {

class FileDialogs;
class Session;

/// Rows copied in a spreadsheet are an import, too: they are looked at before they come in. Tells where the clipboard
/// holds none.
void pasteRows(const Kind& kind, const ImportPlace& place, Session& session, FileDialogs& dialogs, QWidget* parent);

/// Whether rows can be pasted into this list: one that is edited in place, of a file that may be written.
[[nodiscard]] bool takesRows(const QTableView& list);
/// pasteRows() into such a list.
void pasteRowsInto(QTableView& list, Session& session, FileDialogs& dialogs);

} // namespace xf
