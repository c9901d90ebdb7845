// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/xlsx/xlsxreader.h"

#include "tables/xlsx/bookparts.h"
#include "tables/xlsx/sharedtexts.h"
#include "tables/xlsx/sheetcells.h"

#include <QCoreApplication>

namespace xf {

namespace {

struct XlsxReaderMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Tables)
};

Result<BookContext> contextOf(Package& package, const BookParts& parts)
{
    auto texts = readSharedTexts(package, parts.sharedTexts);
    if (!texts)
        return texts.error();
    auto looks = readCellFormats(package, parts.styles);
    if (!looks)
        return looks.error();
    return BookContext{std::move(*texts), std::move(*looks), parts.countsFrom1904};
}

} // namespace

Result<TableFile> readXlsx(const QString& path, const QString& sheet)
{
    auto package = Package::open(path);
    if (!package)
        return package.error();
    if ((*package)->has(QStringLiteral("content.xml")))
        return Error{XlsxReaderMessages::tr(
                         "This is an OpenDocument file (ods). Nothing was taken in; please save it as a workbook "
                         "(xlsx) or as CSV."),
                     {}};
    const auto parts = readBookParts(**package);
    if (!parts)
        return parts.error();
    const auto context = contextOf(**package, *parts);
    if (!context)
        return context.error();
    TableFile table;
    for (const BookSheet& each : parts->sheets) {
        if (each.isVisible)
            table.sheets << each.name;
        const bool isWanted = sheet.isEmpty() ? each.isVisible : each.name == sheet;
        if (!isWanted || !table.grid.isEmpty())
            continue;
        auto part = (*package)->part(each.part);
        if (!part)
            return part.error();
        auto grid = readSheetCells(std::move(*part), *context);
        if (!grid)
            return grid.error();
        table.grid = std::move(*grid);
        table.grid.sheet = each.name;
    }
    return table;
}

} // namespace xf
