// SPDX-License-Identifier: GPL-3.0-or-later
// Editor: what is being typed outlives a crash.
#include "editor.h"

#include "unsavedinput.h"
#include "values.h"

namespace xf {

Result<void> Editor::keepInput(Id record, const QString& field, const QJsonValue& value)
{
    if (auto writable = readOnlyProblem(); !writable)
        return writable;
    const auto kind = m_records.readKind(record);
    if (!kind)
        return kind.error();
    if (!*kind)
        return {};
    auto kept = xf::keepInput(m_file, {(*kind)->key, record, field, value});
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
    const UnsavedInput& input = **kept;
    const Kind* kind = kindByKey(input.kind);
    const Field* field = kind ? kind->field(input.field) : nullptr;
    const auto found = field ? m_records.find(*kind, input.record) : Result<RecordPtr>(RecordPtr());
    if (!found)
        return found.error();
    const auto value = field ? fromJson(*field, input.value) : Result<QVariant>(QVariant());
    if (!*found || !value) {
        auto forgotten = forgetInput();
        return forgotten ? Result<Recovered>(Recovered()) : Result<Recovered>(forgotten.error());
    }
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
