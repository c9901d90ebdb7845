// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/corrections/comparison.h"

#include "content/corrections/alignment.h"
#include "content/corrections/corrections.h"
#include "content/corrections/parts.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace xf {

namespace {

constexpr size_t mostWideColumns = 2;
const QString none = QStringLiteral("—");
const QString nothing = QStringLiteral("（无）");

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

/// The rows of both in the order of the right one; what only the left one has follows. Of rows with one name, as of two
/// appraisals of a kind, the first stands beside the first.
std::vector<RowPair> rowPairs(const paper::Table& left, const paper::Table& right, size_t firstFigure)
{
    std::vector<RowPair> pairs;
    for (const auto& row : right.rows)
        pairs.push_back({nameOf(row, firstFigure), nullptr, &row});
    for (const auto& row : left.rows) {
        const QStringList name = nameOf(row, firstFigure);
        const auto same = std::find_if(pairs.begin(), pairs.end(),
                                       [&](const RowPair& each) { return !each.left && each.name == name; });
        if (same == pairs.end())
            pairs.push_back({name, &row, nullptr});
        else
            same->left = &row;
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
QString inOneCell(const FigurePair& figures)
{
    QString left = paper::cellText(figures.left);
    const QString right = paper::cellText(figures.right);
    if (left == right)
        return left;
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
    table.columns = nameColumns(right, columns.front(), 1.2);
    for (const size_t column : columns)
        table.columns.push_back({right.columns[column].heading, 1, 0, paper::Align::Right});
    for (const RowPair& each : rowPairs(left, right, columns.front())) {
        std::vector<paper::Cell> row = each.cells();
        for (const size_t column : columns)
            row.emplace_back(each.isInBoth() ? inOneCell(each.at(column))
                                             : paper::cellText(cellAt(each.right ? *each.right : *each.left, column)));
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

/// The running text without tables and small print, up to the attachments, or only the attachments.
paper::Document excerpt(const paper::Document& document, bool ofAttachments)
{
    paper::Document found;
    bool isAttachment = false;
    for (const paper::Block& block : document.blocks) {
        isAttachment = isAttachment || std::holds_alternative<paper::AttachmentLabel>(block);
        const auto* paragraph = std::get_if<paper::Paragraph>(&block);
        const bool isSmallPrint = paragraph && paragraph->style == paper::ParagraphStyle::Note;
        const bool isText = (paragraph && !isSmallPrint) || std::holds_alternative<paper::Heading>(block);
        if (isAttachment == ofAttachments && !isSmallPrint && (ofAttachments || isText))
            found.blocks.push_back(block);
    }
    return found;
}

PaperPart partWithKey(const std::vector<PaperPart>& parts, const QString& key)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const PaperPart& each) { return each.key == key; });
    return found == parts.end() ? PaperPart{} : *found;
}

/// The sentences of a part that the other has not.
QStringList sentencesOnlyIn(const PaperPart& part, const PaperPart& other)
{
    QStringList sentences;
    std::copy_if(part.sentences.begin(), part.sentences.end(), std::back_inserter(sentences),
                 [&](const QString& each) { return !other.sentences.contains(each); });
    return sentences;
}

/// A few sentences together, so that no row runs over several pages without its name.
QStringList inPieces(const QStringList& sentences)
{
    constexpr qsizetype enough = 100; // characters, about four lines of a column
    QStringList pieces;
    for (const QString& each : sentences) {
        if (pieces.isEmpty() || pieces.last().size() >= enough)
            pieces << QString();
        pieces.last() += each;
    }
    return pieces;
}

/// A row for each pair of sentences that tell of the same, so that their figures stand beside each other; below them,
/// and called so, what only one of the two tells of.
void addSentences(paper::Table& table, const QString& name, const QStringList& before, const QStringList& after)
{
    QStringList onlyBefore;
    QStringList onlyAfter;
    QString called = name;
    for (const Beside& each : likeBesideLike(before, after)) {
        if (each.right < 0) {
            onlyBefore << before[each.left];
        } else if (each.left < 0) {
            onlyAfter << after[each.right];
        } else {
            table.rows.push_back({called, before[each.left], after[each.right]});
            called = name + QStringLiteral("（续）");
        }
    }
    const QStringList left = inPieces(onlyBefore);
    const QStringList right = inPieces(onlyAfter);
    const auto piece = [](const QStringList& pieces, qsizetype at) {
        return at < pieces.size() ? pieces[at] : at == 0 ? nothing : QString();
    };
    for (qsizetype at = 0; at < std::max(left.size(), right.size()); ++at)
        table.rows.push_back({name + QStringLiteral("（仅一方有）"), piece(left, at), piece(right, at)});
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

paper::Table textsCompared(const ComparedPair& pair, QStringList& same)
{
    const std::vector<PaperPart> lefts = partsOf(excerpt(pair.left, false));
    const std::vector<PaperPart> rights = partsOf(excerpt(pair.right, false));
    paper::Table table;
    table.columns = {{QStringLiteral("部分"), 0, 38}, {pair.leftName, 1}, {pair.rightName, 1}};
    const auto add = [&](const PaperPart& left, const PaperPart& right) {
        const QStringList before = sentencesOnlyIn(left, right);
        const QStringList after = sentencesOnlyIn(right, left);
        const QString& name = right.name.isEmpty() ? left.name : right.name;
        if (!before.isEmpty() || !after.isEmpty())
            addSentences(table, name, before, after);
        else if (!right.sentences.isEmpty())
            same << name;
    };
    for (const PaperPart& right : rights)
        add(partWithKey(lefts, right.key), right);
    for (const PaperPart& left : lefts) {
        if (partWithKey(rights, left.key).key.isEmpty() && !left.key.isEmpty())
            add(left, {});
    }
    return table;
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
    for (const Correction& each : correctionsBetween(excerpt(pair.left, true), excerpt(pair.right, true))) {
        const QString name = each.part.section(QChar(0xff1a), 0, 0);
        auto count = std::find_if(counts.begin(), counts.end(), [&](const Count& known) { return known.name == name; });
        if (count == counts.end())
            count = counts.insert(counts.end(), Count{name});
        (each.printed.isEmpty() ? count->came : each.now.isEmpty() ? count->went : count->changed) += 1;
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
