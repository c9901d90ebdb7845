// SPDX-License-Identifier: GPL-3.0-or-later
#include "contestbook.h"

#include <QSet>

#include <algorithm>

namespace xf {

namespace {

template <class R>
Result<void> readRows(const RecordStore& records, const Kind& kind, Id contest, std::vector<R>& rows)
{
    const auto all = records.load(kind, {{QStringLiteral("parent"), contest}});
    if (!all)
        return all.error();
    for (const RecordPtr& each : *all)
        rows.push_back(static_cast<const R&>(*each));
    return {};
}

bool isOfContests(const Kind& kind)
{
    return kind.key == contestKind().key || kind.parents.contains(contestKind().key);
}

} // namespace

ContestBook::ContestBook(Editor& editor, QObject* parent) : QObject(parent), m_editor(editor)
{
    connect(&editor, &Editor::changed, this, &ContestBook::follow);
}

Result<void> ContestBook::load(Id contest)
{
    m_contest = contest;
    auto records = read(contest);
    m_records = records ? std::move(*records) : ContestRecords();
    m_read = records ? Result<void>() : Result<void>(records.error());
    m_ranking = rankContest(m_records);
    Q_EMIT changed();
    return m_read;
}

Result<ContestRecords> ContestBook::read(Id contest) const
{
    const RecordStore& store = m_editor.records();
    ContestRecords records;
    const auto found = contest ? store.find(contestKind(), contest) : Result<RecordPtr>(RecordPtr());
    if (!found)
        return found.error();
    if (!*found)
        return records;
    records.contest = static_cast<const Contest&>(**found);
    for (const auto& done :
         {readRows(store, criterionKind(), contest, records.criteria),
          readRows(store, judgeKind(), contest, records.judges), readRows(store, prizeKind(), contest, records.prizes),
          readRows(store, contestEntryKind(), contest, records.entries),
          readRows(store, scoreKind(), contest, records.scores)}) {
        if (!done)
            return done.error();
    }
    return records;
}

void ContestBook::follow(const std::vector<RowChange>& changes)
{
    const bool isTouched = std::any_of(changes.begin(), changes.end(), [this](const RowChange& change) {
        return isOfContests(*change.kind) && (change.record().id == m_contest || change.record().parent == m_contest);
    });
    if (!m_contest || !isTouched)
        return;
    if (const auto done = load(m_contest); !done)
        Q_EMIT refused(done.error());
}

const ContestEntry* ContestBook::entry(Id id) const
{
    const auto found = std::find_if(m_records.entries.begin(), m_records.entries.end(),
                                    [id](const ContestEntry& each) { return each.id == id; });
    return found == m_records.entries.end() ? nullptr : &*found;
}

std::optional<double> ContestBook::points(Id entry, Id judge, Id criterion) const
{
    for (const Score& each : m_records.scores) {
        if (each.entry == entry && each.judge == judge && each.criterion == criterion)
            return each.points;
    }
    return {};
}

Result<void> ContestBook::setPoints(Id entry, Id judge, Id criterion, std::optional<double> points)
{
    for (const Score& each : m_records.scores) {
        if (each.entry != entry || each.judge != judge || each.criterion != criterion)
            continue;
        if (!points)
            return m_editor.remove({each.id});
        Score after = each;
        after.points = points;
        const auto edited = m_editor.edit(scoreKind(), after, QStringLiteral("score"));
        return edited ? Result<void>() : Result<void>(edited.error());
    }
    if (!points)
        return {};
    auto score = std::make_shared<Score>();
    score->parent = m_contest;
    score->entry = entry;
    score->judge = judge;
    score->criterion = criterion;
    score->points = points;
    const auto added = m_editor.add(scoreKind(), score, QStringLiteral("score"));
    return added ? Result<void>() : Result<void>(added.error());
}

std::vector<RowChange> ContestBook::rankChanges() const
{
    std::vector<RowChange> changes;
    for (const ContestEntry& before : m_records.entries) {
        const auto placed = std::find_if(m_ranking.placed.begin(), m_ranking.placed.end(),
                                         [&](const Placing& each) { return each.entry == before.id; });
        ContestEntry after = before;
        after.rank = placed == m_ranking.placed.end() ? 0 : placed->rank;
        // Without prizes the sheets say nothing about awards; what was typed by hand stays.
        if (!m_records.prizes.empty() || after.rank == 0)
            after.award = after.rank == 0 ? QString() : placed->award;
        if (after.rank != before.rank || after.award != before.award)
            changes.push_back(
                {&contestEntryKind(), std::make_shared<ContestEntry>(before), std::make_shared<ContestEntry>(after)});
    }
    return changes;
}

int ContestBook::unwritten() const
{
    return static_cast<int>(rankChanges().size());
}

Result<int> ContestBook::commit(const QString& verb, std::vector<RowChange> changes)
{
    if (!m_read)
        return m_read.error();
    const int count = static_cast<int>(changes.size());
    if (count == 0)
        return 0;
    const auto done = m_editor.commit(verb, std::move(changes));
    return done ? Result<int>(count) : Result<int>(done.error());
}

Result<int> ContestBook::writeRanks()
{
    return commit(QStringLiteral("rank"), rankChanges());
}

Result<int> ContestBook::giveBlindNumbers()
{
    QStringList taken;
    std::vector<RowChange> changes;
    for (const ContestEntry& each : m_records.entries) {
        if (!each.blind.isEmpty())
            taken << each.blind;
        else
            changes.push_back({&contestEntryKind(), std::make_shared<ContestEntry>(each), nullptr});
    }
    const QStringList numbers = blindNumbers(static_cast<int>(changes.size()), taken);
    for (size_t i = 0; i < changes.size(); ++i) {
        auto after = std::make_shared<ContestEntry>(static_cast<const ContestEntry&>(*changes[i].before));
        after->blind = numbers[static_cast<qsizetype>(i)];
        changes[i].after = after;
    }
    return commit(QStringLiteral("number"), std::move(changes));
}

Result<int> ContestBook::enterAllWorks()
{
    if (!m_read)
        return m_read.error();
    const Kind* activity = kindByKey(m_records.contest.activity);
    if (!activity)
        return Error{tr("Say first what is judged: research reports or reading notes."), QStringLiteral("activity")};
    const auto works = m_editor.records().load(*activity, {{QStringLiteral("year"), m_records.contest.year}});
    if (!works)
        return works.error();
    QSet<Id> entered;
    for (const ContestEntry& each : m_records.entries)
        entered.insert(each.record);
    std::vector<RowChange> changes;
    for (const RecordPtr& work : *works) {
        if (entered.contains(work->id))
            continue;
        auto entry = std::make_shared<ContestEntry>();
        entry->parent = m_contest;
        entry->record = work->id;
        changes.push_back({&contestEntryKind(), nullptr, entry});
    }
    return commit(QStringLiteral("enter"), std::move(changes));
}

} // namespace xf
