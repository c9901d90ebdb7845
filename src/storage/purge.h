// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"
#include "recordstore.h"
#include "rules/namemask.h"

namespace xf {

/// What clearing a person or household away would take, touch and leave; told before it is done.
struct PurgePlan {
    using Row = std::pair<const Kind*, RecordPtr>;
    struct Change {
        const Kind* kind = nullptr;
        RecordPtr before;
        RecordPtr after; ///< null: it goes
    };

    const Kind* kind = nullptr;
    RecordPtr record;
    std::vector<Row> removed;  ///< it, its rows, the records about it, and the rows that cannot be without it
    std::vector<Row> loosened; ///< records that stay and no longer name it, as they are before
    std::vector<Row> mentions; ///< records that stay and whose text holds a name
    Records papers;            ///< finalised papers (定稿) of quarters in which one holds a name
    Records withdrawn;         ///< those whose finalisation was taken back, which only the history still holds; they go
    NameMask names;            ///< the names, and those of others of whose names they are a part
    QStringList shared;        ///< names that somebody else bears too, so that no text is rewritten for them
    int historyEntries = 0;
    int evidenceFiles = 0;

    // What the user may choose otherwise.
    bool takesPapers = true;      ///< the finalised papers go with it; else they keep the name
    bool rewritesMentions = true; ///< texts and their history say 张某某 from here on; else they keep the name

    [[nodiscard]] QSet<Id> removedIds() const;
    /// All that becomes of records: those that stay first, then those that go, rows before what they belong to.
    [[nodiscard]] std::vector<Change> changes() const;

private:
    [[nodiscard]] std::vector<Change> rewritten() const;
};

/// 彻底清除: removes a person or household from records, history and evidence, outside undo (DESIGN.md, One edit).
/// Papers already written and copies of the file elsewhere keep what they hold.
class Purge
{
public:
    Purge(BranchFile& file, const RecordStore& records) : m_file(file), m_records(records) {}

    [[nodiscard]] Result<PurgePlan> plan(Id id) const;
    /// One transaction, with what it deletes overwritten in the file. As long as the plan's choices stand as they are
    /// and nobody else bears the name, no text in the file holds it afterwards; other records' evidence files are not
    /// looked into.
    Result<void> run(const PurgePlan& plan);

private:
    Result<void> follow(PurgePlan& plan, QSet<Id>& going) const;
    Result<void> survey(PurgePlan& plan, const QSet<Id>& going) const;
    Result<void> nameOthers(PurgePlan& plan) const;
    Result<void> surveyPapers(PurgePlan& plan) const;
    [[nodiscard]] bool paperHolds(NameMask& names, const Record& paper) const;
    Result<void> clear(const PurgePlan& plan);
    Result<void> dropContent(const QString& sha256);

    BranchFile& m_file;
    const RecordStore& m_records;
};

} // namespace xf
