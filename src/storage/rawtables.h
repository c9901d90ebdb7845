// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>

class QSqlDatabase;

namespace xf {

class PrivateFolder;

/// The tables of a file of ours as they lie in it, whatever its shape: for one that a newer program wrote in a shape
/// this one does not know. Nothing is written into the file or beside it: what its own program left half done is read
/// from a private copy.
class RawTables
{
public:
    using Row = std::vector<std::pair<QString, QVariant>>; ///< columns and values, in the table's order

    static Result<std::unique_ptr<RawTables>> open(const QString& path);
    ~RawTables();
    RawTables(const RawTables&) = delete;
    RawTables& operator=(const RawTables&) = delete;

    [[nodiscard]] int schema() const { return m_schema; }
    [[nodiscard]] const QStringList& names() const { return m_names; }
    /// The sentences by which the tables were made.
    [[nodiscard]] const QStringList& plan() const { return m_plan; }
    /// Every row of a table; an Error of `visit` ends it, and so does a place that cannot be read.
    Result<void> eachRow(const QString& table, const std::function<Result<void>(const Row&)>& visit);

private:
    explicit RawTables(int schema);
    Result<void> connect(const QString& path, bool isCopy);
    [[nodiscard]] QSqlDatabase database() const;

    QString m_connection;
    int m_schema;
    QStringList m_names;
    QStringList m_plan;
    std::unique_ptr<PrivateFolder> m_copy;
};

} // namespace xf
