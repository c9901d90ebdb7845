// SPDX-License-Identifier: GPL-3.0-or-later
#include "unsavedinput.h"

#include "branchfile.h"
#include "sqlerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>

namespace xf {

Result<void> keepInput(BranchFile& file, const UnsavedInput& input)
{
    Transaction transaction(file);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    QSqlQuery& query = file.statement(
        QStringLiteral("INSERT OR REPLACE INTO unsaved_input (id, kind, record, field, value) VALUES (1, ?, ?, ?, ?)"));
    query.addBindValue(input.kind);
    query.addBindValue(input.record);
    query.addBindValue(input.field.isEmpty() ? QStringLiteral("") : input.field); // not null
    query.addBindValue(QString::fromUtf8(QJsonDocument(QJsonArray{input.value}).toJson(QJsonDocument::Compact)));
    const auto done = carryOut(query);
    return done ? transaction.commit() : done;
}

Result<std::optional<UnsavedInput>> keptInput(BranchFile& file)
{
    QSqlQuery& query = file.statement(QStringLiteral("SELECT kind, record, field, value FROM unsaved_input"));
    if (!query.exec())
        return sqlError(query.lastError());
    std::optional<UnsavedInput> found;
    if (query.next())
        found = UnsavedInput{query.value(0).toString(), query.value(1).toLongLong(), query.value(2).toString(),
                             QJsonDocument::fromJson(query.value(3).toByteArray()).array().at(0)};
    const auto read = allRead(query);
    query.finish();
    return read ? Result<std::optional<UnsavedInput>>(found) : Result<std::optional<UnsavedInput>>(read.error());
}

Result<void> forgetInput(BranchFile& file)
{
    return carryOut(file.statement(QStringLiteral("DELETE FROM unsaved_input")));
}

} // namespace xf
