// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvagelosses.h"

#include "filecheck.h"
#include "kind.h"
#include "seals.h"
#include "values.h"

#include <QCoreApplication>

#include <algorithm>

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

/// Says of what is lost what a person knows it by, and what to do.
class LossNames
{
public:
    LossNames(const SalvageFinds& finds, const ToldRecords& told, const RowProof& proof)
        : m_finds(finds), m_told(told), m_proof(proof)
    {
    }

    [[nodiscard]] QString sentence(const QString& table, Id id) const
    {
        const ToldRecord* told = tellsOf(id);
        const QString lost = SalvageLossesMessages::tr("“%1” no. %2 is lost: it is damaged or missing.")
                                 .arg(labelOfRows(table), numberOf(id, told));
        return told ? lost + QLatin1Char(' ') + advice(*told, id) : lost;
    }

private:
    [[nodiscard]] const ToldRecord* tellsOf(Id id) const
    {
        const auto found = m_told.there.find(id);
        return found == m_told.there.end() || !kindByKey(found->second.kind) ? nullptr : &found->second;
    }

    /// With the day on which it happened, if that is told.
    [[nodiscard]] static QString numberOf(Id id, const ToldRecord* told)
    {
        const Field* event = told ? kindByKey(told->kind)->firstWith(FieldFlag::EventDate) : nullptr;
        const QString day = event ? told->values.value(event->key).toString() : QString();
        return day.isEmpty() ? QString::number(id) : QStringLiteral("%1 (%2)").arg(id).arg(day);
    }

    [[nodiscard]] QString advice(const ToldRecord& told, Id id) const
    {
        const Id named = told.parent ? told.parent : id;
        const QString title = titleOf(named);
        if (title.isEmpty())
            return SalvageLossesMessages::tr("Look for it in a backup and enter it again.");
        if (!told.parent)
            return SalvageLossesMessages::tr("It was “%1”. Enter it again, or look for it in a backup.").arg(title);
        const QString owner = QStringLiteral("%1 “%2”").arg(labelOfRows(kindOf(named)), title);
        return isKept(named)
                   ? SalvageLossesMessages::tr("It belonged to %1: open that record and enter it again.").arg(owner)
                   : SalvageLossesMessages::tr("It belonged to %1, which is lost as well.").arg(owner);
    }

    [[nodiscard]] QString kindOf(Id id) const
    {
        const ToldRecord* told = tellsOf(id);
        const auto listed = m_finds.listed.find(id);
        return told ? told->kind : listed == m_finds.listed.end() ? QString() : listed->second;
    }

    [[nodiscard]] bool isKept(Id id) const
    {
        const auto rows = m_finds.rows.constFind(kindOf(id));
        return rows != m_finds.rows.constEnd() && rows->contains(id);
    }

    /// As it is kept, else as the history tells it.
    [[nodiscard]] QString titleOf(Id id) const
    {
        const Kind* kind = kindByKey(kindOf(id));
        if (!kind)
            return {};
        const ToldRecord* told = tellsOf(id);
        QStringList words;
        for (const Field& field : kind->fields) {
            if (field.has(FieldFlag::Title))
                words << (isKept(id) ? kept(*kind, id, field.key)
                          : told     ? told->values.value(field.key).toString()
                                     : QString());
        }
        words.removeAll(QString());
        return words.join(QLatin1Char(' ')).simplified();
    }

    [[nodiscard]] QString kept(const Kind& kind, Id id, const QString& column) const
    {
        const auto& shapes = m_proof.tables();
        const auto shape =
            std::find_if(shapes.begin(), shapes.end(), [&](const TableShape& each) { return each.table == kind.key; });
        const auto& states = m_finds.rows.constFind(kind.key)->at(id);
        for (size_t i = 0; shape != shapes.end() && i < shape->columns.size(); ++i) {
            if (shape->columns[i].name == column)
                return QString::fromUtf8(states.front().values[i].bytes);
        }
        return {};
    }

    const SalvageFinds& m_finds;
    const ToldRecords& m_told;
    const RowProof& m_proof;
};

void nameLosses(const SalvageFinds& finds, const QString& table, const std::set<Id>& known, const LossNames& names,
                QStringList& sentences)
{
    for (const Id id : known)
        sentences << names.sentence(table, id);
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

QStringList lossesOf(const SalvageFinds& finds, const ToldRecords& told, const RowProof& proof)
{
    const LossNames names(finds, told, proof);
    QStringList sentences;
    bool isCounted = true;
    for (const QString& table : Seals::tables()) {
        if (fitsTally(finds, table))
            continue; // nothing is missing, whatever else is said
        isCounted = isCounted && finds.tallies.contains(table);
        nameLosses(finds, table, knownLost(finds, table, told), names, sentences);
    }
    if (!isCounted && finds.hasDigests)
        sentences << SalvageLossesMessages::tr(
            "The file's own count of its records is damaged, so it can't be shown that nothing "
            "else is missing.");
    return sentences;
}

} // namespace xf
