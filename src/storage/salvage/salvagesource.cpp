// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvagesource.h"

#include "backup/branchcopy.h"
#include "diskroom.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace xf {

namespace {

struct SalvageSourceMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Salvage)
};

constexpr qint64 headerSize = 100;
const QString journalSuffix = QStringLiteral("-journal");

} // namespace

Result<std::unique_ptr<SalvageSource>> SalvageSource::open(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return Error{SalvageSourceMessages::tr("The file “%1” is not there. Nothing was written; choose it again.")
                         .arg(QFileInfo(path).fileName()),
                     {}};
    std::unique_ptr<SalvageSource> source(new SalvageSource);
    if (QFileInfo(path + journalSuffix).size() > 0)
        source->takeBack(path);
    if (source->m_file.fileName().isEmpty())
        source->m_file.setFileName(path);
    if (!source->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{
            SalvageSourceMessages::tr("The file may not be read. Nothing was written; ask its owner for access."), {}};
    source->m_header = source->m_file.read(headerSize);
    return source;
}

Result<QString> SalvageSource::privateCopy()
{
    if (m_folder && m_file.fileName().startsWith(m_folder->path()))
        return m_file.fileName();
    auto folder = PrivateFolder::make();
    if (!folder)
        return folder.error();
    m_folder = std::move(*folder);
    const QString copy = m_folder->filePath(QStringLiteral("copy"));
    if (!QFile::copy(m_file.fileName(), copy))
        return Error{
            withRoom(SalvageSourceMessages::tr(
                         "There is no room for a copy of the damaged file. It was not changed; free some space "
                         "and try again."),
                     {m_folder->path()}),
            {}};
    return copy;
}

/// SQLite removes a journal once the edit is taken back; if it could not, the file is read as it is.
void SalvageSource::takeBack(const QString& path)
{
    auto folder = PrivateFolder::make();
    if (!folder)
        return;
    m_folder = std::move(*folder);
    const QString copy = m_folder->filePath(QStringLiteral("copy"));
    if (!QFile::copy(path, copy) || !QFile::copy(path + journalSuffix, copy + journalSuffix))
        return;
    const auto owner = QFile::ReadOwner | QFile::WriteOwner; // the original may be read-only
    QFile::setPermissions(copy, owner);
    QFile::setPermissions(copy + journalSuffix, owner);
    (void)withDatabase(copy, QStringLiteral("PRAGMA journal_mode=DELETE; SELECT count(*) FROM sqlite_schema"));
    if (!QFileInfo::exists(copy + journalSuffix))
        m_file.setFileName(copy);
}

} // namespace xf
