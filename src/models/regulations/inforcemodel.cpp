// SPDX-License-Identifier: GPL-3.0-or-later
#include "inforcemodel.h"

#include "life/step.h"

#include <QHash>

#include <algorithm>

namespace xf {

InForceModel::InForceModel(Editor& editor, QObject* parent) : QAbstractTableModel(parent), m_editor(editor)
{
    connect(&editor, &Editor::changed, this, &InForceModel::follow);
}

Result<void> InForceModel::setDay(QDate day)
{
    m_day = day;
    return reload();
}

void InForceModel::follow(const std::vector<RowChange>& changes)
{
    const bool isTouched = std::any_of(changes.begin(), changes.end(), [](const RowChange& change) {
        return change.kind == &regulationKind() || change.kind == &executionKind();
    });
    if (!isTouched || !m_day.isValid())
        return;
    if (const auto done = reload(); !done)
        Q_EMIT refused(done.error());
}

Result<void> InForceModel::reload()
{
    auto regulations = m_editor.records().load(regulationKind());
    const auto checks = m_editor.records().load(executionKind());
    if (!regulations || !checks)
        return regulations ? checks.error() : regulations.error();
    QHash<Id, std::shared_ptr<const Execution>> newest;
    for (const RecordPtr& each : *checks) {
        const auto check = std::static_pointer_cast<const Execution>(each);
        const auto known = newest.value(check->parent);
        if (quarter().contains(check->date) && (!known || known->date <= check->date))
            newest.insert(check->parent, check);
    }
    std::vector<const Regulation*> all;
    for (const RecordPtr& each : *regulations)
        all.push_back(static_cast<const Regulation*>(each.get()));
    std::vector<Row> rows;
    for (const InForce& span : inForceOn(all, m_day))
        rows.push_back({span, newest.value(span.regulation->id)});
    // The current cell stays where only checks are new.
    const bool isSame =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const Row& a, const Row& b) { return a.span.regulation->id == b.span.regulation->id; });
    if (!isSame)
        beginResetModel();
    m_regulations = std::move(*regulations);
    m_rows = std::move(rows);
    if (!isSame)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    return {};
}

QString InForceModel::stateAt(int row) const
{
    const auto& check = m_rows[static_cast<size_t>(row)].check;
    return check ? check->state : QString();
}

int InForceModel::count(const QString& state) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [&](const Row& each) {
        return (each.check ? each.check->state : QString()) == state;
    }));
}

QStringList InForceModel::withoutDay() const
{
    QStringList titles;
    const auto steps = m_editor.records().loadChildren(stepKind(), regulationKind(), {});
    for (const RecordPtr& each : m_regulations) {
        const auto& regulation = static_cast<const Regulation&>(*each);
        const bool isMissing = !regulation.effective.isValid() && regulation.nature != QLatin1String("repealed");
        const bool isDone = steps && std::any_of(steps->begin(), steps->end(), [&](const RecordPtr& step) {
                                return step->parent == regulation.id &&
                                       static_cast<const Step&>(*step).key == QLatin1String("effective") &&
                                       static_cast<const Step&>(*step).date <= m_day;
                            });
        if (isMissing && isDone)
            titles << regulation.title;
    }
    return titles;
}

Result<void> InForceModel::setState(int row, const QString& state)
{
    const Row& at = m_rows[static_cast<size_t>(row)];
    if (!at.check) {
        if (state.isEmpty())
            return {};
        auto check = std::make_shared<Execution>();
        check->parent = at.span.regulation->id;
        check->date = m_day;
        check->state = state;
        const auto added = m_editor.add(executionKind(), check, QStringLiteral("check"));
        return added ? Result<void>() : Result<void>(added.error());
    }
    if (state.isEmpty())
        return m_editor.remove({at.check->id});
    Execution after = *at.check;
    after.state = state;
    const auto edited = m_editor.edit(executionKind(), after, QStringLiteral("check"));
    return edited ? Result<void>() : Result<void>(edited.error());
}

Result<int> InForceModel::checkAll()
{
    std::vector<RowChange> changes;
    for (const Row& each : m_rows) {
        if (each.check)
            continue;
        auto check = std::make_shared<Execution>();
        check->parent = each.span.regulation->id;
        check->date = m_day;
        check->state = QStringLiteral("yes");
        changes.push_back({&executionKind(), nullptr, check});
    }
    const int count = static_cast<int>(changes.size());
    if (count == 0)
        return 0;
    const auto done = m_editor.commit(QStringLiteral("check"), std::move(changes));
    return done ? Result<int>(count) : Result<int>(done.error());
}

int InForceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InForceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString InForceModel::text(const Row& row, int column) const
{
    const Regulation& regulation = *row.span.regulation;
    switch (column) {
    case Title:
        return regulation.title.simplified();
    case Version:
        return regulation.version;
    case Number:
        return regulation.number;
    case Area:
        return m_words.choice(*regulationKind().field(u"area"), regulation.area);
    case From:
        return row.span.from.toString(Qt::ISODate);
    case Until:
        return row.span.until.isValid() ? row.span.until.toString(Qt::ISODate) : tr("in force");
    case Checked:
        return row.check ? m_words.choice(*executionKind().field(u"state"), row.check->state) : QString();
    case Finding:
        return row.check ? row.check->note : QString();
    default:
        return {};
    }
}

QVariant InForceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Checked && !row.check ? tr("not checked this quarter") : text(row, index.column());
    default:
        return {};
    }
}

QVariant InForceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return m_words.label(*regulationKind().field(u"title"));
    case Version:
        return m_words.label(*regulationKind().field(u"version"));
    case Number:
        return m_words.label(*regulationKind().field(u"number"));
    case Area:
        return m_words.label(*regulationKind().field(u"area"));
    case From:
        return tr("In force from");
    case Until:
        return tr("Until");
    case Checked:
        return m_words.label(*executionKind().field(u"state"));
    case Finding:
        return m_words.label(*executionKind().field(u"note"));
    default:
        return {};
    }
}

Qt::ItemFlags InForceModel::flags(const QModelIndex& index) const
{
    const auto usual = QAbstractTableModel::flags(index);
    const bool takes = index.isValid() && index.column() == Finding && m_rows[static_cast<size_t>(index.row())].check;
    return takes ? usual | Qt::ItemIsEditable : usual;
}

bool InForceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Execution after = *m_rows[static_cast<size_t>(index.row())].check;
    after.note = value.toString().trimmed();
    const auto edited = m_editor.edit(executionKind(), after);
    if (!edited)
        Q_EMIT refused(edited.error());
    return edited.ok();
}

} // namespace xf
