// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockedcopy.h"

#include "branchcopy.h"
#include "diskroom.h"
#include "platform.h"

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>

#include <spdlog/spdlog.h>

namespace xf {

namespace {

struct LockedCopyMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::LockedCopy)
};

/// One part of the work as percent of the whole.
GoOn part(const GoOn& goOn, int from, int to)
{
    return goOn ? GoOn([&goOn, from, to](int percent) { return goOn(from + percent * (to - from) / 100); }) : GoOn();
}

Error noFile(const QFile& file)
{
    return Error{
        LockedCopyMessages::tr("The backup could not be opened. Nothing was changed; check the drive and try again."),
        file.errorString()};
}

Result<void> lockInto(const QString& plainPath, const QString& path, const Secret& password, const GoOn& goOn,
                      const GuessCost& cost)
{
    QFile plain(plainPath);
    QFile locked(path);
    if (!plain.open(QIODevice::ReadOnly))
        return noFile(plain);
    if (!locked.open(QIODevice::ReadWrite))
        return noFile(locked);
    return lock(plain, locked, password, goOn, cost);
}

Result<void> holdAgainst(const QString& plainPath, const QString& path, const Secret& password, const GoOn& goOn)
{
    QFile plain(plainPath);
    QFile locked(path);
    if (!plain.open(QIODevice::ReadOnly))
        return noFile(plain);
    if (!locked.open(QIODevice::ReadOnly))
        return noFile(locked);
    const Error differs{
        LockedCopyMessages::tr("What was written to the drive cannot be read back as it was, so it was thrown away. "
                               "The branch file is safe; take another drive."),
        {}};
    const auto compare = [&](const QByteArray& chunk) {
        return plain.read(chunk.size()) == chunk ? Result<void>() : Result<void>(differs);
    };
    UnlockFailure failure = UnlockFailure::None;
    const auto same = unlock(locked, password, compare, goOn, &failure);
    if (failure == UnlockFailure::WrongPassword || failure == UnlockFailure::Damaged || (same && !plain.atEnd())) {
        spdlog::error("locked copy: what was read back differs");
        return differs;
    }
    return same;
}

} // namespace

Result<void> copyBranchLocked(BranchFile& file, const QString& path, const Secret& password, const GoOn& goOn,
                              const GuessCost& cost)
{
    if (password.isEmpty())
        return Error{objectionTo({}, {}), {}};
    if (auto isFree = platform::mustBeFree(path); !isFree) // beforehand: a copy may take minutes
        return isFree;
    const auto folder = PrivateFolder::make();
    if (!folder)
        return folder.error();
    const QString plain = (*folder)->filePath(QStringLiteral("copy.xianfeng"));
    if (auto copied = copyBranch(file, plain, part(goOn, 0, 40)); !copied)
        return copied;
    const QString half = path + QStringLiteral(".part");
    QFile::remove(half); // of a copy that was killed
    if (auto created = platform::createPrivateFile(half); !created)
        return created;
    const auto cleaner = qScopeGuard([&] { QFile::remove(half); });
    if (auto locked = lockInto(plain, half, password, part(goOn, 40, 70), cost); !locked)
        return locked;
    if (auto same = holdAgainst(plain, half, password, part(goOn, 70, 100)); !same)
        return same;
    return platform::putInPlace(half, path);
}

Result<std::shared_ptr<UnlockedBackup>> unlockBackup(const QString& path, const Secret& password, const GoOn& goOn,
                                                     UnlockFailure* failure)
{
    if (failure)
        *failure = UnlockFailure::Other;
    QFile locked(path);
    if (!locked.open(QIODevice::ReadOnly))
        return noFile(locked);
    auto folder = PrivateFolder::make();
    if (!folder)
        return folder.error();
    auto backup = std::make_shared<UnlockedBackup>();
    backup->folder = std::move(*folder);
    backup->path = backup->folder->filePath(QStringLiteral("copy.xianfeng"));
    if (auto created = platform::createPrivateFile(backup->path); !created)
        return created.error();
    QFile plain(backup->path);
    if (!plain.open(QIODevice::ReadWrite))
        return noFile(plain);
    const auto full = [&plain] {
        return Error{withRoom(LockedCopyMessages::tr(
                                  "There is too little room on this computer to unlock the backup. Nothing was "
                                  "changed; free some space and try again."),
                              {plain.fileName()}),
                     plain.errorString()};
    };
    const auto take = [&](const QByteArray& chunk) {
        return plain.write(chunk) == chunk.size() ? Result<void>() : Result<void>(full());
    };
    if (auto done = unlock(locked, password, take, goOn, failure); !done)
        return done.error();
    if (!plain.flush())
        return full();
    return backup;
}

} // namespace xf
