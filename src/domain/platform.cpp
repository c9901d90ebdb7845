// SPDX-License-Identifier: GPL-3.0-or-later
// The only file with POSIX calls; Windows gets its own beside it.
#include "platform.h"

#include "diskroom.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <ctime>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <termios.h>
#include <unistd.h>

namespace xf::platform {

namespace {

struct PlatformMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Platform)
};

QString sentenceFor(int code, const QString& path)
{
    switch (code) {
    case EEXIST:
        return PlatformMessages::tr("There is already a file of this name. It was left as it is; choose another name.");
    case EACCES:
    case EPERM:
    case EROFS:
        return PlatformMessages::tr("This folder may not be written to. Nothing was changed; choose another folder.");
    case ENOSPC:
    case EDQUOT:
        return withRoom(PlatformMessages::tr("The disk is full. Nothing was changed; free some space and try again."),
                        {path});
    case ENOENT:
    case ENOTDIR:
        return PlatformMessages::tr("This folder does not exist. Nothing was changed; choose another folder.");
    default:
        return PlatformMessages::tr("The file could not be created. Nothing was changed; choose another place.");
    }
}

Result<void> reachTheDisk(const QString& path, int flags)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (handle < 0)
        return Error{sentenceFor(errno, path), QStringLiteral("open: %1").arg(errno)};
    const int failed = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    // Some network shares cannot sync a folder and say so; the file itself has been synced by then.
    if (failed != 0 && failed != EINVAL)
        return Error{sentenceFor(failed, path), QStringLiteral("fsync: %1").arg(failed)};
    return {};
}

} // namespace

Result<void> createPrivateFile(const QString& path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (handle < 0)
        return Error{sentenceFor(errno, path), QStringLiteral("open: %1").arg(errno)};
    ::close(handle);
    return {};
}

Result<void> createPrivateFolder(const QString& path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0)
        return Error{sentenceFor(errno, path), QStringLiteral("mkdir: %1").arg(errno)};
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

quint64 fileSystemType(const QString& path)
{
    struct statfs about {
    };
    if (::statfs(QFile::encodeName(path).constData(), &about) != 0)
        return 0;
    return static_cast<quint32>(about.f_type); // some are negative where the field is signed
}

qint64 millisecondsSinceBoot()
{
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

int nameCount(const QString& path)
{
    struct stat about {
    };
    return ::stat(QFile::encodeName(path).constData(), &about) == 0 ? static_cast<int>(about.st_nlink) : 0;
}

std::optional<FileIdentity> fileIdentity(const QString& path)
{
    struct statx about {
    };
    if (::statx(AT_FDCWD, QFile::encodeName(path).constData(), 0, STATX_INO, &about) != 0)
        return std::nullopt;
    return FileIdentity{(quint64(about.stx_dev_major) << 32) | about.stx_dev_minor, about.stx_ino};
}

bool isSameFile(const QString& path, const QString& other)
{
    const auto one = fileIdentity(path);
    return one && one == fileIdentity(other);
}

/// One byte, and not none: the kernel then writes no file, and does not start a collector of crash reports either
/// (systemd-coredump, apport), which a limit of nothing would not keep from reading all of the memory. That the process
/// stays “dumpable” lets the desktop's portals still tell which program asks them.
void keepMemoryOffDisk()
{
    const rlimit oneByte{1, 1};
    ::setrlimit(RLIMIT_CORE, &oneByte);
}

PrivateMask::PrivateMask() : m_before(::umask(S_IRWXG | S_IRWXO)) {}

PrivateMask::~PrivateMask()
{
    ::umask(m_before);
}

bool isTerminal()
{
    return ::isatty(STDERR_FILENO) != 0;
}

std::optional<QByteArray> askWithoutEcho(const QByteArray& question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    termios before{};
    if (terminal < 0 || ::tcgetattr(terminal, &before) != 0) {
        if (terminal >= 0)
            ::close(terminal);
        return std::nullopt;
    }
    termios silent = before;
    constexpr char breakOff = 3;
    // Ctrl+C ends the line instead of the program, which would leave the terminal mute.
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHOE | ECHOK | ISIG);
    silent.c_lflag |= ECHONL;
    silent.c_cc[VEOL] = breakOff;
    std::array<char, 1024> line{};
    ssize_t length = -1;
    if (::write(terminal, question.constData(), static_cast<size_t>(question.size())) >= 0 &&
        ::tcsetattr(terminal, TCSAFLUSH, &silent) == 0) {
        length = ::read(terminal, line.data(), line.size());
        ::tcsetattr(terminal, TCSAFLUSH, &before);
    }
    ::close(terminal);
    const bool isBrokenOff = length <= 0 || line.at(static_cast<size_t>(length) - 1) == breakOff;
    QByteArray answer(line.data(), isBrokenOff ? 0 : length);
    line.fill('\0');
    if (answer.endsWith('\n'))
        answer.chop(1);
    return isBrokenOff ? std::nullopt : std::optional(answer);
}

Result<void> ensurePrivateFolder(const QString& path)
{
    const QString above = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(above) && above != path) {
        if (auto done = ensurePrivateFolder(above); !done)
            return done;
    }
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return Error{sentenceFor(errno, path), QStringLiteral("mkdir: %1").arg(errno)};
    return {};
}

Result<void> mustBeFree(const QString& path)
{
    return QFileInfo::exists(path) ? Result<void>(Error{sentenceFor(EEXIST, path), {}}) : Result<void>();
}

Result<void> syncFolder(const QString& path)
{
    return reachTheDisk(path, O_RDONLY | O_DIRECTORY);
}

Result<void> putInPlace(const QString& finished, const QString& path)
{
    const auto isFree = mustBeFree(path);
    return isFree ? moveTo(finished, path) : isFree;
}

Result<void> moveTo(const QString& path, const QString& name)
{
    if (auto done = reachTheDisk(path, O_RDONLY); !done)
        return done;
    if (::rename(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) != 0)
        return Error{sentenceFor(errno, name), QStringLiteral("rename: %1").arg(errno)};
    return syncFolder(QFileInfo(name).absolutePath());
}

Result<void> keepAs(const QString& path, const QString& name)
{
    if (auto isFree = mustBeFree(name); !isFree)
        return isFree;
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) != 0)
        return moveTo(path, name);
    return syncFolder(QFileInfo(name).absolutePath());
}

} // namespace xf::platform
