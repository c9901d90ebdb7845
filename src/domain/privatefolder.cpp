// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatefolder.h"

#include "diskroom.h"
#include "platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QUuid>

namespace xf {

namespace {

struct PrivateFolderMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::PrivateFolder)
};

QString lockOf(const QString& folder)
{
    return folder + QStringLiteral(".lock");
}

} // namespace

PrivateFolder::PrivateFolder(const QString& path) : m_path(path), m_lock(lockOf(path))
{
    m_lock.setStaleLockTime(0); // however long it is used
}

PrivateFolder::~PrivateFolder()
{
    QDir(m_path).removeRecursively(); // if that fails, the next start tries again
}

QString PrivateFolder::root()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/private");
}

Result<std::unique_ptr<PrivateFolder>> PrivateFolder::make()
{
    removeAbandoned();
    if (auto made = platform::ensurePrivateFolder(root()); !made)
        return made.error();
    const QString name = QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<PrivateFolder> folder(new PrivateFolder(root() + QLatin1Char('/') + name));
    const platform::PrivateMask mask; // for the lock, whose file Qt makes
    if (!folder->m_lock.tryLock(0))
        return Error{
            withRoom(PrivateFolderMessages::tr(
                         "The folder of this program cannot be written to. Nothing was changed; free some space "
                         "on this computer and try again."),
                     {root()}),
            QStringLiteral("lock %1").arg(folder->m_lock.error())};
    if (auto made = platform::createPrivateFolder(folder->m_path); !made)
        return made.error();
    return folder;
}

void PrivateFolder::removeAbandoned()
{
    const QDir folder(root());
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QLockFile lock(lockOf(folder.filePath(name)));
        lock.setStaleLockTime(0);
        if (lock.tryLock(0))
            QDir(folder.filePath(name)).removeRecursively();
    }
}

} // namespace xf
