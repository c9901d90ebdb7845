// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge.h"

#include "branch/finalised.h"
#include "branch/member.h"
#include "evidencestore.h"
#include "life/evidence.h"
#include "rules/belonging.h"
#include "rules/householdnames.h"
#include "sqlerror.h"
#include "unsavedinput.h"
#include "values.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>

#include <spdlog/spdlog.h>

#include <algorithm>

namespace xf {

namespace {

struct PurgeMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Purge)
};

bool refersTo(const Kind& kind, const Record& record, const QSet<Id>& going)
{
    return std::any_of(kind.fields.begin(), kind.fields.end(), [&](const Field& field) {
        return field.type == FieldType::Reference && going.contains(field.get(record).toLongLong());
    });
}

bool isText(const Field& field)
{
    return field.isStored() && (field.type == FieldType::Text || field.type == FieldType::LongText);
}

bool mentions(const Kind& kind, const Record& record, NameMask& names)
{
    return std::any_of(kind.fields.begin(), kind.fields.end(),
                       [&](const Field& field) { return isText(field) && names.finds(field.get(record).toString()); });
}

/// The names by which texts may call a person or household.
QStringList namesOf(const Kind& kind, const Record& record)
{
    if (&kind == &householdKind())
        return householdNames(static_cast<const Household&>(record));
    return {static_cast<const Member&>(record).name.trimmed()};
}

} // namespace

QSet<Id> PurgePlan::removedIds() const
{
    QSet<Id> ids;
    for (const Row& row : removed)
        ids.insert(row.second->id);
    return ids;
}

/// A record that both names it and mentions it is changed once.
std::vector<PurgePlan::Change> PurgePlan::rewritten() const
{
    const QSet<Id> gone = removedIds();
    std::vector<Change> changes;
    std::vector<Row> staying = loosened;
    for (const Row& row : rewritesMentions ? mentions : std::vector<Row>()) {
        if (std::none_of(loosened.begin(), loosened.end(),
                         [&](const Row& each) { return each.second->id == row.second->id; }))
            staying.push_back(row);
    }
    NameMask mask = names;
    for (const auto& [rowKind, before] : staying) {
        auto after = rowKind->clone(*before);
        for (const Field& field : rowKind->fields) {
            if (field.type == FieldType::Reference && gone.contains(field.get(*after).toLongLong()))
                field.set(*after, QVariant::fromValue<qlonglong>(0));
            QString text = rewritesMentions && isText(field) ? field.get(*after).toString() : QString();
            if (mask.mask(text) > 0)
                field.set(*after, text);
        }
        if (!differingFields(*rowKind, *before, *after).isEmpty())
            changes.push_back({rowKind, before, after});
    }
    return changes;
}

std::vector<PurgePlan::Change> PurgePlan::changes() const
{
    std::vector<Change> changes = rewritten();
    for (auto row = removed.rbegin(); row != removed.rend(); ++row)
        changes.push_back({row->first, row->second, nullptr});
    for (const RecordPtr& each : takesPapers ? papers : Records())
        changes.push_back({&finalisedKind(), each, nullptr});
    return changes;
}

Result<PurgePlan> Purge::plan(Id id) const
{
    PurgePlan plan;
    const auto kind = m_records.readKind(id);
    if (!kind)
        return kind.error();
    plan.kind = *kind;
    if (!plan.kind || !plan.kind->isPersonal)
        return Error{PurgeMessages::tr("Only a person or a household can be cleared away. Nothing was changed."), {}};
    const auto record = m_records.find(*plan.kind, id);
    if (!record)
        return record.error();
    plan.record = *record;
    plan.removed.emplace_back(plan.kind, *record);
    QSet<Id> going{id};
    if (auto done = follow(plan, going); !done)
        return done.error();
    if (auto done = nameOthers(plan); !done)
        return done.error();
    if (auto done = survey(plan, going); !done)
        return done.error();
    if (auto done = surveyPapers(plan); !done)
        return done.error();
    const auto entries = History(m_file).countTelling(going);
    if (!entries)
        return entries.error();
    plan.historyEntries = *entries;
    plan.evidenceFiles =
        static_cast<int>(std::count_if(plan.removed.begin(), plan.removed.end(),
                                       [](const PurgePlan::Row& row) { return row.first == &evidenceKind(); }));
    return plan;
}

/// What goes may take more with it, so the kinds are gone through until nothing is added.
Result<void> Purge::follow(PurgePlan& plan, QSet<Id>& going) const
{
    for (bool more = true; more;) {
        more = false;
        for (const Kind* kind : allKinds()) {
            const auto rows = m_records.load(*kind);
            if (!rows)
                return rows.error();
            for (const RecordPtr& row : *rows) {
                if (going.contains(row->id) || !goesWith(*kind, *row, going))
                    continue;
                going.insert(row->id);
                plan.removed.emplace_back(kind, row);
                more = true;
            }
        }
    }
    return {};
}

/// Whoever bears the same name, or one of which it is a part, must not be rewritten.
Result<void> Purge::nameOthers(PurgePlan& plan) const
{
    const QStringList own = namesOf(*plan.kind, *plan.record);
    for (const Kind* kind : {&memberKind(), &householdKind()}) {
        const auto rows = m_records.load(*kind);
        if (!rows)
            return rows.error();
        for (const RecordPtr& row : *rows) {
            for (const QString& name : row->id == plan.record->id ? QStringList() : namesOf(*kind, *row)) {
                plan.names.keep(name);
                if (own.contains(name) && !plan.shared.contains(name))
                    plan.shared << name;
            }
        }
    }
    for (const QString& name : own) {
        if (!plan.shared.contains(name))
            plan.names.hide(name);
    }
    return {};
}

Result<void> Purge::survey(PurgePlan& plan, const QSet<Id>& going) const
{
    NameMask names = plan.names;
    for (const QString& name : plan.shared)
        names.hide(name); // told, though not rewritten
    for (const Kind* kind : allKinds()) {
        const auto rows = m_records.load(*kind);
        if (!rows)
            return rows.error();
        for (const RecordPtr& row : *rows) {
            if (going.contains(row->id))
                continue;
            if (refersTo(*kind, *row, going))
                plan.loosened.emplace_back(kind, row);
            if (mentions(*kind, *row, names))
                plan.mentions.emplace_back(kind, row);
        }
    }
    return {};
}

/// The content that is kept beside a PDF says the same in plain text. A paper that cannot be read counts as one that
/// holds the name.
bool Purge::paperHolds(NameMask& names, const Record& paper) const
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    const auto read = EvidenceStore(m_file).get(static_cast<const Finalised&>(paper).content, buffer);
    return !read || names.finds(QString::fromUtf8(content));
}

/// A quarter's editions are kept and go together, or it would be finalised in part.
Result<void> Purge::surveyPapers(PurgePlan& plan) const
{
    NameMask names = plan.names;
    for (const QString& name : plan.shared)
        names.hide(name);
    const auto kept = m_records.load(finalisedKind());
    const auto withdrawn = kept ? History(m_file).deleted(finalisedKind()) : kept;
    if (!withdrawn)
        return withdrawn.error();
    const auto survey = [&](const Records& papers, Records& found) {
        QSet<QString> quarters;
        for (const RecordPtr& each : papers) {
            if (paperHolds(names, *each))
                quarters << static_cast<const Finalised&>(*each).quarter;
        }
        std::copy_if(papers.begin(), papers.end(), std::back_inserter(found), [&](const RecordPtr& each) {
            return quarters.contains(static_cast<const Finalised&>(*each).quarter);
        });
    };
    survey(*kept, plan.papers);
    survey(*withdrawn, plan.withdrawn);
    plan.takesPapers = plan.shared.isEmpty(); // they may hold the other one's name
    return {};
}

Result<void> Purge::run(const PurgePlan& plan)
{
    // What is deleted is overwritten with zeros, not only taken off the list of pages.
    if (auto done = carryOut(m_file.statement(QStringLiteral("PRAGMA secure_delete=ON"))); !done)
        return done;
    Transaction transaction(m_file);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto done = clear(plan); !done)
        return done;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    spdlog::info("cleared away {} of kind {}: {} records, {} loosened", plan.record->id, plan.kind->key.toStdString(),
                 plan.removed.size(), plan.loosened.size());
    return {};
}

Result<void> Purge::clear(const PurgePlan& plan)
{
    RecordStore records(m_file);
    QSet<Id> going;
    QStringList checksums;
    for (const auto& [kind, before, after] : plan.changes()) {
        const auto done = after ? records.update(*kind, *after, differingFields(*kind, *before, *after))
                                : records.remove(*kind, before->id);
        if (!done)
            return done.error();
        if (after)
            continue;
        going.insert(before->id);
        if (kind == &evidenceKind())
            checksums << static_cast<const Evidence&>(*before).sha256;
    }
    for (const RecordPtr& each : plan.withdrawn)
        going.insert(each->id);
    if (auto done = keepInput(m_file, {}); !done)
        return done;
    History history(m_file);
    const auto forgotten = history.forget(going);
    if (!forgotten)
        return forgotten.error();
    NameMask mask = plan.names;
    if (plan.rewritesMentions && !mask.isEmpty()) {
        if (auto done = history.rewriteTexts([&](QString& text) { return mask.mask(text) > 0; }); !done)
            return done;
    }
    for (const QString& each : checksums + *forgotten) {
        if (auto done = dropContent(each); !done)
            return done;
    }
    return {};
}

/// A content goes when neither a record nor the history, which could bring one back, names it any more.
Result<void> Purge::dropContent(const QString& sha256)
{
    QSqlQuery& query = m_file.statement(
        QStringLiteral("DELETE FROM content WHERE sha256 = ? AND NOT EXISTS (SELECT 1 FROM evidence WHERE sha256 = ?) "
                       "AND NOT EXISTS (SELECT 1 FROM finalised WHERE ? IN (content, pdf)) "
                       "AND NOT EXISTS (SELECT 1 FROM history WHERE changes LIKE '%' || ? || '%')"));
    for (int i = 0; i < 4; ++i)
        query.addBindValue(sha256);
    return carryOut(query);
}

} // namespace xf
