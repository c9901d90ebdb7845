// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/quartermatrix.h"

#include <algorithm>

namespace xf {

namespace {

void place(MatrixCell& cell, Id id, const Status& status, const Quarter& quarter, QDate day)
{
    if (!existsOn(status, day))
        return;
    const bool closedNow = status.closed.isValid() && quarter.contains(status.closed);
    if (status.late)
        cell.late.push_back(id);
    else if (status.state == State::Underway)
        cell.underway.push_back(id);
    else if (status.state == State::Done && closedNow)
        cell.done.push_back(id);
    else if (status.state == State::Failed && closedNow)
        cell.failed.push_back(id);
}

} // namespace

CellState MatrixCell::state() const
{
    if (!late.empty())
        return CellState::Late;
    if (!underway.empty())
        return CellState::Underway;
    return done.empty() && failed.empty() ? CellState::Nothing : CellState::Done;
}

std::vector<MatrixRow> quarterMatrix(const CampaignSnapshot& snapshot)
{
    std::vector<MatrixRow> rows;
    for (const Kind* activity : activityKinds()) {
        MatrixRow row;
        row.activity = activity;
        for (int number = 1; number <= 4; ++number) {
            const Quarter quarter(snapshot.quarter.year(), number);
            if (quarter.firstDay() > snapshot.cutoff)
                break;
            const QDate day = std::min(quarter.lastDay(), snapshot.cutoff);
            for (const Dossier& each : snapshot.of(*activity))
                place(row.quarters[size_t(number - 1)], each.record->id, snapshot.statusOn(each, day), quarter, day);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace xf
