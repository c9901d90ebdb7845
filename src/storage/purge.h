// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"
#include "recordstore.h"

namespace xf {

/// What clearing a person or household away would take, touch and leave; told before it is done.
struct PurgePlan {
    using Row = std::pair<const Kind*, RecordPtr>;

    const Kind* kind = nullptr;
    RecordPtr record;
    std::vector<Row> removed;  ///< it, its rows, the records about it, and the rows that cannot be without it
    std::vector<Row> loosened; ///< records that stay and no longer name it, as they are before
    std::vector<Row> mentions; ///< records that stay and whose text holds the name; nothing is changed there
    std::vector<Row> papers;   ///< finalised papers (定稿) that hold the name and keep it until they are taken back
    int historyEntries = 0;
    int evidenceFiles = 0;

    [[nodiscard]] QSet<Id> removedIds() const;
};

/// 彻底清除: removes a person or household from records, history and evidence, outside undo (DESIGN.md, One edit).
/// Papers already written and copies of the file elsewhere keep what they hold.
class Purge
{
public:
    Purge(BranchFile& file, const RecordStore& records) : m_file(file), m_records(records) {}

    [[nodiscard]] Result<PurgePlan> plan(Id id) const;
    /// One transaction, with what it deletes overwritten in the file.
    Result<void> run(const PurgePlan& plan);

    /// A record of plan.loosened as it is afterwards.
    [[nodiscard]] static std::shared_ptr<Record> loosened(const Kind& kind, const Record& record, const QSet<Id>& gone);

private:
    Result<void> follow(PurgePlan& plan, QSet<Id>& going) const;
    Result<void> survey(PurgePlan& plan, const QSet<Id>& going) const;
    Result<void> surveyPapers(PurgePlan& plan) const;
    Result<void> clear(const PurgePlan& plan);
    Result<void> dropContent(const QString& sha256);

    BranchFile& m_file;
    const RecordStore& m_records;
};

} // namespace xf
