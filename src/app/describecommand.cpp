// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "arguments.h"
#include "newbranch.h"
#include "words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace xf {

namespace {

struct DescribeCommandMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::CommandLine)
};

QJsonArray choicesOf(const Field& field)
{
    QJsonArray choices;
    if (field.choices) {
        for (const Choice& each : *field.choices) {
            const QString key = QString::fromLatin1(each.key);
            choices.append(
                QJsonObject{{QStringLiteral("key"), key}, {QStringLiteral("label"), Words().choice(field, key)}});
        }
    }
    return choices;
}

QString typeName(FieldType type)
{
    static const QHash<FieldType, QString> names{
        {FieldType::Text, QStringLiteral("text")},       {FieldType::LongText, QStringLiteral("longtext")},
        {FieldType::Date, QStringLiteral("date")},       {FieldType::MonthDate, QStringLiteral("month")},
        {FieldType::Quarter, QStringLiteral("quarter")}, {FieldType::Integer, QStringLiteral("integer")},
        {FieldType::Number, QStringLiteral("number")},   {FieldType::Money, QStringLiteral("money")},
        {FieldType::Choice, QStringLiteral("choice")},   {FieldType::Ticks, QStringLiteral("ticks")},
        {FieldType::Bool, QStringLiteral("bool")},       {FieldType::Reference, QStringLiteral("reference")},
        {FieldType::Derived, QStringLiteral("derived")},
    };
    return names.value(type);
}

QJsonObject described(const Field& field)
{
    QJsonObject json{{QStringLiteral("key"), field.key},
                     {QStringLiteral("type"), typeName(field.type)},
                     {QStringLiteral("label"), Words().label(field)},
                     {QStringLiteral("required"), field.has(FieldFlag::Required)}};
    if (field.choices) {
        json.insert(QStringLiteral("choices"), choicesOf(field));
        json.insert(QStringLiteral("open"), field.has(FieldFlag::OpenChoice));
    }
    if (!field.target.isEmpty())
        json.insert(QStringLiteral("target"), field.target);
    return json;
}

QJsonArray stepsOf(const Kind& kind)
{
    QJsonArray steps;
    for (const QByteArray& line : defaultLines()) {
        const QJsonObject fields = QJsonDocument::fromJson(line).object().value(QLatin1String("fields")).toObject();
        if (fields.value(QLatin1String("activity")).toString() == kind.key)
            steps.append(QJsonObject{{QStringLiteral("key"), fields.value(QLatin1String("key"))},
                                     {QStringLiteral("label"), fields.value(QLatin1String("name"))},
                                     {QStringLiteral("meaning"), fields.value(QLatin1String("meaning"))}});
    }
    return steps;
}

QJsonObject described(const Kind& kind)
{
    QJsonArray fields;
    if (kind.role == KindRole::Child)
        fields.append(QJsonObject{{QStringLiteral("key"), QStringLiteral("parent")},
                                  {QStringLiteral("type"), QStringLiteral("reference")},
                                  {QStringLiteral("label"), DescribeCommandMessages::tr("Belongs to")},
                                  {QStringLiteral("required"), true}});
    for (const Field& field : kind.fields)
        fields.append(described(field));
    QJsonObject json{{QStringLiteral("key"), kind.key},
                     {QStringLiteral("label"), Words().kind(kind)},
                     {QStringLiteral("fields"), fields}};
    if (!kind.parents.isEmpty())
        json.insert(QStringLiteral("parents"), QJsonArray::fromStringList(kind.parents));
    if (kind.hasLife())
        json.insert(QStringLiteral("steps"), stepsOf(kind));
    return json;
}

} // namespace

const Kind* kindOrComplaint(const QString& key)
{
    const Kind* kind = kindByKey(key);
    if (!kind)
        complain(DescribeCommandMessages::tr("There is no kind “%1”; `xianfeng describe` lists them.").arg(key),
                 exitUsage);
    return kind;
}

int runDescribe(const QStringList& words)
{
    const auto arguments = parseArguments(words, {0, 1, {}});
    if (!arguments)
        return complain(arguments.error().sentence, exitUsage);
    if (!arguments->positional.isEmpty()) {
        const Kind* kind = kindOrComplaint(arguments->positional.front());
        if (!kind)
            return exitUsage;
        say(QString::fromUtf8(QJsonDocument(described(*kind)).toJson()));
        return exitOk;
    }
    QJsonArray kinds;
    for (const Kind* kind : allKinds())
        kinds.append(described(*kind));
    say(QString::fromUtf8(QJsonDocument(kinds).toJson()));
    return exitOk;
}

} // namespace xf
