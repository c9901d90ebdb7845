// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidencestore.h"
#include "history.h"
#include "purge.h"
#include "recordstore.h"
#include "unsavedinput.h"

#include <QObject>

#include <functional>

namespace xf {

/// One record before and after an action: before is null for an added one, after for a removed one.
struct RowChange {
    const Kind* kind = nullptr;
    RecordPtr before;
    RecordPtr after;

    [[nodiscard]] const Record& record() const { return after ? *after : *before; }
};

/// Stands for the id of the record that the change at `index` of the same commit() adds: later changes may name it as
/// their parent or in a reference before it has one.
constexpr Id idAddedBy(size_t index)
{
    return -1 - static_cast<Id>(index);
}

/// What was typed and not saved when the program ended without warning.
struct RecoveredInput {
    const Kind* kind = nullptr;
    const Field* field = nullptr; ///< where it was stored; null for a row that was begun and is to be gone on with
    RecordPtr record;
    std::optional<Error> refused; ///< why it was not stored, such as in a concluded year; it stays kept
};

/// The one door for writes. Each user action is one transaction and one history entry;
/// views hear of it through changed() and re-read just those rows.
class Editor : public QObject
{
    Q_OBJECT

public:
    explicit Editor(BranchFile& file, QObject* parent = nullptr);

    [[nodiscard]] const RecordStore& records() const { return m_records; }
    [[nodiscard]] const History& history() const { return m_history; }
    [[nodiscard]] BranchFile& file() { return m_file; }

    /// Adds a record and tells its new id. Refused with a sentence if a rule of its kind is broken.
    Result<Id> add(const Kind& kind, std::shared_ptr<Record> draft, const QString& verb = QStringLiteral("add"));
    /// Stores `after` over the record with its id. False if nothing differs (no history entry then).
    Result<bool> edit(const Kind& kind, const Record& after, const QString& verb = QStringLiteral("edit"));
    /// Like edit(), but joins the entry of the newest action if that was an edit of the same fields of the same record:
    /// for a long text that is saved several times during one visit to its field.
    Result<bool> goOnEditing(const Kind& kind, const Record& after);
    /// Removes records with everything that belongs to them; refused while others name them.
    Result<void> remove(const std::vector<Id>& ids);
    /// Several adds and edits as one action. A later change may name what an earlier one adds (idAddedBy).
    /// `contents` are kept with it, in the same transaction; the records find them by their checksums.
    Result<std::vector<Id>> commit(const QString& verb, std::vector<RowChange> changes,
                                   const std::vector<QByteArray>& contents = {});
    /// Streams an evidence file out, checked against its checksum.
    Result<void> readEvidence(const QString& sha256, QIODevice& target) const { return m_evidence.get(sha256, target); }
    /// Keeps a file as evidence of a record.
    Result<Id> attach(Id parent, QIODevice& source, const QString& fileName);

    /// Takes back the newest actions, or brings back those undone last, as one transaction. The entries in the order
    /// they were played; fewer than `count` if there are no more.
    Result<std::vector<HistoryEntry>> undo(int count = 1);
    Result<std::vector<HistoryEntry>> redo(int count = 1);

    /// What clearing a person or household away would do.
    [[nodiscard]] Result<PurgePlan> planPurge(Id id) const;
    /// Does it. The only change that is outside undo and history.
    Result<void> purge(const PurgePlan& plan);

    /// Keeps all that is being typed, the newest last, in place of what was kept before. Each ends when its record, or
    /// the row as a record, is stored.
    Result<void> keepInput(const std::vector<UnsavedInput>& inputs);
    /// Stores what was kept when the program ended without warning, each as an action of its own; rows that were begun
    /// are handed back and stay kept. What has no place any more is forgotten.
    Result<std::vector<RecoveredInput>> recoverInput();

    /// Asked before every commit(); an Error refuses it. Undo and redo are not asked.
    void setGuard(std::function<Result<void>(const std::vector<RowChange>&)> guard) { m_guard = std::move(guard); }

    /// Runs many actions as one transaction without history, for the seed and the sample of a new file.
    Result<void> bulk(const std::function<Result<void>()>& work);

Q_SIGNALS:
    void changed(const std::vector<xf::RowChange>& changes);

private:
    Result<void> validate(const Kind& kind, const Record& record, const Record* before) const;
    Result<void> checkReferences(const Kind& kind, const Record& record, const Record* before) const;
    Result<void> checkUnique(const Kind& kind, const Record& record) const;
    Result<void> complete(RowChange& change, const std::vector<RowChange>& changes) const;
    Result<void> write(const RowChange& change);
    Result<void> remember(const QString& verb, std::vector<HistoryChange> changes);
    /// What else belongs into the transaction, before the rows, which it may complete.
    using Prepare = std::function<Result<void>(std::vector<RowChange>& changes)>;
    Result<std::vector<Id>> carryOut(const QString& verb, std::vector<RowChange> changes, const Prepare& prepare);
    Result<void> store(const QString& verb, std::vector<RowChange>& changes, const Prepare& prepare);
    Result<void> keep(const std::vector<QByteArray>& contents);
    Result<std::vector<HistoryEntry>> replay(int count, bool forward);
    Result<void> replayEntry(const HistoryEntry& entry, bool forward, std::vector<RowChange>& rows);
    Result<RowChange> replayed(const HistoryChange& change, bool forward) const;
    [[nodiscard]] HistoryChange describe(const RowChange& change) const;
    [[nodiscard]] QString nameOf(const Kind& kind, const Record& record) const;
    Result<void> readOnlyProblem() const;
    Result<std::optional<RecoveredInput>> recoverField(const UnsavedInput& input);
    Result<std::optional<RecoveredInput>> recoverRow(const UnsavedInput& input);
    /// What is still being typed once these are stored.
    [[nodiscard]] std::vector<UnsavedInput> inputAfter(const std::vector<RowChange>& changes) const;

    BranchFile& m_file;
    RecordStore m_records;
    History m_history;
    EvidenceStore m_evidence;
    std::function<Result<void>(const std::vector<RowChange>&)> m_guard;
    bool m_hasUndone = false;
    bool m_isBulk = false;
    std::vector<UnsavedInput> m_keptInput; ///< as it is kept in the file
    qint64 m_newest = 0;                   ///< entry of the action just made here; 0 after undo and redo
    bool m_goesOn = false;                 ///< the action joins the newest entry where it fits
};

} // namespace xf
