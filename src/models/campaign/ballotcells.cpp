// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of the ballot count.
#include "ballotmodel.h"

#include "refusal.h"
#include "rules/appraisalrates.h"
#include "values.h"
#include "words.h"

namespace xf {

int BallotModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ballots.size());
}

int BallotModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

const Field* BallotModel::fieldAt(int column)
{
    switch (column) {
    case Satisfied:
        return ballotKind().field(u"very");
    case Fairly:
        return ballotKind().field(u"fairly");
    case Basic:
        return ballotKind().field(u"basic");
    case Dissatisfied:
        return ballotKind().field(u"dissatisfied");
    default:
        return nullptr;
    }
}

QVariant BallotModel::shown(int row, int column) const
{
    const Ballot& ballot = m_ballots[size_t(row)];
    const SatisfactionRates rates = satisfaction(ballot, m_appraisal.valid);
    switch (column) {
    case Item:
        return Words().choice(*ballotKind().field(u"item"), ballot.item);
    case Sheet: {
        const auto& answer = m_sheet[size_t(row)];
        if (!answer)
            return {};
        return *answer == BallotAnswer::Blank ? tr("Left out") : Words().label(*fieldAt(Satisfied + int(*answer) - 1));
    }
    case LeftOut:
        return std::max(0, m_appraisal.valid - answersTo(ballot));
    case SatisfiedRate:
        return rateText(rates.satisfied);
    case OverallRate:
        return rateText(rates.overall);
    default:
        return fieldAt(column)->get(ballot);
    }
}

QVariant BallotModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return shown(index.row(), index.column());
    case Qt::TextAlignmentRole:
        if (index.column() >= Satisfied)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return int(Qt::AlignVCenter | (index.column() == Sheet ? Qt::AlignHCenter : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant BallotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Item:
        return tr("Item");
    case Sheet:
        return tr("This sheet");
    case LeftOut:
        return tr("Left out");
    case SatisfiedRate:
        return tr("Rate satisfied");
    case OverallRate:
        return tr("Rate satisfied overall");
    default:
        return section < Columns ? Words().label(*fieldAt(section)) : QString();
    }
}

Qt::ItemFlags BallotModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return fieldAt(index.column()) ? plain | Qt::ItemIsEditable : plain;
}

bool BallotModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Field* field = index.isValid() ? fieldAt(index.column()) : nullptr;
    if (!field || role != Qt::EditRole)
        return false;
    const bool isTyped = value.typeId() == QMetaType::QString;
    const auto read = isTyped ? fromTyped(*field, value.toString(), m_appraisal.date) : Result<QVariant>(value);
    if (!read) {
        Q_EMIT refused(read.error());
        return false;
    }
    Ballot after = m_ballots[size_t(index.row())];
    field->set(after, *read);
    Result<void> done;
    if (after.id != 0) {
        if (const auto edited = m_editor.edit(ballotKind(), after); !edited)
            done = edited.error();
    } else if (const auto added = m_editor.add(ballotKind(), std::make_shared<Ballot>(after)); !added) {
        done = added.error();
    }
    if (!done)
        Q_EMIT refused(withLabels(ballotKind(), done.error()));
    return done.ok();
}

} // namespace xf
