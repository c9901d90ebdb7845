// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/listdocument.h"

#include "lists.h"
#include "recordtablemodel.h"
#include "writers/columnwidths.h"

#include <QAbstractProxyModel>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace xf {

namespace {

constexpr double standingPage = 74; // digits that a standing page takes in one line of a table

bool isFigure(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

/// A figure as it is shown, which may not be how it is kept (money is kept in fen); nothing for 0012.
std::optional<paper::Cell> figureIn(const QString& text)
{
    static const QRegularExpression plain(QStringLiteral("^-?(0|[1-9]\\d{0,14})(?:\\.(\\d{1,6}))?$"));
    const auto match = plain.match(text);
    if (!match.hasMatch())
        return {};
    const auto decimals = static_cast<int>(match.captured(2).size());
    if (decimals == 0)
        return qint64(text.toLongLong());
    return paper::Number{text.toDouble(), decimals};
}

/// What is kept under the shown text, where it is the same said in its type.
std::optional<paper::Cell> typed(const QVariant& kept, const QString& text)
{
    if (kept.typeId() == QMetaType::QDate && kept.toDate().toString(Qt::ISODate) == text)
        return kept.toDate();
    if (isFigure(kept))
        return figureIn(text);
    // Long texts are shown in one line; their own line breaks come along.
    if (kept.typeId() == QMetaType::QString && kept.toString().simplified() == text)
        return kept.toString();
    return {};
}

paper::Cell cellOf(const QModelIndex& index)
{
    const QVariant shown = index.data();
    const QString text = shown.toString();
    if (text.isEmpty()) {
        const QVariant check = index.data(Qt::CheckStateRole);
        return check.isValid() && check.toInt() == Qt::Checked ? QStringLiteral("√") : QString();
    }
    for (const QVariant& kept : {shown, index.data(Qt::EditRole), index.data(RecordTableModel::SortRole)}) {
        if (kept.typeId() == QMetaType::QString && kept == shown)
            continue;
        if (const auto cell = typed(kept, text))
            return *cell;
    }
    return text;
}

/// The line at the end that only waits for a new record is no row.
bool isDraft(QModelIndex index)
{
    while (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(index.model()))
        index = proxy->mapToSource(index);
    const auto* records = qobject_cast<const RecordTableModel*>(index.model());
    return records && records->isDraft(index.row());
}

std::vector<int> shownColumns(const QTableView& list)
{
    std::vector<int> columns;
    const QHeaderView* header = list.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            columns.push_back(header->logicalIndex(visual));
    }
    return columns;
}

/// A column of figures has one number of decimals.
void alignDecimals(paper::Table& table, size_t column)
{
    int most = 0;
    for (const auto& row : table.rows) {
        if (const auto* number = std::get_if<paper::Number>(&row[column]))
            most = std::max(most, number->decimals);
    }
    for (auto& row : table.rows) {
        if (auto* number = std::get_if<paper::Number>(&row[column]))
            number->decimals = most;
        else if (const auto* whole = std::get_if<qint64>(&row[column]); whole && most > 0)
            row[column] = paper::Number{static_cast<double>(*whole), most};
    }
}

paper::Table tableOf(QTableView& list)
{
    QAbstractItemModel& model = *list.model();
    while (model.canFetchMore({}))
        model.fetchMore({});
    const std::vector<int> columns = shownColumns(list);
    const bool hasNames = !list.verticalHeader()->isHidden() && !model.headerData(0, Qt::Vertical).toString().isEmpty();
    paper::Table table;
    if (hasNames)
        table.columns.push_back({QString()});
    for (const int column : columns)
        table.columns.push_back({model.headerData(column, Qt::Horizontal).toString()});
    for (int row = 0; row < model.rowCount(); ++row) {
        if (list.isRowHidden(row) || isDraft(model.index(row, 0)))
            continue;
        std::vector<paper::Cell> cells;
        if (hasNames)
            cells.emplace_back(model.headerData(row, Qt::Vertical).toString());
        for (const int column : columns)
            cells.push_back(cellOf(model.index(row, column)));
        table.rows.push_back(std::move(cells));
    }
    for (size_t column = 0; column < table.columns.size(); ++column)
        alignDecimals(table, column);
    return table;
}

QString nameOf(const ListHead& head)
{
    constexpr qsizetype aNoun = 8; // longer names of lists are phrases of their own
    const bool saysList =
        head.name.size() > aNoun || (!head.name.isEmpty() && QStringLiteral("表册录").contains(head.name.back()));
    return head.name + (saysList ? QString() : QStringLiteral("一览"));
}

QString noteOf(const QTableView& list, size_t rows, QDate day)
{
    const ListNarrowing narrowing = narrowingOf(list);
    const QString date = paper::paperDate(day);
    if (narrowing.by.isEmpty())
        return QStringLiteral("共%1条 · %2").arg(rows).arg(date);
    const QString shown = narrowing.all < 0 ? QStringLiteral("显示 %1 条").arg(rows)
                                            : QStringLiteral("显示 %1 / %2").arg(rows).arg(narrowing.all);
    return QStringLiteral("按当前筛选：%1 · %2 · %3").arg(narrowing.by, shown, date);
}

} // namespace

paper::Document documentOf(QTableView& list, const ListHead& head)
{
    paper::Document document;
    const QString name = nameOf(head);
    document.metadata.title = head.branch + name;
    document.metadata.author = head.branch;
    document.metadata.mark = head.isSample ? QStringLiteral("示例数据") : QString();
    document.metadata.created = QDateTime(head.day, QTime(0, 0), Qt::UTC);
    paper::Table table = tableOf(list);
    const std::vector<double> widths = columnWidths(table);
    for (size_t i = 0; i < widths.size(); ++i)
        table.columns[i].weight = widths[i];
    if (std::accumulate(widths.begin(), widths.end(), 0.0) > standingPage)
        document.add(paper::Section{paper::Orientation::Landscape});
    constexpr qsizetype oneLine = 18; // characters of a title
    const bool isShort = document.metadata.title.size() <= oneLine;
    document.add(paper::Title{isShort ? document.metadata.title : head.branch + u'\n' + name});
    document.add(paper::Paragraph{noteOf(list, table.rows.size(), head.day), paper::ParagraphStyle::Note});
    document.add(std::move(table));
    return document;
}

} // namespace xf
