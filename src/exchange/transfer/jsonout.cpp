// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/jsonout.h"

#include <QJsonArray>
#include <QLocale>
#include <QVariant>

namespace xf {

namespace {

/// Null for a character that JSON takes as it is.
QString escaped(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return QStringLiteral("\\\"");
    case u'\\':
        return QStringLiteral("\\\\");
    case u'\n':
        return QStringLiteral("\\n");
    case u'\r':
        return QStringLiteral("\\r");
    case u'\t':
        return QStringLiteral("\\t");
    default:
        break;
    }
    const bool isControl = c < u' ' || c == QChar(0x7F);
    return isControl ? QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0')) : QString();
}

QByteArray figure(const QVariant& value)
{
    if (value.typeId() != QMetaType::Double)
        return QByteArray::number(value.toLongLong());
    const double number = value.toDouble();
    // Whole figures read the same whether they came as such or as 12.0.
    constexpr double exact = 9007199254740992.0;
    if (number >= -exact && number <= exact && number == static_cast<double>(static_cast<qint64>(number)))
        return QByteArray::number(static_cast<qint64>(number));
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QByteArray jsonText(const QString& text)
{
    QString quoted = QStringLiteral("\"");
    quoted.reserve(text.size() + 2);
    for (const QChar c : text) {
        if (const QString code = escaped(c); !code.isNull())
            quoted += code;
        else
            quoted += c;
    }
    return (quoted + u'"').toUtf8();
}

QByteArray jsonOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    case QJsonValue::Double:
        return figure(value.toVariant());
    case QJsonValue::String:
        return jsonText(value.toString());
    case QJsonValue::Array: {
        QByteArrayList parts;
        for (const auto& each : value.toArray())
            parts << jsonOf(each);
        return '[' + parts.join(',') + ']';
    }
    default:
        return "null";
    }
}

} // namespace xf
