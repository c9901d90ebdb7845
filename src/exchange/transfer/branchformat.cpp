// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/branchformat.h"

#include "branch/finalised.h"
#include "branchfile.h"
#include "life/evidence.h"
#include "words.h"

#include <QJsonArray>

namespace xf::branchformat {

namespace {

QJsonArray orNull(const char* type)
{
    return {QLatin1String(type), QStringLiteral("null")};
}

QJsonArray keysOf(const Field& field, bool withNone)
{
    QJsonArray keys;
    if (withNone)
        keys.append(QString());
    for (const Choice& each : *field.choices)
        keys.append(QString::fromLatin1(each.key));
    return keys;
}

QJsonObject typed(const Field& field)
{
    const QString type = QStringLiteral("type");
    switch (field.type) {
    case FieldType::Date:
        return {{type, orNull("string")}, {QStringLiteral("format"), QStringLiteral("date")}};
    case FieldType::MonthDate:
        return {{type, orNull("string")}, {QStringLiteral("pattern"), QStringLiteral("^\\d{4}(-\\d{2}(-\\d{2})?)?$")}};
    case FieldType::Quarter:
        return {{type, QStringLiteral("string")}, {QStringLiteral("pattern"), QStringLiteral("^\\d{4}Q[1-4]$")}};
    case FieldType::Integer:
        return {{type, QStringLiteral("integer")}};
    case FieldType::Number:
        return {{type, orNull("number")}};
    case FieldType::Money:
        return {{type, QStringLiteral("number")}, {QStringLiteral("$comment"), QStringLiteral("单位：元")}};
    case FieldType::Choice:
        if (field.has(FieldFlag::OpenChoice))
            break;
        return {{type, QStringLiteral("string")}, {QStringLiteral("enum"), keysOf(field, true)}};
    case FieldType::Ticks:
        return {{type, QStringLiteral("array")},
                {QStringLiteral("items"), QJsonObject{{QStringLiteral("enum"), keysOf(field, false)}}}};
    case FieldType::Bool:
        return {{type, QStringLiteral("boolean")}};
    case FieldType::Reference:
        return {{type, orNull("integer")}, {QStringLiteral("$comment"), QStringLiteral("→ ") + field.target}};
    default:
        break;
    }
    return {{type, QStringLiteral("string")}};
}

QJsonObject object(const QJsonObject& properties, const QJsonArray& required)
{
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("required"), required},
            {QStringLiteral("additionalProperties"), false}};
}

QJsonObject idProperty(const QString& title)
{
    return {{QStringLiteral("type"), QStringLiteral("integer")},
            {QStringLiteral("minimum"), 1},
            {QStringLiteral("title"), title}};
}

QJsonObject described(const Kind& kind)
{
    QJsonObject properties{{QStringLiteral("id"), idProperty(QStringLiteral("编号"))}};
    QJsonArray required{QStringLiteral("id")};
    if (kind.role == KindRole::Child) {
        properties.insert(QStringLiteral("parent"), idProperty(QStringLiteral("所属记录的编号")));
        required.append(QStringLiteral("parent"));
    }
    for (const Field& field : kind.fields) {
        if (!field.isStored())
            continue;
        QJsonObject property = typed(field);
        property.insert(QStringLiteral("title"), paperWords().label(field));
        properties.insert(field.key, property);
        required.append(field.key);
    }
    return {{QStringLiteral("type"), QStringLiteral("array")},
            {QStringLiteral("title"), paperWords().kind(kind)},
            {QStringLiteral("items"), object(properties, required)}};
}

} // namespace

std::vector<const Field*> contentFields(const Kind& kind)
{
    if (&kind == &evidenceKind())
        return {kind.field(u"sha256")};
    if (&kind == &finalisedKind())
        return {kind.field(u"content"), kind.field(u"pdf")};
    return {};
}

QJsonObject schema()
{
    QJsonObject kinds;
    QJsonArray names;
    for (const Kind* kind : allKinds()) {
        kinds.insert(kind->key, described(*kind));
        names.append(kind->key);
    }
    const QJsonObject properties{
        {QStringLiteral("format"), QJsonObject{{QStringLiteral("const"), QLatin1String(name)}}},
        {QStringLiteral("version"), QJsonObject{{QStringLiteral("const"), version}}},
        {QStringLiteral("schema"), QJsonObject{{QStringLiteral("const"), BranchFile::currentSchema()}}},
        {QStringLiteral("records"), object(kinds, names)}};
    QJsonObject whole = object(properties, {QStringLiteral("format"), QStringLiteral("version"),
                                            QStringLiteral("schema"), QStringLiteral("records")});
    whole.insert(QStringLiteral("$schema"), QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
    whole.insert(QStringLiteral("title"), QStringLiteral("先锋台账：一个支部的全部记录"));
    return whole;
}

} // namespace xf::branchformat
