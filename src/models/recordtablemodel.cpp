// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtablemodel.h"

#include "branch/member.h"
#include "refusal.h"
#include "values.h"

#include <QCoreApplication>

namespace xf {

namespace {

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Number || type == FieldType::Money;
}

bool pointsTo(const Field& field, const Kind& kind)
{
    return field.type == FieldType::Reference && (field.target == kind.key || field.target == QLatin1String("*"));
}

} // namespace

RecordTableModel::RecordTableModel(const Kind& kind, Editor& editor, NameOf nameOf, QDate today, QObject* parent)
    : QAbstractTableModel(parent), m_kind(kind), m_editor(editor), m_nameOf(std::move(nameOf)), m_today(today)
{
    connect(&editor, &Editor::changed, this, &RecordTableModel::follow);
}

RecordPtr RecordTableModel::record(int row) const
{
    return row >= 0 && row < count() ? m_rows[static_cast<std::size_t>(row)].record : nullptr;
}

Id RecordTableModel::idAt(int row) const
{
    const RecordPtr found = record(row);
    return found ? found->id : 0;
}

bool RecordTableModel::isOfYear(int row, int year) const
{
    if (!m_kind.hasLife() || row >= count())
        return true;
    const Row& found = m_rows[static_cast<size_t>(row)];
    return concernsYear(static_cast<const Activity&>(*found.record), found.status, year);
}

int RecordTableModel::rowOf(Id id) const
{
    return m_index.value(id, -1);
}

const Field* RecordTableModel::fieldAt(int column) const
{
    return column >= 0 && derivedAt(column) < 0 ? &m_kind.fields[static_cast<std::size_t>(column)] : nullptr;
}

QString RecordTableModel::keyAt(int column) const
{
    if (const Field* field = fieldAt(column))
        return field->key;
    static const QStringList keys{QStringLiteral("state"), QStringLiteral("late"), QStringLiteral("duenow")};
    return keys.value(derivedAt(column));
}

int RecordTableModel::columnOf(const QString& key) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (keyAt(column) == key)
            return column;
    }
    return -1;
}

bool RecordTableModel::holdsNames(int column) const
{
    const Field* field = fieldAt(column);
    return field && (pointsTo(*field, memberKind()) || (&m_kind == &memberKind() && field->has(FieldFlag::Title)));
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count() + (m_draft ? 1 : 0);
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_kind.fields.size()) + (m_kind.hasLife() ? static_cast<int>(DerivedCount) : 0);
}

const Record* RecordTableModel::shown(int row) const
{
    return isDraft(row) ? m_draft.get() : record(row).get();
}

QString RecordTableModel::displayText(const Record& record, const Field& field) const
{
    const QString text = m_words.text(field, field.get(record), m_nameOf);
    return field.type == FieldType::LongText ? text.simplified() : text;
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    const Record* found = index.isValid() ? shown(index.row()) : nullptr;
    if (!found)
        return {};
    if (role == IdRole)
        return found->id;
    if (role == ParentRole)
        return found->parent;
    if (role == NamesRole)
        return namesIn(*found);
    if (role == SearchRole)
        return isDraft(index.row()) ? QString() : searchText(m_rows[static_cast<std::size_t>(index.row())]);
    if (const Field* field = fieldAt(index.column()))
        return fieldData(*found, *field, role);
    return isDraft(index.row()) ? QVariant()
                                : derivedData(m_rows[static_cast<std::size_t>(index.row())], index.column(), role);
}

QVariant RecordTableModel::fieldData(const Record& record, const Field& field, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(record, field);
    case Qt::EditRole:
        return field.get(record);
    case Qt::ToolTipRole:
        // User text is plain text: a tip in auto mode would open files it names (DESIGN.md, traps).
        return displayText(record, field).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumber(field.type) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        if (field.type == FieldType::Reference || field.type == FieldType::Choice || field.type == FieldType::Ticks)
            return displayText(record, field);
        return field.get(record);
    default:
        return {};
    }
}

QVariant RecordTableModel::derivedData(const Row& row, int column, int role) const
{
    const int derived = derivedAt(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    if (derived == DueColumn) {
        if (role == SortRole)
            return row.status.due;
        return role == Qt::DisplayRole ? QVariant(row.status.due.toString(Qt::ISODate)) : QVariant();
    }
    if (derived == LateColumn) {
        if (role == SortRole)
            return row.status.late ? 0 : 1;
        if (role == StateRole)
            return row.status.late ? QStringLiteral("late") : QString();
        return role == Qt::DisplayRole && row.status.late ? QVariant(tr("Late")) : QVariant();
    }
    if (role == SortRole)
        return static_cast<int>(row.status.state);
    // What is late says so first; the column of its own is for sorting and filtering by it.
    if (role == StateRole)
        return row.status.late ? QStringLiteral("late") : stateKey(row.status.state);
    if (role != Qt::DisplayRole)
        return {};
    if (row.status.late)
        return tr("Late");
    switch (row.status.state) {
    case State::Planned:
        return tr("Planned");
    case State::Underway:
        return tr("Under way");
    case State::Done:
        return tr("Done");
    case State::Failed:
        return tr("Not kept");
    }
    return {};
}

QString RecordTableModel::searchText(const Row& row) const
{
    if (row.searchText.isNull()) {
        QStringList parts;
        for (const Field& field : m_kind.fields)
            parts << displayText(*row.record, field).toLower();
        if (m_kind.hasLife())
            parts << derivedData(row, static_cast<int>(m_kind.fields.size()), Qt::DisplayRole).toString().toLower();
        parts.removeAll(QString());
        row.searchText = parts.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }
    return row.searchText;
}

QStringList RecordTableModel::namesIn(const Record& record) const
{
    QStringList names;
    for (int column = 0; column < static_cast<int>(m_kind.fields.size()); ++column) {
        if (holdsNames(column))
            names << displayText(record, *fieldAt(column));
    }
    names.removeAll(QString());
    return names;
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && isDraft(section) ? QVariant(QStringLiteral("+")) : QVariant();
    const Field* field = fieldAt(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (field && isNumber(field->type) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (field)
        return m_words.label(*field);
    switch (derivedAt(section)) {
    case StateColumn:
        return tr("State");
    case LateColumn:
        return tr("Late");
    case DueColumn:
        return tr("Due now");
    default:
        return {};
    }
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (const Field* field = fieldAt(index.column()); m_isEditable && field && field->isStored())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace xf
