// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/typingkeeper.h"

#include "editor.h"
#include "fields/fieldeditor.h"
#include "values.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace xf {

namespace {

constexpr int interval = 1000; // milliseconds

bool hasValues(const Kind& kind, const Record& row, const Where& where)
{
    return std::all_of(where.begin(), where.end(), [&](const auto& each) {
        const Field* field = kind.field(each.first);
        return !field || field->get(row) == each.second;
    });
}

void log(const Result<void>& done, const char* what)
{
    if (!done)
        spdlog::warn("unsaved input not {}: {}", what, done.error().detail.toStdString());
}

} // namespace

TypingKeeper::TypingKeeper(Editor& editor, QObject* parent) : QObject(parent), m_editor(editor)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &TypingKeeper::keep);
    // Whatever is stored ends what is kept; a row that is still begun is kept again.
    connect(&editor, &Editor::changed, this, [this] {
        if (newestRow().row)
            wait();
    });
}

TypingKeeper::~TypingKeeper()
{
    if (m_timer.isActive())
        keep();
}

/// The timer is not begun anew: who types without a pause is kept as well.
void TypingKeeper::wait()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void TypingKeeper::note(FieldEditor& field)
{
    if (field.owner() == 0) // typed before there is a record
        return;
    m_field = &field;
    wait();
    Q_EMIT changed();
}

void TypingKeeper::drop(const FieldEditor& field)
{
    if (m_field != &field)
        return;
    m_field = nullptr;
    m_timer.stop();
    if (newestRow().row)
        wait();
    else
        forget();
    Q_EMIT changed();
}

void TypingKeeper::noteRow(const QWidget& place, const Kind& kind, Begun begun)
{
    if (m_place != &place && !begun())
        return;
    m_place = &place;
    m_begun = {&kind, std::move(begun)};
    wait();
    Q_EMIT changed();
}

bool TypingKeeper::isWaiting() const
{
    return (m_field && m_field->isModified()) || newestRow().row;
}

TypingKeeper::BegunRow TypingKeeper::newestRow() const
{
    const RecordPtr here = m_place ? m_begun.second() : nullptr;
    if (here)
        return {m_begun.first, here};
    return m_aside.empty() ? BegunRow{} : m_aside.back();
}

void TypingKeeper::putAside(const Kind& kind, RecordPtr row)
{
    m_aside.push_back({&kind, std::move(row)});
}

RecordPtr TypingKeeper::takeAside(const Kind& kind, Id parent, const Where& where)
{
    const auto found = std::find_if(m_aside.begin(), m_aside.end(), [&](const BegunRow& each) {
        return each.kind == &kind && each.row->parent == parent && hasValues(kind, *each.row, where);
    });
    if (found == m_aside.end())
        return nullptr;
    RecordPtr row = std::move(found->row);
    m_aside.erase(found);
    return row;
}

/// A disk that is full is told when the field is left.
void TypingKeeper::keep()
{
    if (m_field)
        log(keepField(), "kept");
    else if (const auto [kind, row] = newestRow(); row)
        log(m_editor.keepRow(*kind, *row), "kept");
    else
        forget();
}

/// What is no value yet, such as half a date, cannot be stored later either.
Result<void> TypingKeeper::keepField()
{
    const auto value = m_field->isModified() ? m_field->value() : Result<QVariant>(QVariant());
    if (!value || !value->isValid())
        return {};
    const Field& field = *m_field->field();
    return m_editor.keepInput(m_field->owner(), field.key, toJson(field, *value));
}

void TypingKeeper::forget()
{
    log(m_editor.forgetInput(), "forgotten");
}

} // namespace xf
