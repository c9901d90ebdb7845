// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersourcesloader.h"

#include "evidencestore.h"
#include "rules/householdnames.h"
#include "snapshotloader.h"
#include "storyloader.h"

#include <QBuffer>

namespace xf {

namespace {

Result<QByteArray> bytesOf(BranchFile& file, const QString& sha256)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (const auto read = EvidenceStore(file).get(sha256, buffer); !read)
        return read.error();
    return bytes;
}

} // namespace

Result<PaperSources> loadPaperSources(BranchFile& file, const RecordStore& records, const Period& period, QDate today,
                                      int earlierQuarters, const SnapshotSource& snapshotOf)
{
    const auto load = [&](Quarter quarter) {
        return snapshotOf ? snapshotOf(quarter) : SnapshotLoader(records).load(quarter, today);
    };
    Quarter quarter = period.shownQuarter(today);
    auto snapshot = load(quarter);
    if (!snapshot)
        return snapshot.error();
    PaperSources sources;
    sources.period = period;
    sources.snapshot = std::move(*snapshot);
    sources.snapshot.span = period;
    for (int i = 0; i < earlierQuarters; ++i) {
        quarter = quarter.previous();
        auto earlier = load(quarter);
        if (!earlier)
            return earlier.error();
        sources.earlier.insert(sources.earlier.begin(), std::move(*earlier));
    }
    const auto households = records.load(householdKind());
    if (!households)
        return households.error();
    for (const RecordPtr& each : *households)
        sources.households << householdNames(static_cast<const Household&>(*each));
    const auto finalised = records.load(finalisedKind(), {{QStringLiteral("quarter"), period.lastQuarter().key()}});
    if (!finalised)
        return finalised.error();
    for (const RecordPtr& each : *finalised)
        sources.finalised.push_back(static_cast<const Finalised&>(*each));
    sources.story = [&records](Id member, const CampaignSnapshot& asOf) {
        return StoryLoader(records, paperWords(), [&asOf](Id id) { return asOf.nameOf(id); }).load(member, asOf.cutoff);
    };
    sources.evidence = [&file](const QString& sha256) { return bytesOf(file, sha256); };
    return sources;
}

} // namespace xf
