// SPDX-License-Identifier: GPL-3.0-or-later
#include "gaps.h"

#include "checklists/fivegoods.h"
#include "checklists/fiveleads.h"
#include "rules/coverage.h"
#include "rules/overview.h"
#include "words.h"

#include <QCoreApplication>

namespace xf {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(xf::Gaps)
};

void addLate(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot)
{
    for (const Kind* activity : activityKinds()) {
        PageRequest request;
        for (const DueItem& item : lateItems(snapshot)) {
            if (item.owner == activity)
                request.among.push_back(item.record);
        }
        if (request.among.empty())
            continue;
        request.why = Messages::tr("Late on %1").arg(snapshot.cutoff.toString(Qt::ISODate));
        gaps.push_back(
            {Messages::tr("%1: %n late", nullptr, static_cast<int>(request.among.size())).arg(Words().kind(*activity)),
             activity->key, request});
    }
}

void addUnpledged(std::vector<Gap>& gaps, const CampaignSnapshot& snapshot)
{
    QStringList names;
    PageRequest request;
    for (const Member& member : membersWithoutPledge(snapshot)) {
        names << member.name;
        request.among.push_back(member.id);
    }
    constexpr int most = 6;
    if (names.isEmpty())
        return;
    request.why = Messages::tr("Without a pledge in %1").arg(snapshot.quarter.year());
    const QString listed = names.mid(0, most).join(QStringLiteral("、"));
    gaps.push_back({Messages::tr("%n member(s) without a pledge: %1", nullptr, static_cast<int>(names.size()))
                        .arg(names.size() > most ? listed + QStringLiteral("…") : listed),
                    memberKind().key, request});
}

void addOpen(std::vector<Gap>& gaps, const Kind& kind, const ChecklistCoverage& coverage)
{
    if (coverage.answered < coverage.expected)
        gaps.push_back({Messages::tr("%1: %2 of %3 still open")
                            .arg(Words().kind(kind))
                            .arg(coverage.expected - coverage.answered)
                            .arg(coverage.expected),
                        kind.key,
                        {}});
}

/// Where an empty section's records are entered; nothing for one that only gathers from others.
QString pageOf(const QString& section)
{
    if (kindByKey(section) && kindByKey(section)->hasLife())
        return section;
    if (section == QLatin1String("basics"))
        return memberKind().key;
    return section == QLatin1String("rectification") ? QStringLiteral("meeting") : QString();
}

} // namespace

std::vector<Gap> gapsOf(const CampaignSnapshot& snapshot, const QuarterlySummary& summary)
{
    std::vector<Gap> gaps;
    addLate(gaps, snapshot);
    addUnpledged(gaps, snapshot);
    addOpen(gaps, fiveGoodsKind(), goodsCoverage(snapshot));
    addOpen(gaps, fiveLeadsKind(), leadsCoverage(snapshot));
    for (const SummarySection& section : summary.sections) {
        if (section.isEmpty && !section.isEdited && !section.heading.isEmpty())
            gaps.push_back({Messages::tr("“%1” is empty: nothing is recorded for this quarter").arg(section.heading),
                            pageOf(section.key),
                            {}});
    }
    return gaps;
}

} // namespace xf
