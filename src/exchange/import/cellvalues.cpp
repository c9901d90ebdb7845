// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/cellvalues.h"

#include "import/celldates.h"
#include "import/cleantext.h"
#include "import/columnwords.h"
#include "quarter.h"
#include "values.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace xf {

namespace {

struct CellValuesMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Import)
};

QString shown(const Cell& cell)
{
    return cell.text.simplified().left(40);
}

/// Signs that fill a cell that says nothing.
bool saysNothing(const QString& text)
{
    static const QSet<QString> signs{{},
                                     QStringLiteral("-"),
                                     QStringLiteral("--"),
                                     QStringLiteral("—"),
                                     QStringLiteral("——"),
                                     QStringLiteral("/"),
                                     QStringLiteral("\\"),
                                     QStringLiteral("无"),
                                     QStringLiteral("暂无"),
                                     QStringLiteral("n/a")};
    return signs.contains(comparable(text));
}

Result<QVariant> dateValue(const Field& field, const Cell& cell, const CellReading& reading)
{
    const auto date = dateOfCell(cell, reading.countsFrom1904);
    if (!date)
        return date.error();
    if (field.type == FieldType::MonthDate)
        return QVariant(date->toIso());
    if (date->isValid() && date->day == 0)
        return Error{CellValuesMessages::tr("“%1” has no day; a full date is needed").arg(shown(cell)), {}};
    return QVariant(date->isValid() ? date->earliest() : QDate());
}

/// “1,200.50元”, “1.2万”, “￥300”, “85%” as numbers: the sign or a unit of words may stand beside it.
std::optional<double> numberIn(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("^[¥￥$]?([-+]?[\\d,]*\\.?\\d+(?:e[-+]?\\d+)?)(万|亿)?(?:元|%|[\\p{Han}]{0,3})$"));
    const auto match = shape.match(comparable(text));
    if (!match.hasMatch())
        return std::nullopt;
    bool isNumber = false;
    const double number = match.captured(1).remove(u',').toDouble(&isNumber);
    const double scale = match.captured(2) == QStringLiteral("万") ? 1e4 : match.captured(2).isEmpty() ? 1 : 1e8;
    return isNumber && std::isfinite(number) ? std::optional(number * scale) : std::nullopt;
}

Result<QVariant> numberValue(const Field& field, const Cell& cell, const CellReading& reading)
{
    const auto number = cell.type == Cell::Type::Number ? std::optional(cell.number) : numberIn(cell.text);
    const bool isScaled = cell.text.contains(u'万') || cell.text.contains(u'亿');
    const Error none{CellValuesMessages::tr("“%1” is no number").arg(shown(cell)), {}};
    if (!number)
        return none;
    const auto value = fromJson(field, *number * (isScaled ? 1 : reading.factor));
    return value ? value : Result<QVariant>(none);
}

Result<QVariant> quarterValue(const Cell& cell)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})(?:年|q|-|年第|第)?([1-4一二三四])(?:季度)?$"));
    const auto match = shape.match(comparable(cell.text));
    if (!match.hasMatch())
        return Error{CellValuesMessages::tr("“%1” is no quarter").arg(shown(cell)), {}};
    const qsizetype han = QStringLiteral("一二三四").indexOf(match.captured(2));
    const int number = han >= 0 ? static_cast<int>(han) + 1 : match.captured(2).toInt();
    return QVariant(Quarter(match.captured(1).toInt(), number).key());
}

Result<QVariant> choiceValue(const Field& field, const QString& word)
{
    if (const auto key = ColumnWords::shipped().choiceKey(field, word))
        return QVariant(*key);
    if (field.has(FieldFlag::OpenChoice))
        return QVariant(cleanLine(word));
    return Error{CellValuesMessages::tr("“%1” is not one of the choices").arg(word.simplified().left(40)), {}};
}

Result<QVariant> ticksValue(const Field& field, const Cell& cell)
{
    static const QRegularExpression parting(QStringLiteral("[、，,;；/\\n]"));
    QStringList keys;
    for (const QString& word : cell.text.split(parting, Qt::SkipEmptyParts)) {
        const auto key = ColumnWords::shipped().choiceKey(field, word);
        if (!key)
            return Error{CellValuesMessages::tr("“%1” is not one of the choices").arg(word.simplified().left(40)), {}};
        if (!key->isEmpty() && !keys.contains(*key))
            keys << *key;
    }
    return QVariant(keys);
}

Result<QVariant> boolValue(const Cell& cell)
{
    static const QSet<QString> yes{QStringLiteral("是"), QStringLiteral("√"),   QStringLiteral("✓"),
                                   QStringLiteral("✔"),  QStringLiteral("有"),  QStringLiteral("对"),
                                   QStringLiteral("y"),  QStringLiteral("yes"), QStringLiteral("true"),
                                   QStringLiteral("1"),  QStringLiteral("已")};
    static const QSet<QString> no{
        QStringLiteral("否"), QStringLiteral("×"),     QStringLiteral("✗"), QStringLiteral("x"),  QStringLiteral("n"),
        QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("未"), QStringLiteral("不")};
    const QString word = comparable(cell.text);
    if (yes.contains(word))
        return QVariant(true);
    if (no.contains(word))
        return QVariant(false);
    return Error{CellValuesMessages::tr("“%1” is neither yes nor no").arg(shown(cell)), {}};
}

} // namespace

Result<QVariant> valueOfCell(const Field& field, const Cell& cell, const CellReading& reading)
{
    if (cell.type == Cell::Type::Fault)
        return Error{CellValuesMessages::tr("the formula gives the error %1").arg(shown(cell)), {}};
    if (field.type == FieldType::Text)
        return QVariant(cleanLine(cell.text));
    if (field.type == FieldType::LongText)
        return QVariant(cleanLines(cell.text));
    // “None” is a choice of its own where the field has it.
    if (field.choices && field.type == FieldType::Choice && ColumnWords::shipped().choiceKey(field, cell.text))
        return choiceValue(field, cell.text);
    if (saysNothing(cell.text))
        return emptyValue(field);
    switch (field.type) {
    case FieldType::Date:
    case FieldType::MonthDate:
        return dateValue(field, cell, reading);
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Money:
        return numberValue(field, cell, reading);
    case FieldType::Quarter:
        return quarterValue(cell);
    case FieldType::Choice:
        return choiceValue(field, cell.text);
    case FieldType::Ticks:
        return ticksValue(field, cell);
    case FieldType::Bool:
        return boolValue(cell);
    case FieldType::Reference: {
        const auto id = reading.find(field, cleanLine(cell.text));
        return id ? Result<QVariant>(QVariant(*id)) : Result<QVariant>(id.error());
    }
    default:
        return emptyValue(field);
    }
}

} // namespace xf
