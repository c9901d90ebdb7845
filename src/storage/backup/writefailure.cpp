// SPDX-License-Identifier: GPL-3.0-or-later
#include "writefailure.h"

#include "diskroom.h"

#include <QCoreApplication>
#include <QFileDevice>

namespace xf {

namespace {

struct WriteFailureMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::BackupWriter)
};

} // namespace

Error writeFailure(const QFileDevice& file)
{
    if (isDriveFull(file))
        return Error{withRoom(WriteFailureMessages::tr(
                                  "There is no room for the backup. The branch file is safe; free some space and "
                                  "try again."),
                              {file.fileName()}),
                     file.errorString()};
    return Error{WriteFailureMessages::tr(
                     "The backup could not be written. The branch file is safe; check the drive and try again."),
                 file.errorString()};
}

} // namespace xf
