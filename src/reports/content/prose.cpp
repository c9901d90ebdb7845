// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/prose.h"

#include "moneywords.h"
#include "partialdate.h"

namespace xf::prose {

namespace {

const QString closing = QStringLiteral("。！？；，、：.;,:");

QString oneLine(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    for (int at = 0; at + 1 < lines.size(); ++at) {
        while (!lines[at].isEmpty() && closing.contains(lines[at].back()))
            lines[at].chop(1);
    }
    return lines.join(QStringLiteral("；"));
}

} // namespace

QString day(QDate date, int year)
{
    if (!date.isValid())
        return {};
    return date.year() == year ? QStringLiteral("%1月%2日").arg(date.month()).arg(date.day()) : fullDay(date);
}

QString span(QDate from, QDate until, int year)
{
    if (!from.isValid() || !until.isValid() || from == until)
        return day(from.isValid() ? from : until, year);
    return QStringLiteral("%1至%2").arg(day(from, year), day(until, year));
}

QString fullDay(QDate date)
{
    return date.isValid() ? QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day())
                          : QString();
}

QString partialDay(const QString& iso)
{
    const PartialDate date = PartialDate::fromIso(iso).value_or(PartialDate{});
    QString words = date.isValid() ? QStringLiteral("%1年").arg(date.year) : QString();
    if (date.month > 0)
        words += QStringLiteral("%1月").arg(date.month);
    if (date.day > 0)
        words += QStringLiteral("%1日").arg(date.day);
    return words;
}

QString quarterName(int number)
{
    static const QString numbers = QStringLiteral("一二三四");
    return QStringLiteral("第%1季度").arg(numbers.at((number - 1) & 3));
}

QString money(Fen fen)
{
    return moneyWords(fen);
}

QString clause(const QString& text)
{
    QString line = oneLine(text);
    while (!line.isEmpty() && closing.contains(line.back()))
        line.chop(1);
    return line;
}

QString sentence(const QString& text)
{
    const QString line = oneLine(text);
    if (line.isEmpty() || QStringLiteral("。！？").contains(line.back()))
        return line;
    return clause(line) + QStringLiteral("。");
}

QString shortened(const QString& text, int length)
{
    const QString line = clause(text);
    return line.size() <= length ? line : line.left(length - 1) + QStringLiteral("…");
}

QString listed(const QStringList& items, int limit, const QString& measure)
{
    if (items.size() <= limit)
        return items.join(QStringLiteral("、"));
    return items.mid(0, limit).join(QStringLiteral("、")) + QStringLiteral("等%1%2").arg(items.size()).arg(measure);
}

QString inQuotes(const QString& text)
{
    QString line = clause(text);
    line.replace(QStringLiteral("“"), QStringLiteral("‘")).replace(QStringLiteral("”"), QStringLiteral("’"));
    return QStringLiteral("“%1”").arg(line);
}

QString quoted(const QString& title)
{
    const QString line = clause(title);
    const bool hasOwn = line.startsWith(QStringLiteral("《")) || line.startsWith(QStringLiteral("“"));
    return line.isEmpty() || hasOwn ? line : inQuotes(line);
}

QString bookTitle(const QString& title)
{
    const QString line = clause(title);
    return line.isEmpty() || line.startsWith(QStringLiteral("《")) ? line : QStringLiteral("《%1》").arg(line);
}

QString joined(const QStringList& parts, const QString& separator)
{
    QStringList filled;
    for (const QString& each : parts) {
        if (!each.isEmpty())
            filled << each;
    }
    return filled.join(separator);
}

} // namespace xf::prose
