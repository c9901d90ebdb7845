// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicate.h"

namespace xf {

namespace {

/// “2025年…” in a title becomes “2026年…”, so that the copy does not name the wrong year.
QString withYear(QString title, int year)
{
    return title.replace(QString::number(year - 1), QString::number(year));
}

std::shared_ptr<Record> copyFor(const Kind& kind, const Record& record, int year)
{
    auto copy = kind.clone(record);
    copy->id = 0;
    for (const Field& field : kind.fields) {
        if (field.type == FieldType::Date && field.get(*copy).toDate().isValid())
            field.set(*copy, field.get(*copy).toDate().addYears(1));
    }
    auto& activity = static_cast<Activity&>(*copy);
    activity.year = year;
    activity.title = withYear(activity.title, year);
    return copy;
}

} // namespace

Result<std::vector<RowChange>> copiesFromLastYear(const Kind& kind, int year, const RecordStore& records)
{
    auto last = records.load(kind, {{QStringLiteral("year"), year - 1}});
    auto present = records.load(kind, {{QStringLiteral("year"), year}});
    if (!last || !present)
        return last ? present.error() : last.error();
    QSet<QString> titles;
    for (const RecordPtr& each : *present)
        titles.insert(static_cast<const Activity&>(*each).title);
    std::vector<RowChange> changes;
    for (const RecordPtr& each : *last) {
        auto copy = copyFor(kind, *each, year);
        if (!titles.contains(static_cast<const Activity&>(*copy).title))
            changes.push_back({&kind, nullptr, copy});
    }
    return changes;
}

Result<int> duplicateFromLastYear(const Kind& kind, int year, Editor& editor)
{
    auto changes = copiesFromLastYear(kind, year, editor.records());
    if (!changes)
        return changes.error();
    if (changes->empty())
        return 0;
    const int count = static_cast<int>(changes->size());
    auto done = editor.commit(QStringLiteral("copy"), std::move(*changes));
    if (!done)
        return done.error();
    return count;
}

} // namespace xf
