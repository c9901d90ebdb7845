// SPDX-License-Identifier: GPL-3.0-or-later
// What several test programs share: checking a Result, and records filled with generated values.
#pragma once

#include "kind.h"
#include "values.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

/// The call succeeded; otherwise the test fails with the sentence the user would read.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto& checkedResult = (result);                                                                          \
        QVERIFY2(checkedResult.ok(), checkedResult.ok() ? "" : qPrintable(checkedResult.error().sentence));            \
    } while (false)

/// The call was refused with a sentence that holds this text.
#define VERIFY_REFUSED(result, text)                                                                                   \
    do {                                                                                                               \
        const auto& checkedResult = (result);                                                                          \
        QVERIFY2(!checkedResult.ok(), "was not refused");                                                              \
        QVERIFY2(checkedResult.error().sentence.contains(text), qPrintable(checkedResult.error().sentence));           \
    } while (false)

namespace xf::test {

/// Chooses the id that a reference field gets; 0 for none.
using PickReference = std::function<Id(const Field& field)>;

inline QString someText(QRandomGenerator& random)
{
    static const QStringList words{QStringLiteral("公开承诺"), QStringLiteral("“引号”"),  QStringLiteral("it's"),
                                   QStringLiteral("a\"b"),     QStringLiteral("𠮷野"),    QStringLiteral("50 %"),
                                   QStringLiteral("100%_\\"),  QStringLiteral("服务群众")};
    return words[random.bounded(static_cast<int>(words.size()))] + QString::number(random.bounded(1'000'000));
}

inline QDate someDay(QRandomGenerator& random)
{
    return QDate(2020, 1, 1).addDays(random.bounded(3650));
}

inline QString someChoice(const Field& field, QRandomGenerator& random)
{
    return QString::fromLatin1((*field.choices)[random.bounded(static_cast<quint32>(field.choices->size()))].key);
}

inline QStringList someTicks(const Field& field, QRandomGenerator& random)
{
    QStringList ticks;
    for (const Choice& each : *field.choices) {
        if (random.bounded(2) == 0)
            ticks << QString::fromLatin1(each.key);
    }
    return ticks.isEmpty() ? QStringList{QString::fromLatin1(field.choices->front().key)} : ticks;
}

/// A value that differs from what an untouched record holds.
inline QVariant someValue(const Field& field, QRandomGenerator& random, const PickReference& pick)
{
    switch (field.type) {
    case FieldType::Text:
        return someText(random);
    case FieldType::LongText:
        return QString(someText(random) + QLatin1Char('\n') + someText(random));
    case FieldType::Date:
        return someDay(random);
    case FieldType::MonthDate: {
        constexpr std::array lengths{4, 7, 10};
        return someDay(random).toString(Qt::ISODate).left(lengths[random.bounded(3U)]);
    }
    case FieldType::Quarter:
        return QStringLiteral("%1Q%2").arg(random.bounded(2000, 2100)).arg(random.bounded(1, 5));
    case FieldType::Integer:
        return static_cast<qlonglong>(random.bounded(1, 1'000'000));
    case FieldType::Number:
        return random.bounded(1, 1'000'000) / 8.0;
    case FieldType::Money:
        return static_cast<qlonglong>(random.bounded(1, 2'000'000'000));
    case FieldType::Choice:
        return field.has(FieldFlag::OpenChoice) && random.bounded(2) == 0 ? someText(random)
                                                                          : someChoice(field, random);
    case FieldType::Ticks:
        return someTicks(field, random);
    case FieldType::Bool:
        return true;
    case FieldType::Reference:
        return pick(field);
    case FieldType::Derived:
        break;
    }
    return {};
}

/// Every stored field filled in.
inline std::shared_ptr<Record> someRecord(const Kind& kind, QRandomGenerator& random, const PickReference& pick)
{
    auto record = kind.make();
    for (const Field& field : kind.fields) {
        if (field.isStored())
            field.set(*record, someValue(field, random, pick));
    }
    return record;
}

/// “key=value; …” of every stored field, for comparing records whole and reading the difference.
inline QString dump(const Kind& kind, const Record& record)
{
    QStringList parts{QStringLiteral("%1 %2 of %3").arg(kind.key).arg(record.id).arg(record.parent)};
    for (const Field& field : kind.fields) {
        if (!field.isStored() || isEmptyValue(field, field.get(record)))
            continue;
        const QVariant value = field.get(record);
        parts << field.key + QLatin1Char('=') +
                     (field.type == FieldType::Ticks ? value.toStringList().join(QLatin1Char(',')) : value.toString());
    }
    return parts.join(QLatin1String("; "));
}

} // namespace xf::test
