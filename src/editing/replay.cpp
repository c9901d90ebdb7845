// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo: the history in the file, played backwards and forwards.
#include "editor.h"

#include "sqlerror.h"
#include "values.h"

#include <algorithm>

namespace xf {

namespace {

QJsonObject filledFields(const Kind& kind, const Record& record)
{
    QJsonObject json;
    for (const Field& field : kind.fields) {
        if (field.isStored() && !isEmptyValue(field, field.get(record)))
            json.insert(field.key, toJson(field, field.get(record)));
    }
    return json;
}

Result<void> assign(const Kind& kind, Record& record, const QJsonObject& values)
{
    for (auto each = values.begin(); each != values.end(); ++each) {
        const Field* field = kind.field(each.key());
        if (!field)
            continue;
        auto value = fromJson(*field, each.value());
        if (!value)
            return value.error();
        field->set(record, *value);
    }
    return {};
}

} // namespace

QString Editor::nameOf(const Kind& kind, const Record& record) const
{
    if (kind.role != KindRole::Child)
        return kind.title(record);
    const Kind* parentKind = m_records.kindOf(record.parent);
    if (!parentKind)
        return {};
    const auto parent = m_records.find(*parentKind, record.parent);
    return parent && *parent ? nameOf(*parentKind, **parent) : QString();
}

HistoryChange Editor::describe(const RowChange& change) const
{
    const Kind& kind = *change.kind;
    HistoryChange described;
    described.kind = kind.key;
    described.id = change.record().id;
    described.parent = change.record().parent;
    described.name = nameOf(kind, change.record());
    if (!change.before) {
        described.op = HistoryChange::Op::Add;
        described.after = filledFields(kind, *change.after);
    } else if (!change.after) {
        described.op = HistoryChange::Op::Remove;
        described.before = filledFields(kind, *change.before);
    } else {
        described.op = HistoryChange::Op::Edit;
        for (const QString& key : differingFields(kind, *change.before, *change.after)) {
            const Field* field = kind.field(key);
            described.before.insert(key, toJson(*field, field->get(*change.before)));
            described.after.insert(key, toJson(*field, field->get(*change.after)));
        }
    }
    return described;
}

Result<RowChange> Editor::replayed(const HistoryChange& change, bool forward) const
{
    using Op = HistoryChange::Op;
    const Kind* kind = kindByKey(change.kind);
    if (!kind)
        return Error{tr("The history names a kind of record that this program does not know."), change.kind};
    RowChange row{kind, nullptr, nullptr};
    const bool brings = change.op == (forward ? Op::Add : Op::Remove);
    if (!brings) {
        auto current = m_records.find(*kind, change.id);
        if (!current)
            return current.error();
        if (!*current)
            return Error{tr("The history does not fit the records any more. Nothing was changed."), {}};
        row.before = *current;
    }
    if (brings || change.op == Op::Edit) {
        auto record = brings ? kind->make() : kind->clone(*row.before);
        record->id = change.id;
        record->parent = change.parent;
        if (auto done = assign(*kind, *record, forward ? change.after : change.before); !done)
            return done.error();
        row.after = record;
    }
    return row;
}

namespace {

/// What several actions together did to each record, so that views hear of a record once.
std::vector<RowChange> merged(const std::vector<RowChange>& rows)
{
    std::vector<RowChange> found;
    QHash<Id, size_t> places;
    for (const RowChange& row : rows) {
        const Id id = row.record().id;
        const auto known = places.constFind(id);
        if (known == places.constEnd()) {
            places.insert(id, found.size());
            found.push_back(row);
        } else {
            found[*known].after = row.after;
        }
    }
    std::erase_if(found, [](const RowChange& row) { return !row.before && !row.after; });
    return found;
}

} // namespace

Result<std::vector<HistoryEntry>> Editor::undo(int count)
{
    return replay(count, false);
}

Result<std::vector<HistoryEntry>> Editor::redo(int count)
{
    return replay(count, true);
}

Result<void> Editor::replayEntry(const HistoryEntry& entry, bool forward, std::vector<RowChange>& rows)
{
    std::vector<HistoryChange> changes = entry.changes;
    if (!forward)
        std::reverse(changes.begin(), changes.end());
    for (const HistoryChange& change : changes) {
        auto row = replayed(change, forward);
        if (!row)
            return row.error();
        if (auto written = write(*row); !written)
            return written;
        rows.push_back(*row);
    }
    return m_history.setState(entry.id, forward ? HistoryEntry::State::Done : HistoryEntry::State::Undone);
}

Result<std::vector<HistoryEntry>> Editor::replay(int count, bool forward)
{
    if (auto writable = readOnlyProblem(); !writable)
        return writable.error();
    Transaction transaction(m_file);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    std::vector<HistoryEntry> entries;
    std::vector<RowChange> rows;
    while (static_cast<int>(entries.size()) < count) {
        const auto found = forward ? m_history.nextRedo() : m_history.nextUndo();
        if (!found)
            return found.error();
        if (!found->has_value())
            break;
        entries.push_back(**found);
        if (auto done = replayEntry(entries.back(), forward, rows); !done)
            return done.error();
    }
    if (entries.empty())
        return entries;
    const auto committed = transaction.commit();
    if (!committed && !isInTheFile(committed.error()))
        return committed.error();
    m_newest = 0;
    m_hasUndone = m_hasUndone || !forward;
    Q_EMIT changed(merged(rows));
    return committed ? Result<std::vector<HistoryEntry>>(entries) : committed.error();
}

} // namespace xf
