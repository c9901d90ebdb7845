// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transferactions.h"

#include "filedialogs.h"
#include "newerfile.h"
#include "packs/handover.h"
#include "packs/inspection.h"
#include "session.h"
#include "transfer/exportall.h"
#include "transfer/newplace.h"
#include "transfer/packdialog.h"
#include "workprogress.h"

#include <QCoreApplication>

namespace xf {

namespace {

struct TransferActionsMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Transfer)
};

QString writtenSentence(const QString& folder, const Exported& exported)
{
    QString sentence = TransferActionsMessages::tr("Exported into “%1”: %2 records, %3 files.")
                           .arg(folder)
                           .arg(exported.records)
                           .arg(exported.files);
    if (exported.damaged > 0)
        sentence += u'\n' + TransferActionsMessages::tr(
                                "%n file(s) are missing or damaged in the branch and were left out; restore "
                                "them from a backup.",
                                nullptr, exported.damaged);
    return sentence;
}

/// Asks where, writes, and tells.
void makePack(Session& session, FileDialogs& dialogs, QWidget* asker, const QString& name,
              const std::function<Result<void>(const QString&, const WriteOptions&)>& write)
{
    const QString above =
        dialogs.chooseFolder(asker, TransferActionsMessages::tr("Where to put the folder of the pack"));
    if (above.isEmpty())
        return;
    const QString folder = freePlace(above, name);
    const auto done = workWithProgress(
        session, asker, TransferActionsMessages::tr("Writing %1").arg(nameOfPlace(folder)), {},
        [&](const WriteOptions& options) { return write(folder, options); },
        [&session, &dialogs, asker, name, write] { makePack(session, dialogs, asker, name, write); });
    if (done)
        tellWritten(session, dialogs, asker, TransferActionsMessages::tr("Written: “%1”").arg(nameOfPlace(folder)),
                    folder);
}

} // namespace

void makeHandover(Session& session, FileDialogs& dialogs, QWidget* asker)
{
    PackDialog dialog(session, PackDialog::Pack::HandOver, asker);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString name =
        TransferActionsMessages::tr("%1, hand-over pack %2").arg(session.branch().name).arg(dialog.year());
    makePack(session, dialogs, asker, name,
             [&session, year = dialog.year()](const QString& folder, const WriteOptions& options) {
                 return writeHandover(session.editor().file(), folder, year, session.today(), options);
             });
}

void makeInspection(Session& session, FileDialogs& dialogs, QWidget* asker)
{
    PackDialog dialog(session, PackDialog::Pack::Inspection, asker);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString name =
        TransferActionsMessages::tr("%1, inspection pack %2").arg(session.branch().name).arg(dialog.year());
    makePack(session, dialogs, asker, name,
             [&session, year = dialog.year(), edition = dialog.edition()](const QString& folder,
                                                                          const WriteOptions& options) {
                 return writeInspection(session.editor().file(), folder, year, edition, session.today(), options);
             });
}

void exportEverything(Session& session, FileDialogs& dialogs, QWidget* asker)
{
    const QString above =
        dialogs.chooseFolder(asker, TransferActionsMessages::tr("Where to put the folder with everything"));
    if (above.isEmpty())
        return;
    const QString folder = freePlace(above, TransferActionsMessages::tr("%1, everything, %2")
                                                .arg(session.branch().name, session.today().toString(Qt::ISODate)));
    Exported exported;
    const auto done = workWithProgress(
        session, asker, TransferActionsMessages::tr("Exporting everything"), {},
        [&](const WriteOptions& options) -> Result<void> {
            auto all = exportAll(session.editor().file(), folder, options);
            if (!all)
                return all.error();
            exported = *all;
            return {};
        },
        [&session, &dialogs, asker] { exportEverything(session, dialogs, asker); });
    if (!done)
        return;
    QString sentence = writtenSentence(nameOfPlace(folder), exported);
    if (isNewer(session.editor().file()))
        sentence += u'\n' + TransferActionsMessages::tr(
                                "What only the newer version knows is not in the export; keep the branch file.");
    tellWritten(session, dialogs, asker, sentence, folder);
}

} // namespace xf
