// SPDX-License-Identifier: GPL-3.0-or-later
#include "childtable.h"

#include "fielddelegate.h"
#include "lists.h"
#include "rownarrowing.h"
#include "typingkeeper.h"
#include "words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace xf {

namespace {
constexpr int widestColumn = 240; // longer texts wrap
constexpr int textColumn = 150;
constexpr int dateColumn = 120;
} // namespace

ChildTable::ChildTable(const Kind& kind, Session& session, QWidget* parent)
    : RecordPanel(parent), m_kind(kind), m_session(session),
      m_model(new RecordTableModel(
          kind, session.editor(), [&session](Id id) { return session.nameOf(id); }, session.today(), this)),
      m_table(new QTableView), m_delegate(new FieldDelegate(
                                   session, [this](int column) { return m_model->fieldAt(column); }, this)),
      m_problem(new QLabel), m_add(new QPushButton(tr("Add row"))), m_remove(new QPushButton(tr("Delete row"))),
      m_narrowing(new RowNarrowing(*m_table, [this](int row) { return m_model->idAt(row); }))
{
    setObjectName(kind.key + QLatin1String("Table"));
    makeTable();
    m_problem->setObjectName(kind.key + QLatin1String("Problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("refusal", true);
    m_problem->hide();
    m_add->setObjectName(kind.key + QLatin1String("Add"));
    m_add->setProperty("edits", true);
    m_add->setToolTip(tr("Insert"));
    m_remove->setObjectName(kind.key + QLatin1String("Remove"));
    m_remove->setProperty("edits", true);
    m_remove->setToolTip(tr("Del"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_narrowing);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);

    connect(m_add, &QPushButton::clicked, this, &ChildTable::addRow);
    connect(m_model, &QAbstractItemModel::modelReset, m_narrowing, &RowNarrowing::apply);
    connect(m_model, &QAbstractItemModel::rowsInserted, m_narrowing, &RowNarrowing::apply);
    connect(m_remove, &QPushButton::clicked, this, &ChildTable::removeChosen);
    connect(m_model, &RecordTableModel::refused, this, [this](const Error& error) { showProblem(error.sentence); });
    connect(m_delegate, &FieldDelegate::refused, this, [this](const Error& error) { showProblem(error.sentence); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        showProblem(m_model->draftProblem());
        noteRow();
    });
    connect(m_delegate, &FieldDelegate::edited, this, &ChildTable::noteRow);
    connect(m_delegate, &FieldDelegate::closeEditor, this, &ChildTable::noteRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentChanged(currentId()); });
    connect(m_model, &RecordTableModel::added, this, [this] { Q_EMIT currentChanged(currentId()); });
    connect(&session, &Session::dayChanged, this, [this] {
        m_model->setToday(m_session.today());
        if (m_model->isDraft(m_model->count()) && !m_model->isRowBegun())
            m_model->setDraft(m_parent, draftValues());
    });
    if (kind.role != KindRole::Child)
        reload();
}

ChildTable::~ChildTable()
{
    putRowAside();
}

void ChildTable::makeTable()
{
    m_table->setObjectName(m_kind.key + QLatin1String("Rows"));
    m_table->setAccessibleName(Words().kind(m_kind));
    m_model->setEditable(!m_session.isReadOnly());
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeightFor(font(), 1));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
}

void ChildTable::setRecord(Id parent)
{
    setEnabled(parent != 0);
    if (parent == m_parent)
        return;
    flush();
    m_parent = parent;
    reload();
}

void ChildTable::setWhere(const Where& where)
{
    flush();
    m_where = where;
    reload();
}

void ChildTable::setDefaults(const Where& defaults)
{
    m_defaults = defaults;
    if (m_model->isDraft(m_model->count()))
        m_model->setDraft(m_parent, draftValues());
}

void ChildTable::setHiddenFields(const QStringList& keys)
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, keys.contains(m_model->keyAt(column)));
}

void ChildTable::setGrowing(bool growing)
{
    m_isGrowing = growing;
    m_add->setVisible(growing);
    reload();
}

Where ChildTable::draftValues() const
{
    Where values;
    for (const Field& field : m_kind.fields) {
        if (field.key == QLatin1String("year"))
            values.emplace_back(field.key, m_session.year());
        else if (field.type == FieldType::Date && field.has(FieldFlag::EventDate) && field.has(FieldFlag::Required))
            values.emplace_back(field.key, m_session.today());
    }
    values.insert(values.end(), m_where.begin(), m_where.end());
    values.insert(values.end(), m_defaults.begin(), m_defaults.end());
    return values;
}

void ChildTable::reload()
{
    showProblem({});
    putRowAside();
    m_model->dropDraft();
    const bool isChild = m_kind.role == KindRole::Child;
    if (isChild && m_parent == 0)
        m_model->setRecords({});
    else
        m_model->load(shownRows());
    // The branch itself is one record: it is edited, never added or removed.
    const bool isGrowing = m_kind.role != KindRole::Base && !m_session.isReadOnly();
    if ((!isChild || m_parent != 0) && isGrowing && m_isGrowing)
        m_model->setDraft(m_parent, draftValues());
    resumeRow();
    m_add->setEnabled(m_model->isDraft(m_model->count()));
    m_remove->setEnabled(isGrowing);
    fitColumns();
    wrapRows(*m_table);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, firstColumn()));
    Q_EMIT currentChanged(currentId());
}

void ChildTable::noteRow()
{
    if (m_model->isDraft(m_model->count()))
        m_session.typing().noteRow(*this, m_kind, [this] { return begunRow(); });
}

/// With what is in its open cell.
RecordPtr ChildTable::begunRow() const
{
    const FieldEditor* cell = m_delegate->openCell();
    const bool isOpen = cell && cell->isModified() && cell->owner() == 0;
    if (!m_model->draftRow() || (!m_model->isRowBegun() && !isOpen))
        return nullptr;
    const auto row = m_kind.clone(*m_model->draftRow());
    const auto value = isOpen ? cell->value() : Result<QVariant>(QVariant());
    if (value && value->isValid())
        cell->field()->set(*row, *value);
    return row;
}

/// What was entered is not lost because another record is looked at.
void ChildTable::putRowAside()
{
    if (m_model->isRowBegun())
        m_session.typing().putAside(m_kind, m_model->draftRow());
}

void ChildTable::resumeRow()
{
    if (!m_model->isDraft(m_model->count()) || m_model->isRowBegun())
        return;
    if (const RecordPtr row = m_session.typing().takeAside(m_kind, m_parent, m_where))
        m_model->resumeRow(*row);
}

Where ChildTable::shownRows() const
{
    Where where = m_where;
    if (m_kind.role == KindRole::Child)
        where.emplace_back(QStringLiteral("parent"), m_parent);
    return where;
}

/// Once with rows, later the user's own widths stay.
void ChildTable::fitColumns()
{
    if (m_hasWidths)
        return;
    m_hasWidths = m_model->count() > 0;
    // A figure stands beside what it is of, not at the far edge.
    const Field* last = m_model->fieldAt(m_model->columnCount() - 1);
    const bool isFigure = last && (last->type == FieldType::Integer || last->type == FieldType::Number ||
                                   last->type == FieldType::Money || last->type == FieldType::Bool);
    m_table->horizontalHeader()->setStretchLastSection(!isFigure);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const Field* field = m_model->fieldAt(column);
        const bool isText = field && (field->type == FieldType::Text || field->type == FieldType::LongText);
        const bool isDate = field && (field->type == FieldType::Date || field->type == FieldType::Reference);
        const int least = isText ? textColumn : isDate ? dateColumn : 0;
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), least, widestColumn));
    }
}

int ChildTable::firstColumn() const
{
    int column = 0;
    while (column + 1 < m_model->columnCount() && m_table->isColumnHidden(column))
        ++column;
    return column;
}

std::optional<ImportPlace> ChildTable::importPlace() const
{
    if (!m_model->isDraft(m_model->count()))
        return std::nullopt;
    ImportPlace place{m_parent, m_where};
    place.given.insert(place.given.end(), m_defaults.begin(), m_defaults.end());
    return place;
}

Id ChildTable::currentId() const
{
    return m_model->idAt(m_table->currentIndex().row());
}

void ChildTable::select(Id record)
{
    const int row = m_model->rowOf(record);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, firstColumn()));
    m_table->scrollTo(m_table->currentIndex());
}

void ChildTable::goTo(const PageRequest& request)
{
    m_narrowing->narrow(request);
    select(request.first());
}

void ChildTable::addRow()
{
    m_delegate->closeOpen();
    m_narrowing->narrow({});
    if (!m_model->isDraft(m_model->count()))
        return;
    // The first cell that a default has not filled already.
    int column = firstColumn();
    while (column + 1 < m_model->columnCount() &&
           (m_table->isColumnHidden(column) ||
            !m_model->index(m_model->count(), column).data(Qt::DisplayRole).toString().isEmpty()))
        ++column;
    const QModelIndex cell = m_model->index(m_model->count(), column);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(cell);
    m_table->scrollTo(cell);
    m_table->edit(cell);
}

void ChildTable::removeChosen()
{
    std::vector<Id> ids;
    for (const QModelIndex& each : m_table->selectionModel()->selectedRows()) {
        if (const Id id = m_model->idAt(each.row()))
            ids.push_back(id);
    }
    if (ids.empty()) {
        // Del on the line being begun empties it.
        if (m_model->isDraft(m_table->currentIndex().row()))
            m_model->setDraft(m_parent, draftValues());
        showProblem({});
        return;
    }
    const auto going = m_going ? m_going(ids) : Result<std::vector<Id>>(ids);
    if (const auto done = going ? m_session.editor().remove(*going) : Result<void>(going.error()); !done)
        showProblem(done.error().sentence);
    else
        m_session.tell(tr("%n row(s) deleted. Ctrl+Z brings them back.", nullptr, static_cast<int>(ids.size())));
}

void ChildTable::flush()
{
    m_delegate->closeOpen();
    const QString problem = m_model->draftProblem();
    if (!problem.isEmpty())
        m_session.tell(Error{tr("%1 What you began waits in its row.").arg(problem), {}});
}

void ChildTable::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_table->setAccessibleDescription(sentence);
}

bool ChildTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && !m_session.isReadOnly()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QModelIndex current = m_table->currentIndex();
        switch (key->key()) {
        case Qt::Key_Insert:
            addRow();
            return true;
        case Qt::Key_Delete:
            removeChosen();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (current.isValid() && current.flags().testFlag(Qt::ItemIsEditable)) {
                m_table->edit(current);
                return true;
            }
            break;
        default:
            break;
        }
    }
    return RecordPanel::eventFilter(watched, event);
}

} // namespace xf
