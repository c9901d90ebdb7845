// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migrations.h"
#include "prepared.h"
#include "sqlitepages.h"

namespace xf {

/// A sealed table as the file keeps it.
struct TableShape {
    struct Column {
        QString name;
        SqliteValue::Type type = SqliteValue::Type::Null;
        bool notNull = false;
        SqliteValue otherwise; ///< of rows that are older than the column
    };
    QString table;
    std::vector<Column> columns;
    int key = -1; ///< the column that is the rowid
    int digest = -1;
    int parent = -1; ///< -1 if its rows belong to nothing
    Prepared proof;  ///< the digest of the values bound
};

/// Tells by its digest of which table a row is, and that it is as it was saved.
class RowProof
{
public:
    RowProof();

    [[nodiscard]] const std::vector<TableShape>& tables() const { return m_tables; }
    /// Whether the row's number and types of values are those of this table; its digest is not looked at.
    [[nodiscard]] static bool fits(const TableShape& table, const SqliteRow& row);
    /// The table's whole row, if it is as it was saved: with its id, and what the file leaves out.
    [[nodiscard]] std::optional<std::vector<SqliteValue>> prove(size_t table, const SqliteRow& row);
    /// The digest that these values of a whole row ought to bear.
    qint64 digestOf(size_t table, const std::vector<SqliteValue>& values);

private:
    EmptyShape m_shape;
    std::vector<TableShape> m_tables;
};

} // namespace xf
