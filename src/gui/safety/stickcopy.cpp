// SPDX-License-Identifier: GPL-3.0-or-later
#include "stickcopy.h"

#include "filedialogs.h"
#include "safekeeping.h"
#include "session.h"
#include "stickcopydialog.h"
#include "workprogress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace xf {

namespace {

struct StickCopyMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::StickCopy)
};

} // namespace

void copyToStick(Session& session, FileDialogs& dialogs, QWidget* asker)
{
    QString folder = session.safekeeping().copyFolder();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = dialogs.chooseFolder(asker, StickCopyMessages::tr("Folder on the stick"));
    if (folder.isEmpty())
        return;
    StickCopyDialog dialog(folder, session.safekeeping().locksCopies(), dialogs, asker);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Secret password(dialog.password());
    QString path;
    const auto done = workWithProgress(
        session, asker, StickCopyMessages::tr("Backing up"), {},
        [&](const WriteOptions& options) {
            const auto copied = session.safekeeping().copyTo(dialog.folder(), password, options.progress);
            if (!copied)
                return Result<void>(copied.error());
            path = *copied;
            return Result<void>();
        },
        [&session, &dialogs, asker] { copyToStick(session, dialogs, asker); });
    if (done)
        session.tell(
            StickCopyMessages::tr("The backup “%1” is whole and equal to the branch file. The stick can be pulled when "
                                  "the system says so.")
                .arg(QFileInfo(path).fileName()));
}

} // namespace xf
