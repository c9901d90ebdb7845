// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/corrections/comparison.h"

#include "content/corrections/corrections.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace xf {

namespace {

constexpr size_t mostWideColumns = 2;
const QString none = QStringLiteral("—");

constexpr qsizetype longFigure = 8; // characters; a rate with its base is longer

/// What stands in a cell as a figure; a rate's is its share, in hundredths.
std::optional<double> figureOf(const paper::Cell& cell)
{
    if (const auto* whole = std::get_if<qint64>(&cell))
        return double(*whole);
    if (const auto* number = std::get_if<paper::Number>(&cell))
        return number->value;
    if (const auto* rate = std::get_if<paper::Rate>(&cell)) {
        static const QRegularExpression share(QStringLiteral("^(\\d+(?:\\.\\d+)?)%"));
        const auto match = share.match(rate->text);
        return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
    }
    return std::nullopt;
}

int decimalsOf(const paper::Cell& cell)
{
    if (const auto* number = std::get_if<paper::Number>(&cell))
        return number->decimals;
    return std::holds_alternative<paper::Rate>(cell) ? 1 : 0;
}

const paper::Cell& cellAt(const std::vector<paper::Cell>& row, size_t column)
{
    static const paper::Cell empty = QString();
    return column < row.size() ? row[column] : empty;
}

/// What the quarter before was is in neither of the two.
bool isBefore(const paper::Column& column)
{
    return column.heading == QStringLiteral("上季");
}

bool isFigures(const paper::Table& table, size_t column)
{
    return !isBefore(table.columns[column]) && std::any_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
        const paper::Cell& cell = cellAt(row, column);
        return figureOf(cell).has_value() || std::holds_alternative<paper::Rate>(cell);
    });
}

std::vector<size_t> figureColumns(const paper::Table& table)
{
    std::vector<size_t> columns;
    for (size_t column = 1; column < table.columns.size(); ++column) {
        if (isFigures(table, column))
            columns.push_back(column);
    }
    return columns;
}

/// The captioned tables of the text, before the attachments.
std::vector<const paper::Table*> tablesOf(const paper::Document& document)
{
    std::vector<const paper::Table*> tables;
    for (const paper::Block& block : document.blocks) {
        if (std::holds_alternative<paper::AttachmentLabel>(block))
            break;
        const auto* table = std::get_if<paper::Table>(&block);
        if (table && !table->caption.isEmpty())
            tables.push_back(table);
    }
    return tables;
}

/// What tells a row from the others: all that stands before its first figure (支部, 群众, 承诺践诺).
QStringList nameOf(const std::vector<paper::Cell>& row, size_t firstFigure)
{
    QStringList name;
    for (size_t column = 0; column < firstFigure; ++column)
        name << paper::cellText(cellAt(row, column));
    return name;
}

struct FigurePair {
    paper::Cell left = none;
    paper::Cell right = none;
};

/// A row of both, or of the one that has it.
struct RowPair {
    QStringList name;
    const std::vector<paper::Cell>* left = nullptr;
    const std::vector<paper::Cell>* right = nullptr;

    [[nodiscard]] bool isInBoth() const { return left && right; }
    /// What begins the row: its name, and whether only one of the two has it.
    [[nodiscard]] std::vector<paper::Cell> cells() const
    {
        std::vector<paper::Cell> row(name.begin(), name.end());
        if (!isInBoth())
            row.front() = name.front() + (right ? QStringLiteral("（新增）") : QStringLiteral("（减少）"));
        return row;
    }
    [[nodiscard]] FigurePair at(size_t column) const
    {
        FigurePair pair;
        if (left)
            pair.left = cellAt(*left, column);
        if (right)
            pair.right = cellAt(*right, column);
        return pair;
    }
};

/// How many rows at the end add up the others.
int sumsOf(const paper::Table& left, const paper::Table& right)
{
    return right.rows.empty() ? left.sums : right.sums;
}

/// The rows of both in the order of the right one; what only the left one has follows, before what adds them up. Of
/// rows with one name, as of two appraisals of a kind, the first stands beside the first.
std::vector<RowPair> rowPairs(const paper::Table& left, const paper::Table& right, size_t firstFigure)
{
    std::vector<RowPair> pairs;
    for (const auto& row : right.rows)
        pairs.push_back({nameOf(row, firstFigure), nullptr, &row});
    for (const auto& row : left.rows) {
        const QStringList name = nameOf(row, firstFigure);
        const auto same = std::find_if(pairs.begin(), pairs.end(),
                                       [&](const RowPair& each) { return !each.left && each.name == name; });
        if (same != pairs.end())
            same->left = &row;
        else
            pairs.insert(pairs.end() - (right.rows.empty() ? 0 : right.sums), {name, &row, nullptr});
    }
    return pairs;
}

/// The columns of the names, each of this weight.
std::vector<paper::Column> nameColumns(const paper::Table& table, size_t firstFigure, double weight)
{
    std::vector<paper::Column> columns;
    for (size_t column = 0; column < firstFigure; ++column)
        columns.push_back({table.columns[column].heading, weight});
    return columns;
}

paper::Table wideTable(const ComparedPair& pair, const paper::Table& left, const paper::Table& right,
                       const std::vector<size_t>& columns)
{
    using paper::Align;
    paper::Table table;
    table.caption = right.caption;
    table.sums = sumsOf(left, right);
    table.columns = nameColumns(right, columns.front(), 2);
    for (const size_t column : columns) {
        const QString& heading = right.columns[column].heading;
        table.columns.push_back({pair.leftName + heading, 1.8, 0, Align::Right});
        table.columns.push_back({pair.rightName + heading, 1.8, 0, Align::Right});
        table.columns.push_back({QStringLiteral("增减"), 1.3, 0, Align::Right});
    }
    for (const RowPair& each : rowPairs(left, right, columns.front())) {
        std::vector<paper::Cell> row = each.cells();
        for (const size_t column : columns) {
            const FigurePair figures = each.at(column);
            row.insert(row.end(), {figures.left, figures.right, differenceText(figures.left, figures.right)});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// 62→39（−23）; a figure that stayed stands alone, a rate with its base in a line of its own.
paper::Cell inOneCell(const FigurePair& figures)
{
    QString left = paper::cellText(figures.left);
    const QString right = paper::cellText(figures.right);
    if (left == right)
        return figures.right;
    const QString difference = differenceText(figures.left, figures.right);
    const QString change = difference == none ? QString() : QStringLiteral("（%1）").arg(difference);
    const bool isLong = left.size() > longFigure || right.size() > longFigure;
    return isLong ? QStringList{left, QStringLiteral("→") + right, change}.join(u'\n').trimmed()
                  : left + QStringLiteral("→") + right + change;
}

/// Many columns keep their heads, with both figures in each cell. A row that only one of the two has stands with its
/// own figures.
paper::Table denseTable(const ComparedPair& pair, const paper::Table& left, const paper::Table& right,
                        const std::vector<size_t>& columns)
{
    paper::Table table;
    table.caption = QStringLiteral("%1（%2→%3）").arg(right.caption, pair.leftName, pair.rightName);
    table.sums = sumsOf(left, right);
    table.columns = nameColumns(right, columns.front(), 1.2);
    for (const size_t column : columns)
        table.columns.push_back({right.columns[column].heading, 1, 0, paper::Align::Right});
    for (const RowPair& each : rowPairs(left, right, columns.front())) {
        std::vector<paper::Cell> row = each.cells();
        for (const size_t column : columns)
            row.push_back(each.isInBoth() ? inOneCell(each.at(column))
                                          : cellAt(each.right ? *each.right : *each.left, column));
        table.rows.push_back(std::move(row));
    }
    return table;
}

bool hasSameHeadings(const paper::Table& left, const paper::Table& right)
{
    return std::equal(left.columns.begin(), left.columns.end(), right.columns.begin(), right.columns.end(),
                      [](const paper::Column& a, const paper::Column& b) { return a.heading == b.heading; });
}

/// What stands for a table that one of the two does not have.
paper::Table withoutRows(const paper::Table& table)
{
    paper::Table empty = table;
    empty.rows.clear();
    empty.references.clear();
    return empty;
}

/// The attachments without their small print.
paper::Document attachmentsOnly(const paper::Document& document)
{
    paper::Document found;
    bool isAttachment = false;
    for (const paper::Block& block : document.blocks) {
        isAttachment = isAttachment || std::holds_alternative<paper::AttachmentLabel>(block);
        const auto* paragraph = std::get_if<paper::Paragraph>(&block);
        if (isAttachment && !(paragraph && paragraph->style == paper::ParagraphStyle::Note))
            found.blocks.push_back(block);
    }
    return found;
}

} // namespace

QString differenceText(const paper::Cell& left, const paper::Cell& right)
{
    const auto before = figureOf(left);
    const auto after = figureOf(right);
    if (!before || !after)
        return none;
    const int decimals = std::max(decimalsOf(left), decimalsOf(right));
    const double difference = *after - *before;
    const QString figure = QString::number(std::abs(difference), 'f', decimals);
    if (figure == QString::number(0.0, 'f', decimals))
        return QStringLiteral("持平");
    const bool isRate = std::holds_alternative<paper::Rate>(right);
    return (difference > 0 ? QStringLiteral("+") : QStringLiteral("−")) + figure +
           (isRate ? QStringLiteral("个百分点") : QString());
}

std::vector<paper::Table> figuresCompared(const ComparedPair& pair)
{
    std::vector<paper::Table> tables;
    const auto compare = [&](const paper::Table& left, const paper::Table& right) {
        const auto columns = figureColumns(right.rows.empty() ? left : right);
        if (columns.empty())
            return;
        paper::Table table = columns.size() <= mostWideColumns ? wideTable(pair, left, right, columns)
                                                               : denseTable(pair, left, right, columns);
        if (!table.rows.empty())
            tables.push_back(std::move(table));
    };
    auto lefts = tablesOf(pair.left);
    for (const paper::Table* right : tablesOf(pair.right)) {
        const auto left = std::find_if(lefts.begin(), lefts.end(), [&](const paper::Table* each) {
            return each->caption == right->caption && hasSameHeadings(*each, *right);
        });
        compare(left == lefts.end() ? withoutRows(*right) : **left, *right);
        if (left != lefts.end())
            lefts.erase(left);
    }
    for (const paper::Table* left : lefts)
        compare(*left, withoutRows(*left));
    return tables;
}

paper::Table attachmentsCompared(const ComparedPair& pair)
{
    struct Count {
        QString name;
        qint64 came = 0;
        qint64 went = 0;
        qint64 changed = 0;
    };
    std::vector<Count> counts;
    for (const Correction& each : correctionsBetween(attachmentsOnly(pair.left), attachmentsOnly(pair.right))) {
        const QString name = each.part.section(QChar(0xff1a), 0, 0);
        auto count = std::find_if(counts.begin(), counts.end(), [&](const Count& known) { return known.name == name; });
        if (count == counts.end())
            count = counts.insert(counts.end(), Count{name});
        const bool isRow = !each.isCell;
        (isRow && each.printed.isEmpty() ? count->came
         : isRow && each.now.isEmpty()   ? count->went
                                         : count->changed) += 1;
    }
    paper::Table table;
    table.columns = {{QStringLiteral("附件"), 4},
                     {QStringLiteral("新增（行）"), 1},
                     {QStringLiteral("减少（行）"), 1},
                     {QStringLiteral("变动（处）"), 1}};
    for (const Count& each : counts)
        table.rows.push_back({each.name, each.came, each.went, each.changed});
    return table;
}

} // namespace xf
