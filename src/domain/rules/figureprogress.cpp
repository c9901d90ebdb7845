// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/figureprogress.h"

namespace xf {

std::optional<double> FigureProgress::share() const
{
    if (!base || !target || !now || *base == *target)
        return {};
    return (*now - *base) / (*target - *base);
}

FigureProgress figureProgress(const Highlight& highlight, const Life& life, QDate day)
{
    FigureProgress figure{highlight.base, highlight.target, {}, {}};
    for (const Progress& each : life.progress) {
        if (each.value && each.date <= day && each.date >= figure.on) {
            figure.now = each.value;
            figure.on = each.date;
        }
    }
    QDate changed;
    for (const Change& each : life.changes) {
        if (each.target && each.date <= day && each.date >= changed) {
            figure.target = each.target;
            changed = each.date;
        }
    }
    return figure;
}

MilestoneState milestoneState(const Milestone& milestone, QDate day)
{
    if (milestone.done.isValid() && milestone.done <= day)
        return MilestoneState::Done;
    return milestone.due.isValid() && milestone.due < day ? MilestoneState::Late : MilestoneState::Open;
}

} // namespace xf
