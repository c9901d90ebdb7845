// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/corrections/corrections.h"

#include "content/corrections/alignment.h"
#include "content/corrections/parts.h"
#include "rules/likeness.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace xf {

namespace {

using Found = std::vector<Correction>;

/// A day, or a number with its unit, share and base: 9月30日, 91.7%（55/60）, 5人.
const QRegularExpression& figurePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\d{4}-\\d{2}-\\d{2}|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日|\\d+(?:\\.\\d+)?(?:%（\\d+/"
                       "\\d+）|[%人项户名次篇条件个元岗家万])?|—"));
    return pattern;
}

QStringList figuresIn(const QString& text)
{
    QStringList figures;
    for (auto each = figurePattern().globalMatch(text); each.hasNext();)
        figures << each.next().captured();
    return figures;
}

/// The words around the figures.
QString wordsOf(const QString& text)
{
    return QString(text).replace(figurePattern(), QStringLiteral("#"));
}

std::vector<FigureChange> figureChanges(const QString& printed, const QString& now)
{
    const QStringList before = figuresIn(printed);
    const QStringList after = figuresIn(now);
    std::vector<FigureChange> changes;
    if (wordsOf(printed) != wordsOf(now) || before.size() != after.size())
        return changes;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i] != after[i])
            changes.push_back({before[i], after[i]});
    }
    return changes;
}

void compareSentences(const QString& part, QStringList printed, QStringList now, Found& found)
{
    const auto isPaired = [&](const QString& each) {
        const auto same =
            std::find_if(now.begin(), now.end(), [&](const QString& other) { return wordsOf(other) == wordsOf(each); });
        if (same == now.end())
            return false;
        found.push_back({part, each, *same, figureChanges(each, *same)});
        now.erase(same);
        return true;
    };
    printed.erase(std::remove_if(printed.begin(), printed.end(), isPaired), printed.end());
    for (const Beside& each : likeBesideLike(printed, now))
        found.push_back(
            {part, each.left < 0 ? QString() : printed[each.left], each.right < 0 ? QString() : now[each.right], {}});
}

// Tables

bool isSerial(const paper::Column& column)
{
    return column.heading == QStringLiteral("序号");
}

QStringList headingsOf(const paper::Table& table)
{
    QStringList headings;
    for (const paper::Column& column : table.columns)
        headings << column.heading;
    return headings;
}

QString cellOf(const paper::Table& table, size_t row, size_t column)
{
    return column < table.rows[row].size() ? paper::cellText(table.rows[row][column]) : QString();
}

/// The row as read, without its serial number.
QString rowText(const paper::Table& table, size_t row)
{
    QStringList cells;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        if (const QString cell = cellOf(table, row, column); !isSerial(table.columns[column]) && !cell.isEmpty())
            cells << cell;
    }
    return cells.join(QStringLiteral("｜"));
}

QStringList rowTexts(const paper::Table& table)
{
    QStringList texts;
    for (size_t row = 0; row < table.rows.size(); ++row)
        texts << rowText(table, row);
    return texts;
}

/// The first words of a row, by which it is called.
QString rowName(const paper::Table& table, size_t row)
{
    for (size_t column = 0; column < table.columns.size() && column < table.rows[row].size(); ++column) {
        if (isSerial(table.columns[column]))
            continue;
        if (const auto* words = std::get_if<QString>(&table.rows[row][column]); words && !words->isEmpty())
            return *words;
    }
    return {};
}

void compareRow(const QString& part, const paper::Table& printed, size_t before, const paper::Table& now, size_t after,
                Found& found)
{
    for (size_t column = 0; column < printed.columns.size(); ++column) {
        const QString was = cellOf(printed, before, column);
        const QString is = cellOf(now, after, column);
        if (was != is && !isSerial(printed.columns[column]))
            found.push_back(
                {QStringLiteral("%1：%2，%3").arg(part, rowName(printed, before), printed.columns[column].heading), was,
                 is, figureChanges(was, is), true});
    }
}

/// The rows of one of two tables that stand in stretches where they differ, each with the number of its stretch.
using DifferingRows = std::vector<std::pair<size_t, size_t>>;

DifferingRows differingRows(const std::vector<Stretch>& stretches, qsizetype Stretch::*first, qsizetype Stretch::*last)
{
    DifferingRows rows;
    for (size_t stretch = 0; stretch < stretches.size(); ++stretch) {
        for (auto row = stretches[stretch].*first; row < stretches[stretch].*last; ++row)
            rows.emplace_back(size_t(row), stretch);
    }
    return rows;
}

struct RowMatch {
    double like = 0;
    size_t printed = 0;
    size_t now = 0;
};

/// Whether a stretch has one row of that name: one of several gaps under one heading is not told by its place.
bool isOnly(const DifferingRows& alike, size_t stretch)
{
    return std::count_if(alike.begin(), alike.end(), [&](const auto& each) { return each.second == stretch; }) == 1;
}

/// What a row says beside its name, which those to be told apart have in common.
QString textBesideName(const paper::Table& table, size_t row)
{
    return rowText(table, row).remove(rowName(table, row));
}

/// Rows that may be the same: called by the same words, and either alone with them in the same place or told in like
/// words; the most alike first.
std::vector<RowMatch> likelyMatches(const paper::Table& printed, const DifferingRows& before, const paper::Table& now,
                                    const DifferingRows& after)
{
    constexpr double likeEnough = 0.3; // below that it is another row about the same person
    QHash<QString, DifferingRows> namedBefore;
    QHash<QString, DifferingRows> named;
    for (const auto& each : before)
        namedBefore[rowName(printed, each.first)].push_back(each);
    for (const auto& each : after)
        named[rowName(now, each.first)].push_back(each);
    std::vector<RowMatch> matches;
    for (const auto& [row, stretch] : before) {
        const QString text = textBesideName(printed, row);
        const QString name = rowName(printed, row);
        const DifferingRows alike = named.value(name);
        const bool isAlone = isOnly(namedBefore.value(name), stretch) && isOnly(alike, stretch);
        for (const auto& [other, otherStretch] : alike) {
            const double like = likeness(text, textBesideName(now, other));
            if ((isAlone && stretch == otherStretch) || like >= likeEnough)
                matches.push_back({like, row, other});
        }
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const RowMatch& one, const RowMatch& other) { return one.like > other.like; });
    return matches;
}

/// Which row of `now` each row of `printed` has become, wherever it stands: a row that only moved is neither new nor
/// gone.
QHash<size_t, size_t> sameRows(const paper::Table& printed, const paper::Table& now,
                               const std::vector<Stretch>& stretches)
{
    const DifferingRows before = differingRows(stretches, &Stretch::firstLeft, &Stretch::lastLeft);
    const DifferingRows after = differingRows(stretches, &Stretch::firstRight, &Stretch::lastRight);
    QHash<size_t, size_t> same;
    QSet<size_t> taken;
    for (const RowMatch& each : likelyMatches(printed, before, now, after)) {
        if (same.contains(each.printed) || taken.contains(each.now))
            continue;
        same.insert(each.printed, each.now);
        taken.insert(each.now);
    }
    return same;
}

void compareTables(const QString& part, const paper::Table& printed, const paper::Table& now, Found& found)
{
    const std::vector<Stretch> stretches = differingStretches(rowTexts(printed), rowTexts(now));
    const QHash<size_t, size_t> same = sameRows(printed, now, stretches);
    const QSet<size_t> paired(same.cbegin(), same.cend());
    for (const Stretch& stretch : stretches) {
        for (auto row = size_t(stretch.firstLeft); row < size_t(stretch.lastLeft); ++row) {
            if (const auto other = same.constFind(row); other != same.constEnd())
                compareRow(part, printed, row, now, *other, found);
            else
                found.push_back({part, rowText(printed, row), {}, {}});
        }
        for (auto row = size_t(stretch.firstRight); row < size_t(stretch.lastRight); ++row) {
            if (!paired.contains(row))
                found.push_back({part, {}, rowText(now, row), {}});
        }
    }
}

void compareParts(const PaperPart& printed, const PaperPart& now, Found& found)
{
    const QString& name = printed.name.isEmpty() ? now.name : printed.name;
    for (const Stretch& each : differingStretches(printed.sentences, now.sentences))
        compareSentences(name, printed.sentences.mid(each.firstLeft, each.lastLeft - each.firstLeft),
                         now.sentences.mid(each.firstRight, each.lastRight - each.firstRight), found);
    std::vector<paper::Table> left = now.tables;
    for (const paper::Table& table : printed.tables) {
        const auto same = std::find_if(left.begin(), left.end(), [&](const paper::Table& other) {
            return headingsOf(other) == headingsOf(table);
        });
        compareTables(name, table, same == left.end() ? paper::Table{} : *same, found);
        if (same != left.end())
            left.erase(same);
    }
    for (const paper::Table& table : left)
        compareTables(name, paper::Table{}, table, found);
}

} // namespace

std::vector<Correction> correctionsBetween(const paper::Document& printed, const paper::Document& now)
{
    Found found;
    std::vector<PaperPart> left = partsOf(now);
    for (const PaperPart& part : partsOf(printed)) {
        const auto same =
            std::find_if(left.begin(), left.end(), [&](const PaperPart& other) { return other.key == part.key; });
        compareParts(part, same == left.end() ? PaperPart{} : *same, found);
        if (same != left.end())
            left.erase(same);
    }
    for (const PaperPart& part : left)
        compareParts(PaperPart{}, part, found);
    return found;
}

namespace {

/// Inside another sentence a text stands without its last mark.
QString inner(QString text)
{
    while (text.endsWith(QChar(0x3002)) || text.endsWith(QChar(0xff1b)))
        text.chop(1);
    return text;
}

} // namespace

QString correctionSentence(const Correction& correction)
{
    QStringList changes;
    for (const FigureChange& each : correction.figures)
        changes << QStringLiteral("原为%1，现为%2").arg(each.printed, each.now);
    if (changes.isEmpty())
        changes << (correction.printed.isEmpty() ? QStringLiteral("原无，现为%1").arg(inner(correction.now))
                    : correction.now.isEmpty()
                        ? QStringLiteral("原为%1，现无").arg(inner(correction.printed))
                        : QStringLiteral("原为%1，现为%2").arg(inner(correction.printed), inner(correction.now)));
    return QStringLiteral("更正：") + changes.join(QStringLiteral("；"));
}

} // namespace xf
