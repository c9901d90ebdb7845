// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecheck.h"

#include "evidencereader.h"
#include "kind.h"
#include "migrations.h"
#include "seals.h"
#include "sqlerror.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace xf {

namespace {

struct FileCheckMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::FileCheck)
};

const QString shapeQuery = QStringLiteral(
    "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || ifnull(sql, '') FROM sqlite_schema ORDER BY type, name");

/// What the migrations make of an empty file.
QStringList readShape()
{
    QStringList shape;
    const EmptyShape empty;
    QSqlQuery query(shapeQuery, empty.database());
    while (query.next())
        shape << query.value(0).toString();
    return shape;
}

const QStringList& expectedShape()
{
    static const QStringList shape = readShape();
    return shape;
}

const QString history = QStringLiteral("history");

/// All that the file holds or ought to hold.
const QString contentsQuery = QStringLiteral("SELECT sha256 FROM evidence UNION SELECT sha256 FROM content "
                                             "UNION SELECT content FROM finalised WHERE length(content) = 64 "
                                             "UNION SELECT pdf FROM finalised WHERE length(pdf) = 64");

} // namespace

QString labelOfRows(const QString& table)
{
    if (table == history)
        return FileCheckMessages::tr("Edit history");
    const Kind* kind = kindByKey(table);
    return kind ? QCoreApplication::translate("domain", kind->label) : FileCheckMessages::tr("List of all records");
}

/// To carry out every migration takes longer than a window may stand still, so that is done beside the first pieces.
FileCheck::FileCheck(BranchFile& file, Evidence evidence)
    : m_file(file), m_plan(std::async(std::launch::async, [] { expectedShape(); }))
{
    QStringList tables{QStringLiteral("record"), QStringLiteral("history_record"), QStringLiteral("tally")};
    for (const QString& table : tables + Seals::tables())
        m_pieces.emplace_back([this, table] { pages(table); });
    for (const QString& table : Seals::tables())
        m_pieces.emplace_back([this, table] { digests(table); });
    for (const Kind* kind : allKinds())
        m_pieces.emplace_back([this, kind] { listing(kind->key); });
    m_pieces.emplace_back([this] { references(); });
    m_pieces.emplace_back([this] { numbers(); });
    m_pieces.emplace_back([this] { shape(); });
    if (evidence == Evidence::Inside)
        m_pieces.emplace_back([this] { planContents(); });
}

FileCheck::~FileCheck() = default;

/// A content's own checksum shows more than the order of its pages would.
void FileCheck::planContents()
{
    each(QStringLiteral("SELECT sha256 FROM (%1)").arg(contentsQuery), [this](const QSqlQuery& query) {
        m_pieces.emplace_back([this, sha256 = query.value(0).toString()] { content(sha256); });
    });
}

bool FileCheck::step()
{
    if (m_next >= total())
        return false;
    const auto piece = m_pieces[static_cast<size_t>(m_next++)]; // a copy: a piece may add others
    piece();
    return true;
}

void FileCheck::run()
{
    while (step()) {
    }
}

void FileCheck::report(const QString& kind, Id id, const QString& sentence, bool isOfEvidence)
{
    m_damages.push_back({kind, id, sentence, isOfEvidence});
}

void FileCheck::each(const QString& sql, const Row& visit, const QVariantList& values)
{
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    bool ok = query.prepare(sql);
    for (const QVariant& value : values)
        query.addBindValue(value);
    ok = ok && query.exec();
    while (ok && query.next())
        visit(query);
    ok = ok && !query.lastError().isValid();
    if (!ok)
        report({}, 0, sqlError(query.lastError()).sentence);
}

void FileCheck::shape()
{
    if (m_plan.wait_for(std::chrono::milliseconds(10)) != std::future_status::ready) {
        --m_next; // the same piece comes again
        return;
    }
    QStringList found;
    each(shapeQuery, [&](const QSqlQuery& query) { found << query.value(0).toString(); });
    if (found != expectedShape())
        report({}, 0, FileCheckMessages::tr("The file's inner plan is not the one this program wrote."));
}

void FileCheck::pages(const QString& table)
{
    each(QStringLiteral("PRAGMA integrity_check('%1')").arg(table), [&](const QSqlQuery& query) {
        if (query.value(0).toString() != QLatin1String("ok"))
            report(table, 0, FileCheckMessages::tr("The inner order of “%1” is broken.").arg(labelOfRows(table)));
    });
}

void FileCheck::digests(const QString& table)
{
    qint64 rows = 0;
    qint64 all = 0;
    each(QStringLiteral("SELECT id, digest, %2 FROM \"%1\"").arg(table, m_file.seals().digestCall(table)),
         [&](const QSqlQuery& query) {
             ++rows;
             all ^= query.value(1).toLongLong();
             if (query.value(1) != query.value(2))
                 report(table, query.value(0).toLongLong(),
                        FileCheckMessages::tr("“%1” no. %2 is not as it was saved.")
                            .arg(labelOfRows(table))
                            .arg(query.value(0).toLongLong()));
         });
    qint64 expected = -1;
    qint64 combined = 0;
    each(QStringLiteral("SELECT rows, digest FROM tally WHERE \"table\" = '%1'").arg(table),
         [&](const QSqlQuery& query) {
             expected = query.value(0).toLongLong();
             combined = query.value(1).toLongLong();
         });
    if (rows < expected)
        report(table, 0,
               FileCheckMessages::tr("Of “%1” %n entry(s) are missing.", nullptr, static_cast<int>(expected - rows))
                   .arg(labelOfRows(table)));
    else if (rows != expected || all != combined)
        report(table, 0, FileCheckMessages::tr("“%1” as a whole is not as it was saved.").arg(labelOfRows(table)));
    if (table != history)
        m_records += rows;
}

void FileCheck::listing(const QString& kind)
{
    const bool isChild = kindByKey(kind)->role == KindRole::Child;
    const QString isListed = QStringLiteral("record.id = row.id AND record.kind = '%1' AND record.parent IS %2")
                                 .arg(kind, isChild ? QStringLiteral("row.parent") : QStringLiteral("NULL"));
    each(QStringLiteral("SELECT id FROM \"%1\" AS row WHERE NOT EXISTS (SELECT 1 FROM record WHERE %2) "
                        "UNION SELECT id FROM record WHERE kind = '%1' AND NOT EXISTS "
                        "(SELECT 1 FROM \"%1\" AS row WHERE %2)")
             .arg(kind, isListed),
         [&](const QSqlQuery& query) {
             report(kind, query.value(0).toLongLong(),
                    FileCheckMessages::tr("“%1” no. %2 is missing or stands in the wrong place.")
                        .arg(labelOfRows(kind))
                        .arg(query.value(0).toLongLong()));
         });
}

void FileCheck::references()
{
    each(QStringLiteral("PRAGMA foreign_key_check"), [&](const QSqlQuery& query) {
        report(query.value(0).toString(), query.value(1).toLongLong(),
               FileCheckMessages::tr("“%1” no. %2 points to something that is not there.")
                   .arg(labelOfRows(query.value(0).toString()))
                   .arg(query.value(1).toLongLong()));
    });
    QStringList keys;
    for (const Kind* kind : allKinds())
        keys << QLatin1Char('\'') + kind->key + QLatin1Char('\'');
    each(QStringLiteral("SELECT id FROM record WHERE kind NOT IN (%1)").arg(keys.join(QLatin1Char(','))),
         [&](const QSqlQuery& query) {
             report({}, query.value(0).toLongLong(),
                    FileCheckMessages::tr("Record no. %1 is of no known kind.").arg(query.value(0).toLongLong()));
         });
}

/// A number that was given away is never given again, or what the history tells of one record would be told of another.
void FileCheck::numbers()
{
    const std::pair<QString, QString> used[]{
        {QStringLiteral("record"), QStringLiteral("SELECT max(ifnull((SELECT max(id) FROM record), 0), "
                                                  "ifnull((SELECT max(record) FROM history_record), 0))")},
        {history, QStringLiteral("SELECT ifnull(max(id), 0) FROM history")}};
    for (const auto& [table, highest] : used) {
        each(QStringLiteral("SELECT (%2) > ifnull((SELECT max(seq) FROM sqlite_sequence WHERE name = '%1'), 0)")
                 .arg(table, highest),
             [&](const QSqlQuery& query) {
                 if (query.value(0).toBool())
                     report({}, 0,
                            FileCheckMessages::tr("Of “%1” it is not known any more which numbers were given away.")
                                .arg(labelOfRows(table)));
             });
    }
}

void FileCheck::content(const QString& sha256)
{
    if (!m_reader)
        m_reader = std::make_unique<EvidenceReader>(m_file, sha256);
    const auto bytes = m_reader->next();
    if (bytes && !bytes->isEmpty()) {
        --m_next; // the same piece goes on
        return;
    }
    m_reader.reset();
    ++m_evidence;
    if (!bytes)
        reportContent(sha256);
}

void FileCheck::reportContent(const QString& sha256)
{
    bool isWanted = false; // an edit since then may have taken it away
    each(QStringLiteral("SELECT 1 FROM (%1) WHERE sha256 = ?").arg(contentsQuery),
         [&](const QSqlQuery&) { isWanted = true; }, {sha256});
    if (!isWanted)
        return;
    bool isNamed = false;
    each(QStringLiteral("SELECT id, name FROM evidence WHERE sha256 = ?"),
         [&](const QSqlQuery& query) {
             isNamed = true;
             report(
                 QStringLiteral("evidence"), query.value(0).toLongLong(),
                 FileCheckMessages::tr("The evidence file “%1” is missing or damaged.").arg(query.value(1).toString()),
                 true);
         },
         {sha256});
    if (!isNamed)
        report({}, 0, FileCheckMessages::tr("A kept file is missing or damaged."), true);
}

} // namespace xf
