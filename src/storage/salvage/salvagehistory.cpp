// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvagehistory.h"

#include "kind.h"
#include "rowvalues.h"
#include "values.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace xf {

namespace {

using Type = SqliteValue::Type;

void retell(ToldRecord& record, const QJsonObject& change)
{
    const QStringList before = change.value(QLatin1String("before")).toObject().keys();
    for (const QString& key : before)
        record.values.remove(key);
    const QJsonObject after = change.value(QLatin1String("after")).toObject();
    for (auto value = after.begin(); value != after.end(); ++value)
        record.values.insert(value.key(), value.value());
}

void follow(const QByteArray& changes, bool isDone, ToldRecords& told)
{
    for (const auto& each : QJsonDocument::fromJson(changes).array()) {
        const QJsonObject change = each.toObject();
        const Id id = change.value(QLatin1String("id")).toInteger();
        told.highest = std::max(told.highest, id);
        if (!isDone)
            continue;
        if (change.value(QLatin1String("op")) == QLatin1String("remove")) {
            told.there.erase(id);
            continue;
        }
        ToldRecord& record = told.there[id];
        record.kind = change.value(QLatin1String("kind")).toString();
        record.parent = change.value(QLatin1String("parent")).toInteger();
        retell(record, change);
    }
}

SqliteValue columnValue(const TableShape::Column& column, const QVariant& value)
{
    if (value.isNull())
        return {};
    switch (column.type) {
    case Type::Integer:
        return {Type::Integer, value.toLongLong(), 0, {}};
    case Type::Real:
        return {Type::Real, 0, value.toDouble(), {}};
    default:
        return {Type::Text, 0, 0, value.toString().toUtf8()};
    }
}

/// The row as the store would write it; the digest is its own.
FoundRow rowOf(size_t table, Id id, const ToldRecord& record, RowProof& proof)
{
    const TableShape& shape = proof.tables()[table];
    const Kind* kind = kindByKey(shape.table);
    FoundRow row;
    for (const TableShape::Column& column : shape.columns) {
        const Field* field = kind->field(column.name);
        const auto value = field ? fromJson(*field, record.values.value(column.name)) : Result<QVariant>(QVariant());
        row.values.push_back(field && value ? columnValue(column, toColumn(*field, *value)) : column.otherwise);
    }
    row.values[static_cast<size_t>(shape.key)] = {Type::Integer, id, 0, {}};
    if (shape.parent >= 0)
        row.values[static_cast<size_t>(shape.parent)] = {Type::Integer, record.parent, 0, {}};
    row.digest = proof.digestOf(table, row.values);
    row.values[static_cast<size_t>(shape.digest)] = {Type::Integer, row.digest, 0, {}};
    return row;
}

} // namespace

ToldRecords toldByHistory(const SalvageFinds& finds, const RowProof& proof)
{
    ToldRecords told;
    const TableShape& history = proof.tables().back();
    const auto place = [&](const char* name) {
        const auto column = std::find_if(history.columns.begin(), history.columns.end(),
                                         [&](const auto& each) { return each.name == QLatin1String(name); });
        return static_cast<size_t>(column - history.columns.begin());
    };
    const size_t changes = place("changes");
    const size_t state = place("state");
    for (const auto& [id, states] : finds.rows.value(history.table)) {
        const auto& values = states.front().values;
        follow(values[changes].bytes, values[state].bytes == "done", told);
    }
    return told;
}

int retellLost(SalvageFinds& finds, const ToldRecords& told, RowProof& proof)
{
    int retold = 0;
    for (size_t i = 0; i < proof.tables().size(); ++i) {
        const QString table = proof.tables()[i].table;
        const auto tally = finds.tallies.constFind(table);
        if (tally == finds.tallies.constEnd() || !kindByKey(table) || fitsTally(finds, table))
            continue;
        auto& rows = finds.rows[table];
        std::map<Id, FoundStates> lost;
        for (const auto& [id, record] : told.there) {
            if (record.kind == table && !rows.contains(id))
                lost[id] = {rowOf(i, id, record, proof)};
        }
        const auto number = static_cast<qint64>(lost.size());
        if (lost.empty() || static_cast<qint64>(rows.size()) + number != tally->rows ||
            (combinedDigest(rows) ^ combinedDigest(lost)) != tally->digest)
            continue;
        rows.merge(lost);
        retold += static_cast<int>(number);
    }
    return retold;
}

} // namespace xf
