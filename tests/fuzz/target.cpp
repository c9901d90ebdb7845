// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include <QFile>

namespace xf::fuzz {

const std::vector<Target>& targets()
{
    static const std::vector<Target> all{{"list", list},           {"workbook", workbook}, {"archive", archive},
                                         {"clipboard", clipboard}, {"records", records},   {"branchfile", branchfile}};
    return all;
}

void must(bool holds, const char* promise)
{
    if (!holds)
        qFatal("broken promise: %s", promise);
}

QString scratchFile(const char* name, const QByteArray& bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QLatin1String(name));
    QFile file(path);
    must(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size(),
         "the scratch file can be written");
    return path;
}

} // namespace xf::fuzz
