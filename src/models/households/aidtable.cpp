// SPDX-License-Identifier: GPL-3.0-or-later
#include "households/aidtable.h"

#include "words.h"

#include <algorithm>

namespace xf {

QString AidTable::lineWords(const IncomePath& income)
{
    if (income.years.empty())
        return tr("Income not known");
    if (income.years.back().line <= 0)
        return tr("No line is set");
    if (income.fellBack > 0)
        return tr("Passed in %1, fell back in %2").arg(income.passed).arg(income.fellBack);
    return income.isAbove() ? tr("Passed in %1").arg(income.passed) : tr("Below the line");
}

AidTable::Row AidTable::rowOf(const CampaignSnapshot& snapshot, const AidState& state)
{
    const auto& household = state.household->as<Household>();
    const bool aided = isAided(*state.household);
    const QString none = tr("Missing");
    Row row{household.id, {}, {}};
    QString next = state.nextVisit.toString(Qt::ISODate);
    if (state.isVisitLate(snapshot.cutoff)) {
        next = tr("%1, overdue").arg(next);
        row.misses.push_back(NextVisit);
    }
    if (aided && !state.hasResponsible())
        row.misses.push_back(Responsible);
    if (aided && !state.hasPlan)
        row.misses.push_back(Plan);
    if (state.income.fellBack > 0)
        row.misses.push_back(Line);
    const auto& years = state.income.years;
    row.cells = {householdName(household),
                 household.village,
                 state.hasResponsible() ? snapshot.nameOf(household.responsible)
                 : aided                ? none
                                        : QString(),
                 state.hasPlan ? tr("Planned")
                 : aided       ? none
                               : QString(),
                 state.visited.toString(Qt::ISODate),
                 next,
                 years.empty() ? QString() : tr("%1: %2").arg(years.back().year).arg(yuan(years.back().amount)),
                 lineWords(state.income)};
    return row;
}

void AidTable::show(const CampaignSnapshot& snapshot)
{
    beginResetModel();
    m_rows.clear();
    for (const AidState& each : aidStates(snapshot))
        m_rows.push_back(rowOf(snapshot, each));
    endResetModel();
}

QStringList AidTable::without(Column column) const
{
    QStringList names;
    for (const Row& row : m_rows) {
        if (std::find(row.misses.begin(), row.misses.end(), column) != row.misses.end())
            names << row.cells[Name];
    }
    return names;
}

int AidTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AidTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AidTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == IncomePerHead)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return m_rows[static_cast<size_t>(index.row())].cells[index.column()];
}

QVariant AidTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Name:
        return tr("Household");
    case Village:
        return tr("Village");
    case Responsible:
        return tr("Responsible");
    case Plan:
        return tr("Plan this year");
    case Visited:
        return tr("Last visit");
    case NextVisit:
        return tr("Next visit by");
    case IncomePerHead:
        return tr("Income per head (yuan)");
    case Line:
        return tr("Against the line");
    default:
        return {};
    }
}

} // namespace xf
