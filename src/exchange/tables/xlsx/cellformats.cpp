// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/xlsx/cellformats.h"

#include "tables/limits.h"
#include "tables/xlsx/xmlevents.h"

#include <QHash>

namespace xf {

namespace {

/// Formats that have a number and no text; 27 to 58 are those of Chinese spreadsheets.
NumberLook lookOfNumber(int format)
{
    switch (format) {
    case 14:
    case 15:
    case 16:
    case 22:
    case 28:
    case 29:
    case 30:
    case 31:
    case 51:
    case 53:
    case 54:
    case 58:
        return NumberLook::Day;
    case 17:
    case 27:
    case 36:
    case 50:
    case 52:
    case 57:
        return NumberLook::Month;
    default:
        return NumberLook::Plain;
    }
}

/// The letters of a format's first part that stand for something: no quoted words, no colours, no escaped signs.
QString lettersOf(QStringView format)
{
    QString letters;
    for (qsizetype i = 0; i < format.size() && format[i] != u';'; ++i) {
        const QChar c = format[i];
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype end = format.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (end < 0)
                break;
            i = end;
        } else {
            letters += c.toLower();
        }
    }
    return letters;
}

} // namespace

NumberLook lookOfFormat(QStringView format)
{
    const QString letters = lettersOf(format);
    if (letters.contains(QLatin1String("general")) || letters.contains(u'0') || letters.contains(u'#'))
        return NumberLook::Plain;
    if (letters.contains(u'd'))
        return NumberLook::Day;
    if (!letters.contains(u'y'))
        return NumberLook::Plain;
    return letters.contains(u'm') ? NumberLook::Month : NumberLook::Year;
}

Result<std::vector<NumberLook>> readCellFormats(Package& package, const QString& part)
{
    std::vector<NumberLook> looks;
    if (part.isEmpty() || !package.has(part))
        return looks;
    auto device = package.part(part);
    if (!device)
        return device.error();
    XmlEvents xml(std::move(*device));
    QHash<int, NumberLook> own;
    bool isInCells = false;
    while (xml.next()) {
        if (xml.begins(u"numFmt"))
            own.insert(xml.attribute(u"numFmtId").toInt(), lookOfFormat(xml.attribute(u"formatCode")));
        else if (xml.begins(u"cellXfs") || xml.ends(u"cellXfs"))
            isInCells = xml.begins(u"cellXfs");
        else if (isInCells && xml.begins(u"xf") && static_cast<qsizetype>(looks.size()) < limits::texts) {
            const int number = xml.attribute(u"numFmtId").toInt();
            looks.push_back(own.contains(number) ? own.value(number) : lookOfNumber(number));
        }
    }
    if (auto read = xml.outcome(); !read)
        return read.error();
    return looks;
}

Cell cellWithLook(double number, NumberLook look, bool countsFrom1904)
{
    const QDate day = look == NumberLook::Plain ? QDate() : dayOfSerial(number, countsFrom1904);
    if (!day.isValid())
        return Cell::ofNumber(number);
    const qsizetype shown = look == NumberLook::Day ? 10 : look == NumberLook::Month ? 7 : 4;
    return {Cell::Type::Date, day.toString(Qt::ISODate).left(shown), number};
}

} // namespace xf
