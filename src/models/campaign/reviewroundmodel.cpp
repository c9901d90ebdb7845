// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewroundmodel.h"

#include "words.h"

#include <algorithm>

namespace xf {

void ReviewRoundModel::show(std::vector<ReviewPlace> round, QHash<Id, QString> reviewers,
                            std::function<QString(Id)> nameOf)
{
    const bool isSameSize = round.size() == m_round.size();
    if (!isSameSize)
        beginResetModel();
    m_round = std::move(round);
    m_reviewers = std::move(reviewers);
    m_nameOf = std::move(nameOf);
    if (!isSameSize)
        endResetModel();
    else if (!m_round.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int ReviewRoundModel::rowOf(Id review) const
{
    const auto found =
        std::find_if(m_round.begin(), m_round.end(), [&](const auto& each) { return each.review == review; });
    return review == 0 || found == m_round.end() ? -1 : int(found - m_round.begin());
}

int ReviewRoundModel::nextIn(ReviewPlace::State state, int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int candidate = (row + step) % count;
        if (place(candidate).state == state)
            return candidate;
    }
    return -1;
}

int ReviewRoundModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_round.size());
}

int ReviewRoundModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ReviewRoundModel::nameOf(Id member) const
{
    return member == 0 ? tr("The branch") : m_nameOf ? m_nameOf(member) : QString();
}

QVariant ReviewRoundModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ReviewPlace& line = place(index.row());
    switch (index.column()) {
    case Who:
        return line.isDue ? nameOf(line.member) : tr("%1 (not in the branch)").arg(nameOf(line.member));
    case State:
        switch (line.state) {
        case ReviewPlace::State::Missing:
            return tr("Not opened");
        case ReviewPlace::State::Opened:
            return tr("To be written");
        case ReviewPlace::State::Reviewed:
            return tr("Reviewed");
        case ReviewPlace::State::FollowedUp:
            return tr("Followed up");
        }
        return {};
    case Date:
        return line.date.toString(Qt::ISODate);
    default:
        return m_reviewers.value(line.review);
    }
}

QVariant ReviewRoundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Who:
        return tr("Who");
    case State:
        return tr("State");
    case Date:
        return Words().label(*reviewKind().field(u"date"));
    default:
        return Words().label(*reviewKind().field(u"reviewer"));
    }
}

} // namespace xf
