// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/savefailure.h"

#include "diskroom.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>

namespace xf {

namespace {

struct SaveFailureMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::FileWriter)
};

/// The files that office programs lay beside one they have open: LibreOffice, WPS on Linux, Word and WPS.
bool isOpenElsewhere(const QFileInfo& target)
{
    const QString name = target.fileName();
    const QDir folder = target.dir();
    const QStringList signs{QStringLiteral(".~lock.%1#").arg(name), QStringLiteral(".~") + name,
                            QStringLiteral("~$") + name, QStringLiteral("~$") + name.mid(1),
                            QStringLiteral("~$") + name.mid(2)};
    // One that a crash left behind does not stand in the way for ever.
    const QDateTime yesterday = QDateTime::currentDateTime().addDays(-1);
    return target.exists() && std::any_of(signs.begin(), signs.end(), [&](const QString& sign) {
               const QFileInfo file(folder.filePath(sign));
               return file.exists() && file.lastModified() > yesterday;
           });
}

bool isAbout(const QFileDevice& file, std::initializer_list<int> codes)
{
    return std::any_of(codes.begin(), codes.end(),
                       [&](int code) { return file.errorString() == qt_error_string(code); });
}

} // namespace

std::optional<Error> obstacleTo(const QString& path)
{
    const QFileInfo target(path);
    const QString name = target.fileName();
    if (target.isDir())
        return Error{
            SaveFailureMessages::tr("“%1” is a folder. Nothing was written; please choose another name.").arg(name),
            QStringLiteral("folder")};
    if (!target.dir().exists())
        return Error{
            SaveFailureMessages::tr("The folder for “%1” is not there any more; perhaps a USB stick was pulled out. "
                                    "Nothing was written and your records are safe; please choose another folder.")
                .arg(name),
            QStringLiteral("no folder")};
    if (isOpenElsewhere(target))
        return Error{SaveFailureMessages::tr(
                         "“%1” is open in another program, such as WPS. Nothing was written; please close it "
                         "there and try again, or choose another name.")
                         .arg(name),
                     QStringLiteral("open elsewhere")};
    return std::nullopt;
}

Error saveFailure(const QString& path, const QFileDevice& file)
{
    const QString name = QFileInfo(path).fileName();
    if (isDriveFull(file))
        return {withRoom(SaveFailureMessages::tr(
                             "There is no room left for “%1”. Your records are safe and an older file of that "
                             "name is unchanged; please free some space or choose another folder.")
                             .arg(name),
                         {path}),
                file.errorString()};
    const bool isProtected =
        isAbout(file, {EACCES, EPERM, EROFS}) || (QFileInfo::exists(path) && !QFileInfo(path).isWritable());
    if (isProtected)
        return {SaveFailureMessages::tr(
                    "“%1” cannot be written: the folder or the file is write-protected. Your records are safe "
                    "and an older file of that name is unchanged; please choose another folder.")
                    .arg(name),
                file.errorString()};
    return {withRoom(SaveFailureMessages::tr(
                         "“%1” could not be written. Your records are safe and an older file of that name is "
                         "unchanged; please choose another folder or free some space.")
                         .arg(name),
                     {path}),
            file.errorString()};
}

} // namespace xf
