// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/clipboardtable.h"

#include "tables/csvreader.h"
#include "tables/limits.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace xf {

Result<Grid> readClipboardTable(const QString& text)
{
    if (text.size() > limits::textFile / 2 || !text.trimmed().contains(QRegularExpression(QStringLiteral("[\\t\\n]"))))
        return Error{QCoreApplication::translate("xf::Tables",
                                                 "There is no table on the clipboard. Choose the rows in WPS, "
                                                 "Excel or LibreOffice, with their head, copy them, and "
                                                 "paste them here."),
                     {}};
    return readCsv(text, u'\t');
}

} // namespace xf
