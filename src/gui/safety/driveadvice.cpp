// SPDX-License-Identifier: GPL-3.0-or-later
#include "driveadvice.h"

#include "backup/branchcopy.h"
#include "preferences.h"
#include "safekeeping.h"
#include "session.h"
#include "workprogress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace xf {

namespace {

struct DriveAdviceMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::DriveAdvice)
};

QString freeName(const QDir& folder, const QString& name)
{
    QString path = folder.filePath(name + QStringLiteral(".xianfeng"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1 %2.xianfeng").arg(name).arg(number));
    return path;
}

} // namespace

QString driveAdvice(DriveKind kind)
{
    switch (kind) {
    case DriveKind::Network:
        return DriveAdviceMessages::tr(
            "This branch file lies on a network share. When the network breaks off nothing can be saved, "
            "and two people may open it at once. Better work on a copy on this computer, and back it up "
            "to the share.");
    case DriveKind::Stick:
        return DriveAdviceMessages::tr(
            "This branch file lies on a stick. If the stick is pulled out while something is saved, that "
            "may be lost. Better work on a copy on this computer, and back it up to the stick.");
    case DriveKind::Computer:
        break;
    }
    return {};
}

bool wasAdvised(const Session& session)
{
    const QString key = QFileInfo(session.safekeeping().folder().path()).fileName() + QStringLiteral("/advised");
    if (!Preferences::word(key).isEmpty())
        return true;
    Preferences::setWord(key, QStringLiteral("yes"));
    return false;
}

Result<QString> copyToComputer(Session& session, QWidget* asker)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QDir().mkpath(documents.path());
    const QString path = freeName(documents, QFileInfo(session.path()).completeBaseName());
    const auto done = workWithProgress(
        session, asker, DriveAdviceMessages::tr("Copying to this computer"), {},
        [&](const WriteOptions& options) { return copyBranch(session.editor().file(), path, options.progress); });
    return done ? Result<QString>(path) : Result<QString>(done.error());
}

} // namespace xf
