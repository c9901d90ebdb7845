// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papers/paper.h"

namespace xf {

/// What the office of a department makes of many branches (由厅活动办分别汇编成册, source text): one table of their
/// figures and one booklet of their pledges. Branches are given one after the other, so that only one is in memory.
class JointBooklet
{
public:
    explicit JointBooklet(const Period& period) : m_period(period) {}

    /// Binds a branch as of its cut-off.
    void add(const PaperSources& sources);
    /// Names a file that could not be read, so that nobody takes the booklet for complete.
    void leaveOut(const QString& fileName);
    [[nodiscard]] int branchCount() const { return m_branches; }
    /// The booklet. Published by its purpose: members are named, households are not.
    [[nodiscard]] paper::Document finish() const;
    /// The table of figures alone, for a spreadsheet.
    [[nodiscard]] paper::Document totalsPaper() const;

private:
    [[nodiscard]] paper::Table totals() const;
    void addTotals(paper::Document& document) const;
    [[nodiscard]] paper::Metadata metadata(const QString& title) const;

    Period m_period;
    QDate m_cutoff;
    int m_branches = 0;
    bool m_hasSample = false;
    std::vector<std::vector<paper::Cell>> m_rows;
    Rate m_fulfilment;
    std::array<qint64, 5> m_sums{}; ///< members, pledges, matters, closed ones, late ones
    QStringList m_leftOut;
    paper::Document m_pledges;
};

} // namespace xf
