// SPDX-License-Identifier: GPL-3.0-or-later
#include "unsavedinput.h"

#include "branchfile.h"
#include "kind.h"
#include "sqlerror.h"
#include "values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>

namespace xf {

UnsavedInput unsavedRow(const Kind& kind, const Record& row)
{
    QJsonObject values;
    for (const Field& field : kind.fields) {
        if (field.isStored())
            values.insert(field.key, toJson(field, field.get(row)));
    }
    return {kind.key, row.parent, {}, values};
}

bool isEndedBy(const UnsavedInput& input, const Kind& kind, const Record& stored)
{
    return input.kind == kind.key && input.record == (input.field.isEmpty() ? stored.parent : stored.id);
}

Result<void> keepInput(BranchFile& file, const std::vector<UnsavedInput>& inputs)
{
    if (auto emptied = carryOut(file.statement(QStringLiteral("DELETE FROM unsaved_input"))); !emptied)
        return emptied;
    for (const UnsavedInput& input : inputs) {
        QSqlQuery& query = file.statement(
            QStringLiteral("INSERT INTO unsaved_input (kind, record, field, value) VALUES (?, ?, ?, ?)"));
        query.addBindValue(input.kind);
        query.addBindValue(input.record);
        query.addBindValue(input.field.isEmpty() ? QStringLiteral("") : input.field); // not null
        query.addBindValue(QString::fromUtf8(QJsonDocument(QJsonArray{input.value}).toJson(QJsonDocument::Compact)));
        if (auto kept = carryOut(query); !kept)
            return kept;
    }
    return {};
}

Result<std::vector<UnsavedInput>> keptInput(BranchFile& file)
{
    QSqlQuery& query =
        file.statement(QStringLiteral("SELECT kind, record, field, value FROM unsaved_input ORDER BY id"));
    if (!query.exec())
        return sqlError(query.lastError());
    std::vector<UnsavedInput> found;
    while (query.next())
        found.push_back({query.value(0).toString(), query.value(1).toLongLong(), query.value(2).toString(),
                         QJsonDocument::fromJson(query.value(3).toByteArray()).array().at(0)});
    const auto read = allRead(query);
    query.finish();
    return read ? Result<std::vector<UnsavedInput>>(found) : Result<std::vector<UnsavedInput>>(read.error());
}

} // namespace xf
