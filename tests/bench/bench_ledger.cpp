// SPDX-License-Identifier: GPL-3.0-or-later
// A 5,000-row ledger to PDF, beside its floor: the same cells painted directly with QPainter on a QPdfWriter.
#include "writers/pdfwriter.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cstdio>

namespace {

using namespace xf;

constexpr int rows = 5000;
constexpr int columns = 6;

QString cellOf(int row, int column)
{
    switch (column) {
    case 0:
        return QString::number(row + 1);
    case 1:
        return QStringLiteral("欧阳%1").arg(QChar(0x4E00 + row % 800));
    case 2:
        return QStringLiteral("五个工作日内办结");
    case 3:
        return QStringLiteral("公开办事流程");
    case 4:
        return QDate(2026, row % 12 + 1, row % 28 + 1).toString(Qt::ISODate);
    default:
        return QStringLiteral("92.3%（12/13）");
    }
}

paper::Document ledger()
{
    paper::Document document;
    document.add(paper::Section{paper::Orientation::Landscape});
    paper::Table table;
    for (int column = 0; column < columns; ++column)
        table.columns.push_back({QStringLiteral("第%1栏").arg(column + 1), 1, 0, paper::Align::Left});
    for (int row = 0; row < rows; ++row) {
        std::vector<paper::Cell> cells;
        for (int column = 0; column < columns; ++column)
            cells.emplace_back(cellOf(row, column));
        table.rows.push_back(std::move(cells));
    }
    document.add(table);
    return document;
}

qsizetype paintDirectly(const paper::Document& document)
{
    const auto& table = std::get<paper::Table>(document.blocks.back());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setResolution(1200);
    QPainter painter(&writer);
    QFont font(QStringLiteral("Noto Serif CJK SC"));
    font.setPointSizeF(10.5);
    painter.setFont(font);
    const int high = 1200 * 20 / 72;
    const int wide = writer.width() / columns;
    const int perPage = writer.height() / high;
    int line = 0;
    for (const auto& row : table.rows) {
        if (line == perPage) {
            writer.newPage();
            line = 0;
        }
        for (int column = 0; column < columns; ++column) {
            const QRect cell(column * wide, line * high, wide, high);
            painter.drawRect(cell);
            painter.drawText(cell, Qt::AlignVCenter | Qt::AlignLeft, cellText(row[size_t(column)]));
        }
        ++line;
    }
    painter.end();
    return buffer.size();
}

qsizetype writeOurs(const paper::Document& document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writePdf(document, buffer))
        return 0;
    return buffer.size();
}

template <class F>
double best(F function, int runs, qsizetype& size)
{
    double least = 1e9;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        size = function();
        least = std::min(least, double(timer.nsecsElapsed()) / 1e6);
    }
    return least;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const paper::Document document = ledger();
    qsizetype floorSize = 0;
    qsizetype ourSize = 0;
    paintDirectly(document); // fonts are opened
    const double floor = best([&] { return paintDirectly(document); }, 3, floorSize);
    const double ours = best([&] { return writeOurs(document); }, 3, ourSize);
    std::printf("floor %.0f ms (%lld bytes), ours %.0f ms (%lld bytes), ratio %.2f\n", floor,
                static_cast<long long>(floorSize), ours, static_cast<long long>(ourSize), ours / floor);
    return ourSize > 0 ? 0 : 1;
}
