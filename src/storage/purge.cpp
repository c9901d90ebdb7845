// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge.h"

#include "branch/finalised.h"
#include "evidencestore.h"
#include "life/evidence.h"
#include "rules/belonging.h"
#include "sqlerror.h"
#include "values.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>

#include <spdlog/spdlog.h>

#include <algorithm>

namespace xf {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(xf::Purge)
};

bool names(const Kind& kind, const Record& record, const QSet<Id>& going)
{
    return std::any_of(kind.fields.begin(), kind.fields.end(), [&](const Field& field) {
        return field.type == FieldType::Reference && going.contains(field.get(record).toLongLong());
    });
}

bool mentions(const Kind& kind, const Record& record, const QStringList& words)
{
    return std::any_of(kind.fields.begin(), kind.fields.end(), [&](const Field& field) {
        if (field.type != FieldType::Text && field.type != FieldType::LongText)
            return false;
        const QString text = field.get(record).toString();
        return std::any_of(words.begin(), words.end(), [&](const QString& each) { return text.contains(each); });
    });
}

/// The names by which texts may call a person or household: its sensitive and title fields of one line, if long enough
/// to mean somebody.
QStringList namesOf(const Kind& kind, const Record& record)
{
    constexpr qsizetype shortest = 2;
    QStringList found;
    for (const char* key : {"name", "head"}) {
        const Field* field = kind.field(QString::fromLatin1(key));
        const QString name = field ? field->get(record).toString().trimmed() : QString();
        if (name.size() >= shortest)
            found << name;
    }
    return found;
}

Result<void> run(QSqlQuery& query)
{
    if (!query.exec())
        return sqlError(query.lastError());
    query.finish();
    return {};
}

} // namespace

QSet<Id> PurgePlan::removedIds() const
{
    QSet<Id> ids;
    for (const Row& row : removed)
        ids.insert(row.second->id);
    return ids;
}

Result<PurgePlan> Purge::plan(Id id) const
{
    PurgePlan plan;
    plan.kind = m_records.kindOf(id);
    if (!plan.kind || !plan.kind->isPersonal)
        return Error{Messages::tr("Only a person or a household can be cleared away. Nothing was changed."), {}};
    const auto record = m_records.find(*plan.kind, id);
    if (!record)
        return record.error();
    plan.record = *record;
    plan.removed.emplace_back(plan.kind, *record);
    QSet<Id> going{id};
    if (auto done = follow(plan, going); !done)
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

Result<void> Purge::survey(PurgePlan& plan, const QSet<Id>& going) const
{
    const QStringList words = namesOf(*plan.kind, *plan.record);
    for (const Kind* kind : allKinds()) {
        const auto rows = m_records.load(*kind);
        if (!rows)
            return rows.error();
        for (const RecordPtr& row : *rows) {
            if (going.contains(row->id))
                continue;
            if (names(*kind, *row, going))
                plan.loosened.emplace_back(kind, row);
            if (mentions(*kind, *row, words))
                plan.mentions.emplace_back(kind, row);
        }
    }
    return {};
}

/// A kept paper that cannot be read counts as one that holds the name.
Result<void> Purge::surveyPapers(PurgePlan& plan) const
{
    const QStringList words = namesOf(*plan.kind, *plan.record);
    const auto rows = m_records.load(finalisedKind());
    if (!rows)
        return rows.error();
    for (const RecordPtr& row : *rows) {
        QByteArray content;
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        const auto read = EvidenceStore(m_file).get(static_cast<const Finalised&>(*row).content, buffer);
        // Names of two characters are printed with a full-width space between.
        const QString text = QString::fromUtf8(content).remove(QChar(0x3000));
        const bool holds = std::any_of(words.begin(), words.end(), [&](const QString& each) {
            return text.contains(QString(each).remove(QChar(0x3000)));
        });
        if (!read || holds)
            plan.papers.emplace_back(&finalisedKind(), row);
    }
    return {};
}

std::shared_ptr<Record> Purge::loosened(const Kind& kind, const Record& record, const QSet<Id>& gone)
{
    auto after = kind.clone(record);
    for (const Field& field : kind.fields) {
        if (field.type == FieldType::Reference && gone.contains(field.get(*after).toLongLong()))
            field.set(*after, QVariant::fromValue<qlonglong>(0));
    }
    return after;
}

Result<void> Purge::run(const PurgePlan& plan)
{
    // What is deleted is overwritten with zeros, not only taken off the list of pages.
    if (auto done = xf::run(m_file.statement(QStringLiteral("PRAGMA secure_delete=ON"))); !done)
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
    const QSet<Id> going = plan.removedIds();
    for (const auto& [kind, before] : plan.loosened) {
        const auto after = loosened(*kind, *before, going);
        if (auto done = records.update(*kind, *after, differingFields(*kind, *before, *after)); !done)
            return done;
    }
    QStringList checksums;
    for (auto row = plan.removed.rbegin(); row != plan.removed.rend(); ++row) {
        if (row->first == &evidenceKind())
            checksums << static_cast<const Evidence&>(*row->second).sha256;
        if (auto done = records.remove(*row->first, row->second->id); !done)
            return done;
    }
    const auto forgotten = History(m_file).forget(going);
    if (!forgotten)
        return forgotten.error();
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
    return xf::run(query);
}

} // namespace xf
