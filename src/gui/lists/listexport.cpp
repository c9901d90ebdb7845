// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/listexport.h"

#include "branch/settings.h"
#include "exchange/pasterows.h"
#include "filedialogs.h"
#include "lists.h"
#include "lists/listdocument.h"
#include "papers/writechoice.h"
#include "session.h"
#include "workprogress.h"
#include "writers/filewriter.h"

#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QTableView>

#include <tuple>

namespace xf {

namespace {

struct ListExportMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::ListExport)
};

const QString usualSuffix = QStringLiteral("xlsx");

paper::Document paperOf(QTableView& list, const Session& session)
{
    const bool isSample = session.setting(settingname::sample) == QLatin1String("1");
    return documentOf(list, {session.branch().name, listTitle(list), session.today(), isSample});
}

QString fileName(const QTableView& list, const QString& title)
{
    QString name = title;
    name.replace(u'/', u'／').replace(u'\\', u'＼');
    if (!narrowingOf(list).by.isEmpty())
        name += QStringLiteral("（按当前筛选）");
    return name + u'.' + usualSuffix;
}

QString endings()
{
    QStringList patterns;
    for (const QString& suffix : writableSuffixes())
        patterns << QStringLiteral("*.") + suffix;
    return ListExportMessages::tr("Spreadsheet, document or web page (%1)").arg(patterns.join(u' '));
}

} // namespace

QTableView* listOn(QWidget& page)
{
    for (QWidget* each = QApplication::focusWidget(); each && page.isAncestorOf(each); each = each->parentWidget()) {
        if (auto* list = qobject_cast<QTableView*>(each))
            return list;
    }
    const auto place = [&page](const QTableView* list) {
        const QPoint corner = list->mapTo(&page, QPoint(0, 0));
        return std::tuple(corner.x(), corner.y());
    };
    QTableView* first = nullptr;
    for (auto* each : page.findChildren<QTableView*>()) {
        if (each->isVisible() && (!first || place(each) < place(first)))
            first = each;
    }
    return first;
}

void exportList(QTableView& list, Session& session, FileDialogs& dialogs)
{
    const paper::Document document = paperOf(list, session);
    QString path = dialogs.saveAs(&list, fileName(list, document.metadata.title), endings());
    if (path.isEmpty())
        return;
    if (!writableSuffixes().contains(QFileInfo(path).suffix(), Qt::CaseInsensitive))
        path += u'.' + usualSuffix;
    const auto written = writeWithProgress(
        session, &list, QFileInfo(path).fileName(), preferredWriting(),
        [&](const WriteOptions& options) { return writeFile(path, document, options); },
        [asker = QPointer<QTableView>(&list), &session, &dialogs] {
            if (asker)
                exportList(*asker, session, dialogs);
        });
    if (!written)
        return;
    session.tell(ListExportMessages::tr("Written: %1").arg(QFileInfo(path).fileName()));
}

void showListMenu(QTableView& list, const QPoint& place, Session& session, FileDialogs& dialogs)
{
    auto* menu = new QMenu(&list);
    menu->setObjectName(QStringLiteral("listMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* action = menu->addAction(ListExportMessages::tr("&Export this list…"), &list,
                                      [&list, &session, &dialogs] { exportList(list, session, dialogs); });
    action->setObjectName(QStringLiteral("exportThisList"));
    if (takesRows(list)) {
        QAction* paste = menu->addAction(ListExportMessages::tr("&Paste rows…"), QKeySequence::Paste, &list,
                                         [&list, &session, &dialogs] { pasteRowsInto(list, session, dialogs); });
        paste->setObjectName(QStringLiteral("pasteRows"));
        paste->setShortcutVisibleInContextMenu(true);
    }
    menu->popup(place);
}

} // namespace xf
