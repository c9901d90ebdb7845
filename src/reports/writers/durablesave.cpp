// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/durablesave.h"

#include "platform.h"

#include <QFileInfo>
#include <QSaveFile>

namespace xf {

bool commitToDisk(QSaveFile& file)
{
    // commit() takes no notice of what its own flush could not write, and would put half a file in place of the old
    // one. A name is on the disk only once its folder has been synced, which commit() leaves to chance; the file is in
    // its place by then, so a folder that cannot be synced is no reason to say that it is not.
    if (!file.flush() || !file.commit())
        return false;
    (void)platform::syncFolder(QFileInfo(file.fileName()).absolutePath());
    return true;
}

} // namespace xf
