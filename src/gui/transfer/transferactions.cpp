// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transferactions.h"

#include "filedialogs.h"
#include "session.h"
#include "transfer/exportall.h"
#include "transfer/newplace.h"
#include "workprogress.h"

#include <QCoreApplication>

namespace xf {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(xf::Transfer)
};

QString writtenSentence(const QString& folder, const Exported& exported)
{
    QString sentence =
        Messages::tr("Exported into “%1”: %2 records, %3 files.").arg(folder).arg(exported.records).arg(exported.files);
    if (exported.damaged > 0)
        sentence += u'\n' + Messages::tr("%n file(s) are missing or damaged in the branch and were left out; restore "
                                         "them from a backup.",
                                         nullptr, exported.damaged);
    return sentence;
}

} // namespace

void exportEverything(Session& session, FileDialogs& dialogs, QWidget* asker)
{
    const QString above = dialogs.chooseFolder(asker, Messages::tr("Where to put the folder with everything"));
    if (above.isEmpty())
        return;
    const QString folder = freePlace(
        above, Messages::tr("%1, everything, %2").arg(session.branch().name, session.today().toString(Qt::ISODate)));
    Exported exported;
    const auto done = workWithProgress(session, asker, Messages::tr("Exporting everything"), {},
                                       [&](const WriteOptions& options) -> Result<void> {
                                           auto all = exportAll(session.editor().file(), folder, options);
                                           if (!all)
                                               return all.error();
                                           exported = *all;
                                           return {};
                                       });
    if (done)
        tellWritten(session, dialogs, asker, writtenSentence(nameOfPlace(folder), exported), folder);
}

} // namespace xf
