// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotloader.h"

#include "asof.h"
#include "rules/wording.h"

#include <algorithm>

namespace xf {

namespace {

template <class Row>
std::vector<Row> typed(const Records& records)
{
    std::vector<Row> rows;
    rows.reserve(records.size());
    for (const RecordPtr& each : records)
        rows.push_back(static_cast<const Row&>(*each));
    return rows;
}

QHash<Id, Records> byParent(const Records& records)
{
    QHash<Id, Records> sorted;
    for (const RecordPtr& each : records)
        sorted[each->parent].push_back(each);
    return sorted;
}

bool isLife(const Kind& kind)
{
    return &kind == &stepKind() || &kind == &progressKind() || &kind == &changeKind();
}

Life lifeOf(Id id, const QHash<QString, QHash<Id, Records>>& rows)
{
    return {typed<Step>(rows[stepKind().key].value(id)), typed<Progress>(rows[progressKind().key].value(id)),
            typed<Change>(rows[changeKind().key].value(id))};
}

/// Whether a row beneath the record, such as a visit or an execution check, happened since a day, or is one that has to
/// be closed by itself (an entry of the rectification list) and is still open.
bool isWorkedOnSince(const Dossier& dossier, QDate since)
{
    for (auto each = dossier.children.cbegin(); each != dossier.children.cend(); ++each) {
        const Kind& kind = *kindByKey(each.key());
        const Field* closed = kind.field(u"closed");
        const auto isOpen = [&](const RecordPtr& row) { return !closed->get(*row).toDate().isValid(); };
        if (closed && std::any_of(each->begin(), each->end(), isOpen))
            return true;
        for (const Field* date : {kind.firstWith(FieldFlag::EventDate), kind.firstWith(FieldFlag::OutcomeDate)}) {
            const auto isLater = [&](const RecordPtr& row) { return date->get(*row).toDate() >= since; };
            if (date && std::any_of(each->begin(), each->end(), isLater))
                return true;
        }
    }
    return false;
}

/// The year's first day, or that of the last quarter before it, which the first one is compared with.
QDate periodStart(const CampaignSnapshot& snapshot)
{
    return std::min(snapshot.yearStart(), snapshot.quarter.previous().firstDay());
}

/// Of this year; or older, but still open when the year or the last quarter began, due in it or touched since.
bool isOfPeriod(const Dossier& dossier, const CampaignSnapshot& snapshot)
{
    const int year = snapshot.quarter.year();
    const QDate since = periodStart(snapshot);
    if (dossier.activity().year == year || dossier.activity().year == 0)
        return true;
    if (dossier.activity().year > year)
        return false;
    if (!dossier.status.closed.isValid() || dossier.status.closed >= since ||
        dossier.status.due >= snapshot.yearStart())
        return true;
    const auto& life = dossier.life;
    return isWorkedOnSince(dossier, since) || std::any_of(life.progress.begin(), life.progress.end(),
                                                          [&](const Progress& each) { return each.date >= since; });
}

} // namespace

QVariantList idsOf(const std::vector<Dossier>& dossiers)
{
    QVariantList ids;
    for (const Dossier& each : dossiers)
        ids.append(each.record->id);
    return ids;
}

Result<std::vector<Dossier>> SnapshotLoader::dossiers(const Kind& kind, int year, QDate day) const
{
    auto chain = this->chain(kind, day);
    if (!chain)
        return chain.error();
    return dossiersWhere(kind, year ? Where{{QStringLiteral("year"), year}} : Where{}, *chain, day);
}

Result<std::vector<Dossier>> SnapshotLoader::dossiersSince(const Kind& kind, int year, QDate since, QDate day) const
{
    auto chain = this->chain(kind, day);
    if (!chain)
        return chain.error();
    const auto ids = m_records.concerning(
        kind, {year, since, chain->keysThatMean({u"closes", u"fails"}), chain->keysThatMean({u"reopens"})});
    if (!ids)
        return ids.error();
    return dossiersWhere(kind, {{QStringLiteral("id"), *ids}}, *chain, day);
}

Result<Chain> SnapshotLoader::chain(const Kind& kind, QDate day) const
{
    const auto names = m_records.load(stepNameKind());
    if (!names)
        return names.error();
    return chainOn(typed<StepName>(*names), kind.key, day);
}

Result<std::vector<Dossier>> SnapshotLoader::dossiersWhere(const Kind& kind, const Where& where, const Chain& chain,
                                                           QDate day) const
{
    auto records = m_records.load(kind, where);
    if (!records)
        return records.error();
    QHash<QString, QHash<Id, Records>> rows;
    for (const Kind* each : {&stepKind(), &progressKind(), &changeKind()}) {
        auto found = m_records.loadChildren(*each, kind, where);
        if (!found)
            return found.error();
        rows.insert(each->key, byParent(*found));
    }
    std::vector<Dossier> found;
    for (const RecordPtr& record : *records) {
        Dossier dossier{&kind, record, lifeOf(record->id, rows), {}, {}};
        dossier.status = statusOn(dossier.activity(), dossier.life, chain, day);
        found.push_back(std::move(dossier));
    }
    return found;
}

Result<Status> SnapshotLoader::status(const Kind& kind, const Record& record, QDate day) const
{
    auto chain = this->chain(kind, day);
    if (!chain)
        return chain.error();
    QHash<QString, QHash<Id, Records>> rows;
    for (const Kind* each : {&stepKind(), &progressKind(), &changeKind()}) {
        auto found = m_records.load(*each, {{QStringLiteral("parent"), record.id}});
        if (!found)
            return found.error();
        rows.insert(each->key, byParent(*found));
    }
    return statusOn(static_cast<const Activity&>(record), lifeOf(record.id, rows), *chain, day);
}

Result<CampaignSnapshot> SnapshotLoader::load(Quarter quarter, QDate today) const
{
    CampaignSnapshot snapshot;
    snapshot.quarter = quarter;
    snapshot.cutoff = quarter.cutoff(today);
    if (auto done = loadPeople(snapshot); !done)
        return done.error();
    if (auto done = loadRegisters(snapshot); !done)
        return done.error();
    for (const Kind* kind : activityKinds()) {
        if (auto done = loadActivity(snapshot, *kind); !done)
            return done.error();
    }
    return snapshot;
}

Result<void> SnapshotLoader::loadPeople(CampaignSnapshot& snapshot) const
{
    auto branches = m_records.load(branchKind());
    auto members = m_records.load(memberKind());
    auto stays = m_records.load(stayKind());
    auto names = m_records.load(stepNameKind());
    auto years = m_records.load(campaignYearKind(), {{QStringLiteral("year"), snapshot.quarter.year()}});
    for (const auto* each : {&branches, &members, &stays, &names, &years}) {
        if (!*each)
            return each->error();
    }
    if (!branches->empty())
        snapshot.branch = static_cast<const Branch&>(*branches->front());
    if (!years->empty())
        snapshot.campaignYear = static_cast<const CampaignYear&>(*years->front());
    snapshot.everyone = typed<Member>(*members);
    snapshot.stays = typed<Stay>(*stays);
    snapshot.stepNames = typed<StepName>(*names);
    std::copy_if(snapshot.everyone.begin(), snapshot.everyone.end(), std::back_inserter(snapshot.members),
                 [&](const Member& each) { return snapshot.wasInBranch(each, snapshot.cutoff); });
    return {};
}

Result<void> SnapshotLoader::loadActivity(CampaignSnapshot& snapshot, const Kind& kind) const
{
    auto all = dossiersSince(kind, snapshot.quarter.year(), periodStart(snapshot), snapshot.cutoff);
    if (!all)
        return all.error();
    const Where parents{{QStringLiteral("id"), idsOf(*all)}};
    QHash<QString, QHash<Id, Records>> children;
    for (const Kind* child : childKinds(kind)) {
        if (isLife(*child))
            continue;
        auto rows = m_records.loadChildren(*child, kind, parents);
        if (!rows)
            return rows.error();
        children.insert(child->key, byParent(asOf(*child, *rows, snapshot.cutoff)));
    }
    auto& kept = snapshot.activities[kind.key];
    for (Dossier& dossier : *all) {
        for (auto each = children.cbegin(); each != children.cend(); ++each)
            dossier.children.insert(each.key(), each->value(dossier.record->id));
        if (!existsOn(dossier.status, snapshot.cutoff) || !isOfPeriod(dossier, snapshot))
            continue;
        const auto isLater = [&](const auto& fact) { return fact.date > snapshot.cutoff; };
        std::erase_if(dossier.life.steps, isLater);
        std::erase_if(dossier.life.progress, isLater);
        std::erase_if(dossier.life.changes, isLater);
        kept.push_back(std::move(dossier));
    }
    return {};
}

/// All records of a register; of the checklists and their facts those of this and the last quarter.
Result<Records> SnapshotLoader::registerRows(const Kind& kind, Quarter quarter) const
{
    std::vector<const Kind*> checklists;
    for (const QString& parent : kind.parents) {
        const Kind* found = kindByKey(parent);
        if (found && found->role == KindRole::Checklist)
            checklists.push_back(found);
    }
    if (kind.role != KindRole::Checklist && checklists.empty())
        return m_records.load(kind);
    Records all;
    const auto take = [&all](Result<Records> rows) -> Result<void> {
        if (!rows)
            return rows.error();
        all.insert(all.end(), rows->begin(), rows->end());
        return {};
    };
    for (const Quarter& each : {quarter.previous(), quarter}) {
        const Where where{{QStringLiteral("quarter"), each.key()}};
        if (kind.role == KindRole::Checklist) {
            if (auto done = take(m_records.load(kind, where)); !done)
                return done.error();
        }
        for (const Kind* checklist : checklists) {
            if (auto done = take(m_records.loadChildren(kind, *checklist, where)); !done)
                return done.error();
        }
    }
    return all;
}

Result<void> SnapshotLoader::loadRegisters(CampaignSnapshot& snapshot) const
{
    for (const Kind* kind : allKinds()) {
        // Rows that may belong to a register as well (publicity) are kept here too.
        const bool belongsToActivity =
            !kind->parents.isEmpty() &&
            std::all_of(kind->parents.begin(), kind->parents.end(), [](const QString& parent) {
                const Kind* found = kindByKey(parent);
                return found && found->hasLife();
            });
        // Records of an activity that can end (regulations) hold beyond their year, so all of them are wanted.
        const bool holdsOn = kind->hasLife() && kind->firstWith(FieldFlag::OutcomeDate);
        if ((kind->hasLife() && !holdsOn) || belongsToActivity || kind == &memberKind() || kind == &branchKind())
            continue;
        auto all = registerRows(*kind, snapshot.quarter);
        if (!all)
            return all.error();
        snapshot.registers.insert(kind->key, asOf(*kind, *all, snapshot.cutoff));
    }
    snapshot.isSample = settingOn(snapshot, settingname::sample) == QLatin1String("1");
    return {};
}

} // namespace xf
