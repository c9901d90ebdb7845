// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/celllines.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace xf {

namespace {

constexpr QStringView bracketOpens = u"（《“‘";
constexpr QStringView bracketCloses = u"）》”’";

/// A mark behind the number of a heading (二、…) and one between two words (人口、财力数据) part nothing; it parts the
/// entries of a list if there are three, or if each stands in brackets.
bool isOfAList(const QString& text, qsizetype mark)
{
    static const QRegularExpression number(QStringLiteral("^[一二三四五六七八九十]+、"));
    const qsizetype last = number.match(text).capturedEnd() - 1;
    const qsizetype marks = text.count(u'、') - (last >= 0 ? 1 : 0);
    return mark > last && (marks > 1 || bracketCloses.contains(text[mark - 1]));
}

/// Behind which marks a text may be broken: between clauses before within them, the last ones first, and none between
/// brackets or quotation marks.
std::vector<qsizetype> behindMarks(const QString& text)
{
    constexpr QStringView marks = u"；，、";
    std::array<std::vector<qsizetype>, 3> places;
    qsizetype depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (bracketOpens.contains(text[i]))
            ++depth;
        else if (bracketCloses.contains(text[i]))
            depth = std::max<qsizetype>(0, depth - 1);
        const qsizetype mark = marks.indexOf(text[i]);
        if (mark >= 0 && depth == 0 && i > 0 && (text[i] != u'、' || isOfAList(text, i)))
            places[size_t(mark)].push_back(i + 1);
    }
    std::vector<qsizetype> all;
    for (const auto& each : places)
        all.insert(all.end(), each.rbegin(), each.rend());
    return all;
}

/// Behind the year of a date; 0 for any other text.
qsizetype behindYear(const QString& text)
{
    static const QRegularExpression year(QStringLiteral("^\\d{4}年(?=\\d{1,2}月\\d{1,2}日$)"));
    return year.match(text).capturedLength();
}

/// Where else a reader would break a text, what suits best first.
std::vector<qsizetype> breaksOf(const QString& text)
{
    static const QRegularExpression goal(
        QStringLiteral("^\\D{2,5}(?=\\d[\\d.]*[^\\d，。；：、]{0,4}$)"));                // 不超过2工作日
    static const QRegularExpression aside(QStringLiteral("^[^（）]+(?=（[^（）]*）$)")); // 事项（目标：…）
    std::vector<qsizetype> places;
    for (const QRegularExpression* each : {&aside, &goal}) {
        if (const qsizetype length = each->match(text).capturedLength())
            places.push_back(length);
    }
    const std::vector<qsizetype> marks = behindMarks(text);
    places.insert(places.end(), marks.begin(), marks.end());
    return places;
}

} // namespace

QString cellLines(const paper::Cell& cell, double room, int size, const TextMeasure& measure)
{
    constexpr qsizetype longest = 40;
    QString text = cellText(cell);
    // A closing bracket needs half of its width at the end of a line.
    const auto fits = [room, size](QStringView part, const TextMeasure& by) {
        return size * (fullWidths(part, by) - (part.endsWith(u'）') ? 0.5 : 0)) + by.rules <= room;
    };
    if (text.size() > longest || fits(text, {}))
        return text;
    const QStringView whole(text);
    const auto isPlace = [&](qsizetype place, const TextMeasure& by) {
        return place > 0 && place < whole.size() && fits(whole.left(place), by) && fits(whole.mid(place), by);
    };
    // Left whole, a date would be torn within its month or day wherever it is too wide.
    if (const qsizetype place = behindYear(text); isPlace(place, {}))
        return text.insert(place, u'\n');
    for (const qsizetype place : breaksOf(text)) {
        if (isPlace(place, measure))
            return text.insert(place, u'\n');
    }
    return text;
}

} // namespace xf
