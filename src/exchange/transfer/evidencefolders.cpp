// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/evidencefolders.h"

#include "branch/finalised.h"
#include "evidencestore.h"
#include "life/evidence.h"
#include "recordstore.h"
#include "recordstream.h"
#include "words.h"

#include <spdlog/spdlog.h>

namespace xf {

namespace {

constexpr qsizetype mostTitleBytes = 90; // thirty characters: paths stay below the 260 that Windows takes

} // namespace

QString recordFolder(const Kind& kind, const Record& record)
{
    return safeName(QStringLiteral("%1 %2").arg(QString::number(record.id), kind.title(record)), mostTitleBytes);
}

Result<qint64> EvidenceFolders::measure()
{
    m_all = 0;
    auto done = eachRecord(m_file, evidenceKind(), [&](const RecordPtr& record) -> Result<void> {
        m_all += std::max<qint64>(static_cast<const Evidence&>(*record).size, 0);
        return {};
    });
    return done ? Result<qint64>(m_all) : Result<qint64>(done.error());
}

Result<QString> EvidenceFolders::put(const QString& sha256, const QString& folder, const QString& name, Id record,
                                     const WriteOptions& options)
{
    const QString path = folder + u'/' + m_names[folder].take(safeName(name));
    const qint64 all = std::max<qint64>(m_all, 1);
    const WriteOptions part = options.part(int(std::min<qint64>(m_done * 100 / all, 100)),
                                           100); // only asks; how far a single file is says nothing of the whole
    WatchedFile file(m_folder.place(path), part);
    Result<void> read;
    if (file.begin())
        read = EvidenceStore(m_file).get(sha256, file);
    const qint64 size = file.isOpen() ? file.pos() : 0;
    if (auto ended = file.end(); !ended)
        return ended.error();
    m_done += size;
    if (!read) {
        spdlog::warn("a content could not be exported: record {}", record);
        file.remove();
        ++m_damaged;
        m_manifest.push_back({sha256, 0, {}, record});
        return QString();
    }
    m_manifest.push_back({sha256, size, path, record});
    return path;
}

Result<QString> EvidenceFolders::folderOf(Id activity)
{
    if (m_folders.contains(activity))
        return m_folders.value(activity);
    const RecordStore records(m_file);
    const Kind* kind = records.kindOf(activity);
    const auto record = kind ? records.find(*kind, activity) : Result<RecordPtr>(RecordPtr());
    if (!record)
        return record.error();
    QString folder = QStringLiteral("evidence");
    if (*record)
        folder += u'/' + safeName(paperWords().kind(*kind)) + u'/' + recordFolder(*kind, **record);
    m_folders.insert(activity, folder);
    return folder;
}

Result<QString> EvidenceFolders::write(const Record& evidence, const QString& folder, const WriteOptions& options)
{
    const auto& row = static_cast<const Evidence&>(evidence);
    return put(row.sha256, folder, row.name, row.id, options);
}

Result<void> EvidenceFolders::writeAll(const WriteOptions& options)
{
    if (auto measured = measure(); !measured)
        return measured.error();
    auto done = eachRecord(m_file, evidenceKind(), [&](const RecordPtr& record) -> Result<void> {
        const auto folder = folderOf(record->parent);
        const auto written = folder ? write(*record, *folder, options) : folder;
        return written ? Result<void>() : Result<void>(written.error());
    });
    return done ? writeFinalised(options) : done;
}

/// 定稿 keeps its papers as contents too.
Result<void> EvidenceFolders::writeFinalised(const WriteOptions& options)
{
    return eachRecord(m_file, finalisedKind(), [&](const RecordPtr& record) -> Result<void> {
        const auto& kept = static_cast<const Finalised&>(*record);
        const QString folder =
            QStringLiteral("finalised/") +
            safeName(QStringLiteral("%1 %2 %3").arg(QString::number(kept.id), kept.quarter, kept.edition));
        for (const auto& [sha256, name] : {std::pair(kept.content, QStringLiteral("summary.json")),
                                           std::pair(kept.pdf, QStringLiteral("summary.pdf"))}) {
            if (sha256.isEmpty())
                continue;
            if (const auto written = put(sha256, folder, name, kept.id, options); !written)
                return written.error();
        }
        return {};
    });
}

} // namespace xf
