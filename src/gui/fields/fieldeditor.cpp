// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldeditor.h"

#include "choicefield.h"
#include "datefield.h"
#include "linefield.h"
#include "longtextfield.h"
#include "referencefield.h"
#include "ticksfield.h"
#include "typingkeeper.h"
#include "words.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace xf {

namespace {

/// Keys with which an input method ends or steers a composition.
bool steersComposition(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape || key == Qt::Key_Up ||
           key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Tab;
}

} // namespace

FieldEditor::FieldEditor(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
}

FieldEditor::~FieldEditor()
{
    dropUnsaved();
}

void FieldEditor::setInput(QWidget* content, QWidget* input)
{
    m_input = input;
    m_layout->addWidget(content);
    setFocusProxy(input);
    setFocusPolicy(input->focusPolicy());
    input->installEventFilter(this);
}

void FieldEditor::bind(const Field& field, Session& session)
{
    m_field = &field;
    m_session = &session;
    const QString label = Words().label(field);
    setAccessibleName(label);
    if (m_input)
        m_input->setAccessibleName(label);
}

void FieldEditor::setOwner(Id record, Id parent)
{
    m_owner = record;
    m_ownerParent = parent;
}

bool FieldEditor::commit()
{
    if (!m_isModified)
        return true;
    const auto entered = value();
    if (!entered) {
        showError(entered.error().sentence);
        return false;
    }
    clearError();
    m_isModified = false; // its unsaved input is kept until it is stored
    Q_EMIT committed(*entered);
    if (!m_isModified)
        dropUnsaved();
    return true;
}

void FieldEditor::markEdited()
{
    m_isModified = true;
    if (m_session)
        m_session->typing().note(*this);
    Q_EMIT edited();
}

void FieldEditor::setModified(bool modified)
{
    m_isModified = modified;
    if (!modified)
        dropUnsaved();
}

void FieldEditor::dropUnsaved()
{
    if (m_session)
        m_session->typing().drop(*this);
}

void FieldEditor::refuse(const QString& sentence)
{
    m_isModified = true;
    showError(sentence);
}

void FieldEditor::showError(const QString& sentence)
{
    if (!m_error && sentence.isEmpty())
        return;
    if (!m_error) {
        m_error = new QLabel(this);
        m_error->setTextFormat(Qt::PlainText);
        m_error->setWordWrap(true);
        m_error->setProperty("refusal", true);
        m_layout->addWidget(m_error);
    }
    m_error->setText(sentence.isEmpty() ? QString() : tr("⚠ %1").arg(sentence));
    m_error->setVisible(!sentence.isEmpty() && !m_isInline);
    if (m_input)
        m_input->setAccessibleDescription(sentence);
}

QString FieldEditor::error() const
{
    return m_error ? m_input->accessibleDescription() : QString();
}

bool FieldEditor::handleKey(QKeyEvent& event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && !m_isInline && event.modifiers() == Qt::NoModifier)
        commit();
    return false;
}

bool FieldEditor::filterShortcut(QKeyEvent& event) const
{
    // Typing is undone by the widget first; when there is none left, Ctrl+Z goes on to the records.
    const bool isForeign = (event.matches(QKeySequence::Undo) && !canUndoTyping()) ||
                           (event.matches(QKeySequence::Redo) && !canRedoTyping());
    if (isForeign)
        event.ignore();
    return isForeign;
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_input)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::InputMethod:
        m_isComposing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
        break;
    case QEvent::ShortcutOverride: {
        auto& key = static_cast<QKeyEvent&>(*event);
        if (m_isComposing) {
            key.accept();
            return true;
        }
        return filterShortcut(key);
    }
    case QEvent::KeyPress: {
        auto& key = static_cast<QKeyEvent&>(*event);
        if (m_isComposing)
            return steersComposition(key.key());
        return handleKey(key);
    }
    case QEvent::FocusOut:
        // A popup of the field's own (calendar, suggestions, context menu) does not end the visit.
        m_isComposing = false;
        if (!m_isInline && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            commit();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

FieldEditor* makeFieldEditor(const Field& field, Session& session, QWidget* parent)
{
    FieldEditor* editor = nullptr;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Quarter:
        editor = new LineField(parent);
        break;
    case FieldType::LongText:
        editor = new LongTextField(parent);
        break;
    case FieldType::Date:
        editor = new DateField(parent);
        break;
    case FieldType::MonthDate:
        editor = new MonthField(parent);
        break;
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Money:
        editor = new NumberField(parent);
        break;
    case FieldType::Choice:
        editor = new ChoiceField(parent);
        break;
    case FieldType::Ticks:
        editor = new TicksField(parent);
        break;
    case FieldType::Bool:
        editor = new CheckField(parent);
        break;
    case FieldType::Reference:
        editor = new ReferenceField(parent);
        break;
    case FieldType::Derived:
        return nullptr;
    }
    editor->bind(field, session);
    return editor;
}

FieldEditor* makeEntryField(const Field& field, Session& session, QWidget* parent)
{
    FieldEditor* editor = makeFieldEditor(field, session, parent);
    QObject::connect(editor, &FieldEditor::committed, editor,
                     [editor](const QVariant& value) { editor->setValue(value); });
    return editor;
}

} // namespace xf
