// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QStringList>

#include <vector>

namespace xf {

/// One numbered step from one shape of the file to the next (resources/migrations/NNN_*.sql).
struct Migration {
    int number = 0;
    QStringList statements;
};

/// All migrations this program knows, lowest number first.
const std::vector<Migration>& migrations();

/// A database in memory that has the current shape and holds nothing, for those who need to know the shape.
class EmptyShape
{
public:
    EmptyShape();
    ~EmptyShape();
    EmptyShape(const EmptyShape&) = delete;
    EmptyShape& operator=(const EmptyShape&) = delete;

    [[nodiscard]] QSqlDatabase database() const;

private:
    QString m_connection;
};

} // namespace xf
