// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchheader.h"

#include "backup/lockedfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace xf {

namespace {

struct BranchHeaderMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::BranchFile)
};

constexpr qint64 headerSize = 100;
constexpr int readVersionAt = 19; // 1: a rollback journal; 2: a write-ahead log
const QByteArray sqliteMagic("SQLite format 3\0", 16);

Error fail(OpenFailure* target, OpenFailure failure, const QString& sentence, const QString& detail = {})
{
    if (target)
        *target = failure;
    return Error{sentence, detail};
}

} // namespace

Result<BranchHeader> readHeader(const QString& path, quint32 mark, OpenFailure* failure)
{
    if (!QFileInfo(path).isFile())
        return fail(
            failure, OpenFailure::Missing,
            BranchHeaderMessages::tr("The file “%1” is not there. It may have been moved or renamed; choose it again.")
                .arg(QFileInfo(path).fileName()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            failure, OpenFailure::Unreadable,
            BranchHeaderMessages::tr("The file may not be read. It was not changed; ask its owner for access."));
    const QByteArray bytes = file.read(headerSize);
    if (isLocked(path))
        return fail(failure, OpenFailure::Foreign,
                    BranchHeaderMessages::tr(
                        "This is a backup with a password. It was not changed; restore it into a new branch "
                        "file, which asks for the password."));
    if (bytes.size() < headerSize || !bytes.startsWith(sqliteMagic))
        return fail(failure, OpenFailure::Foreign,
                    BranchHeaderMessages::tr(
                        "This is not a branch file of Xianfeng. It was not changed; choose another file."));
    BranchHeader header;
    header.schema = qFromBigEndian<qint32>(bytes.constData() + 60);
    const auto found = qFromBigEndian<quint32>(bytes.constData() + 68);
    if (found == backupMark && mark == branchMark)
        return fail(failure, OpenFailure::Foreign,
                    BranchHeaderMessages::tr(
                        "This is one of the backups that Xianfeng keeps. It was not changed; restore it into a "
                        "new branch file."));
    if (found != mark)
        return fail(failure, OpenFailure::Foreign,
                    BranchHeaderMessages::tr(
                        "This is not a branch file of Xianfeng. It was not changed; choose another file."));
    header.hasWriteAheadLog = bytes.at(readVersionAt) > 1;
    return header;
}

} // namespace xf
