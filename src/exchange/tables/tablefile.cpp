// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablefile.h"

#include "tables/csvreader.h"
#include "tables/limits.h"
#include "tables/textencoding.h"
#include "tables/xlsx/xlsxreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace xf {

namespace {

struct TableFileMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Tables)
};

Result<TableFile> readText(QFile& file)
{
    if (file.size() > limits::textFile)
        return Error{TableFileMessages::tr(
                         "This file is larger than any list (%1 MB at most). Nothing was taken in; please choose "
                         "another file.")
                         .arg(limits::textFile / 1024 / 1024),
                     {}};
    const QByteArray bytes = file.read(limits::textFile);
    auto text = decodeText(bytes);
    if (!text)
        return text.error();
    auto grid = readCsv(text->text, separatorOf(text->text));
    if (!grid)
        return grid.error();
    return TableFile{std::move(*grid), {}, text->encoding};
}

Result<TableFile> readAny(const QString& path, const QString& sheet)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{TableFileMessages::tr("“%1” cannot be read. Nothing was taken in; please choose another file.")
                         .arg(QFileInfo(path).fileName()),
                     file.errorString()};
    const QByteArray magic = file.peek(8);
    if (magic.startsWith("PK\x03\x04"))
        return readXlsx(path, sheet);
    if (magic.startsWith("\xD0\xCF\x11\xE0"))
        return Error{
            TableFileMessages::tr("This is a workbook of the old format (xls, et) or one with a password. Nothing was "
                                  "taken in; please open it in WPS or Excel and save it as a workbook (xlsx) without a "
                                  "password."),
            {}};
    return readText(file);
}

} // namespace

Result<TableFile> readTableFile(const QString& path, const QString& sheet)
{
    auto table = readAny(path, sheet);
    if (table && table->grid.isEmpty())
        return Error{TableFileMessages::tr("There is nothing in “%1” to be taken in.").arg(QFileInfo(path).fileName()),
                     {}};
    return table;
}

} // namespace xf
