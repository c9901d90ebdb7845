// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor.h"

#include "newerfile.h"
#include "othernames.h"
#include "sqlerror.h"
#include "values.h"

#include <QBuffer>
#include <QFileInfo>

#include <spdlog/spdlog.h>

namespace xf {

namespace {

/// Whether a later edit only goes on with an earlier one: one record, the same fields.
bool joins(const std::vector<HistoryChange>& earlier, const std::vector<HistoryChange>& later)
{
    return earlier.size() == 1 && later.size() == 1 && earlier.front().op == HistoryChange::Op::Edit &&
           later.front().op == HistoryChange::Op::Edit && earlier.front().id == later.front().id &&
           earlier.front().after.keys() == later.front().after.keys();
}

/// The id that a stand-in (idAddedBy) means once the change before it has been stored; any other id is itself. 0 if
/// that change does not come earlier.
Id settled(Id id, const std::vector<RowChange>& changes)
{
    if (id >= 0)
        return id;
    const auto index = static_cast<size_t>(-1 - id);
    const bool isAdded = index < changes.size() && changes[index].after && !changes[index].before;
    return isAdded ? changes[index].after->id : 0;
}

/// The record with real ids in place of stand-ins; the same one if it has none.
RecordPtr settled(const Kind& kind, const RecordPtr& record, const std::vector<RowChange>& changes)
{
    std::shared_ptr<Record> copy;
    const auto own = [&]() -> Record& {
        if (!copy)
            copy = kind.clone(*record);
        return *copy;
    };
    if (record->parent < 0)
        own().parent = settled(record->parent, changes);
    for (const Field& field : kind.fields) {
        const Id id = field.type == FieldType::Reference ? field.get(*record).toLongLong() : 0;
        if (id < 0)
            field.set(own(), settled(id, changes));
    }
    return copy ? copy : record;
}

} // namespace

Editor::Editor(BranchFile& file, QObject* parent)
    : QObject(parent), m_file(file), m_records(file), m_history(file), m_evidence(file)
{
    const auto undone = m_history.nextRedo();
    m_hasUndone = undone && undone->has_value();
}

Result<void> Editor::readOnlyProblem() const
{
    if (m_file.isReadOnly() && isNewer(m_file))
        return Error{tr("%1 Nothing was changed; edit it with the newer program.").arg(newerNotice(schemaOf(m_file))),
                     {}};
    if (m_file.isReadOnly() && hasOtherNames(m_file.path()))
        return Error{tr("%1 Nothing was changed.").arg(otherNamesNotice()), {}};
    if (m_file.isReadOnly())
        return Error{
            tr("This file is open for reading only. Nothing was changed; copy it to a folder of your own to edit it."),
            {}};
    return {};
}

Result<Id> Editor::add(const Kind& kind, std::shared_ptr<Record> draft, const QString& verb)
{
    auto ids = commit(verb, {RowChange{&kind, nullptr, std::move(draft)}});
    if (!ids)
        return ids.error();
    return ids->front();
}

Result<bool> Editor::edit(const Kind& kind, const Record& after, const QString& verb)
{
    auto before = m_records.find(kind, after.id);
    if (!before)
        return before.error();
    if (!*before)
        return Error{tr("This record is not there any more. Undo brings it back."), {}};
    if (differingFields(kind, **before, after).isEmpty())
        return false;
    auto done = commit(verb, {RowChange{&kind, *before, kind.clone(after)}});
    if (!done)
        return done.error();
    return true;
}

Result<bool> Editor::goOnEditing(const Kind& kind, const Record& after)
{
    m_goesOn = true;
    auto done = edit(kind, after);
    m_goesOn = false;
    return done;
}

Result<void> Editor::remember(const QString& verb, std::vector<HistoryChange> changes)
{
    if (m_goesOn) {
        const auto newest = m_history.nextUndo();
        if (!newest)
            return newest.error();
        if (newest->has_value() && (*newest)->id == m_newest && joins((*newest)->changes, changes)) {
            changes.front().before = (*newest)->changes.front().before;
            return m_history.amend((*newest)->id, changes);
        }
    }
    const auto entry = m_history.append(verb, changes, QDateTime::currentDateTime());
    if (!entry)
        return entry.error();
    m_newest = *entry;
    return {};
}

Result<void> Editor::remove(const std::vector<Id>& ids)
{
    std::vector<RowChange> changes;
    QSet<Id> going;
    for (const Id id : ids) {
        const auto found = m_records.readKind(id);
        if (!found)
            return found.error();
        const Kind* kind = *found;
        if (!kind)
            return Error{tr("There is no record %1.").arg(id), {}};
        if (kind->role == KindRole::Base)
            return Error{tr("The branch itself cannot be removed."), {}};
        auto record = m_records.find(*kind, id);
        auto tree = m_records.tree(id);
        if (!record || !tree)
            return record ? tree.error() : record.error();
        if (!*record) // the file lost the row of a record that it names
            return Error{tr("There is no record %1.").arg(id), {}};
        for (auto each = tree->rbegin(); each != tree->rend(); ++each) {
            if (!going.contains(each->second->id))
                changes.push_back({each->first, each->second, nullptr});
            going.insert(each->second->id);
        }
        if (!going.contains(id))
            changes.push_back({kind, *record, nullptr});
        going.insert(id);
    }
    for (const RowChange& change : changes) {
        auto named = m_records.countReferences(*change.kind, change.before->id, going);
        if (!named)
            return named.error();
        if (*named > 0)
            return Error{tr("“%1” is still named in %n other record(s), so it was not removed. Change those first.",
                            nullptr, static_cast<int>(*named))
                             .arg(nameOf(*change.kind, *change.before)),
                         {}};
    }
    auto done = commit(QStringLiteral("remove"), std::move(changes));
    return done ? Result<void>() : Result<void>(done.error());
}

Result<std::vector<Id>> Editor::commit(const QString& verb, std::vector<RowChange> changes,
                                       const std::vector<QByteArray>& contents)
{
    return carryOut(verb, std::move(changes), [&](std::vector<RowChange>&) { return keep(contents); });
}

Result<std::vector<Id>> Editor::carryOut(const QString& verb, std::vector<RowChange> changes, const Prepare& prepare)
{
    if (auto writable = readOnlyProblem(); !writable)
        return writable.error();
    if (auto allowed = m_guard ? m_guard(changes) : Result<void>(); !allowed)
        return allowed.error();
    const auto stored = store(verb, changes, prepare);
    if (!stored && !isInTheFile(stored.error()))
        return stored.error();
    std::vector<Id> ids;
    ids.reserve(changes.size());
    for (const RowChange& change : changes)
        ids.push_back(change.record().id);
    Q_EMIT changed(changes);
    return stored ? Result<std::vector<Id>>(ids) : stored.error();
}

Result<void> Editor::keep(const std::vector<QByteArray>& contents)
{
    for (QByteArray bytes : contents) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        if (auto put = m_evidence.put(buffer, {}); !put)
            return put.error();
    }
    return {};
}

Result<void> Editor::store(const QString& verb, std::vector<RowChange>& changes, const Prepare& prepare)
{
    std::optional<Transaction> transaction;
    if (!m_isBulk) {
        transaction.emplace(m_file);
        if (auto begun = transaction->begin(); !begun)
            return begun;
    }
    if (auto ready = prepare(changes); !ready)
        return ready;
    std::vector<HistoryChange> described;
    for (RowChange& change : changes) {
        if (auto ready = complete(change, changes); !ready)
            return ready;
        const bool isNew = change.after && change.after->id == 0;
        if (isNew) {
            auto id = m_records.reserveId(*change.kind, change.after->parent);
            if (!id)
                return id.error();
            auto record = change.kind->clone(*change.after);
            record->id = *id;
            change.after = record;
        }
        if (auto written = isNew ? m_records.insertReserved(*change.kind, *change.after) : write(change); !written)
            return written;
        if (!m_isBulk)
            described.push_back(describe(change));
    }
    if (m_isBulk)
        return {};
    if (m_hasUndone) {
        if (auto dropped = m_history.dropUndone(); !dropped)
            return dropped;
    }
    if (auto remembered = remember(verb, std::move(described)); !remembered)
        return remembered;
    const std::vector<UnsavedInput> typed = inputAfter(changes);
    if (auto kept = typed == m_keptInput ? Result<void>() : xf::keepInput(m_file, typed); !kept)
        return kept;
    auto committed = transaction->commit();
    if (committed || isInTheFile(committed.error())) {
        m_hasUndone = false;
        m_keptInput = typed;
    }
    if (!committed)
        spdlog::error("commit failed: {}", committed.error().detail.toStdString());
    return committed;
}

Result<void> Editor::complete(RowChange& change, const std::vector<RowChange>& changes) const
{
    if (!change.after)
        return {};
    change.after = settled(*change.kind, change.after, changes);
    return validate(*change.kind, *change.after, change.before.get());
}

Result<void> Editor::write(const RowChange& change)
{
    if (!change.after)
        return m_records.remove(*change.kind, change.before->id);
    if (!change.before)
        return m_records.insert(*change.kind, *change.after);
    return m_records.update(*change.kind, *change.after, differingFields(*change.kind, *change.before, *change.after));
}

Result<Id> Editor::attach(Id parent, QIODevice& source, const QString& fileName)
{
    auto draft = std::make_shared<Evidence>();
    draft->parent = parent;
    draft->name = QFileInfo(fileName).fileName();
    const auto putContent = [&](std::vector<RowChange>& changes) -> Result<void> {
        auto evidence = m_evidence.put(source, fileName);
        if (!evidence)
            return evidence.error();
        evidence->parent = parent;
        changes.front().after = std::make_shared<Evidence>(*evidence);
        return {};
    };
    const auto ids = carryOut(QStringLiteral("attach"), {RowChange{&evidenceKind(), nullptr, draft}}, putContent);
    return ids ? Result<Id>(ids->front()) : Result<Id>(ids.error());
}

Result<void> Editor::bulk(const std::function<Result<void>()>& work)
{
    Transaction transaction(m_file);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    m_isBulk = true;
    auto done = work();
    m_isBulk = false;
    return done ? transaction.commit() : done;
}

Result<void> Editor::validate(const Kind& kind, const Record& record, const Record* before) const
{
    const auto found = problems(kind, record);
    if (!found.empty())
        return Error{found.front().sentence, found.front().field};
    if (auto references = checkReferences(kind, record, before); !references)
        return references;
    return checkUnique(kind, record);
}

Result<void> Editor::checkReferences(const Kind& kind, const Record& record, const Record* before) const
{
    if (kind.role == KindRole::Child && !before) {
        const auto parent = m_records.readKind(record.parent);
        if (!parent)
            return parent.error();
        if (!*parent || !kind.parents.contains((*parent)->key))
            return Error{tr("“%1” needs the record it belongs to (parent).").arg(kind.key), QStringLiteral("parent")};
    }
    for (const Field& field : kind.fields) {
        if (field.type != FieldType::Reference)
            continue;
        const Id id = field.get(record).toLongLong();
        if (id == 0 || (before && field.get(*before).toLongLong() == id))
            continue;
        const auto target = m_records.readKind(id);
        if (!target)
            return target.error();
        if (!*target || (field.target != QLatin1String("*") && (*target)->key != field.target))
            return Error{tr("“%1” points to %2, which is no record of the right kind.").arg(field.key).arg(id),
                         field.key};
    }
    return {};
}

Result<void> Editor::checkUnique(const Kind& kind, const Record& record) const
{
    if (kind.uniqueOver.isEmpty())
        return {};
    Where where;
    for (const QString& key : kind.uniqueOver)
        where.emplace_back(key, key == QLatin1String("parent") ? QVariant(record.parent) : kind.value(record, key));
    auto same = m_records.load(kind, where);
    if (!same)
        return same.error();
    for (const RecordPtr& each : *same) {
        if (each->id != record.id)
            return Error{tr("There is already such a record; edit that one instead."), kind.uniqueOver.back()};
    }
    return {};
}

} // namespace xf
