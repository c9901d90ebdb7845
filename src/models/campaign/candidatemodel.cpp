// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidatemodel.h"

#include "campaign/commendation.h"
#include "checklists/fiveleads.h"
#include "choices.h"
#include "words.h"

#include <algorithm>

namespace xf {

namespace {

QString countOrNothing(int count)
{
    return count ? QString::number(count) : QString();
}

QString gradesText(const QHash<QString, int>& grades)
{
    const Field& field = *fiveLeadsKind().field(u"leader");
    QStringList parts;
    for (const Choice& each : gradeChoices()) {
        const QString key = QLatin1String(each.key);
        if (grades.contains(key))
            parts << QStringLiteral("%1 %2").arg(Words().choice(field, key)).arg(grades.value(key));
    }
    return parts.join(QStringLiteral("  "));
}

} // namespace

void CandidateModel::show(const CampaignSnapshot& snapshot, const std::vector<Member>& order)
{
    beginResetModel();
    const auto facts = candidateFacts(snapshot);
    m_facts.clear();
    m_names.clear();
    for (const Member& member : order) {
        const auto found = std::find_if(facts.begin(), facts.end(),
                                        [&](const CandidateFacts& each) { return each.member == member.id; });
        if (found != facts.end())
            m_facts.push_back(*found);
        m_names.insert(member.id, member.name);
    }
    m_honours.clear();
    const Field& result = *commendationKind().field(u"result");
    for (const Commendation* each : snapshot.rows<Commendation>(commendationKind())) {
        if (each->year != snapshot.quarter.year() || each->member == 0)
            continue;
        QString& words = m_honours[each->member];
        words += (words.isEmpty() ? QString() : tr("; ")) + each->honour;
        if (!each->result.isEmpty())
            words += tr(" (%1)").arg(Words().choice(result, each->result));
    }
    endResetModel();
}

const CandidateFacts* CandidateModel::factsOf(Id member) const
{
    const auto found =
        std::find_if(m_facts.begin(), m_facts.end(), [&](const auto& each) { return each.member == member; });
    return found == m_facts.end() ? nullptr : &*found;
}

int CandidateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_facts.size());
}

int CandidateModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString CandidateModel::text(const CandidateFacts& facts, int column) const
{
    switch (column) {
    case Name:
        return m_names.value(facts.member);
    case Kept:
        return rateText(facts.kept);
    case NotKept:
        return countOrNothing(facts.notKept);
    case Late:
        return countOrNothing(facts.late);
    case Notes:
        return countOrNothing(facts.notes);
    case Visits:
        return countOrNothing(facts.visits);
    case Learnt:
        return countOrNothing(facts.learnt);
    case Grades:
        return gradesText(facts.grades);
    case Overall:
        return rateText(facts.overall);
    default:
        return m_honours.value(facts.member);
    }
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(facts(index.row()), index.column());
    const bool isFigure = index.column() >= Kept && index.column() <= Overall && index.column() != Grades;
    if (role == Qt::TextAlignmentRole && isFigure)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Name:
        return tr("Member");
    case Kept:
        return tr("Pledges kept");
    case NotKept:
        return tr("Not kept");
    case Late:
        return tr("Late");
    case Notes:
        return tr("Notes");
    case Visits:
        return tr("Visits");
    case Learnt:
        return tr("Learnt");
    case Grades:
        return tr("Five leads (leader)");
    case Overall:
        return tr("Satisfied overall");
    default:
        return tr("Honours this year");
    }
}

} // namespace xf
