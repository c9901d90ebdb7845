// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "arguments.h"
#include "asof.h"
#include "recordorder.h"
#include "rules/wording.h"
#include "snapshotloader.h"
#include "values.h"
#include "words.h"
#include "writers/csvwriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace xf {

namespace {

struct ListCommandMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::CommandLine)
};

/// One listed row: the record, and for the eight what is derived as of the day. A record whose first fact is later
/// is listed as planned; “began” tells it from those that the papers of that day already know.
struct Row {
    RecordPtr record;
    std::optional<Status> status;
};

const QStringList derivedKeys{QStringLiteral("state"), QStringLiteral("late"), QStringLiteral("started"),
                              QStringLiteral("closed"), QStringLiteral("began")};

QJsonValue jsonDate(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject objectOf(const Kind& kind, const Row& row)
{
    QJsonObject json{{QStringLiteral("id"), row.record->id}, {QStringLiteral("kind"), kind.key}};
    if (kind.role == KindRole::Child)
        json.insert(QStringLiteral("parent"), row.record->parent);
    for (const Field& field : kind.fields)
        json.insert(field.key, toJson(field, field.get(*row.record)));
    if (row.status) {
        json.insert(QStringLiteral("state"), stateKey(row.status->state));
        json.insert(QStringLiteral("late"), row.status->late);
        json.insert(QStringLiteral("started"), jsonDate(row.status->started));
        json.insert(QStringLiteral("closed"), jsonDate(row.status->closed));
        json.insert(QStringLiteral("due"), jsonDate(row.status->due));
        json.insert(QStringLiteral("began"), jsonDate(row.status->began));
    }
    return json;
}

QStringList columnsOf(const Kind& kind)
{
    QStringList keys{QStringLiteral("id"), QStringLiteral("kind")};
    if (kind.role == KindRole::Child)
        keys << QStringLiteral("parent");
    for (const Field& field : kind.fields)
        keys << field.key;
    return kind.hasLife() ? keys + derivedKeys : keys;
}

QString csvCell(const QJsonValue& value)
{
    if (value.isString())
        return csvText(value.toString());
    return csvQuoted(value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                     : value.toVariant().toString());
}

QString csvOf(const Kind& kind, const std::vector<Row>& rows)
{
    const QStringList columns = columnsOf(kind);
    QString csv = QChar(QChar::ByteOrderMark) + columns.join(QLatin1Char(',')) + QLatin1String("\r\n");
    for (const Row& row : rows) {
        const QJsonObject json = objectOf(kind, row);
        QStringList cells;
        for (const QString& key : columns)
            cells << csvCell(json.value(key));
        csv += cells.join(QLatin1Char(',')) + QLatin1String("\r\n");
    }
    return csv;
}

QString jsonOf(const Kind& kind, const std::vector<Row>& rows)
{
    QJsonArray array;
    for (const Row& row : rows)
        array.append(objectOf(kind, row));
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

Result<std::vector<Row>> activityRows(const RecordStore& records, const Kind& kind, QDate day)
{
    auto dossiers = SnapshotLoader(records).dossiers(kind, 0, day);
    if (!dossiers)
        return dossiers.error();
    std::vector<Row> rows;
    for (const Dossier& each : *dossiers)
        rows.push_back({each.record, each.status});
    return rows;
}

Result<Records> plainRecords(const RecordStore& records, const Kind& kind, std::optional<QDate> asOfDay)
{
    auto all = records.load(kind);
    if (!all || !asOfDay)
        return all;
    Records seen = asOf(kind, *all, *asOfDay);
    if (&kind != &memberKind())
        return seen;
    auto stayRecords = records.load(stayKind());
    if (!stayRecords)
        return stayRecords;
    std::vector<Stay> stays;
    for (const RecordPtr& each : *stayRecords)
        stays.push_back(static_cast<const Stay&>(*each));
    std::erase_if(
        seen, [&](const RecordPtr& each) { return !isInBranch(static_cast<const Member&>(*each), stays, *asOfDay); });
    return seen;
}

QDate dateOf(const Kind& kind, const Record& record)
{
    for (const Field& field : kind.fields) {
        if (field.type == FieldType::Date && field.get(record).toDate().isValid())
            return field.get(record).toDate();
    }
    return {};
}

using Less = std::function<bool(const Row&, const Row&)>;

/// How rows are compared for --order; empty for a word that is none of them.
Less orderNamed(const QString& name, const Kind& kind, NameCustom custom)
{
    if (name == QLatin1String("date"))
        return [&kind](const Row& a, const Row& b) { return dateOf(kind, *a.record) < dateOf(kind, *b.record); };
    static const QHash<QString, NameOrder> orders{{QStringLiteral("stroke"), NameOrder::Strokes},
                                                  {QStringLiteral("pinyin"), NameOrder::Pinyin},
                                                  {QStringLiteral("post"), NameOrder::Post}};
    if (!orders.contains(name))
        return {};
    return [&kind, order = orders.value(name), custom](const Row& a, const Row& b) {
        return standsBefore(kind, *a.record, *b.record, order, custom);
    };
}

Result<NameCustom> nameCustomOn(const RecordStore& records, QDate day)
{
    const auto settings = records.load(settingKind());
    if (!settings)
        return settings.error();
    return nameCustom(settingOn(*settings, settingname::nameCustom, day));
}

} // namespace

int runList(const QStringList& words)
{
    const auto arguments = parseArguments(
        words,
        {2, 2, {QStringLiteral("format"), QStringLiteral("order"), QStringLiteral("as-of"), QStringLiteral("today")}});
    if (!arguments)
        return complain(arguments.error().sentence, exitUsage);
    const Kind* kind = kindOrComplaint(arguments->positional.at(1));
    if (!kind)
        return exitUsage;
    const QString format = arguments->option(QStringLiteral("format"), QStringLiteral("csv"));
    const QString order = arguments->option(QStringLiteral("order"));
    const auto today = dayOption(*arguments, QStringLiteral("today"), QDate::currentDate());
    const auto asOfDay = today ? dayOption(*arguments, QStringLiteral("as-of"), *today) : today;
    if (!asOfDay)
        return complain(asOfDay.error().sentence, exitUsage);
    if (format != QLatin1String("csv") && format != QLatin1String("json"))
        return complain(ListCommandMessages::tr("--format takes csv or json."), exitUsage);
    if (!order.isEmpty() && !orderNamed(order, *kind, {}))
        return complain(ListCommandMessages::tr("--order takes stroke, pinyin, post or date."), exitUsage);
    auto file = BranchFile::open(arguments->positional.front());
    if (!file)
        return complain(file.error().sentence, exitFailure);

    const RecordStore records(**file);
    const auto custom = nameCustomOn(records, *asOfDay);
    if (!custom)
        return complain(custom.error().sentence, exitFailure);
    const Less less = orderNamed(order, *kind, *custom);
    const bool isCut = arguments->has(QStringLiteral("as-of"));
    std::vector<Row> rows;
    if (kind->hasLife()) {
        auto found = activityRows(records, *kind, *asOfDay);
        if (!found)
            return complain(found.error().sentence, exitFailure);
        rows = std::move(*found);
    } else {
        auto found = plainRecords(records, *kind, isCut ? std::optional(*asOfDay) : std::nullopt);
        if (!found)
            return complain(found.error().sentence, exitFailure);
        for (const RecordPtr& each : *found)
            rows.push_back({each, std::nullopt});
    }
    if (less)
        std::stable_sort(rows.begin(), rows.end(), less);
    say(format == QLatin1String("json") ? jsonOf(*kind, rows) : csvOf(*kind, rows));
    return exitOk;
}

} // namespace xf
