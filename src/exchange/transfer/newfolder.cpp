// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/newfolder.h"

#include "platform.h"
#include "writers/savefailure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace xf {

namespace {

struct NewFolderMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Transfer)
};

const QString unfinished = QStringLiteral(".未完成-");
const QString lockName = QStringLiteral("/.inuse");

/// Those that no living program fills: a lock that names this computer and no program of it is nobody's.
void removeForsaken(const QString& whole)
{
    const QFileInfo info(whole);
    const QDir beside = info.dir();
    for (const QString& name : beside.entryList(QDir::Dirs | QDir::NoSymLinks)) {
        if (!name.startsWith(info.fileName() + unfinished))
            continue;
        const QString path = beside.filePath(name);
        QLockFile lock(path + lockName);
        lock.setStaleLockTime(0);
        if (QFileInfo::exists(path + lockName) && lock.tryLock())
            QDir(path).removeRecursively();
    }
}

Error occupied(const QString& name)
{
    return Error{
        NewFolderMessages::tr("“%1” is there already and not empty. It was left as it is; choose a new name for the "
                              "folder.")
            .arg(name),
        QStringLiteral("occupied")};
}

} // namespace

Result<std::unique_ptr<NewFolder>> NewFolder::make(const QString& target)
{
    const QString whole = QDir::cleanPath(QFileInfo(target).absoluteFilePath());
    const QFileInfo info(whole);
    if (info.isSymLink() ||
        (info.exists() && (!info.isDir() || !QDir(whole).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System |
                                                                 QDir::NoDotAndDotDot))))
        return occupied(info.fileName());
    removeForsaken(whole);
    const QString path = whole + unfinished + QUuid::createUuid().toString(QUuid::Id128).left(8);
    if (auto made = platform::createPrivateFolder(path); !made)
        return made.error();
    return std::unique_ptr<NewFolder>(new NewFolder(whole, path));
}

NewFolder::NewFolder(QString target, QString path)
    : m_target(std::move(target)), m_path(std::move(path)), m_inUse(m_path + lockName)
{
    m_inUse.setStaleLockTime(0);
    const platform::PrivateMask mask;
    m_inUse.tryLock(); // where it cannot be had, what is left if the program is killed stays
}

NewFolder::~NewFolder()
{
    if (m_isFinished)
        return;
    m_inUse.unlock(); // it lies in the folder
    QDir(m_path).removeRecursively();
}

QString NewFolder::place(const QString& relativePath) const
{
    const qsizetype stroke = relativePath.lastIndexOf(u'/');
    if (stroke > 0) {
        const QString above = place(relativePath.left(stroke));
        if (!QFileInfo::exists(above))
            (void)platform::createPrivateFolder(above); // the file in it tells what is wrong
    }
    return QDir(m_path).filePath(relativePath);
}

Result<void> NewFolder::finish()
{
    m_inUse.unlock();
    platform::settle(m_path);
    QDir().rmdir(m_target); // only succeeds if it is still empty
    if (!QFile::rename(m_path, m_target))
        return occupied(QFileInfo(m_target).fileName());
    m_isFinished = true;
    platform::settle(QFileInfo(m_target).absolutePath());
    return {};
}

WatchedFile::WatchedFile(const QString& path, const WriteOptions& options, qint64 whole)
    : QFile(path), m_options(options), m_whole(whole)
{
}

bool WatchedFile::begin()
{
    return open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

Result<void> WatchedFile::end()
{
    const bool isWritten = isOpen() && flush() && error() == QFileDevice::NoError;
    const Error failure = isWritten ? Error{} : saveFailure(fileName(), *this);
    close();
    if (m_isCancelled)
        return transferCancelled();
    return isWritten ? Result<void>() : Result<void>(failure);
}

qint64 WatchedFile::writeData(const char* data, qint64 size)
{
    m_isCancelled =
        m_isCancelled || !m_options.goesOn(m_whole > 0 ? int(std::min<qint64>(m_written * 100 / m_whole, 100)) : 0);
    const qint64 done = m_isCancelled ? -1 : QFile::writeData(data, size);
    m_written += std::max<qint64>(done, 0);
    return done;
}

Result<void> writeNewFile(const NewFolder& folder, const QString& name, const QByteArray& bytes)
{
    const WriteOptions unasked;
    WatchedFile file(folder.place(name), unasked);
    if (file.begin())
        file.write(bytes);
    return file.end();
}

Error transferCancelled()
{
    return Error{NewFolderMessages::tr("Cancelled. Nothing was written and your records are as they were."), {}};
}

} // namespace xf
