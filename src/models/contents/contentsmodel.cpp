// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentsmodel.h"

#include "values.h"
#include "words.h"

#include <algorithm>

namespace xf {

namespace {

const QString positionKey = QStringLiteral("position");
const QString pagesKey = QStringLiteral("pages");

} // namespace

ContentsModel::ContentsModel(const Kind& kind, QString reference, Editor& editor, NameOf nameOf, QObject* parent)
    : QAbstractTableModel(parent), m_kind(kind), m_reference(std::move(reference)), m_editor(editor),
      m_nameOf(std::move(nameOf))
{
    connect(&editor, &Editor::changed, this, &ContentsModel::follow);
}

int ContentsModel::number(const RecordPtr& row, QStringView field) const
{
    return m_kind.field(field) ? m_kind.value(*row, field).toInt() : 0;
}

Result<void> ContentsModel::setOwner(Id owner)
{
    m_owner = owner;
    return reload();
}

Result<void> ContentsModel::reload()
{
    Records rows;
    if (m_owner) {
        auto found = m_editor.records().load(m_kind, {{QStringLiteral("parent"), m_owner}});
        if (!found)
            return found.error();
        rows = std::move(*found);
        std::stable_sort(rows.begin(), rows.end(), [this](const RecordPtr& a, const RecordPtr& b) {
            return number(a, u"position") < number(b, u"position");
        });
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    return {};
}

void ContentsModel::follow(const std::vector<RowChange>& changes)
{
    const bool isTouched = std::any_of(changes.begin(), changes.end(), [this](const RowChange& change) {
        return change.kind == &m_kind && change.record().parent == m_owner;
    });
    if (!isTouched)
        return;
    if (const auto done = reload(); !done)
        Q_EMIT refused(done.error());
}

std::vector<Id> ContentsModel::targets() const
{
    std::vector<Id> ids;
    for (const RecordPtr& each : m_rows)
        ids.push_back(m_kind.value(*each, m_reference).toLongLong());
    return ids;
}

int ContentsModel::pages() const
{
    int sum = 0;
    for (const RecordPtr& each : m_rows)
        sum += number(each, u"pages");
    return sum;
}

Result<void> ContentsModel::commit(std::vector<RowChange> changes)
{
    if (changes.empty())
        return {};
    const auto done = m_editor.commit(QStringLiteral("arrange"), std::move(changes));
    return done ? Result<void>() : Result<void>(done.error());
}

std::vector<RowChange> ContentsModel::renumbered(const Records& rows) const
{
    const Field& position = *m_kind.field(positionKey);
    std::vector<RowChange> changes;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (number(rows[i], u"position") == static_cast<int>(i) + 1)
            continue;
        auto after = m_kind.clone(*rows[i]);
        position.set(*after, static_cast<int>(i) + 1);
        changes.push_back({&m_kind, rows[i], after});
    }
    return changes;
}

Result<void> ContentsModel::append(const std::vector<Id>& targets)
{
    std::vector<RowChange> changes = renumbered(m_rows);
    int position = rowCount();
    for (const Id target : targets) {
        auto row = m_kind.make();
        row->parent = m_owner;
        m_kind.field(m_reference)->set(*row, target);
        m_kind.field(positionKey)->set(*row, ++position);
        changes.push_back({&m_kind, nullptr, row});
    }
    return commit(std::move(changes));
}

Result<int> ContentsModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount())
        return row;
    Records rows = m_rows;
    std::swap(rows[static_cast<size_t>(row)], rows[static_cast<size_t>(to)]);
    const auto done = commit(renumbered(rows));
    return done ? Result<int>(to) : Result<int>(done.error());
}

Result<void> ContentsModel::takeOut(int row)
{
    if (row < 0 || row >= rowCount())
        return {};
    Records rows = m_rows;
    const RecordPtr gone = rows[static_cast<size_t>(row)];
    rows.erase(rows.begin() + row);
    std::vector<RowChange> changes{{&m_kind, gone, nullptr}};
    for (RowChange& each : renumbered(rows))
        changes.push_back(std::move(each));
    return commit(std::move(changes));
}

int ContentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ContentsModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_kind.field(pagesKey) ? FirstPage + 1 : Title + 1;
}

QVariant ContentsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != Title)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const RecordPtr& row = m_rows[static_cast<size_t>(index.row())];
    const int pages = number(row, u"pages");
    switch (index.column()) {
    case Position:
        return index.row() + 1;
    case Title:
        return m_nameOf(m_kind.value(*row, m_reference).toLongLong()).simplified();
    case Pages:
        return pages ? QString::number(pages) : QString();
    case FirstPage: {
        int first = 1;
        for (int i = 0; i < index.row(); ++i) {
            // After a piece of unknown length nothing can be said.
            if (number(m_rows[static_cast<size_t>(i)], u"pages") == 0)
                return QStringLiteral("—");
            first += number(m_rows[static_cast<size_t>(i)], u"pages");
        }
        return QString::number(first);
    }
    default:
        return {};
    }
}

QVariant ContentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole && section != Title)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Position:
        return Words().label(*m_kind.field(positionKey));
    case Title:
        return Words().label(*m_kind.field(m_reference));
    case Pages:
        return Words().label(*m_kind.field(pagesKey));
    default:
        return tr("Begins on page");
    }
}

Qt::ItemFlags ContentsModel::flags(const QModelIndex& index) const
{
    const auto usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Pages ? usual | Qt::ItemIsEditable : usual;
}

bool ContentsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Field& pages = *m_kind.field(pagesKey);
    const auto typed = fromTyped(pages, value.toString(), {});
    if (!typed || typed->toInt() < 0) {
        Q_EMIT refused(typed ? Error{tr("A number of pages cannot be less than none."), {}} : typed.error());
        return false;
    }
    auto after = m_kind.clone(*m_rows[static_cast<size_t>(index.row())]);
    pages.set(*after, *typed);
    const auto edited = m_editor.edit(m_kind, *after);
    if (!edited)
        Q_EMIT refused(edited.error());
    return edited.ok();
}

} // namespace xf
