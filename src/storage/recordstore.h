// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchfile.h"
#include "kind.h"

#include <QHash>
#include <QSet>

namespace xf {

/// Which rows of a kind: all of these fields have these values; a list stands for any of its values.
/// “id” and “parent” may be named too.
using Where = std::vector<std::pair<QString, QVariant>>;

/// What a period still concerns, in words that the file can be asked: see RecordStore::concerning().
struct PeriodOfInterest {
    int year = 0;        ///< records of this year, or of none, always
    QDate since;         ///< older ones if anything of theirs is dated on this day or later, a due date included
    QStringList closing; ///< keys of the steps that close a record; one that has none is open
    QStringList reopens; ///< keys of the steps that open it again
};

/// Reads and writes typed records of every kind by their descriptions.
/// Writing happens inside the caller's Transaction.
class RecordStore
{
public:
    explicit RecordStore(BranchFile& file) : m_file(file) {}

    [[nodiscard]] Result<Records> load(const Kind& kind, const Where& where = {}) const;
    /// The rows of a child kind whose parents (of kind `parent`) satisfy `where`, in one read.
    [[nodiscard]] Result<Records> loadChildren(const Kind& child, const Kind& parent, const Where& where) const;
    /// The ids of an activity's records that a period may concern. A record left out belongs to another year, was
    /// closed for good before `since`, and nothing of it is dated later; one that is returned may still prove to be so.
    [[nodiscard]] Result<QVariantList> concerning(const Kind& activity, const PeriodOfInterest& period) const;
    /// The record, or nullptr if there is none with this id.
    [[nodiscard]] Result<RecordPtr> find(const Kind& kind, Id id) const;
    /// The kind of a record, or nullptr if the id is not in use.
    [[nodiscard]] const Kind* kindOf(Id id) const;
    /// The same where a file that could not be read must not pass for a record that is not there.
    [[nodiscard]] Result<const Kind*> readKind(Id id) const;
    [[nodiscard]] Result<qint64> count(const Kind& kind, const Where& where = {}) const;
    /// Children of a record, of every kind, deepest last.
    [[nodiscard]] Result<std::vector<std::pair<const Kind*, RecordPtr>>> tree(Id root) const;
    /// How many records outside `except` name this one in a reference field.
    [[nodiscard]] Result<qint64> countReferences(const Kind& kind, Id id, const QSet<Id>& except) const;

    /// Takes the next id; it stays used even if the record is removed later.
    Result<Id> reserveId(const Kind& kind, Id parent);
    /// A record with the id that reserveId() gave it.
    Result<void> insertReserved(const Kind& kind, const Record& record);
    /// A record with an id of its own: one that was removed before, or comes from another file.
    Result<void> insert(const Kind& kind, const Record& record);
    Result<void> update(const Kind& kind, const Record& record, const QStringList& fields);
    Result<void> remove(const Kind& kind, Id id);

private:
    BranchFile& m_file;
};

} // namespace xf
