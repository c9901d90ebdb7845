// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

// A static library's resources are only linked in when asked for, outside any namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace xf {

namespace {
constexpr char sharedContext[] = "domain";
}

QString Words::translated(const QByteArray& context, const char* source) const
{
    for (const char* each : {context.constData(), sharedContext}) {
        QString found = m_papers ? m_papers->translate(each, source) : QCoreApplication::translate(each, source);
        if (!found.isEmpty() && found != QLatin1String(source))
            return found;
    }
    return QString::fromLatin1(source);
}

QString Words::kind(const Kind& kind) const
{
    return translated(sharedContext, kind.label);
}

QString Words::paper(const char* label) const
{
    return translated("papers", label);
}

QString Words::label(const Field& field) const
{
    return translated(field.context, field.label);
}

QString Words::choice(const Field& field, const QString& key) const
{
    const Choice* found = field.choice(key);
    return found ? translated(field.context, found->label) : key;
}

QString Words::text(const Field& field, const QVariant& value, const std::function<QString(Id)>& nameOf) const
{
    switch (field.type) {
    case FieldType::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldType::Integer:
        return value.toLongLong() == 0 ? QString() : QString::number(value.toLongLong());
    case FieldType::Number:
        return value.isNull() ? QString() : plainNumber(value.toDouble());
    case FieldType::Money:
        return value.toLongLong() == 0 ? QString() : yuan(value.toLongLong());
    case FieldType::Choice:
        return choice(field, value.toString());
    case FieldType::Ticks: {
        QStringList labels;
        for (const QString& key : value.toStringList())
            labels << choice(field, key);
        return labels.join(m_papers || QLocale().language() == QLocale::Chinese ? QStringLiteral("、")
                                                                                : QStringLiteral(", "));
    }
    case FieldType::Bool:
        return value.toBool() ? QCoreApplication::translate("domain", "Yes") : QString();
    case FieldType::Reference:
        return value.toLongLong() == 0 || !nameOf ? QString() : nameOf(value.toLongLong());
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::MonthDate:
    case FieldType::Quarter:
    case FieldType::Derived:
        break;
    }
    return value.toString();
}

const Words& paperWords()
{
    static const Words words = [] {
        static QTranslator chinese;
        initTranslations();
        if (!chinese.load(QStringLiteral(":/i18n/xianfeng_zh_CN.qm")))
            qFatal("the Chinese catalogue is missing from the program");
        return Words(chinese);
    }();
    return words;
}

QString plainNumber(double value)
{
    return QLocale::c().toString(value, 'f', QLocale::FloatingPointShortest).remove(QLatin1Char(','));
}

QString yuan(Fen fen)
{
    return plainNumber(static_cast<double>(fen) / 100.0);
}

} // namespace xf
