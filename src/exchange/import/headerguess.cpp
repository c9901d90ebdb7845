// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/headerguess.h"

#include "import/cleantext.h"
#include "import/columnwords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace xf {

namespace {

using Fit = ColumnWords::Fit;

constexpr qsizetype searchedRows = 50; ///< heads stand near the top
constexpr qsizetype sampledRows = 300; ///< values that tell a column without a heading
constexpr qsizetype longestHeading = 40;
constexpr int sureName = 10; ///< what a heading counts that is a field's name; one alike counts 1

/// The line above the last one: a group's name stands only in its first cell and holds for those beside it.
QString groupHeading(const Grid& grid, qsizetype row, qsizetype column)
{
    if (grid.at(row + 1, column).isEmpty())
        return grid.at(row, column).text;
    while (column > 0 && grid.at(row, column).isEmpty())
        --column;
    return grid.at(row, column).text;
}

/// Both lines in one; a cell merged over both says the same twice.
QString joined(const QString& upper, const QString& lower)
{
    if (upper.isEmpty() || comparable(upper) == comparable(lower))
        return lower;
    return lower.isEmpty() ? upper : upper + u'/' + lower;
}

/// The ways to read a heading, bare: 出生/年月 is 出生年月, 时间/入党 is 入党时间, and the lower line may be enough.
/// None of one that is no heading.
QStringList readings(const QString& heading)
{
    if (heading.isEmpty() || heading.size() > longestHeading)
        return {};
    const qsizetype slash = heading.indexOf(u'/');
    if (slash <= 0)
        return {bareHeading(heading)};
    const QString upper = heading.left(slash);
    const QString lower = heading.mid(slash + 1);
    return {bareHeading(upper + lower), bareHeading(lower + upper), bareHeading(heading), bareHeading(lower)};
}

Fit bestFit(const Kind& kind, const Field& field, const QStringList& readings)
{
    Fit best = Fit::None;
    for (const QString& each : readings)
        best = std::max(best, ColumnWords::shipped().fit(kind, field, each));
    return best;
}

/// How many fields are named by these headings, sure names counting most.
int score(const Kind& kind, QStringList headings)
{
    headings.removeDuplicates();
    headings.removeAll(QString());
    QStringList all;
    for (const QString& heading : headings)
        all << readings(heading);
    int total = 0;
    for (const Field* field : importableFields(kind)) {
        const Fit best = bestFit(kind, *field, all);
        total += best == Fit::None ? 0 : best == Fit::Alike ? 1 : sureName;
    }
    return total;
}

/// A line of a head names several things; figures and dates stand in rows, a single text is a title.
bool isLineOfHead(const Grid& grid, qsizetype row)
{
    QSet<QString> names;
    for (qsizetype column = 0; column < grid.columnCount(); ++column) {
        const Cell& cell = grid.at(row, column);
        if (!cell.isEmpty() && cell.type != Cell::Type::Text)
            return false;
        names.insert(comparable(cell.text));
    }
    names.remove(QString());
    return names.size() > 1;
}

double factorOf(const QString& heading)
{
    static const QRegularExpression unit(QStringLiteral("[(（]\\s*万元?\\s*[)）]|万元\\s*$"));
    return unit.match(heading).hasMatch() ? 10'000 : 1;
}

/// The field whose choices the values of a column without a name are, if it can be only one.
const Field* fieldByValues(const Grid& grid, const HeaderPlace& place, qsizetype column,
                           const std::vector<const Field*>& fields)
{
    QStringList values;
    const qsizetype last = std::min(grid.rowCount(), place.firstDataRow() + sampledRows);
    for (qsizetype row = place.firstDataRow(); row < last; ++row) {
        if (!grid.at(row, column).isEmpty())
            values << grid.at(row, column).text;
    }
    const Field* found = nullptr;
    for (const Field* field : fields) {
        if (field->type != FieldType::Choice)
            continue;
        const auto known = std::count_if(values.begin(), values.end(), [&](const QString& value) {
            return ColumnWords::shipped().choiceKey(*field, value).has_value();
        });
        if (known < 2 || known * 10 < values.size() * 9)
            continue;
        if (found)
            return nullptr;
        found = field;
    }
    return found;
}

struct Candidate {
    Fit fit = Fit::None;
    size_t column = 0;
    const Field* field = nullptr;
};

/// The surest matches first; of equal ones those further to the left.
std::vector<Candidate> candidates(const Kind& kind, const std::vector<ColumnMatch>& columns)
{
    std::vector<Candidate> all;
    for (size_t column = 0; column < columns.size(); ++column) {
        const QStringList ways = readings(columns[column].heading);
        for (const Field* field : importableFields(kind)) {
            const Fit fit = bestFit(kind, *field, ways);
            if (fit != Fit::None)
                all.push_back({fit, column, field});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) { return a.fit > b.fit; });
    return all;
}

} // namespace

std::vector<const Field*> importableFields(const Kind& kind)
{
    std::vector<const Field*> fields;
    for (const Field& field : kind.fields) {
        if (field.isStored())
            fields.push_back(&field);
    }
    return fields;
}

QStringList headingsOf(const Grid& grid, const HeaderPlace& place)
{
    QStringList headings;
    for (qsizetype column = 0; column < grid.columnCount(); ++column) {
        QString heading;
        if (place.lines == 1)
            heading = grid.at(place.row, column).text;
        else if (place.lines == 2)
            heading = joined(groupHeading(grid, place.row, column), grid.at(place.row + 1, column).text);
        headings << heading.simplified();
    }
    return headings;
}

HeaderPlace guessHeader(const Grid& grid, const Kind& kind)
{
    qsizetype first = 0;
    while (grid.isEmptyRow(first) && first < grid.rowCount())
        ++first;
    HeaderPlace best{first, 0};
    int most = sureName - 1;
    const qsizetype end = std::min(grid.rowCount(), first + searchedRows);
    for (qsizetype row = first; row < end; ++row) {
        for (const int lines : {1, 2}) {
            if (lines == 2 && !(isLineOfHead(grid, row) && isLineOfHead(grid, row + 1)))
                continue;
            const HeaderPlace place{row, lines};
            const int reached = score(kind, headingsOf(grid, place));
            if (reached > most) {
                most = reached;
                best = place;
            }
        }
    }
    return best;
}

std::vector<ColumnMatch> guessColumns(const Grid& grid, const Kind& kind, const HeaderPlace& place)
{
    std::vector<ColumnMatch> columns;
    for (const QString& heading : headingsOf(grid, place))
        columns.push_back(
            {static_cast<qsizetype>(columns.size()), heading, nullptr, MatchReason::None, factorOf(heading)});
    QSet<const Field*> taken;
    for (const Candidate& each : candidates(kind, columns)) {
        ColumnMatch& column = columns[each.column];
        if (column.field || taken.contains(each.field))
            continue;
        column.field = each.field;
        column.reason = each.fit == Fit::Alike ? MatchReason::Alike : MatchReason::Heading;
        taken.insert(each.field);
    }
    for (ColumnMatch& column : columns) {
        std::vector<const Field*> left = importableFields(kind);
        std::erase_if(left, [&](const Field* field) { return taken.contains(field); });
        const Field* field = column.field ? nullptr : fieldByValues(grid, place, column.column, left);
        if (!field)
            continue;
        column.field = field;
        column.reason = MatchReason::Values;
        taken.insert(field);
    }
    return columns;
}

} // namespace xf
