// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperexport.h"

#include "content/papers/keptpaper.h"
#include "filedialogs.h"
#include "printpages.h"
#include "session.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPrinter>

namespace xf {

void exportPaper(Session& session, FileDialogs& dialogs, QWidget* parent, const MadePaper& paper, const QString& suffix,
                 const QStringList& formats)
{
    QString path = dialogs.saveAs(parent, paper.document.metadata.title + u'.' + suffix, formatFilter(suffix, formats));
    if (path.isEmpty())
        return;
    if (!writableSuffixes().contains(QFileInfo(path).suffix().toLower()))
        path += u'.' + suffix;
    if (const auto done = writePaper(path, paper); !done)
        return session.tell(done.error());
    session.tell(QCoreApplication::translate("xf::PaperExport", "Written: %1").arg(QFileInfo(path).fileName()));
}

void printPaper(Session& session, FileDialogs& dialogs, QWidget* parent, const LaidOutDocument& paper)
{
    const int pages = static_cast<int>(paper.pages.size());
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(paper.metadata.title);
    if (!dialogs.choosePrinter(parent, printer, pages))
        return;
    if (const auto done = printPages(paper, printer); !done)
        return session.tell(done.error());
    session.tell(QCoreApplication::translate("xf::PaperExport", "The paper was sent to the printer: %n page(s).",
                                             nullptr, pages));
}

} // namespace xf
