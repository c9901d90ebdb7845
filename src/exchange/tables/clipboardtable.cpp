// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/clipboardtable.h"

#include "tables/csvreader.h"
#include "tables/htmltable.h"
#include "tables/limits.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QRegularExpression>

namespace xf {

namespace {

Result<Grid> readText(const QString& text)
{
    if (text.size() > limits::textFile / 2 || !text.trimmed().contains(QRegularExpression(QStringLiteral("[\\t\\n]"))))
        return Error{QCoreApplication::translate("xf::Tables",
                                                 "There is no table on the clipboard. Choose the rows in WPS, "
                                                 "Excel or LibreOffice, with their head, copy them, and "
                                                 "paste them here."),
                     {}};
    return readCsv(text, u'\t');
}

} // namespace

Result<Grid> readClipboardTable(const QMimeData& clipboard)
{
    const QString html = clipboard.hasHtml() ? clipboard.html() : QString();
    if (!html.isEmpty() && html.size() <= limits::textFile / 2) {
        auto table = readHtmlTable(html);
        if (!table || table->filledCount() > 1) // one cell is a frame around a text
            return table;
    }
    return readText(clipboard.text());
}

} // namespace xf
