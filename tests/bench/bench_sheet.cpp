// SPDX-License-Identifier: GPL-3.0-or-later
// A 5,000-row ledger to XLSX, beside its floor: the same cells written with bare libxlsxwriter in the same mode.
#include "writers/xlsxwriter.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>

namespace {

using namespace xf;

constexpr int rows = 5000;
constexpr int columns = 6;

paper::Document ledger()
{
    paper::Document document;
    document.add(paper::Title{QStringLiteral("承诺践诺台账")}); // as every paper has one
    paper::Table table;
    for (int column = 0; column < columns; ++column)
        table.columns.push_back({QStringLiteral("第%1栏").arg(column + 1)});
    for (int row = 0; row < rows; ++row)
        table.rows.push_back({qint64(row + 1), QStringLiteral("欧阳%1").arg(QChar(0x4E00 + row % 800)),
                              QStringLiteral("五个工作日内办结"), QStringLiteral("公开办事流程"),
                              QDate(2026, row % 12 + 1, row % 28 + 1), paper::Rate{QStringLiteral("92.3%（12/13）")}});
    document.add(std::move(table));
    return document;
}

void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const paper::Cell& cell, lxw_format* day)
{
    if (const auto* whole = std::get_if<qint64>(&cell)) {
        worksheet_write_number(sheet, row, column, static_cast<double>(*whole), nullptr);
    } else if (const auto* date = std::get_if<QDate>(&cell)) {
        lxw_datetime value{date->year(), date->month(), date->day(), 0, 0, 0};
        worksheet_write_datetime(sheet, row, column, &value, day);
    } else {
        worksheet_write_string(sheet, row, column, paper::cellText(cell).toUtf8().constData(), nullptr);
    }
}

qsizetype writeBare(const paper::Document& document)
{
    const auto& table = *std::get_if<paper::Table>(&document.blocks.back());
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bare.xlsx")));
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(file.fileName()).constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    lxw_format* day = workbook_add_format(book);
    format_set_num_format(day, "yyyy-mm-dd");
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (size_t column = 0; column < table.rows[row].size(); ++column)
            writeCell(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), table.rows[row][column], day);
    }
    workbook_close(book);
    return file.size();
}

qsizetype writeOurs(const paper::Document& document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeXlsx(document, buffer) ? buffer.size() : 0;
}

/// The best of several runs, in turns, so that a busy moment meets both.
void measure(const paper::Document& document, double& floor, double& ours)
{
    constexpr int runs = 7;
    floor = ours = 1e9;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        writeBare(document);
        floor = std::min(floor, double(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        writeOurs(document);
        ours = std::min(ours, double(timer.nsecsElapsed()) / 1e6);
    }
}

} // namespace

int main()
{
    const paper::Document document = ledger();
    double floor = 0;
    double ours = 0;
    measure(document, floor, ours);
    std::printf("floor %.0f ms (%lld bytes), ours %.0f ms (%lld bytes), ratio %.2f\n", floor,
                static_cast<long long>(writeBare(document)), ours, static_cast<long long>(writeOurs(document)),
                ours / floor);
    return writeOurs(document) > 0 ? 0 : 1;
}
