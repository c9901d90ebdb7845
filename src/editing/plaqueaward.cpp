// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaqueaward.h"

#include "rules/plaqueround.h"

#include <algorithm>

namespace xf {

namespace {

template <class Row>
std::vector<const Row*> typed(const Records& records)
{
    std::vector<const Row*> rows;
    for (const RecordPtr& each : records)
        rows.push_back(static_cast<const Row*>(each.get()));
    return rows;
}

RowChange takenBack(const RecordPtr& plaque, QDate day)
{
    auto after = std::make_shared<Plaque>(static_cast<const Plaque&>(*plaque));
    after->withdrawn = day;
    if (after->reason.isEmpty())
        after->reason = QStringLiteral("年度期满，岗牌流动");
    return {&plaqueKind(), plaque, after};
}

} // namespace

Result<PlaqueAward> awardPlaques(Editor& editor, int year, QDate day)
{
    const auto plaques = editor.records().load(plaqueKind());
    const auto honours = editor.records().load(commendationKind());
    if (!plaques || !honours)
        return plaques ? honours.error() : plaques.error();
    const PlaqueRound round = plaqueRound(typed<Plaque>(*plaques), typed<Commendation>(*honours), year);
    std::vector<RowChange> changes;
    for (const RecordPtr& each : *plaques) {
        if (std::find(round.withdrawn.begin(), round.withdrawn.end(), each->id) != round.withdrawn.end())
            changes.push_back(takenBack(each, day));
    }
    for (const auto& award : round.awards) {
        auto plaque = std::make_shared<Plaque>();
        plaque->year = year;
        plaque->number = award.number;
        plaque->holder = award.member;
        plaque->basis = award.basis;
        plaque->handed = day;
        changes.push_back({&plaqueKind(), nullptr, plaque});
    }
    if (changes.empty())
        return PlaqueAward{};
    const auto done = editor.commit(QStringLiteral("plaques"), std::move(changes));
    if (!done)
        return done.error();
    return PlaqueAward{int(round.awards.size()), int(round.withdrawn.size()), (*done)[round.withdrawn.size()]};
}

} // namespace xf
