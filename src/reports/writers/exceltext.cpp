// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/exceltext.h"

#include "writers/printable.h"

#include <QRegularExpression>

namespace xf::excel {

QByteArray bytesOf(const QString& text)
{
    // _x0041_ is read as a character's code, so an underscore that begins one is itself given as a code.
    static const QRegularExpression code(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString shown = printable(text);
    if (shown.contains(u'_'))
        shown.replace(code, QStringLiteral("_x005F_"));
    return shown.toUtf8();
}

QString cutAt(const QString& text, qsizetype length)
{
    QString cut = text.left(length);
    if (cut.size() < text.size() && cut.back().isHighSurrogate())
        cut.chop(1);
    return cut;
}

QStringList partsOf(const QString& text)
{
    // A part may grow by the codes for its underscores.
    const qsizetype most = text.contains(QLatin1String("_x")) ? longestText / 3 : longestText;
    QStringList parts;
    for (qsizetype at = 0; at < text.size(); at += parts.back().size())
        parts << cutAt(text.mid(at, most + 1), most);
    return parts.isEmpty() ? QStringList{QString()} : parts;
}

double dayNumber(QDate date)
{
    return static_cast<double>(QDate(1899, 12, 30).daysTo(date));
}

bool hasDayNumber(QDate date)
{
    return date >= QDate(1900, 3, 1) && date.year() <= 9999;
}

} // namespace xf::excel
