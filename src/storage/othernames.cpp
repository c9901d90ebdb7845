// SPDX-License-Identifier: GPL-3.0-or-later
#include "othernames.h"

#include "branchfile.h"
#include "platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace xf {

namespace {

struct OtherNamesMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::BranchFile)
};

const QString journalSuffix = QStringLiteral("-journal");

} // namespace

bool hasOtherNames(const QString& path)
{
    return platform::nameCount(path) > 1;
}

QString otherNamesNotice()
{
    return OtherNamesMessages::tr(
        "This file goes by a second name (a hard link), so that an edit interrupted by a crash could not "
        "be taken back by the other name. It can be looked at and exported. Remove the other name, or "
        "make a copy and work on that.");
}

Result<void> takeBackHalfEdit(const QString& path)
{
    const QFileInfo own(path);
    const QDir folder = own.absoluteDir();
    for (const QFileInfo& journal : folder.entryInfoList({QLatin1Char('*') + journalSuffix}, QDir::Files)) {
        const QString name = journal.fileName().chopped(journalSuffix.size());
        if (journal.size() == 0 || name == own.fileName() || !platform::isSameFile(path, folder.filePath(name)))
            continue;
        return Error{OtherNamesMessages::tr(
                         "An edit of this file was interrupted under its other name, “%1”. Nothing was changed; "
                         "open it by that name, which takes the half edit back.")
                         .arg(name),
                     QStringLiteral("half done elsewhere")};
    }
    if (QFileInfo(path + journalSuffix).size() == 0)
        return {};
    const auto file = BranchFile::openOwnCopy(path); // opening it to be written takes the half edit back
    return file ? Result<void>() : Result<void>(file.error());
}

} // namespace xf
