// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepmodel.h"

#include "values.h"
#include "words.h"

#include <algorithm>

namespace xf {

namespace {

/// The chain's own order; the step's key is shown by its name in the first column.
std::vector<const Field*> stepColumns()
{
    std::vector<const Field*> columns;
    for (const char* key : {"date", "note", "until", "way", "cause", "meeting"})
        columns.push_back(stepKind().field(QString::fromLatin1(key)));
    return columns;
}

} // namespace

StepModel::StepModel(Editor& editor, std::function<QDate()> today, QObject* parent)
    : QAbstractTableModel(parent), m_editor(editor), m_today(std::move(today)), m_columns(stepColumns())
{
    connect(&editor, &Editor::changed, this, &StepModel::apply);
}

void StepModel::setRecord(const Kind* kind, Id record)
{
    m_kind = kind;
    m_record = record;
    reload();
}

void StepModel::reload()
{
    beginResetModel();
    m_rows.clear();
    const auto names = m_editor.records().load(stepNameKind());
    const auto steps = m_editor.records().load(stepKind(), {{QStringLiteral("parent"), m_record}});
    if (m_record && m_kind && names && steps) {
        std::vector<StepName> all;
        for (const RecordPtr& each : *names)
            all.push_back(static_cast<const StepName&>(*each));
        const Chain chain = chainOn(all, m_kind->key, m_today());
        m_setbacks = chain.keysThatMean({u"returns", u"fails", u"reopens"});
        for (const StepName& name : chain.steps()) {
            const size_t before = m_rows.size();
            for (const RecordPtr& each : *steps) {
                auto step = std::static_pointer_cast<const Step>(each);
                if (step->key == name.key)
                    m_rows.push_back({name, step});
            }
            if (m_rows.size() == before)
                m_rows.push_back({name, nullptr});
        }
    }
    endResetModel();
    if (m_record && !(names && steps))
        Q_EMIT refused(names ? steps.error() : names.error());
}

void StepModel::apply(const std::vector<RowChange>& changes)
{
    const bool concerns = std::any_of(changes.begin(), changes.end(), [this](const RowChange& change) {
        return (change.kind == &stepKind() && change.record().parent == m_record) || change.kind == &stepNameKind();
    });
    if (concerns)
        reload();
}

int StepModel::repeat(int row)
{
    if (row < 0 || row >= rowCount())
        return -1;
    beginInsertRows({}, row + 1, row + 1);
    m_rows.insert(m_rows.begin() + row + 1, Row{m_rows[static_cast<size_t>(row)].name, nullptr});
    endInsertRows();
    return row + 1;
}

int StepModel::nextRow() const
{
    // After the last recorded step: earlier ones may have been left out on purpose. 退回, 未兑现 and 返贫 are nobody's
    // next step; who has to record one chooses it.
    int next = -1;
    for (int row = rowCount() - 1; row >= 0 && !isRecorded(row); --row) {
        if (!m_setbacks.contains(m_rows[static_cast<size_t>(row)].name.key))
            next = row;
    }
    return next;
}

bool StepModel::isRecorded(int row) const
{
    return m_rows[static_cast<size_t>(row)].step != nullptr;
}

Result<void> StepModel::takeBack(int row)
{
    const auto& step = m_rows[static_cast<size_t>(row)].step;
    return step ? m_editor.remove({step->id}) : Result<void>();
}

int StepModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StepModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

const Field* StepModel::field(int column) const
{
    return column > 0 && column < columnCount() ? m_columns[static_cast<size_t>(column) - 1] : nullptr;
}

QVariant StepModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const Field* field = this->field(index.column());
    if (!field) {
        const QString mark = row.step ? QStringLiteral("● ") : QStringLiteral("○ ");
        return role == Qt::DisplayRole ? QVariant(mark + row.name.name) : QVariant();
    }
    QVariant value = row.step ? field->get(*row.step) : emptyValue(*field);
    if (role == Qt::EditRole)
        return value;
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(textOf(*field, value)) : QVariant();
}

QString StepModel::textOf(const Field& field, const QVariant& value) const
{
    return Words().text(field, value, [this](Id id) {
        const Kind* kind = m_editor.records().kindOf(id);
        const auto named = kind ? m_editor.records().find(*kind, id) : Result<RecordPtr>(RecordPtr());
        return named && *named ? kind->title(**named) : QString();
    });
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const Field* field = this->field(section);
    return field ? Words().label(*field) : Words().kind(stepKind());
}

Qt::ItemFlags StepModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    // A step to come takes its date first; the rest belongs to a dated step.
    if (index.column() == 1 || (index.column() > 1 && isRecorded(index.row())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

Result<void> StepModel::store(const Row& row, const Field& field, const QVariant& value)
{
    if (row.step && field.has(FieldFlag::EventDate) && isEmptyValue(field, value))
        return m_editor.remove({row.step->id});
    if (!row.step && isEmptyValue(field, value))
        return {};
    auto step = row.step ? std::make_shared<Step>(*row.step) : std::make_shared<Step>();
    step->parent = m_record;
    step->key = row.name.key;
    field.set(*step, value);
    if (row.step) {
        const auto done = m_editor.edit(stepKind(), *step, QStringLiteral("step"));
        return done ? Result<void>() : Result<void>(done.error());
    }
    const auto done = m_editor.add(stepKind(), step, QStringLiteral("step"));
    return done ? Result<void>() : Result<void>(done.error());
}

bool StepModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Field* field = this->field(index.column());
    if (!field || role != Qt::EditRole)
        return false;
    // Editors hand over either a value or what was typed.
    const bool isTyped = value.userType() == QMetaType::QString && field->type != FieldType::Choice;
    auto parsed = isTyped ? fromTyped(*field, value.toString(), m_today()) : Result<QVariant>(value);
    Result<void> done = parsed ? store(m_rows[static_cast<size_t>(index.row())], *field, *parsed) : parsed.error();
    if (!done)
        Q_EMIT refused(done.error());
    return done.ok();
}

} // namespace xf
