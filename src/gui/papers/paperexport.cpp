// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperexport.h"

#include "content/papers/keptpaper.h"
#include "filedialogs.h"
#include "fontline.h"
#include "printpages.h"
#include "session.h"
#include "workprogress.h"
#include "writechoice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QPrinter>

namespace xf {

namespace {

/// Which fonts the file brings or asks for; nothing where the format leaves that to the reader.
QString fontsOf(const QString& suffix, const std::optional<FontReport>& embedded)
{
    const bool isNamed = suffix == QLatin1String("docx") || suffix == QLatin1String("odt");
    if (isNamed && preferredWriting().fonts == FontNames::Open)
        return QCoreApplication::translate("xf::PaperExport",
                                           "Open fonts are named (Noto Serif CJK SC and others); the computer that "
                                           "opens the file brings them.");
    if (isNamed)
        return QCoreApplication::translate("xf::PaperExport",
                                           "Fonts are named as WPS and Word know them; the computer that opens the "
                                           "file brings them.");
    return embedded ? QCoreApplication::translate("xf::PaperExport", "In the file: %1.").arg(fontSentence(*embedded))
                    : QString();
}

} // namespace

void exportPaper(Session& session, FileDialogs& dialogs, QWidget* parent, const MadePaper& paper, const QString& suffix,
                 const QStringList& formats)
{
    QString path = dialogs.saveAs(parent, paper.document.metadata.title + u'.' + suffix, formatFilter(suffix, formats));
    if (path.isEmpty())
        return;
    if (!writableSuffixes().contains(QFileInfo(path).suffix().toLower()))
        path += u'.' + suffix;
    const QFileInfo written(path);
    std::optional<FontReport> embedded;
    WriteOptions options = preferredWriting();
    options.fontsUsed = [&](const FontReport& report) { embedded = report; };
    // A copy: while it is written the page may make its paper anew.
    const Result<void> done = writeWithProgress(
        session, parent, written.fileName(), options,
        [path, paper](const WriteOptions& asked) { return writePaper(path, paper, asked); },
        [&session, &dialogs, asker = QPointer<QWidget>(parent), paper, suffix, formats] {
            if (asker)
                exportPaper(session, dialogs, asker, paper, suffix, formats);
        });
    if (!done)
        return;
    const QString about = fontsOf(written.suffix().toLower(), embedded);
    const QString sentence = QCoreApplication::translate("xf::PaperExport", "Written: %1").arg(written.fileName());
    session.tell(about.isEmpty() ? sentence : sentence + u'\n' + about);
}

void printPaper(Session& session, FileDialogs& dialogs, QWidget* parent, const LaidOutDocument& paper)
{
    const int pages = static_cast<int>(paper.pages.size());
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(paper.metadata.title);
    if (!dialogs.choosePrinter(parent, printer, pages))
        return;
    int printed = 0;
    const QString sentence = QCoreApplication::translate("xf::PaperExport", "Printing %1").arg(paper.metadata.title);
    const Result<void> done = workWithProgress(session, parent, sentence, {}, [&](const WriteOptions& options) {
        const Result<int> sent = printPages(paper, printer, options);
        printed = sent ? *sent : 0;
        return sent ? Result<void>() : Result<void>(sent.error());
    });
    if (done)
        session.tell(QCoreApplication::translate("xf::PaperExport", "The paper was sent to the printer: %n page(s).",
                                                 nullptr, printed));
}

} // namespace xf
