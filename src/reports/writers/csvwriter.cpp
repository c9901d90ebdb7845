// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/csvwriter.h"

#include "writers/printable.h"
#include "writers/sheetplan.h"

#include <QCoreApplication>
#include <QIODevice>

namespace xf {

namespace {

const QString lineEnd = QStringLiteral("\r\n");

struct CsvCell {
    QString operator()(const QString& text) const { return csvText(printable(dataText(text))); }
    QString operator()(const paper::Rate& rate) const { return csvText(printable(rate.text)); }
    /// A table of data needs whole dates.
    QString operator()(const paper::ShortDate& day) const { return paper::cellText(day.date); }
    template <class Figure>
    QString operator()(const Figure& figure) const
    {
        return paper::cellText(figure);
    }
};

QString rowsOf(const paper::Table& table)
{
    QStringList cells;
    for (const paper::Column& column : table.columns)
        cells << CsvCell{}(column.heading);
    QString csv = cells.join(u',') + lineEnd;
    for (const auto& row : table.rows) {
        cells.clear();
        for (size_t i = 0; i < table.columns.size(); ++i)
            cells << (i < row.size() ? std::visit(CsvCell{}, row[i]) : QString());
        csv += cells.join(u',') + lineEnd;
    }
    return csv;
}

QString csvOf(const BookPlan& plan)
{
    QString csv(1, QChar::ByteOrderMark);
    if (plan.sheets.size() == 1)
        return csv + rowsOf(*plan.sheets.front().table);
    for (const SheetPlan& sheet : plan.sheets) {
        if (&sheet != &plan.sheets.front())
            csv += lineEnd;
        csv += CsvCell{}(sheet.title) + lineEnd + rowsOf(*sheet.table);
    }
    if (plan.sheets.empty()) {
        for (const SheetLine& line : plan.text)
            csv += CsvCell{}(line.text) + lineEnd;
    }
    return csv;
}

} // namespace

QString csvQuoted(QString text)
{
    return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString csvText(const QString& text)
{
    const bool isArmed = !text.isEmpty() && QStringLiteral("=+-@\t\r\n＝＋－＠").contains(text.front());
    return csvQuoted(isArmed ? u'\'' + text : text);
}

Result<void> writeCsv(const paper::Document& document, QIODevice& device, const WriteOptions&)
{
    const QByteArray bytes = csvOf(planSheets(document)).toUtf8();
    if (device.write(bytes) != bytes.size())
        return Error{QCoreApplication::translate("xf::CsvWriter", "The list could not be written. Your records are "
                                                                  "safe; please try again or choose another folder."),
                     device.errorString()};
    return {};
}

} // namespace xf
