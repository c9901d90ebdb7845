// SPDX-License-Identifier: GPL-3.0-or-later
// What a new file needs beside the rows that were found: a branch of its own, and no reference into nothing.
#include "filecheck.h"
#include "kind.h"
#include "recordstore.h"
#include "salvagewriter.h"
#include "seals.h"
#include "sqlerror.h"
#include "values.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace xf {

namespace {

struct SalvageMendMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Salvage)
};

const QString branchKey = QStringLiteral("branch");

/// Which column of a table is its foreign key of this number.
QString columnOf(const QSqlDatabase& database, const QString& table, int number)
{
    QSqlQuery query(QStringLiteral("PRAGMA foreign_key_list('%1')").arg(table), database);
    while (query.next()) {
        if (query.value(0).toInt() == number)
            return query.value(3).toString();
    }
    return {};
}

QString labelOf(const QString& table, const QString& column)
{
    const Kind* kind = kindByKey(table);
    const Field* field = kind ? kind->field(column) : nullptr;
    return field ? QCoreApplication::translate(field->context.constData(), field->label) : column;
}

} // namespace

Result<void> SalvageWriter::branch(const ToldRecords& history)
{
    const Kind* kind = kindByKey(branchKey);
    RecordStore records(m_file);
    const auto there = records.count(*kind);
    if (!there)
        return there.error();
    if (*there > 0)
        return {};
    const auto told = std::find_if(history.there.begin(), history.there.end(),
                                   [](const auto& each) { return each.second.kind == branchKey; });
    const auto record = kind->make();
    if (told != history.there.end()) {
        record->id = told->first;
        for (const Field& field : kind->fields) {
            const auto value = fromJson(field, told->second.values.value(field.key));
            if (value && field.isStored())
                field.set(*record, *value);
        }
        m_sentences << SalvageMendMessages::tr(
            "The branch's own record is lost; what the new file says of the branch is taken "
            "from the edit history. Look it over.");
    } else {
        const auto id = records.reserveId(*kind, 0);
        if (!id)
            return id.error();
        record->id = *id;
        m_sentences << SalvageMendMessages::tr(
            "The branch's own record is lost, and nothing else tells its name. The branch has "
            "no name in the new file; enter it anew.");
    }
    return records.insert(*kind, *record);
}

Result<std::vector<SalvageWriter::Dangling>> SalvageWriter::dangling()
{
    std::vector<Dangling> found;
    QSqlQuery query(m_file.database());
    if (!query.exec(QStringLiteral("PRAGMA foreign_key_check")))
        return sqlError(query.lastError());
    while (query.next()) {
        const QString table = query.value(0).toString();
        if (kindByKey(table)) // the list of records goes with the row itself
            found.push_back(
                {table, query.value(1).toLongLong(), columnOf(m_file.database(), table, query.value(3).toInt())});
    }
    return found;
}

Result<void> SalvageWriter::references()
{
    for (;;) { // what goes may leave others that pointed to it
        const auto found = dangling();
        if (!found)
            return found.error();
        if (found->empty())
            return {};
        for (const Dangling& each : *found) {
            if (auto mended = mend(each); !mended)
                return mended;
        }
    }
}

Result<void> SalvageWriter::mend(const Dangling& row)
{
    QSqlQuery query(QStringLiteral("SELECT \"%1\" FROM \"%2\" WHERE id = %3").arg(row.column, row.table).arg(row.id),
                    m_file.database());
    if (!query.next())
        return {}; // gone meanwhile
    const Id target = query.value(0).toLongLong();
    query.finish();
    if (row.column == QLatin1String("parent")) {
        m_sentences << SalvageMendMessages::tr(
                           "“%1” no. %2 belonged to record no. %3, which is lost; it is not in the new file. Enter "
                           "that record again, and this with it.")
                           .arg(labelOfRows(row.table))
                           .arg(row.id)
                           .arg(target);
        return RecordStore(m_file).remove(*kindByKey(row.table), row.id);
    }
    m_sentences << SalvageMendMessages::tr(
                       "“%1” no. %2 is kept, but record no. %3, which it named under “%4”, is lost; the field "
                       "is empty in the new file.")
                       .arg(labelOfRows(row.table))
                       .arg(row.id)
                       .arg(target)
                       .arg(labelOf(row.table, row.column));
    const auto emptied =
        execute(QStringLiteral("UPDATE \"%1\" SET \"%2\" = NULL WHERE id = ?").arg(row.table, row.column), {row.id});
    return emptied ? m_file.seals().put(row.table, row.id) : emptied;
}

} // namespace xf
