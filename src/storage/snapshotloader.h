// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordstore.h"
#include "snapshot.h"

namespace xf {

/// To ask the store for what belongs to these records.
[[nodiscard]] QVariantList idsOf(const std::vector<Dossier>& dossiers);

/// Reads everything that a day needs into plain values.
class SnapshotLoader
{
public:
    explicit SnapshotLoader(const RecordStore& records) : m_records(records) {}

    /// The branch as of the quarter's cut-off; `today` decides where a running quarter is cut.
    [[nodiscard]] Result<CampaignSnapshot> load(Quarter quarter, QDate today) const;
    /// The records of one activity with their life on a day: of one year, or of all years if `year` is 0.
    /// Child rows other than the life are left out.
    [[nodiscard]] Result<std::vector<Dossier>> dossiers(const Kind& kind, int year, QDate day) const;
    /// The same for what `year` may still concern: its own records, and older ones that were open on `since` or later,
    /// are due or have anything dated from then on. Never reads the closed years whole.
    [[nodiscard]] Result<std::vector<Dossier>> dossiersSince(const Kind& kind, int year, QDate since, QDate day) const;
    /// What is true of one record of the eight on a day.
    [[nodiscard]] Result<Status> status(const Kind& kind, const Record& record, QDate day) const;

private:
    [[nodiscard]] Result<std::vector<Dossier>> dossiersWhere(const Kind& kind, const Where& where, const Chain& chain,
                                                             QDate day) const;
    [[nodiscard]] Result<Chain> chain(const Kind& kind, QDate day) const;
    Result<void> loadPeople(CampaignSnapshot& snapshot) const;
    Result<void> loadActivity(CampaignSnapshot& snapshot, const Kind& kind) const;
    Result<void> loadRegisters(CampaignSnapshot& snapshot) const;
    [[nodiscard]] Result<Records> registerRows(const Kind& kind, Quarter quarter) const;

    const RecordStore& m_records;
};

} // namespace xf
