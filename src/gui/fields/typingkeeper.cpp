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

} // namespace

TypingKeeper::TypingKeeper(Editor& editor, QObject* parent) : QObject(parent), m_editor(editor)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &TypingKeeper::keep);
    // A row that belongs to what was stored may still be begun: then it is kept again.
    connect(&editor, &Editor::changed, this, [this] {
        if (!rows().empty())
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
    keep();
    Q_EMIT changed();
}

void TypingKeeper::noteRow(const QWidget& place, const Kind& kind, Begun begun)
{
    const auto old = std::erase_if(m_places, [&](const Place& each) { return !each.widget || each.widget == &place; });
    const bool isBegun = begun() != nullptr;
    if (isBegun)
        m_places.push_back({&place, &kind, std::move(begun)});
    else if (old == 0)
        return;
    wait();
    Q_EMIT changed();
}

bool TypingKeeper::isWaiting() const
{
    return (m_field && m_field->isModified()) || !rows().empty();
}

std::vector<TypingKeeper::BegunRow> TypingKeeper::rows() const
{
    std::vector<BegunRow> found = m_aside;
    for (const Place& each : m_places) {
        if (const RecordPtr row = each.widget ? each.begun() : nullptr)
            found.push_back({each.kind, row});
    }
    return found;
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
    if (const auto kept = m_editor.keepInput(all()); !kept)
        spdlog::warn("unsaved input not kept: {}", kept.error().detail.toStdString());
}

std::vector<UnsavedInput> TypingKeeper::all() const
{
    std::vector<UnsavedInput> found;
    for (const BegunRow& each : rows())
        found.push_back(unsavedRow(*each.kind, *each.row));
    if (const auto last = typed())
        found.push_back(*last);
    return found;
}

/// What is no value yet, such as half a date, cannot be stored later either.
std::optional<UnsavedInput> TypingKeeper::typed() const
{
    const auto value = m_field && m_field->isModified() ? m_field->value() : Result<QVariant>(QVariant());
    const auto kind = m_field ? m_editor.records().readKind(m_field->owner()) : Result<const Kind*>(nullptr);
    if (!value || !value->isValid() || !kind || !*kind)
        return std::nullopt;
    const Field& field = *m_field->field();
    return UnsavedInput{(*kind)->key, m_field->owner(), field.key, toJson(field, *value)};
}

} // namespace xf
