// SPDX-License-Identifier: GPL-3.0-or-later
// Writing through a record table: cells of stored records, and the draft row at the end.
#include "recordtablemodel.h"

#include "refusal.h"
#include "values.h"

namespace xf {

namespace {

Result<QVariant> canonical(const Field& field, const QVariant& value, QDate today)
{
    const bool isTyped = value.typeId() == QMetaType::QString && field.type != FieldType::Choice;
    return isTyped ? fromTyped(field, value.toString(), today) : Result<QVariant>(value);
}

} // namespace

bool RecordTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Field* field = index.isValid() ? fieldAt(index.column()) : nullptr;
    if (!m_isEditable || role != Qt::EditRole || !field || !field->isStored())
        return false;
    const auto read = canonical(*field, value, m_today);
    if (!read) {
        Q_EMIT refused(read.error());
        return false;
    }
    return isDraft(index.row()) ? setDraftValue(*field, *read) : setRecordValue(index.row(), *field, *read);
}

bool RecordTableModel::setRecordValue(int row, const Field& field, const QVariant& value)
{
    const RecordPtr before = record(row);
    if (!before)
        return false;
    const auto after = m_kind.clone(*before);
    field.set(*after, value);
    const auto done = m_editor.edit(m_kind, *after);
    if (!done)
        Q_EMIT refused(withLabels(m_kind, done.error()));
    return done.ok();
}

bool RecordTableModel::setDraftValue(const Field& field, const QVariant& value)
{
    if (field.get(*m_draft) == value)
        return true;
    field.set(*m_draft, value);
    m_isDraftTouched = true;
    const int row = count();
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    if (!missingSentence(m_kind, *m_draft).isEmpty())
        return true;
    m_isAddingDraft = true;
    const auto id = m_editor.add(m_kind, m_kind.clone(*m_draft));
    m_isAddingDraft = false;
    if (!id) {
        Q_EMIT refused(withLabels(m_kind, id.error()));
        return true;
    }
    if (m_isDraftTouched) // the record is not one that is shown here
        setDraft(m_draftParent, m_draftDefaults);
    Q_EMIT added(*id);
    return true;
}

void RecordTableModel::setDraft(Id parent, const Where& defaults)
{
    m_draftParent = parent;
    m_draftDefaults = defaults;
    const bool isNew = !m_draft;
    if (isNew)
        beginInsertRows({}, count(), count());
    resetDraft();
    if (isNew)
        endInsertRows();
    else
        Q_EMIT dataChanged(index(count(), 0), index(count(), columnCount() - 1));
}

void RecordTableModel::resetDraft()
{
    m_draft = m_kind.make();
    m_draft->parent = m_draftParent;
    for (const auto& [key, value] : m_draftDefaults) {
        if (const Field* field = m_kind.field(key); field && field->isStored())
            field->set(*m_draft, value);
    }
    m_isDraftTouched = false;
}

void RecordTableModel::dropDraft()
{
    if (!m_draft)
        return;
    beginRemoveRows({}, count(), count());
    m_draft.reset();
    m_isDraftTouched = false;
    endRemoveRows();
}

void RecordTableModel::resumeRow(const Record& row)
{
    if (!m_draft)
        return;
    m_draft = m_kind.clone(row);
    m_isDraftTouched = true;
    Q_EMIT dataChanged(index(count(), 0), index(count(), columnCount() - 1));
}

QString RecordTableModel::draftProblem() const
{
    return m_draft && m_isDraftTouched ? missingSentence(m_kind, *m_draft) : QString();
}

} // namespace xf
