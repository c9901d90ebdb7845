// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoregrid.h"

#include "values.h"
#include "words.h"

#include <algorithm>

namespace xf {

namespace {
constexpr double mostPoints = 100;
} // namespace

ScoreGrid::ScoreGrid(ContestBook& book, QObject* parent) : QAbstractTableModel(parent), m_book(book)
{
    connect(&book, &ContestBook::changed, this, &ScoreGrid::refresh);
    refresh();
}

std::vector<Id> ScoreGrid::sortedEntries() const
{
    std::vector<ContestEntry> entries = m_book.records().entries;
    std::stable_sort(entries.begin(), entries.end(),
                     [](const ContestEntry& a, const ContestEntry& b) { return a.blind < b.blind; });
    std::vector<Id> ids;
    ids.reserve(entries.size());
    for (const ContestEntry& each : entries)
        ids.push_back(each.id);
    return ids;
}

/// After a score only the cells are new, so that the current cell stays.
void ScoreGrid::refresh()
{
    std::vector<Id> entries = sortedEntries();
    std::vector<Id> judges;
    for (const Judge& each : m_book.records().judges)
        judges.push_back(each.id);
    if (entries == m_entries && judges == m_judges) {
        if (!m_entries.empty() && !m_judges.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    m_judges = std::move(judges);
    endResetModel();
}

void ScoreGrid::setCriterion(int position)
{
    if (position == m_criterion)
        return;
    m_criterion = position;
    refresh();
}

Id ScoreGrid::criterionId() const
{
    const auto& criteria = m_book.records().criteria;
    return m_criterion >= 0 && m_criterion < static_cast<int>(criteria.size())
               ? criteria[static_cast<size_t>(m_criterion)].id
               : 0;
}

int ScoreGrid::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ScoreGrid::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_judges.size());
}

QString ScoreGrid::pointsText(const QModelIndex& index) const
{
    const auto points =
        m_book.points(entryAt(index.row()), m_judges[static_cast<size_t>(index.column())], criterionId());
    return points ? plainNumber(*points) : QString();
}

QVariant ScoreGrid::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return pointsText(index);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        const QString points = pointsText(index);
        return tr("%1, %2: %3")
            .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 points.isEmpty() ? tr("no score yet") : points);
    }
    default:
        return {};
    }
}

QVariant ScoreGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Vertical)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? QVariant(m_book.records().judges[static_cast<size_t>(section)].name)
                                       : QVariant();
    const ContestEntry* entry = section < rowCount() ? m_book.entry(entryAt(section)) : nullptr;
    if (!entry)
        return {};
    return entry->blind.isEmpty() ? tr("No. %1, not numbered").arg(section + 1) : entry->blind;
}

Qt::ItemFlags ScoreGrid::flags(const QModelIndex& index) const
{
    const auto usual = QAbstractTableModel::flags(index);
    return m_isEditable && index.isValid() && criterionId() ? usual | Qt::ItemIsEditable : usual;
}

bool ScoreGrid::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !criterionId())
        return false;
    const auto typed = fromTyped(*scoreKind().field(u"points"), value.toString(), {});
    if (!typed) {
        Q_EMIT refused(typed.error());
        return false;
    }
    std::optional<double> points;
    if (typed->isValid())
        points = typed->toDouble();
    if (points && (*points < 0 || *points > mostPoints)) {
        Q_EMIT refused(Error{tr("A score is a number from 0 to 100; “%1” was not taken.").arg(value.toString()), {}});
        return false;
    }
    const Id judge = m_judges[static_cast<size_t>(index.column())];
    const auto done = m_book.setPoints(entryAt(index.row()), judge, criterionId(), points);
    if (!done)
        Q_EMIT refused(done.error());
    return done.ok();
}

} // namespace xf
