// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchfile.h"
#include "record.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSet>

#include <functional>

namespace xf {

class Kind;

/// What one user action did to one record. `before` and `after` hold only the fields that differ;
/// of an added or removed record all that are filled in.
struct HistoryChange {
    enum class Op { Add, Edit, Remove };
    Op op = Op::Edit;
    QString kind;
    Id id = 0;
    Id parent = 0;
    QString name; ///< the record's title at the time; of a child row its parent's
    QJsonObject before;
    QJsonObject after;
};

/// One user action; undone and redone as a whole.
struct HistoryEntry {
    enum class State { Done, Undone, Dropped }; ///< Dropped: undone, and later edits took its place
    qint64 id = 0;
    QDateTime at;
    int schema = 0;
    State state = State::Done;
    QString verb; ///< stable key: add, edit, remove, step, progress, batch, copy …
    std::vector<HistoryChange> changes;
};

/// Which entries to read. Unset members do not filter.
struct HistoryFilter {
    Id record = 0; ///< the record itself and the rows that belong to it
    QDate day;
    qint64 beforeEntry = 0; ///< only entries older than this one, for paging
    qint64 afterEntry = 0;  ///< only entries newer than this one
    int limit = 200;
};

/// The branch's memory of edits. Writing happens inside the caller's Transaction.
class History
{
public:
    explicit History(BranchFile& file) : m_file(file) {}

    Result<qint64> append(const QString& verb, const std::vector<HistoryChange>& changes, const QDateTime& at);
    /// Writes an entry anew whose action has gone on.
    Result<void> amend(qint64 entry, const std::vector<HistoryChange>& changes);
    /// The entry that undo takes back next; nothing if there is none.
    [[nodiscard]] Result<std::optional<HistoryEntry>> nextUndo() const;
    /// The entry that redo brings back next.
    [[nodiscard]] Result<std::optional<HistoryEntry>> nextRedo() const;
    /// How many entries are in this state.
    [[nodiscard]] Result<qint64> count(HistoryEntry::State state) const;
    Result<void> setState(qint64 entry, HistoryEntry::State state);
    /// A new edit takes the place of what had been undone.
    Result<void> dropUndone();
    /// Takes these records, and those deleted earlier that belonged to them, out of every entry, and what other records
    /// said of them; entries that tell of nothing else go. Tells the checksums of the contents that were named. Cannot
    /// be undone.
    Result<QStringList> forget(QSet<Id> records);
    /// The records of a kind that are deleted and only the history still holds, newest first.
    [[nodiscard]] Result<Records> deleted(const Kind& kind);
    /// Rewrites the names and texts that the entries hold; `change` says whether it changed the one it was given.
    /// Cannot be undone.
    Result<void> rewriteTexts(const std::function<bool(QString&)>& change);
    /// How many entries tell of any of these records.
    [[nodiscard]] Result<int> countTelling(const QSet<Id>& records) const;
    /// Newest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> entries(const HistoryFilter& filter) const;
    /// Takes the entries that are not in it yet into the index by which a record's entries are found.
    Result<void> index();

private:
    Result<std::optional<HistoryEntry>> first(const QString& tail) const;
    Result<void> eachEntry(const std::function<Result<void>(HistoryEntry&)>& visit);
    Result<void> addDeleted(QSet<Id>& records);
    [[nodiscard]] Result<bool> isThere(Id record);
    /// Of what an entry told before, this is left.
    Result<void> rewrite(const HistoryEntry& entry, const QSet<Id>& told);
    /// SQL for the ids of the entries that tell of a record, which is bound twice.
    static const QString entriesTelling;
    Result<void> indexByTheLot(qint64 newest);
    Result<void> index(qint64 entry, const std::vector<HistoryChange>& changes);
    Result<void> markIndexed();

    BranchFile& m_file;
};

} // namespace xf
