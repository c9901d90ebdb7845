// SPDX-License-Identifier: GPL-3.0-or-later
// What was written, read back.
#pragma once

#include <QDirIterator>
#include <QFile>

namespace xf::test {

/// Nothing of a file that cannot be read.
inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All files beneath a folder by their paths in it, sorted.
inline QStringList filesIn(const QString& folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext())
        files << each.next().mid(folder.size() + 1);
    files.sort();
    return files;
}

} // namespace xf::test
