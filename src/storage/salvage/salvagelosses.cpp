// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvagelosses.h"

#include "filecheck.h"
#include "seals.h"

#include <QCoreApplication>

namespace xf {

namespace {

struct SalvageLossesMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Salvage)
};

/// What is known by its number: listed, told by the history, or there but not as it was saved.
std::set<Id> knownLost(const SalvageFinds& finds, const QString& table, const ToldRecords& told)
{
    std::set<Id> known = finds.broken.value(table);
    for (const auto& [id, kind] : finds.listed) {
        if (kind == table)
            known.insert(id);
    }
    if (!finds.tallies.contains(table)) {
        for (const auto& [id, record] : told.there) {
            if (record.kind == table)
                known.insert(id);
        }
    }
    const auto kept = finds.rows.constFind(table);
    if (kept != finds.rows.constEnd())
        std::erase_if(known, [&](Id id) { return kept->contains(id); });
    return known;
}

void nameLosses(const SalvageFinds& finds, const QString& table, const std::set<Id>& known, QStringList& sentences)
{
    for (const Id id : known)
        sentences << SalvageLossesMessages::tr("“%1” no. %2 is lost: it is damaged or missing.")
                         .arg(labelOfRows(table))
                         .arg(id);
    if (finds.brokenOff.contains(table))
        sentences << SalvageLossesMessages::tr("A part of “%1” can't be read; how much of it is lost is not known.")
                         .arg(labelOfRows(table));
    const auto tally = finds.tallies.constFind(table);
    if (tally == finds.tallies.constEnd())
        return;
    const auto kept = finds.rows.constFind(table);
    const qint64 missing = tally->rows - (kept == finds.rows.constEnd() ? 0 : static_cast<qint64>(kept->size()));
    const qint64 unnamed = missing - static_cast<qint64>(known.size());
    if (missing > 0 && unnamed > 0)
        sentences << SalvageLossesMessages::tr(
                         "Of “%1” %n more entry(s) are lost; their numbers are not known.", nullptr,
                         static_cast<int>(std::min<qint64>(unnamed, std::numeric_limits<int>::max())))
                         .arg(labelOfRows(table));
    else if (missing <= 0)
        sentences << SalvageLossesMessages::tr(
                         "“%1” is not quite as it was saved last: an entry may be an older state of itself, or "
                         "have been deleted since. Look it over.")
                         .arg(labelOfRows(table));
}

} // namespace

QStringList lossesOf(const SalvageFinds& finds, const ToldRecords& told)
{
    QStringList sentences;
    bool isCounted = true;
    for (const QString& table : Seals::tables()) {
        if (fitsTally(finds, table))
            continue; // nothing is missing, whatever else is said
        isCounted = isCounted && finds.tallies.contains(table);
        nameLosses(finds, table, knownLost(finds, table, told), sentences);
    }
    if (!isCounted && finds.hasDigests)
        sentences << SalvageLossesMessages::tr(
            "The file's own count of its records is damaged, so it can't be shown that nothing "
            "else is missing.");
    return sentences;
}

} // namespace xf
