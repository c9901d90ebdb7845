// SPDX-License-Identifier: GPL-3.0-or-later
// Editor: what is being typed outlives a crash.
#include "editor.h"

#include "unsavedinput.h"
#include "values.h"

#include <QJsonObject>

namespace xf {

namespace {

/// There is no place for it any more.
Result<std::optional<RecoveredInput>> forgetting(Editor& editor)
{
    using Recovered = std::optional<RecoveredInput>;
    auto forgotten = editor.forgetInput();
    return forgotten ? Result<Recovered>(Recovered()) : Result<Recovered>(forgotten.error());
}

} // namespace

Result<void> Editor::keepInput(Id record, const QString& field, const QJsonValue& value)
{
    if (auto writable = readOnlyProblem(); !writable)
        return writable;
    const auto kind = m_records.readKind(record);
    if (!kind)
        return kind.error();
    if (!*kind)
        return {};
    return keep({(*kind)->key, record, field, value});
}

Result<void> Editor::keepRow(const Kind& kind, const Record& row)
{
    if (auto writable = readOnlyProblem(); !writable)
        return writable;
    QJsonObject values;
    for (const Field& field : kind.fields) {
        if (field.isStored())
            values.insert(field.key, toJson(field, field.get(row)));
    }
    return keep({kind.key, row.parent, {}, values});
}

Result<void> Editor::keep(const UnsavedInput& input)
{
    auto kept = xf::keepInput(m_file, input);
    m_keepsInput = m_keepsInput || kept;
    return kept;
}

Result<void> Editor::forgetInput()
{
    if (!m_keepsInput)
        return {};
    Transaction transaction(m_file);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto forgotten = xf::forgetInput(m_file); !forgotten)
        return forgotten;
    auto committed = transaction.commit();
    m_keepsInput = !committed;
    return committed;
}

Result<std::optional<RecoveredInput>> Editor::recoverInput()
{
    using Recovered = std::optional<RecoveredInput>;
    const auto kept = m_file.isReadOnly() ? Result<std::optional<UnsavedInput>>(std::nullopt) : keptInput(m_file);
    if (!kept)
        return kept.error();
    if (!*kept)
        return Recovered();
    m_keepsInput = true; // storing it, or finding no place for it, ends it
    return (*kept)->field.isEmpty() ? recoverRow(**kept) : recoverField(**kept);
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
        return forgetting(*this);
    const auto row = kind->make();
    row->parent = input.record;
    const QJsonObject values = input.value.toObject();
    for (const Field& field : kind->fields) {
        const auto value = fromJson(field, values.value(field.key));
        if (field.isStored() && values.contains(field.key) && value)
            field.set(*row, *value);
    }
    return Recovered({kind, nullptr, row});
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
        return forgetting(*this);
    const auto after = kind->clone(**found);
    field->set(*after, *value);
    const auto done = edit(*kind, *after, QStringLiteral("recover"));
    if (!done) {
        m_keepsInput = false; // refused, such as in a concluded year: it stays until something else is typed
        return done.error();
    }
    auto forgotten = forgetInput(); // where it was what is stored already
    if (!forgotten)
        return forgotten.error();
    return *done ? Recovered({kind, field, after}) : Recovered();
}

} // namespace xf
