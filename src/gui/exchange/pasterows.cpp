// SPDX-License-Identifier: GPL-3.0-or-later
#include "pasterows.h"

#include "fields/childtable.h"
#include "importdialog.h"
#include "session.h"
#include "tables/clipboardtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>

namespace xf {

namespace {

ChildTable* rowsOf(const QTableView& list)
{
    return qobject_cast<ChildTable*>(list.parentWidget());
}

} // namespace

void pasteRows(const Kind& kind, const ImportPlace& place, Session& session, FileDialogs& dialogs, QWidget* parent)
{
    const auto grid = readClipboardTable(*QGuiApplication::clipboard()->mimeData());
    if (!grid)
        return session.tell(grid.error());
    ImportDialog dialog(kind, place, session, dialogs, parent);
    dialog.showPasted(*grid);
    dialog.exec();
}

bool takesRows(const QTableView& list)
{
    const ChildTable* rows = rowsOf(list);
    return rows && rows->importPlace();
}

void pasteRowsInto(QTableView& list, Session& session, FileDialogs& dialogs)
{
    ChildTable* rows = rowsOf(list);
    if (!rows || !rows->importPlace())
        return;
    rows->flush();
    pasteRows(rows->kind(), *rows->importPlace(), session, dialogs, &list);
}

} // namespace xf
