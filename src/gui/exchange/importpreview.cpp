// SPDX-License-Identifier: GPL-3.0-or-later
#include "importpreview.h"

#include "theme.h"
#include "words.h"

#include <algorithm>

namespace xf {

namespace {

QColor colourOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New:
        return themeColors().done;
    case Verdict::Changed:
        return themeColors().underway;
    case Verdict::Bad:
        return themeColors().late;
    default:
        return themeColors().mutedText;
    }
}

} // namespace

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New:
        return ImportPreview::tr("New");
    case Verdict::Changed:
        return ImportPreview::tr("Changed");
    case Verdict::Duplicate:
        return ImportPreview::tr("Duplicate");
    case Verdict::Bad:
        return ImportPreview::tr("Not imported");
    case Verdict::Skipped:
        return ImportPreview::tr("No record");
    }
    return {};
}

void ImportPreview::show(const Grid& grid, const ImportPlan& plan, std::vector<RowVerdict> verdicts)
{
    beginResetModel();
    m_grid = grid;
    m_columns = plan.columns;
    std::erase_if(m_columns, [](const ColumnMatch& each) { return each.field == nullptr; });
    m_verdicts = std::move(verdicts);
    choose();
    endResetModel();
}

void ImportPreview::narrow(std::optional<Verdict> verdict)
{
    beginResetModel();
    m_only = verdict;
    choose();
    endResetModel();
}

void ImportPreview::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_verdicts.size(); ++i) {
        if (!m_only || m_verdicts[i].verdict == *m_only)
            m_shown.push_back(i);
    }
}

int ImportPreview::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportPreview::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstCell + static_cast<int>(m_columns.size());
}

QString ImportPreview::text(const RowVerdict& row, int column) const
{
    switch (column) {
    case RowColumn:
        return QString::number(row.row + 1);
    case VerdictColumn:
        return verdictWord(row.verdict);
    case ReasonColumn:
        return row.reason;
    default:
        return m_grid.at(row.row, m_columns[static_cast<size_t>(column - FirstCell)].column).text.simplified();
    }
}

QVariant ImportPreview::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RowVerdict& row = m_verdicts[m_shown[static_cast<size_t>(index.row())]];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, index.column());
    if (role == Qt::ForegroundRole && index.column() == VerdictColumn)
        return colourOf(row.verdict);
    if (role == Qt::TextAlignmentRole && index.column() == RowColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ImportPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case RowColumn:
        return tr("Row");
    case VerdictColumn:
        return tr("Verdict");
    case ReasonColumn:
        return tr("Why");
    default:
        return Words().label(*m_columns[static_cast<size_t>(section - FirstCell)].field);
    }
}

} // namespace xf
