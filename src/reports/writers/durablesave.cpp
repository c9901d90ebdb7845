// SPDX-License-Identifier: GPL-3.0-or-later
// POSIX: a name is on the disk only once its folder has been synced, which QSaveFile leaves to chance.
#include "writers/durablesave.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace xf {

namespace {

/// Network folders and sticks that know no such sync have done what they can.
void syncFolder(const QString& path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace

bool commitToDisk(QSaveFile& file)
{
    // commit() takes no notice of what its own flush could not write, and would put half a file in place of the old
    // one.
    if (!file.flush() || !file.commit())
        return false;
    syncFolder(QFileInfo(file.fileName()).absolutePath());
    return true;
}

} // namespace xf
