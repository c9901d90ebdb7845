// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupfolder.h"

#include "branchfile.h"
#include "branchheader.h"
#include "platform.h"
#include "sqlerror.h"
#include "thinning.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>

#include <spdlog/spdlog.h>

#include <algorithm>

namespace xf {

namespace {

struct BackupFolderMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::BackupFolder)
};

const QString timeFormat = QStringLiteral("yyyyMMddTHHmmss");
constexpr int counterWidth = 6;
const QString originName = QStringLiteral("/origin");

QString placeOf(const QString& branchFile)
{
    const QFileInfo info(branchFile);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

QString folderName(const QString& place)
{
    return QString::fromLatin1(QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

QString BackupFolder::root()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups");
}

QString BackupFolder::olderShapePath(int schema, const QDateTime& now) const
{
    const QString name = QStringLiteral("%1/schema%2 %3").arg(m_path).arg(schema).arg(now.toString(timeFormat));
    QString path = name + QStringLiteral(".xianfeng");
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1 %2.xianfeng").arg(name).arg(number);
    return path;
}

BackupFolder::BackupFolder(const QString& root, const QString& branchFile)
    : m_path(root + QLatin1Char('/') + folderName(placeOf(branchFile))), m_branchFile(placeOf(branchFile))
{
}

BackupFolder BackupFolder::at(const QString& path)
{
    BackupFolder folder({}, {});
    folder.m_path = path;
    folder.m_branchFile.clear();
    return folder;
}

QString BackupFolder::origin() const
{
    QFile file(m_path + originName);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Result<void> BackupFolder::noteOrigin() const
{
    if (m_branchFile.isEmpty() || origin() == m_branchFile)
        return {};
    const QString path = m_path + originName;
    QFile::remove(path);
    if (auto made = platform::createPrivateFile(path); !made)
        return made;
    QFile file(path);
    const QByteArray place = m_branchFile.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(place) != place.size() || !file.flush())
        return Error{BackupFolderMessages::tr(
                         "A note beside the backups could not be written. All backups and the branch file are safe."),
                     {}};
    return {};
}

std::vector<BackupInfo> BackupFolder::backups() const
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{6,}) (\\d{8}T\\d{6})\\.backup$"));
    std::vector<BackupInfo> found;
    const QDir folder(m_path);
    for (const QString& name : folder.entryList(QDir::Files)) {
        const auto match = pattern.match(name);
        if (match.hasMatch())
            found.push_back({match.captured(1).toInt(), QDateTime::fromString(match.captured(2), timeFormat),
                             folder.filePath(name)});
    }
    std::sort(found.begin(), found.end(),
              [](const BackupInfo& a, const BackupInfo& b) { return a.counter > b.counter; });
    return found;
}

BackupInfo BackupFolder::next(const QDateTime& now) const
{
    const auto there = backups();
    BackupInfo info;
    info.counter = there.empty() ? 1 : there.front().counter + 1;
    info.at = now;
    info.path = QStringLiteral("%1/%2 %3.backup")
                    .arg(m_path)
                    .arg(info.counter, counterWidth, 10, QLatin1Char('0'))
                    .arg(now.toString(timeFormat));
    return info;
}

QString BackupFolder::contentPath(const QString& sha256) const
{
    return m_path + QStringLiteral("/contents/") + sha256;
}

Result<void> BackupFolder::prepare() const
{
    if (auto made = platform::ensurePrivateFolder(m_path + QStringLiteral("/contents")); !made)
        return made;
    QDirIterator parts(m_path, {QStringLiteral("*.part"), QStringLiteral("*.part-journal")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (parts.hasNext())
        QFile::remove(parts.next());
    return noteOrigin();
}

Result<void> BackupFolder::thin() const
{
    std::vector<BackupMark> marks;
    for (const BackupInfo& each : backups())
        marks.push_back({each.counter, each.at.date()});
    const auto going = backupsToThin(marks);
    return going.empty() ? Result<void>() : remove(going);
}

Result<void> BackupFolder::remove(const std::vector<int>& counters) const
{
    for (const BackupInfo& each : backups()) {
        const bool goes = std::find(counters.begin(), counters.end(), each.counter) != counters.end();
        if (goes && !QFile::remove(each.path))
            return Error{BackupFolderMessages::tr(
                             "An old backup could not be removed. All backups and the branch file are safe."),
                         {}};
    }
    spdlog::info("backups: {} removed", counters.size());
    return collect();
}

/// A content stays as long as one backup names it; if one of them can't be read, all contents stay.
Result<void> BackupFolder::collect() const
{
    QSet<QString> needed;
    for (const BackupInfo& each : backups()) {
        const auto backup = BranchFile::openBackup(each.path);
        if (!backup)
            return {};
        QSqlQuery query((*backup)->database());
        bool ok = query.exec(QStringLiteral("SELECT sha256 FROM content"));
        while (ok && query.next())
            needed.insert(query.value(0).toString());
        if (!ok || query.lastError().isValid())
            return {};
    }
    const QDir contents(m_path + QStringLiteral("/contents"));
    for (const QString& name : contents.entryList(QDir::Files)) {
        if (!needed.contains(name))
            QFile::remove(contents.filePath(name));
    }
    return {};
}

Result<BackupFacts> factsOf(const BackupInfo& backup)
{
    const bool isKept = readHeader(backup.path, backupMark, nullptr).ok();
    const auto file = isKept ? BranchFile::openBackup(backup.path) : BranchFile::openReadOnly(backup.path);
    if (!file)
        return file.error();
    QSqlQuery query((*file)->database());
    if (!query.exec(QStringLiteral("SELECT (SELECT count(*) FROM record), (SELECT count(*) FROM content), "
                                   "(SELECT ifnull(max(id), 0) FROM history), (SELECT max(name) FROM branch)")) ||
        !query.next())
        return sqlError(query.lastError());
    return BackupFacts{query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toLongLong(),
                       query.value(3).toString()};
}

qint64 BackupFolder::size() const
{
    qint64 total = 0;
    QDirIterator files(m_path, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        total += files.fileInfo().size();
    }
    return total;
}

} // namespace xf
