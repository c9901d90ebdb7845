// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a person out of the history (彻底清除): the one thing that the history does not remember.
#include "history.h"

#include "kind.h"
#include "rules/belonging.h"
#include "sqlerror.h"
#include "values.h"

#include <QSqlError>
#include <QSqlQuery>

namespace xf {

namespace {

constexpr int batch = 500;

/// Whether a reference to one of the records was taken out of the values.
bool dropReferences(const Kind& kind, QJsonObject& values, const QSet<Id>& records)
{
    bool dropped = false;
    for (const Field& field : kind.fields) {
        if (field.type == FieldType::Reference && records.contains(values.value(field.key).toInteger())) {
            values.remove(field.key);
            dropped = true;
        }
    }
    return dropped;
}

/// A record as its adding or removal left it in the history; of other changes nothing whole is known.
std::shared_ptr<Record> wholeRecord(const Kind& kind, const HistoryChange& change)
{
    if (change.op == HistoryChange::Op::Edit)
        return nullptr;
    auto record = kind.make();
    record->id = change.id;
    record->parent = change.parent;
    const QJsonObject& values = change.op == HistoryChange::Op::Add ? change.after : change.before;
    for (auto each = values.begin(); each != values.end(); ++each) {
        const Field* field = kind.field(each.key());
        const auto value = field ? fromJson(*field, each.value()) : Result<QVariant>(Error{});
        if (value)
            field->set(*record, *value);
    }
    return record;
}

/// Whether the entry changed.
bool forgetIn(HistoryEntry& entry, const QSet<Id>& records, QStringList& checksums)
{
    const auto before = entry.changes.size();
    std::erase_if(entry.changes, [&](const HistoryChange& change) {
        if (!records.contains(change.id) && !records.contains(change.parent))
            return false;
        for (const QJsonObject& values : {change.before, change.after}) {
            if (values.contains(QLatin1String("sha256")))
                checksums << values.value(QLatin1String("sha256")).toString();
        }
        return true;
    });
    bool changed = entry.changes.size() != before;
    for (HistoryChange& change : entry.changes) {
        const Kind* kind = kindByKey(change.kind);
        if (!kind)
            continue;
        const bool inBefore = dropReferences(*kind, change.before, records);
        const bool inAfter = dropReferences(*kind, change.after, records);
        changed = changed || inBefore || inAfter;
    }
    return changed;
}

} // namespace

Result<void> History::eachEntry(const std::function<Result<void>(HistoryEntry&)>& visit)
{
    HistoryFilter older;
    older.limit = batch;
    while (true) {
        auto read = entries(older);
        if (!read)
            return read.error();
        if (read->empty())
            return {};
        for (HistoryEntry& entry : *read) {
            older.beforeEntry = entry.id;
            if (auto done = visit(entry); !done)
                return done;
        }
    }
}

/// Records that were deleted earlier and only the history still holds belong to the person too.
Result<void> History::addDeleted(QSet<Id>& records)
{
    for (qsizetype before = -1; before != records.size();) {
        before = records.size();
        auto done = eachEntry([&](HistoryEntry& entry) -> Result<void> {
            for (const HistoryChange& change : entry.changes) {
                const Kind* kind = kindByKey(change.kind);
                const auto record = kind && !records.contains(change.id) ? wholeRecord(*kind, change) : nullptr;
                if (!record || !goesWith(*kind, *record, records))
                    continue;
                QSqlQuery& query = m_file.statement(QStringLiteral("SELECT 1 FROM record WHERE id = ?"));
                query.addBindValue(change.id);
                if (!query.exec())
                    return sqlError(query.lastError());
                if (!query.next())
                    records.insert(change.id);
                query.finish();
            }
            return {};
        });
        if (!done)
            return done;
    }
    return {};
}

Result<QStringList> History::forget(QSet<Id> records)
{
    if (auto done = addDeleted(records); !done)
        return done.error();
    QStringList checksums;
    auto done = eachEntry(
        [&](HistoryEntry& entry) { return forgetIn(entry, records, checksums) ? rewrite(entry) : Result<void>(); });
    if (!done)
        return done.error();
    return checksums;
}

Result<void> History::rewrite(const HistoryEntry& entry)
{
    for (const char* sql : {"DELETE FROM history_record WHERE entry = ?", "DELETE FROM history WHERE id = ?"}) {
        if (!entry.changes.empty() && QByteArrayView(sql).startsWith("DELETE FROM history WHERE"))
            continue;
        QSqlQuery& query = m_file.statement(QLatin1String(sql));
        query.addBindValue(entry.id);
        if (!query.exec())
            return sqlError(query.lastError());
        query.finish();
    }
    if (entry.changes.empty())
        return {};
    if (auto done = amend(entry.id, entry.changes); !done)
        return done;
    return index(entry.id, entry.changes);
}

Result<int> History::countTelling(const QSet<Id>& records) const
{
    QSet<qint64> found;
    for (const Id record : records) {
        QSqlQuery& query = m_file.statement(QStringLiteral("SELECT entry FROM history_record WHERE record = ?"));
        query.addBindValue(record);
        if (!query.exec())
            return sqlError(query.lastError());
        while (query.next())
            found.insert(query.value(0).toLongLong());
        query.finish();
    }
    return static_cast<int>(found.size());
}

} // namespace xf
