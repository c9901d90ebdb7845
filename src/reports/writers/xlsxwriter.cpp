// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/xlsxwriter.h"

#include "diskroom.h"
#include "platform.h"
#include "privatefolder.h"

#include "writers/sheetplan.h"
#include "writers/workbook.h"

#include <QCoreApplication>
#include <QFile>

namespace xf {

namespace {

/// The draft lies in a folder of this program.
Error failed(const QString& reason)
{
    return {withRoom(QCoreApplication::translate("xf::XlsxWriter",
                                                 "The spreadsheet could not be written. Your records are "
                                                 "safe; please free some space or choose another folder."),
                     {PrivateFolder::root()}),
            reason};
}

/// In parts, so that a large book is not in memory as a whole.
bool copy(QFile& from, QIODevice& to)
{
    constexpr qint64 part = 1 << 16;
    while (!from.atEnd()) {
        const QByteArray bytes = from.read(part);
        if (bytes.isEmpty() || to.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

} // namespace

Result<void> writeXlsx(const paper::Document& document, QIODevice& device, const WriteOptions& options)
{
    const BookPlan plan = planSheets(document);
    // The library writes to a named file only; a folder that nobody else can read holds it.
    const auto folder = PrivateFolder::make();
    if (!folder)
        return failed(folder.error().detail);
    QFile file((*folder)->filePath(QStringLiteral("book.xlsx")));
    if (auto made = platform::createPrivateFile(file.fileName()); !made) // the library would make it for all to read
        return made;
    Workbook book(file.fileName(), (*folder)->path(), document.metadata, options.fonts);
    if (!plan.text.empty() || plan.sheets.empty()) // what a reader expects first, with the names of the tables
        book.addText(plan.text);
    for (size_t sheet = 0; sheet < plan.sheets.size(); ++sheet) {
        book.addTable(plan.sheets[sheet]);
        if (!options.goesOn(sheet, plan.sheets.size()))
            return writingCancelled();
    }
    if (const QString reason = book.close(); !reason.isEmpty())
        return failed(reason);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    if (!copy(file, device))
        return failed(device.errorString());
    return {};
}

} // namespace xf
