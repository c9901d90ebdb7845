// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>

// A static library's resources are only linked in when asked for, outside any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace xf {

namespace {

const QString marker = QStringLiteral("\n-- ;\n");

/// Two markers in a row, or one at the end, leave a part in which nothing but comments stands.
bool holdsStatement(const QString& part)
{
    const QStringList lines = part.split(QLatin1Char('\n'));
    return std::any_of(lines.begin(), lines.end(), [](const QString& line) {
        return !line.trimmed().isEmpty() && !line.trimmed().startsWith(QLatin1String("--"));
    });
}

Migration readMigration(const QString& path, const QString& name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a migration is missing from the program");
    Migration migration;
    migration.number = QStringView(name).left(3).toInt();
    const QStringList parts = QString::fromUtf8(file.readAll()).split(marker, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (holdsStatement(part))
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

EmptyShape::EmptyShape() : m_connection(QUuid::createUuid().toString())
{
    QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    memory.setDatabaseName(QStringLiteral(":memory:"));
    memory.open();
    QSqlQuery query(memory);
    for (const Migration& migration : migrations()) {
        for (const QString& statement : migration.statements)
            query.exec(statement);
    }
}

EmptyShape::~EmptyShape()
{
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase EmptyShape::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

} // namespace xf
