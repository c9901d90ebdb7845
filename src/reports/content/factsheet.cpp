// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/factsheet.h"

#include "content/attachments/attachments.h"
#include "content/prose.h"

#include <algorithm>

namespace xf {

QString factText(const PaperContext& context, const Field& field, const Record& record)
{
    const QVariant value = field.get(record);
    if (field.type == FieldType::Date)
        return prose::fullDay(value.toDate());
    if (field.type == FieldType::MonthDate)
        return prose::partialDay(value.toString());
    return context.words.text(field, value, [&](Id id) { return tableName(context, id); });
}

paper::Table factSheet(const PaperContext& context, const Kind& kind, const Record& record, const QStringList& fields,
                       EmptyFacts empty)
{
    using paper::Align;
    paper::Table table;
    table.columns = {{QStringLiteral("项目"), 1, 0, Align::Centre}, {QStringLiteral("内容"), 3}};
    for (const QString& key : fields) {
        const Field* field = kind.field(key);
        if (!field)
            continue;
        const QString text = factText(context, *field, record);
        if (text.isEmpty() && empty == EmptyFacts::LeftOut)
            continue;
        if (field->has(FieldFlag::Sensitive) && !field->has(FieldFlag::Title))
            table.sensitiveRows.push_back(context.words.label(*field));
        table.rows.push_back({context.words.label(*field), text});
    }
    return table;
}

std::vector<Id> recordsOfYear(const PaperContext& context, const Kind& activity)
{
    std::vector<Id> ids;
    for (const Dossier& each : context.snapshot.of(activity)) {
        if (concernsYear(each.activity(), each.status, context.year()))
            ids.push_back(each.record->id);
    }
    return ids;
}

const Dossier& dossierOf(const PaperContext& context, const Kind& activity, Id id)
{
    const auto& all = context.snapshot.of(activity);
    return *std::find_if(all.begin(), all.end(), [&](const Dossier& each) { return each.record->id == id; });
}

} // namespace xf
