// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"

namespace xf {

/// A concluded year is read, not edited: records of the eight that were closed before the working year began, with
/// their rows, and whatever is kept by quarter (checklists, edited sections) of an earlier year. What is still open
/// goes on, and adding a record later (补录) stays possible.
class YearLock
{
public:
    explicit YearLock(const RecordStore& records) : m_records(records) {}

    /// Refuses changes that touch an earlier year; the sentence says how to unlock it.
    [[nodiscard]] Result<void> check(const std::vector<RowChange>& changes, int workingYear, QDate today) const;

private:
    [[nodiscard]] Result<int> lockedYear(const Kind& kind, const Record& record, int workingYear, QDate today) const;

    const RecordStore& m_records;
};

} // namespace xf
