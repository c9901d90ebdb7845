// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"
#include "rules/contestranking.h"

namespace xf {

/// One contest in hand with its score sheets and what they say, re-read whenever something of it changes.
class ContestBook : public QObject
{
    Q_OBJECT

public:
    explicit ContestBook(Editor& editor, QObject* parent = nullptr);

    /// Which contest; 0 for none. One that cannot be read whole is an Error, and then nothing of it is shown: ranks of
    /// half the sheets would be wrong.
    Result<void> load(Id contest);
    [[nodiscard]] Id contest() const { return m_records.contest.id; }
    [[nodiscard]] const ContestRecords& records() const { return m_records; }
    [[nodiscard]] const ContestRanking& ranking() const { return m_ranking; }
    [[nodiscard]] const ContestEntry* entry(Id id) const;
    [[nodiscard]] std::optional<double> points(Id entry, Id judge, Id criterion) const;
    /// How many entries have another rank or award in the file than the sheets say.
    [[nodiscard]] int unwritten() const;

    /// One score as typed; nothing for an empty cell.
    Result<void> setPoints(Id entry, Id judge, Id criterion, std::optional<double> points);
    /// Ranks and awards of all entries as one action; one that cannot be ranked loses them. How many changed.
    Result<int> writeRanks();
    /// Gives a blind number to every entry without one, as one action. How many there were.
    Result<int> giveBlindNumbers();
    /// Enters every record of the contest's activity and year that is not entered yet, as one action.
    Result<int> enterAllWorks();

Q_SIGNALS:
    void changed();
    /// What an edit changed could not be read.
    void refused(const xf::Error& error);

private:
    Result<ContestRecords> read(Id contest) const;
    void follow(const std::vector<RowChange>& changes);
    Result<int> commit(const QString& verb, std::vector<RowChange> changes);
    [[nodiscard]] std::vector<RowChange> rankChanges() const;

    Editor& m_editor;
    Id m_contest = 0;
    Result<void> m_read; ///< whether what is in hand is the whole contest
    ContestRecords m_records;
    ContestRanking m_ranking;
};

} // namespace xf
