// SPDX-License-Identifier: GPL-3.0-or-later
// Editor: what is being typed outlives a crash.
#include "editor.h"

#include "values.h"

#include <QJsonObject>

#include <algorithm>

namespace xf {

Result<void> Editor::keepInput(const std::vector<UnsavedInput>& inputs)
{
    if (inputs == m_keptInput)
        return {};
    if (auto writable = readOnlyProblem(); !writable)
        return writable;
    Transaction transaction(m_file);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto kept = xf::keepInput(m_file, inputs); !kept)
        return kept;
    auto committed = transaction.commit();
    if (committed)
        m_keptInput = inputs;
    return committed;
}

std::vector<UnsavedInput> Editor::inputAfter(const std::vector<RowChange>& changes) const
{
    std::vector<UnsavedInput> left = m_keptInput;
    std::erase_if(left, [&](const UnsavedInput& input) {
        return std::any_of(changes.begin(), changes.end(),
                           [&](const RowChange& change) { return isEndedBy(input, *change.kind, change.record()); });
    });
    return left;
}

Result<std::vector<RecoveredInput>> Editor::recoverInput()
{
    const auto kept =
        m_file.isReadOnly() ? Result<std::vector<UnsavedInput>>(std::vector<UnsavedInput>()) : keptInput(m_file);
    if (!kept)
        return kept.error();
    m_keptInput = *kept;
    std::vector<RecoveredInput> found;
    std::vector<UnsavedInput> staying;
    for (const UnsavedInput& input : *kept) {
        auto recovered = input.field.isEmpty() ? recoverRow(input) : recoverField(input);
        if (!recovered)
            return recovered.error();
        if (!recovered->has_value())
            continue;
        found.push_back(**recovered);
        if (!found.back().field || found.back().refused)
            staying.push_back(input);
    }
    if (auto left = keepInput(staying); !left)
        return left.error();
    return found;
}

/// Nothing is refused here: what is still missing, or no longer allowed, is told where the row is gone on with.
Result<std::optional<RecoveredInput>> Editor::recoverRow(const UnsavedInput& input)
{
    using Recovered = std::optional<RecoveredInput>;
    const Kind* kind = kindByKey(input.kind);
    const auto parent = input.record != 0 ? m_records.readKind(input.record) : Result<const Kind*>(nullptr);
    if (!parent)
        return parent.error();
    const bool hasPlace = kind && (kind->role == KindRole::Child ? *parent != nullptr : input.record == 0);
    if (!hasPlace)
        return Recovered();
    const auto row = kind->make();
    row->parent = input.record;
    const QJsonObject values = input.value.toObject();
    for (const Field& field : kind->fields) {
        const auto value = fromJson(field, values.value(field.key));
        if (field.isStored() && values.contains(field.key) && value)
            field.set(*row, *value);
    }
    return Recovered({kind, nullptr, row, {}});
}

Result<std::optional<RecoveredInput>> Editor::recoverField(const UnsavedInput& input)
{
    using Recovered = std::optional<RecoveredInput>;
    const Kind* kind = kindByKey(input.kind);
    const Field* field = kind ? kind->field(input.field) : nullptr;
    const auto found = field ? m_records.find(*kind, input.record) : Result<RecordPtr>(RecordPtr());
    if (!found)
        return found.error();
    const auto value = field ? fromJson(*field, input.value) : Result<QVariant>(QVariant());
    if (!*found || !value)
        return Recovered();
    const auto after = kind->clone(**found);
    field->set(*after, *value);
    const auto done = edit(*kind, *after, QStringLiteral("recover"));
    if (!done)
        return Recovered({kind, field, after, done.error()});
    return *done ? Recovered({kind, field, after, {}}) : Recovered();
}

} // namespace xf
