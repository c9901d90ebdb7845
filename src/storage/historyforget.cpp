// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a person out of the history (彻底清除): the one thing that the history does not remember.
#include "history.h"

#include "branch/finalised.h"
#include "kind.h"
#include "life/evidence.h"
#include "rules/belonging.h"
#include "seals.h"
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

/// The checksums under which the file keeps what a change names: evidence, finalised papers.
QStringList checksumsIn(const HistoryChange& change)
{
    QStringList checksums;
    for (const QJsonObject& values : {change.before, change.after}) {
        for (const char* key : {"sha256", "content", "pdf"}) {
            const Kind* kind = kindByKey(change.kind);
            if ((kind == &evidenceKind() || kind == &finalisedKind()) && values.contains(QLatin1String(key)))
                checksums << values.value(QLatin1String(key)).toString();
        }
    }
    return checksums;
}

/// Each record that is changed, and what it belongs to.
QSet<Id> recordsToldOf(const std::vector<HistoryChange>& changes)
{
    QSet<Id> told;
    for (const HistoryChange& change : changes) {
        told.insert(change.id);
        if (change.parent)
            told.insert(change.parent);
    }
    return told;
}

/// Whether the entry changed.
bool forgetIn(HistoryEntry& entry, const QSet<Id>& records, QStringList& checksums)
{
    const auto before = entry.changes.size();
    std::erase_if(entry.changes, [&](const HistoryChange& change) {
        if (!records.contains(change.id) && !records.contains(change.parent))
            return false;
        checksums << checksumsIn(change);
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
                const auto there = isThere(change.id);
                if (!there)
                    return there.error();
                if (!*there)
                    records.insert(change.id);
            }
            return {};
        });
        if (!done)
            return done;
    }
    return {};
}

Result<bool> History::isThere(Id record)
{
    QSqlQuery& query = m_file.statement(QStringLiteral("SELECT 1 FROM record WHERE id = ?"));
    query.addBindValue(record);
    if (!query.exec())
        return sqlError(query.lastError());
    const bool there = query.next();
    query.finish();
    return there;
}

Result<Records> History::deleted(const Kind& kind)
{
    Records found;
    QSet<Id> seen;
    auto done = eachEntry([&](HistoryEntry& entry) -> Result<void> {
        for (const HistoryChange& change : entry.changes) {
            const auto record = change.kind == kind.key ? wholeRecord(kind, change) : nullptr;
            if (!record || seen.contains(change.id))
                continue;
            seen.insert(change.id);
            const auto there = isThere(change.id);
            if (!there)
                return there.error();
            if (!*there)
                found.push_back(record);
        }
        return {};
    });
    return done ? Result<Records>(std::move(found)) : Result<Records>(done.error());
}

namespace {

bool rewriteIn(const Kind& kind, QJsonObject& values, const std::function<bool(QString&)>& change)
{
    bool changed = false;
    for (const Field& field : kind.fields) {
        if ((field.type != FieldType::Text && field.type != FieldType::LongText) || !values.contains(field.key))
            continue;
        QString text = values.value(field.key).toString();
        if (!change(text))
            continue;
        values.insert(field.key, text);
        changed = true;
    }
    return changed;
}

} // namespace

Result<void> History::rewriteTexts(const std::function<bool(QString&)>& change)
{
    return eachEntry([&](HistoryEntry& entry) -> Result<void> {
        bool changed = false;
        for (HistoryChange& each : entry.changes) {
            const Kind* kind = kindByKey(each.kind);
            changed = change(each.name) || changed;
            changed = (kind && rewriteIn(*kind, each.before, change)) || changed;
            changed = (kind && rewriteIn(*kind, each.after, change)) || changed;
        }
        return changed ? amend(entry.id, entry.changes) : Result<void>();
    });
}

Result<QStringList> History::forget(QSet<Id> records)
{
    if (auto done = addDeleted(records); !done)
        return done.error();
    QStringList checksums;
    auto done = eachEntry([&](HistoryEntry& entry) {
        const QSet<Id> told = recordsToldOf(entry.changes);
        return forgetIn(entry, records, checksums) ? rewrite(entry, told) : Result<void>();
    });
    if (!done)
        return done.error();
    return checksums;
}

Result<void> History::rewrite(const HistoryEntry& entry, const QSet<Id>& told)
{
    for (const Id record : told - recordsToldOf(entry.changes)) {
        QSqlQuery& query =
            m_file.statement(QStringLiteral("DELETE FROM history_record WHERE record = ? AND entry = ?"));
        query.addBindValue(record);
        query.addBindValue(entry.id);
        if (auto done = carryOut(query); !done)
            return done;
    }
    if (!entry.changes.empty())
        return amend(entry.id, entry.changes);
    if (auto taken = m_file.seals().take(QStringLiteral("history"), entry.id); !taken)
        return taken;
    QSqlQuery& query = m_file.statement(QStringLiteral("DELETE FROM history WHERE id = ?"));
    query.addBindValue(entry.id);
    return carryOut(query);
}

Result<int> History::countTelling(const QSet<Id>& records) const
{
    QSet<qint64> found;
    for (const Id record : records) {
        QSqlQuery& query = m_file.statement(entriesTelling);
        query.addBindValue(record);
        query.addBindValue(record);
        if (!query.exec())
            return sqlError(query.lastError());
        while (query.next())
            found.insert(query.value(0).toLongLong());
        auto read = allRead(query);
        query.finish();
        if (!read)
            return read.error();
    }
    return static_cast<int>(found.size());
}

} // namespace xf
