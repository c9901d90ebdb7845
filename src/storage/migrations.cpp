// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include <QDir>
#include <QFile>

// A static library's resources are only linked in when asked for, outside any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace xf {

namespace {

const QString marker = QStringLiteral("\n-- ;\n");

Migration readMigration(const QString& path, const QString& name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a migration is missing from the program");
    Migration migration;
    migration.number = QStringView(name).left(3).toInt();
    const QStringList parts = QString::fromUtf8(file.readAll()).split(marker, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty())
            migration.statements << part;
    }
    return migration;
}

} // namespace

const std::vector<Migration>& migrations()
{
    static const std::vector<Migration> all = [] {
        initResources();
        std::vector<Migration> found;
        const QDir folder(QStringLiteral(":/migrations"));
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
            found.push_back(readMigration(folder.filePath(name), name));
        return found;
    }();
    return all;
}

} // namespace xf
