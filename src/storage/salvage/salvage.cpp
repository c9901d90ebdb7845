// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvage.h"

#include "branchheader.h"
#include "filecheck.h"
#include "kind.h"
#include "platform.h"
#include "recordstore.h"
#include "salvagelosses.h"
#include "salvageold.h"
#include "salvagesource.h"
#include "salvagewriter.h"
#include "sqlerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtEndian>

#include <spdlog/spdlog.h>

namespace xf {

namespace {

struct SalvageMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Salvage)
};

constexpr int usualPageSize = 4096;
constexpr int shapeWithoutDigests = 1;
// How the work is shared out, in percent.
constexpr int pagesDone = 60;
constexpr int rowsDone = 80;

/// The shape that a file says it has; 0 if it does not even say that it is ours.
int shapeOf(const QByteArray& header)
{
    const bool isOurs = header.size() >= 72 && qFromBigEndian<quint32>(header.constData() + 68) == branchMark;
    return isOurs ? qFromBigEndian<qint32>(header.constData() + 60) : 0;
}

Error cancelled()
{
    return Error{SalvageMessages::tr("Cancelled. No new file was written, and the damaged one was not changed."), {}};
}

/// `done` of `all` steps of a part of the work, which lies between these percents.
Result<void> tellOf(const GoOn& goOn, qint64 done, qint64 all, int from, int to)
{
    const auto percent = from + (all > 0 ? (to - from) * done / all : 0);
    return !goOn || goOn(static_cast<int>(percent)) ? Result<void>() : cancelled();
}

/// The rows as the header says they lie; if there are none, as they lie in every file of ours.
Result<SalvageFinds> find(SalvageSource& source, RowProof& proof, const TakeContent& takeContent, const GoOn& goOn)
{
    const PageDone pageDone = [&](quint32 page, quint32 pages) { return tellOf(goOn, page, pages, 0, pagesDone); };
    const int said = SqlitePages::pageSizeOf(source.header()).value_or(usualPageSize);
    auto finds = findRows(source.file(), said, proof, takeContent, pageDone);
    if (finds && finds->records() == 0 && said != usualPageSize)
        finds = findRows(source.file(), usualPageSize, proof, takeContent, pageDone);
    if (!finds || finds->records() > 0 || shapeOf(source.header()) != shapeWithoutDigests)
        return finds;
    const auto copy = source.privateCopy();
    return copy ? readWithoutDigests(*copy, proof, takeContent) : Result<SalvageFinds>(copy.error());
}

Error nothingFound()
{
    return Error{
        SalvageMessages::tr("Nothing in this file can be shown to be a record of a branch, so no new file was written. "
                            "The file was not changed; restore a backup."),
        {}};
}

Result<qint64> count(BranchFile& file, const QString& table)
{
    QSqlQuery query(file.database());
    if (!query.exec(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table)) || !query.next())
        return sqlError(query.lastError());
    return query.value(0).toLongLong();
}

Result<void> countKept(BranchFile& file, SalvageReport& report)
{
    for (const Kind* kind : allKinds()) {
        const auto number = count(file, kind->key);
        if (!number)
            return number.error();
        report.ofKind.insert(kind->key, *number);
        report.records += *number;
    }
    const auto entries = count(file, QStringLiteral("history"));
    const auto contents = count(file, QStringLiteral("content"));
    if (!entries || !contents)
        return entries ? contents.error() : entries.error();
    report.historyEntries = *entries;
    report.contents = *contents;
    return {};
}

/// The new file must be sound; evidence whose bytes are lost is told.
Result<void> check(BranchFile& file, SalvageReport& report, const GoOn& goOn)
{
    FileCheck check(file);
    while (check.step()) {
        if (auto goesOn = tellOf(goOn, check.done(), check.total(), rowsDone, 100); !goesOn)
            return goesOn;
    }
    for (const Damage& damage : check.damages()) {
        if (!damage.isOfEvidence) {
            spdlog::error("salvage: the new file has {} findings", check.damages().size());
            return Error{
                SalvageMessages::tr("The new file did not come out whole, so it was thrown away. The damaged file was "
                                    "not changed; check the drive and try again, or restore a backup."),
                {}};
        }
        report.lost << damage.sentence;
    }
    return {};
}

Result<SalvageReport> fill(BranchFile& file, SalvageSource& source, const GoOn& goOn)
{
    RowProof proof;
    SalvageWriter writer(file, proof);
    if (auto begun = writer.begin(); !begun)
        return begun.error();
    auto finds = find(
        source, proof, [&](const std::vector<SqliteValue>& row) { return writer.content(row); }, goOn);
    if (!finds)
        return finds.error();
    if (finds->records() == 0)
        return nothingFound();
    SalvageReport report;
    if (!finds->hasDigests)
        report.lost << SalvageMessages::tr(
            "An older version of Xianfeng wrote this file, and its records carry no digests. What "
            "can be read was kept, but nothing proves that it is as it was saved. Look it over.");
    if (shapeOf(source.header()) > BranchFile::currentSchema())
        report.lost << SalvageMessages::tr(
            "A newer version of Xianfeng wrote this file. What only that version knows is not in "
            "the new file; better salvage it with the newer program.");
    if (const int doubtful = chooseStates(*finds); doubtful > 0)
        report.lost << SalvageMessages::tr(
            "Of %n entry(s) more than one state was found, and nothing proves which is the last; "
            "the likelier one was kept. Look them over.",
            nullptr, doubtful);
    const ToldRecords told = toldByHistory(*finds, proof);
    report.retold = retellLost(*finds, told, proof);
    if (auto goesOn = tellOf(goOn, 1, 1, pagesDone, pagesDone); !goesOn)
        return goesOn.error();
    if (auto written = writer.rows(*finds); !written)
        return written.error();
    report.lost << lossesOf(*finds, told, proof);
    auto done = writer.branch(told);
    if (done)
        done = writer.references();
    if (done)
        done = writer.sequences(*finds, told);
    if (done)
        done = writer.commit();
    if (!done)
        return done.error();
    report.lost << writer.sentences();
    if (auto counted = countKept(file, report); !counted)
        return counted.error();
    if (auto sound = check(file, report, goOn); !sound)
        return sound.error();
    return report;
}

} // namespace

Result<SalvageReport> salvage(const QString& damaged, const QString& newFile, const GoOn& goOn)
{
    if (auto isFree = platform::mustBeFree(newFile); !isFree)
        return isFree.error();
    auto source = SalvageSource::open(damaged);
    if (!source)
        return source.error();
    const QString part = newFile + QStringLiteral(".part");
    QFile::remove(part); // of a salvage that was killed
    const auto cleaner = qScopeGuard([&] {
        QFile::remove(part);
        QFile::remove(part + QStringLiteral("-journal"));
    });
    auto file = BranchFile::create(part);
    if (!file)
        return file.error();
    auto report = fill(**file, **source, goOn);
    file->reset();
    if (!report)
        return report;
    if (auto placed = platform::putInPlace(part, newFile); !placed)
        return placed.error();
    spdlog::info("salvage: {} records kept, {} losses told", report->records, report->lost.size());
    return report;
}

} // namespace xf
