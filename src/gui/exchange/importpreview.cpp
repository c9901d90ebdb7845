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

QString leftOutWord()
{
    return ImportPreview::tr("Left out");
}

QString doubtfulWord()
{
    return ImportPreview::tr("In doubt");
}

namespace {

/// The verdict with what the user has decided, and whether the row is to be looked at first.
QString wholeVerdict(const RowVerdict& row)
{
    const QString word = row.isLeftOut ? leftOutWord() : verdictWord(row.verdict);
    return row.doubt.isEmpty() ? word : ImportPreview::tr("%1 · %2").arg(word, doubtfulWord());
}

/// The doubt first: what a row changes can be read in its cells as well.
QString why(const RowVerdict& row)
{
    if (row.doubt.isEmpty())
        return row.reason;
    const QString doubt = ImportPreview::tr("%1: %2").arg(doubtfulWord(), row.doubt);
    return row.reason.isEmpty() ? doubt : ImportPreview::tr("%1; %2").arg(doubt, row.reason);
}

} // namespace

void ImportPreview::show(const Grid& grid, const ImportPlan& plan, std::vector<RowVerdict> verdicts)
{
    beginResetModel();
    m_grid = grid;
    m_columns = plan.columns;
    std::erase_if(m_columns, [](const ColumnMatch& each) { return each.field == nullptr; });
    take(std::move(verdicts));
    choose();
    endResetModel();
}

void ImportPreview::take(std::vector<RowVerdict> verdicts)
{
    m_verdicts = std::move(verdicts);
    m_sharing.clear();
    for (RowVerdict& each : m_verdicts) {
        each.isLeftOut = each.isImportable() && m_leftOut.contains(each.row);
        if (!each.identity.isEmpty())
            ++m_sharing[each.identity];
    }
}

void ImportPreview::update(std::vector<RowVerdict> verdicts)
{
    take(std::move(verdicts));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ImportPreview::forget()
{
    m_leftOut.clear();
}

void ImportPreview::narrow(RowFilter filter)
{
    beginResetModel();
    m_filter = std::move(filter);
    choose();
    endResetModel();
}

bool ImportPreview::leaveOut(int row, bool isLeftOut)
{
    RowVerdict& verdict = m_verdicts[m_shown[static_cast<size_t>(row)]];
    if (!verdict.isImportable() || verdict.isLeftOut == isLeftOut)
        return false;
    verdict.isLeftOut = isLeftOut;
    if (isLeftOut)
        m_leftOut.insert(verdict.row);
    else
        m_leftOut.remove(verdict.row);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    return m_sharing.value(verdict.identity) > 1;
}

void ImportPreview::toggle(const QModelIndexList& rows)
{
    const bool isLeavingOut =
        std::any_of(rows.begin(), rows.end(), [this](const QModelIndex& each) { return at(each.row()).comesIn(); });
    bool isShared = false;
    for (const QModelIndex& each : rows)
        isShared = leaveOut(each.row(), isLeavingOut) || isShared;
    if (isShared)
        Q_EMIT judgingWanted();
}

Qt::ItemFlags ImportPreview::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool hasTick = index.isValid() && index.column() == RowColumn && at(index.row()).isImportable();
    return hasTick ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ImportPreview::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    if (leaveOut(index.row(), value.toInt() != Qt::Checked))
        Q_EMIT judgingWanted();
    return true;
}

void ImportPreview::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_verdicts.size(); ++i) {
        if (!m_filter || m_filter(m_verdicts[i]))
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

const ValueChange* ImportPreview::change(const RowVerdict& row, int column) const
{
    if (column < FirstCell)
        return nullptr;
    const Field* field = m_columns[static_cast<size_t>(column - FirstCell)].field;
    const auto found = std::find_if(row.changes.begin(), row.changes.end(),
                                    [field](const ValueChange& each) { return each.field == field; });
    return found == row.changes.end() ? nullptr : &*found;
}

QString ImportPreview::text(const RowVerdict& row, int column) const
{
    if (const ValueChange* changed = change(row, column))
        return changeText(*changed);
    switch (column) {
    case RowColumn:
        return QString::number(row.row + 1);
    case VerdictColumn:
        return wholeVerdict(row);
    case ReasonColumn:
        return why(row);
    default:
        return m_grid.at(row.row, m_columns[static_cast<size_t>(column - FirstCell)].column).text.simplified();
    }
}

QVariant ImportPreview::colour(const RowVerdict& row, int column) const
{
    if (column == VerdictColumn)
        return row.isLeftOut         ? themeColors().mutedText
               : row.doubt.isEmpty() ? colourOf(row.verdict)
                                     : themeColors().late;
    if (row.isLeftOut)
        return themeColors().mutedText;
    return change(row, column) ? QVariant(colourOf(row.verdict)) : QVariant();
}

QString ImportPreview::toolTip(const RowVerdict& row, int column) const
{
    if (column == RowColumn && row.isImportable())
        return tr("Without its tick the row is not imported. Space sets or clears it.");
    if (const ValueChange* changed = change(row, column))
        return tr("%1 → %2").arg(changed->before, changed->after);
    return text(row, column);
}

QVariant ImportPreview::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RowVerdict& row = at(index.row());
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole)
        return toolTip(row, index.column());
    if (role == Qt::ForegroundRole)
        return colour(row, index.column());
    if (role == Qt::CheckStateRole && index.column() == RowColumn && row.isImportable())
        return int(row.isLeftOut ? Qt::Unchecked : Qt::Checked);
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
