// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/newplace.h"

#include "filedialogs.h"
#include "messagebar.h"
#include "session.h"
#include "transfer/safename.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QWidget>

namespace xf {

QString freePlace(const QString& above, const QString& name)
{
    NameBook names;
    QString place;
    do {
        place = QDir(above).filePath(names.take(safeName(name)));
    } while (QFileInfo::exists(place));
    return place;
}

QString nameOfPlace(const QString& folder)
{
    return QFileInfo(folder).fileName();
}

void tellWritten(Session& session, FileDialogs& dialogs, QWidget* asker, const QString& sentence, const QString& folder)
{
    auto* bar = asker->window()->findChild<MessageBar*>();
    if (!bar)
        return session.tell(sentence);
    bar->tell(sentence, QCoreApplication::translate("xf::Transfer", "Open the folder"),
              [&dialogs, folder] { dialogs.showFolder(folder); });
}

} // namespace xf
