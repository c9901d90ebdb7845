// SPDX-License-Identifier: GPL-3.0-or-later
// The only file with POSIX calls; Windows gets its own beside it.
#include "platform.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace xf::platform {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(xf::Platform)
};

QString sentenceFor(int code)
{
    switch (code) {
    case EEXIST:
        return Messages::tr("There is already a file of this name. It was left as it is; choose another name.");
    case EACCES:
    case EPERM:
    case EROFS:
        return Messages::tr("This folder may not be written to. Nothing was changed; choose another folder.");
    case ENOSPC:
    case EDQUOT:
        return Messages::tr("The disk is full. Nothing was changed; free some space and try again.");
    case ENOENT:
    case ENOTDIR:
        return Messages::tr("This folder does not exist. Nothing was changed; choose another folder.");
    default:
        return Messages::tr("The file could not be created. Nothing was changed; choose another place.");
    }
}

} // namespace

Result<void> createPrivateFile(const QString& path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (handle < 0)
        return Error{sentenceFor(errno), QStringLiteral("open: %1").arg(errno)};
    ::close(handle);
    return {};
}

Result<void> createPrivateFolder(const QString& path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0)
        return Error{sentenceFor(errno), QStringLiteral("mkdir: %1").arg(errno)};
    return {};
}

void settle(const QString& folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::syncfs(handle); // one call for thousands of small files
    ::fsync(handle);
    ::close(handle);
}

bool isTerminal()
{
    return ::isatty(STDERR_FILENO) != 0;
}

} // namespace xf::platform
