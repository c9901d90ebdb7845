// SPDX-License-Identifier: GPL-3.0-or-later
#include "fielddelegate.h"

#include "choicefield.h"
#include "linefield.h"
#include "recordtablemodel.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

namespace xf {

namespace {

constexpr int roomyWidth = 260;
constexpr int roomyHeight = 96;

FieldEditor* editorAround(QObject* inner)
{
    for (QObject* each = inner; each; each = each->parent()) {
        if (auto* editor = qobject_cast<FieldEditor*>(each))
            return editor;
    }
    return nullptr;
}

bool needsRoom(const FieldEditor& editor)
{
    const FieldType type = editor.field()->type;
    return type == FieldType::LongText || type == FieldType::Ticks;
}

bool isInside(const QWidget* widget, const QWidget& editor)
{
    return widget && (widget == &editor || editor.isAncestorOf(widget));
}

} // namespace

FieldDelegate::FieldDelegate(Session& session, FieldAt fieldAt, QObject* parent)
    : QStyledItemDelegate(parent), m_session(session), m_fieldAt(std::move(fieldAt))
{
}

QWidget* FieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const Field* field = m_fieldAt(index.column());
    FieldEditor* editor = field ? makeFieldEditor(*field, m_session, parent) : nullptr;
    if (!editor)
        return nullptr;
    editor->setInline(true);
    editor->setAutoFillBackground(true);
    if (auto* line = qobject_cast<LineField*>(editor))
        line->line()->setPlaceholderText({}); // a cell is too narrow for hints
    if (const auto* model = qobject_cast<const RecordTableModel*>(index.model())) {
        editor->setOwner(model->idAt(index.row()), index.data(RecordTableModel::ParentRole).toLongLong());
        if (index.row() < model->count())
            editor->setRecord(model->record(index.row()).get());
    }
    auto* self = const_cast<FieldDelegate*>(this);
    connect(editor, &FieldEditor::edited, self, &FieldDelegate::edited);
    const auto inner = editor->findChildren<QWidget*>();
    for (QWidget* each : inner) {
        if (each->focusPolicy() != Qt::NoFocus)
            each->installEventFilter(self);
    }
    if (auto* choice = qobject_cast<ChoiceField*>(editor); choice && !choice->combo()->isEditable()) {
        connect(choice->combo(), &QComboBox::activated, self, [self, choice] { self->finish(*choice, NoHint); });
        QTimer::singleShot(0, choice->combo(), &QComboBox::showPopup);
    }
    m_open = editor;
    return editor;
}

void FieldDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = qobject_cast<FieldEditor*>(editor);
    // The view calls this again whenever the row changes; what is being typed stays.
    if (!field || field->isModified())
        return;
    field->setValue(index.data(Qt::EditRole));
    if (auto* line = qobject_cast<LineField*>(field))
        line->line()->selectAll();
}

void FieldDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    auto* field = qobject_cast<FieldEditor*>(editor);
    if (!field || !field->isModified())
        return;
    const auto value = field->value();
    m_isTaken = value && model->setData(index, *value, Qt::EditRole);
    if (!value)
        Q_EMIT refused(value.error());
}

void FieldDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect rect = option.rect;
    const auto* field = qobject_cast<FieldEditor*>(editor);
    if (field && needsRoom(*field)) {
        rect.setWidth(std::max(rect.width(), roomyWidth));
        rect.setHeight(std::max(rect.height(), roomyHeight));
    } else {
        rect.setWidth(std::max(rect.width(), editor->minimumSizeHint().width()));
    }
    const QRect room = editor->parentWidget()->rect();
    rect.moveRight(std::min(rect.right(), std::max(room.right(), rect.width())));
    rect.moveBottom(std::min(rect.bottom(), std::max(room.bottom(), rect.height())));
    editor->setGeometry(rect);
}

bool FieldDelegate::finish(FieldEditor& editor, EndEditHint hint)
{
    if (m_open != &editor)
        return false; // ended already: Enter in the list of a choice comes from the list and as a key
    if (!store(editor))
        return false;
    Q_EMIT closeEditor(&editor, hint);
    return true;
}

bool FieldDelegate::store(FieldEditor& editor)
{
    m_open = nullptr; // closing moves the focus, which must not end the cell a second time
    m_isTaken = true;
    Q_EMIT commitData(&editor);
    if (!m_isTaken)
        m_open = &editor;
    return m_isTaken;
}

/// When the focus goes elsewhere.
void FieldDelegate::storeOpen()
{
    FieldEditor* editor = m_open;
    if (editor && store(*editor))
        Q_EMIT closeEditor(editor, NoHint);
}

void FieldDelegate::closeOpen()
{
    FieldEditor* editor = m_open;
    m_open = nullptr;
    if (!editor)
        return;
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
}

bool FieldDelegate::filterKey(FieldEditor& editor, int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Tab:
        finish(editor, EditNextItem);
        return true;
    case Qt::Key_Backtab:
        finish(editor, EditPreviousItem);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers.testFlag(Qt::ShiftModifier))
            return false;
        finish(editor, EditNextItem);
        return true;
    case Qt::Key_Escape:
        m_open = nullptr;
        Q_EMIT closeEditor(&editor, RevertModelCache);
        return true;
    default:
        return false;
    }
}

bool FieldDelegate::eventFilter(QObject* watched, QEvent* event)
{
    FieldEditor* editor = editorAround(watched);
    if (!editor || watched == editor)
        return false; // the frame of the cell's widget; its inside has the focus
    if (event->type() == QEvent::ShortcutOverride && !editor->isComposing()) {
        // Esc, Enter and Tab are the cell's while it is open.
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape)
            event->accept();
        return false;
    }
    if (event->type() == QEvent::KeyPress && !editor->isComposing()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        return filterKey(*editor, key->key(), key->modifiers());
    }
    if (event->type() == QEvent::FocusOut && m_open == editor && !QApplication::activePopupWidget() &&
        !isInside(QApplication::focusWidget(), *editor))
        storeOpen();
    return false;
}

void FieldDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto* model = qobject_cast<const RecordTableModel*>(index.model());
    if (!model || !model->isDraft(index.row()) || !option->text.isEmpty() || index.column() != 0)
        return;
    option->features |= QStyleOptionViewItem::HasDisplay;
    option->text = tr("New row");
    option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
}

} // namespace xf
