// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/importall.h"

#include "evidencestore.h"
#include "platform.h"
#include "recordstore.h"
#include "sqlerror.h"
#include "transfer/branchformat.h"
#include "transfer/branchjson.h"
#include "transfer/manifest.h"
#include "transfer/newfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <spdlog/spdlog.h>

namespace xf {

namespace {

struct ImportAllMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Transfer)
};

constexpr int recordsRead = 50;            // in percent
constexpr qint64 longestRecords = 1 << 30; // a branch of ten years takes a few million bytes

/// Fills the new file in one transaction. This is no edit that could be undone, so it does not go through the Editor:
/// the records keep their numbers, and a reference may lead to a record that comes later.
class Importer
{
public:
    Importer(BranchFile& file, const QString& folder)
        : m_file(file), m_records(file), m_contents(file), m_folder(QFileInfo(folder).canonicalFilePath())
    {
    }

    Result<Exported> run(const WriteOptions& options)
    {
        Transaction transaction(m_file);
        Result<void> done = transaction.begin();
        if (done)
            done = readRecords(options.part(0, recordsRead));
        if (done)
            done = readContents(options.part(recordsRead, 100));
        if (done)
            done = transaction.commit();
        return done ? Result<Exported>(m_imported) : Result<Exported>(done.error());
    }

private:
    Result<void> readRecords(const WriteOptions& options);
    Result<void> readContents(const WriteOptions& options);
    Result<void> readContent(const ManifestEntry& entry);
    Result<void> take(const Kind& kind, const Record& record);

    BranchFile& m_file;
    RecordStore m_records;
    EvidenceStore m_contents;
    QString m_folder;
    QSet<QString> m_wanted; ///< checksums that records name
    QSet<QString> m_found;
    Exported m_imported;
};

Result<void> Importer::readRecords(const WriteOptions& options)
{
    QFile file(QDir(m_folder).filePath(branchformat::recordsFile));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return importRefused(
            ImportAllMessages::tr("There is no “%1” in this folder, or it may not be read. Choose a folder that "
                                  "Xianfeng has exported.")
                .arg(branchformat::recordsFile));
    if (file.size() > longestRecords)
        return importRefused(ImportAllMessages::tr("“%1” is far larger than the records of a branch can be.")
                                 .arg(branchformat::recordsFile));
    BranchJsonReader reader(file, [this](const Kind& kind, const Record& record) { return take(kind, record); });
    auto done = reader.read(options);
    m_imported.records = reader.count();
    return done;
}

Result<void> Importer::take(const Kind& kind, const Record& record)
{
    for (const Field* field : branchformat::contentFields(kind)) {
        if (const QString sha256 = field->get(record).toString(); !sha256.isEmpty())
            m_wanted.insert(sha256);
    }
    const auto inserted = m_records.insert(kind, record);
    if (inserted)
        return {};
    const Error& error = inserted.error();
    if (mayGoWellLater(error)) // it is the drive, not the record
        return importRefused(error.sentence, error.detail);
    return importRefused(ImportAllMessages::tr("Record %1 of “%2” in “%3” does not fit: %4")
                             .arg(QString::number(record.id), kind.key, branchformat::recordsFile, error.sentence),
                         error.detail);
}

Result<void> Importer::readContents(const WriteOptions& options)
{
    const auto manifest = readManifest(m_folder);
    if (!manifest)
        return manifest.error();
    for (size_t i = 0; i < manifest->size(); ++i) {
        if (auto done = readContent((*manifest)[i]); !done)
            return done;
        if (!options.goesOn(i + 1, manifest->size()))
            return transferCancelled();
    }
    if (const auto missing = m_wanted - m_found; !missing.isEmpty())
        return importRefused(
            ImportAllMessages::tr("%n file(s) that records name are not in the list of files. Use another copy "
                                  "of the export.",
                                  nullptr, static_cast<int>(missing.size())));
    return {};
}

Result<void> Importer::readContent(const ManifestEntry& entry)
{
    if (!m_wanted.contains(entry.sha256))
        return importRefused(
            ImportAllMessages::tr("The list of files names a file that belongs to no record (“%1”). Use another "
                                  "copy of the export.")
                .arg(entry.path.left(80)));
    m_found.insert(entry.sha256);
    if (entry.path.isEmpty()) { // was damaged already when it was exported
        ++m_imported.damaged;
        return {};
    }
    // A link may lead out of the folder although its name does not.
    const QString path = QFileInfo(QDir(m_folder).filePath(entry.path)).canonicalFilePath();
    QFile file(path);
    if (!path.startsWith(m_folder + u'/') || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return importRefused(
            ImportAllMessages::tr("The file “%1” is missing from the folder. Use another copy of the export.")
                .arg(entry.path.left(80)));
    const Error changed =
        importRefused(ImportAllMessages::tr("The file “%1” is not the one that was exported: its checksum "
                                            "differs. Use another copy of the export.")
                          .arg(entry.path.left(80)));
    if (file.size() != entry.size)
        return changed;
    const auto put = m_contents.put(file, path);
    if (!put)
        return importRefused(put.error().sentence, put.error().detail);
    ++m_imported.files;
    return put->sha256 == entry.sha256 ? Result<void>() : Result<void>(changed);
}

Error occupied(const QString& path)
{
    return Error{
        ImportAllMessages::tr("“%1” is there already. It was left as it is; choose a new name for the branch file.")
            .arg(QFileInfo(path).fileName()),
        {}};
}

} // namespace

Result<Exported> importAll(const QString& path, const QString& folder, const WriteOptions& options)
{
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        return occupied(path);
    // Elsewhere until it is whole: a stop midway leaves nothing that looks like the branch.
    const auto beside = NewFolder::make(path);
    if (!beside)
        return beside.error();
    const QString part = (*beside)->place(QStringLiteral("branch.xianfeng"));
    auto file = BranchFile::create(part);
    if (!file)
        return file.error();
    auto imported = Importer(**file, folder).run(options);
    file->reset();
    if (imported && !QFile::rename(part, path))
        imported = occupied(path);
    if (imported)
        platform::settle(target.absolutePath());
    return imported;
}

} // namespace xf
