// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>

#include <optional>

namespace xf::platform {

/// Creates an empty file that only its owner may read (0600), refusing if one is there already.
/// SQLite would create it 0644; its journals inherit this mode.
Result<void> createPrivateFile(const QString& path);
/// Makes a folder, and those above it that are missing, that only its owner may look into (0700). One that is there
/// stays.
Result<void> ensurePrivateFolder(const QString& path);
/// A sentence if something of this name is there already.
Result<void> mustBeFree(const QString& path);
/// Makes the names in a folder durable. Network folders and sticks that know no such sync have done what they can.
Result<void> syncFolder(const QString& path);
/// Puts a finished file in its place: its bytes reach the disk, then its name does. The name must still be free.
Result<void> putInPlace(const QString& finished, const QString& path);
/// Gives a file a second name, or where that is not possible (a FAT stick) only that one. The name must still be free.
Result<void> keepAs(const QString& path, const QString& name);
/// Moves a file to a name, in place of what is there; durable when it returns.
Result<void> moveTo(const QString& path, const QString& name);

/// Creates a folder that only its owner may look into (0700), refusing if anything is there already.
Result<void> createPrivateFolder(const QString& path);

/// Waits until everything that was written beneath this folder would survive a power cut.
void settle(const QString& folder);

/// Time that only grows, in milliseconds, and goes on while the computer sleeps.
qint64 millisecondsSinceBoot();

/// The number of the file system that something lies on, as statfs() gives it; 0 if it gives none.
quint64 fileSystemType(const QString& path);

/// Which file a name leads to, for as long as that is kept open.
struct FileIdentity {
    quint64 device = 0; ///< major and minor number
    quint64 number = 0;
    bool operator==(const FileIdentity&) const = default;
};

/// Nothing if the name leads nowhere. Unlike stat() this asks for no times: where they were looked at, Linux notes
/// every next write to the nanosecond, so that each sync has the file's entry to write as well.
std::optional<FileIdentity> fileIdentity(const QString& path);

/// By how many names (hard links) a file goes; 0 if it is not there.
int nameCount(const QString& path);
/// Whether two names are of one file.
bool isSameFile(const QString& path, const QString& other);

/// From now on a crash writes no picture of the memory, in which names and texts stand, into any file.
void keepMemoryOffDisk();

/// While it lives, what this program makes is its owner's alone (0600, 0700), also what a library makes for it. For a
/// short time only: papers and exports are for others, too.
class PrivateMask
{
public:
    PrivateMask();
    ~PrivateMask();
    PrivateMask(const PrivateMask&) = delete;
    PrivateMask& operator=(const PrivateMask&) = delete;

private:
    unsigned m_before;
};

/// Whether a person reads what goes to stderr.
bool isTerminal();

/// Asks the person at the terminal, whose answer does not appear on it. Nothing if there is no terminal, or they broke
/// off with Ctrl+C.
std::optional<QByteArray> askWithoutEcho(const QByteArray& question);

} // namespace xf::platform
