// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/typingkeeper.h"

#include "editor.h"
#include "fields/fieldeditor.h"
#include "values.h"

#include <spdlog/spdlog.h>

namespace xf {

namespace {
constexpr int interval = 1000; // milliseconds
}

TypingKeeper::TypingKeeper(Editor& editor, QObject* parent) : QObject(parent), m_editor(editor)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &TypingKeeper::keep);
}

/// The timer is not begun anew: who types without a pause is kept as well.
void TypingKeeper::note(FieldEditor& field)
{
    if (field.owner() == 0) // typed before there is a record
        return;
    m_field = &field;
    if (!m_timer.isActive())
        m_timer.start();
}

void TypingKeeper::drop(const FieldEditor& field)
{
    if (m_field != &field)
        return;
    m_field = nullptr;
    m_timer.stop();
    if (const auto done = m_editor.forgetInput(); !done)
        spdlog::warn("unsaved input not forgotten: {}", done.error().detail.toStdString());
}

/// What is no value yet, such as half a date, cannot be stored later either. A disk that is full is told when the field
/// is left.
void TypingKeeper::keep()
{
    const auto value = m_field && m_field->isModified() ? m_field->value() : Result<QVariant>(QVariant());
    if (!value || !value->isValid())
        return;
    const Field& field = *m_field->field();
    const auto done = m_editor.keepInput(m_field->owner(), field.key, toJson(field, *value));
    if (!done)
        spdlog::warn("unsaved input not kept: {}", done.error().detail.toStdString());
}

} // namespace xf
