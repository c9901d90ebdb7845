// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearlock.h"

#include "quarter.h"
#include "snapshotloader.h"

#include <QCoreApplication>

namespace xf {

/// The earlier year that a record belongs to and that is concluded for it; 0 if it may be edited.
Result<int> YearLock::lockedYear(const Kind& kind, const Record& record, int workingYear, QDate today) const
{
    if (kind.role == KindRole::Child) {
        const auto parentKind = m_records.readKind(record.parent);
        if (!parentKind)
            return parentKind.error();
        if (!*parentKind)
            return 0;
        const auto parent = m_records.find(**parentKind, record.parent);
        if (!parent)
            return parent.error();
        return *parent ? lockedYear(**parentKind, **parent, workingYear, today) : 0;
    }
    if (kind.hasLife()) {
        const auto& activity = static_cast<const Activity&>(record);
        if (activity.year == 0 || activity.year >= workingYear)
            return 0;
        const auto status = SnapshotLoader(m_records).status(kind, record, today);
        if (!status)
            return status.error();
        return concernsYear(activity, *status, workingYear) ? 0 : activity.year;
    }
    if (kind.field(u"quarter")) {
        const auto quarter = Quarter::fromKey(kind.value(record, u"quarter").toString());
        return quarter && quarter->year() < workingYear ? quarter->year() : 0;
    }
    return 0;
}

Result<void> YearLock::check(const std::vector<RowChange>& changes, int workingYear, QDate today) const
{
    for (const RowChange& change : changes) {
        if (!change.before && change.kind->role != KindRole::Child && change.kind->hasLife())
            continue; // a record of an earlier year may be added later
        const auto year = lockedYear(*change.kind, change.before ? *change.before : *change.after, workingYear, today);
        if (!year)
            return year.error();
        if (*year)
            return Error{QCoreApplication::translate("xf::YearLock",
                                                     "The year %1 is concluded, so it is read only; nothing was "
                                                     "changed. To correct it choose Edit – Correct earlier years.")
                             .arg(*year),
                         {}};
    }
    return {};
}

} // namespace xf
