// SPDX-License-Identifier: GPL-3.0-or-later
// Which state of a row is kept when a damaged file holds several.
#include "salvagefinds.h"

#include <algorithm>

namespace xf {

namespace {

using Rows = std::map<Id, FoundStates>;

constexpr size_t mostTries = 4096;

/// Rows that are found where the file's own order does not lead were deleted, if the tally fits without them.
void dropDeleted(Rows& rows, const TableTally& tally)
{
    qint64 digest = combinedDigest(rows);
    std::vector<Id> left;
    for (const auto& [id, states] : rows) {
        const bool isReached =
            std::any_of(states.begin(), states.end(), [](const FoundRow& each) { return each.isReached; });
        if (!isReached) {
            left.push_back(id);
            digest ^= states.front().digest;
        }
    }
    if (digest != tally.digest || static_cast<qint64>(rows.size() - left.size()) != tally.rows)
        return;
    for (const Id id : left)
        rows.erase(id);
}

/// Tries every choice of states, as long as they are few, until the tally fits; then these come first.
bool chooseByTally(Rows& rows, const std::vector<FoundStates*>& several, const TableTally& tally)
{
    if (static_cast<qint64>(rows.size()) != tally.rows)
        return false;
    size_t tries = 1;
    for (const FoundStates* each : several) {
        tries *= each->size();
        if (tries > mostTries)
            return false;
    }
    const qint64 first = combinedDigest(rows);
    for (size_t i = 0; i < tries; ++i) {
        qint64 digest = first;
        size_t rest = i;
        for (const FoundStates* each : several) {
            digest ^= each->front().digest ^ (*each)[rest % each->size()].digest;
            rest /= each->size();
        }
        if (digest != tally.digest)
            continue;
        rest = i;
        for (FoundStates* each : several) {
            const size_t chosen = rest % each->size();
            rest /= each->size();
            std::swap(each->front(), (*each)[chosen]);
        }
        return true;
    }
    return false;
}

bool standsBefore(const FoundRow& a, const FoundRow& b)
{
    return a.isReached != b.isReached ? a.isReached : a.pages.back() > b.pages.back();
}

/// The undo state of a history entry is in no digest, so no tally tells which is right.
bool differInDigest(const FoundStates& states)
{
    return std::any_of(states.begin(), states.end(),
                       [&](const FoundRow& each) { return each.digest != states.front().digest; });
}

} // namespace

qint64 combinedDigest(const Rows& rows)
{
    qint64 digest = 0;
    for (const auto& [id, states] : rows)
        digest ^= states.front().digest;
    return digest;
}

int chooseStates(SalvageFinds& finds)
{
    int doubtful = 0;
    for (auto table = finds.rows.begin(); table != finds.rows.end(); ++table) {
        const auto tally = finds.tallies.constFind(table.key());
        const bool isCounted = tally != finds.tallies.constEnd();
        std::vector<FoundStates*> several;
        for (auto& [id, states] : *table) {
            std::stable_sort(states.begin(), states.end(), standsBefore);
            if (states.size() > 1)
                several.push_back(&states);
        }
        if (isCounted && static_cast<qint64>(table->size()) > tally->rows) {
            dropDeleted(*table, *tally);
            several.clear();
            for (auto& [id, states] : *table) {
                if (states.size() > 1)
                    several.push_back(&states);
            }
        }
        const bool isProven = isCounted && chooseByTally(*table, several, *tally);
        for (FoundStates* each : several) {
            doubtful += isProven && differInDigest(*each) ? 0 : 1;
            each->resize(1);
        }
    }
    return doubtful;
}

bool fitsTally(const SalvageFinds& finds, const QString& table)
{
    const auto tally = finds.tallies.constFind(table);
    const auto rows = finds.rows.constFind(table);
    if (tally == finds.tallies.constEnd())
        return false;
    if (rows == finds.rows.constEnd())
        return tally->rows == 0 && tally->digest == 0;
    return static_cast<qint64>(rows->size()) == tally->rows && combinedDigest(*rows) == tally->digest;
}

} // namespace xf
