// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/celldates.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace xf {

namespace {

struct CellDatesMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Import)
};

constexpr int earliestYear = 1900;
constexpr int latestYear = 2100;

Error noDate(const Cell& cell)
{
    return Error{CellDatesMessages::tr("“%1” is no date").arg(cell.text.simplified().left(40)), {}};
}

std::optional<PartialDate> validDate(int year, int month, int day)
{
    const PartialDate date{year, month, day};
    const bool isThere = year >= earliestYear && year <= latestYear && date.earliest().isValid();
    return isThere ? std::optional(date) : std::nullopt;
}

/// 二〇二四年三月五日 with figures: each character for itself, and tens where there are some.
QString withFigures(const QString& text)
{
    static const QHash<QChar, int> figures{{u'〇', 0}, {u'○', 0},  {u'零', 0}, {u'一', 1}, {u'二', 2}, {u'三', 3},
                                           {u'四', 4}, {u'五', 5}, {u'六', 6}, {u'七', 7}, {u'八', 8}, {u'九', 9}};
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (figures.contains(c)) {
            plain += QString::number(figures.value(c));
        } else if (c == u'十') {
            const bool hasTens = i > 0 && figures.contains(text[i - 1]);
            const bool hasOnes = i + 1 < text.size() && figures.contains(text[i + 1]);
            plain += (hasTens ? QString() : QStringLiteral("1")) + (hasOnes ? QString() : QStringLiteral("0"));
        } else {
            plain += c;
        }
    }
    return plain;
}

QString simplest(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    return plain;
}

std::optional<PartialDate> writtenDate(const QString& text)
{
    static const QRegularExpression parts(
        QStringLiteral("^(\\d{4})(?:[-./年、](\\d{1,2})(?:[-./月、](\\d{1,2})[日号]?|月)?|年)?[.。]?$"));
    static const QRegularExpression digits(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})?$"));
    for (const auto& shape : {digits, parts}) {
        const auto match = shape.match(text);
        if (match.hasMatch())
            return validDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    return std::nullopt;
}

/// A time of day behind the date, and the day of the week, say nothing more.
QString withoutTime(const QString& text)
{
    static const QRegularExpression time(QStringLiteral("(?:[T ]\\s*\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?|"
                                                        "[(（]?(?:星期|周)[一二三四五六日天][)）]?)$"));
    return QString(text).remove(time);
}

Result<PartialDate> dateOfNumber(const Cell& cell, bool countsFrom1904)
{
    const double number = cell.number;
    const bool isWhole = std::floor(number) == number;
    if (number >= earliestYear && number <= latestYear && !isWhole) {
        const QString month = cell.text.section(u'.', 1);
        if (month == QLatin1String("1"))
            return Error{
                CellDatesMessages::tr("“%1” may be January or October: the cell is a number that lost its zero")
                    .arg(cell.text),
                {}};
        if (const auto date = writtenDate(cell.text))
            return *date;
        return noDate(cell);
    }
    if (isWhole && (number <= latestYear && number >= earliestYear))
        return PartialDate{static_cast<int>(number), 0, 0};
    if (isWhole && number > 100'000) {
        const auto date = writtenDate(QString::number(static_cast<qint64>(number)));
        return date ? Result<PartialDate>(*date) : noDate(cell);
    }
    const QDate day = dayOfSerial(number, countsFrom1904);
    const auto date = day.isValid() ? validDate(day.year(), day.month(), day.day()) : std::nullopt;
    return date ? Result<PartialDate>(*date) : noDate(cell);
}

} // namespace

Result<PartialDate> dateOfCell(const Cell& cell, bool countsFrom1904)
{
    if (cell.type == Cell::Type::Number)
        return dateOfNumber(cell, countsFrom1904);
    const QString text = simplest(withoutTime(cell.text.trimmed()));
    if (text.isEmpty())
        return PartialDate{};
    if (const auto date = writtenDate(text))
        return *date;
    if (const auto date = writtenDate(withFigures(text)))
        return *date;
    bool isNumber = false; // the days of a spreadsheet, written as text
    const double number = text.toDouble(&isNumber);
    if (isNumber && number > 10'000 && number < 75'000 && cell.type == Cell::Type::Text)
        return dateOfNumber(Cell::ofNumber(number), countsFrom1904);
    return noDate(cell);
}

} // namespace xf
