// SPDX-License-Identifier: GPL-3.0-or-later
#include "formbinder.h"

#include "messagebar.h"
#include "refusal.h"
#include "sqlerror.h"
#include "values.h"
#include "words.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

#include <algorithm>

namespace xf {

namespace {
constexpr int leastHeight = 28;
}

FormBinder::FormBinder(const Kind& kind, QWidget& form, Session& session, QObject* parent)
    : QObject(parent), m_kind(kind), m_form(form), m_session(session)
{
    connect(qApp, &QApplication::focusChanged, this, [this] { m_visited.clear(); });
    bind();
    setLabels();
    m_form.installEventFilter(this);
    connect(&session.editor(), &Editor::changed, this, &FormBinder::follow);
    show(nullptr, true);
}

void FormBinder::bind()
{
    for (const Field& field : m_kind.fields) {
        auto* editor = m_form.findChild<FieldEditor*>(field.key);
        if (!editor)
            continue;
        editor->bind(field, m_session);
        m_fields.insert(field.key, editor);
        connect(editor, &FieldEditor::committed, this, [this, &field](const QVariant& value) { store(field, value); });
        connect(editor, &FieldEditor::edited, this, &FormBinder::followTyping);
    }
}

/// Labels stand beside the first line of their field, also when a refusal or more lines follow beneath.
void FormBinder::setLabels()
{
    const Words words;
    const QLineEdit line;
    const int lineHeight = std::max(leastHeight, line.sizeHint().height());
    for (const Field& field : m_kind.fields) {
        auto* label = m_form.findChild<QLabel*>(QStringLiteral("label_") + field.key);
        if (!label)
            continue;
        label->setTextFormat(Qt::PlainText);
        label->setText(words.label(field));
        label->setBuddy(m_fields.value(field.key));
        label->setMinimumHeight(lineHeight);
    }
}

bool FormBinder::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_form && event->type() == QEvent::LanguageChange) {
        for (auto each = m_fields.cbegin(); each != m_fields.cend(); ++each)
            each.value()->bind(*m_kind.field(each.key()), m_session);
        setLabels();
        show(m_record, false);
    }
    if (watched == &m_form && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        setLabels();
    return QObject::eventFilter(watched, event);
}

void FormBinder::load(Id record)
{
    if (!flush())
        m_session.tell(Error{tr("What was refused in the form was not kept."), {}});
    RecordPtr found;
    if (record != 0) {
        const auto read = m_session.records().find(m_kind, record);
        if (read)
            found = *read;
        else
            m_session.tell(read.error());
    }
    show(found, true);
}

void FormBinder::show(RecordPtr record, bool all)
{
    m_record = std::move(record);
    m_form.setEnabled(m_record != nullptr);
    for (const Field& field : m_kind.fields) {
        const QVariant value = m_record ? field.get(*m_record) : emptyValue(field);
        if (auto* editor = m_fields.value(field.key)) {
            // What the user is typing just now, or what was refused, is not overwritten.
            if (!all && editor->isModified())
                continue;
            editor->setOwner(m_record ? m_record->id : 0, m_record ? m_record->parent : 0);
            editor->setReadOnly(m_session.isReadOnly());
            editor->setRecord(m_record.get());
            editor->setValue(value);
        } else if (auto* label = m_form.findChild<QLabel*>(field.key)) {
            label->setTextFormat(Qt::PlainText);
            label->setText(Words().text(field, value));
        }
    }
}

/// What is computed from the record (the characters of a text) is shown as of what is being typed.
void FormBinder::followTyping()
{
    if (!m_record)
        return;
    const auto draft = m_kind.clone(*m_record);
    for (const Field& field : m_kind.fields) {
        const FieldEditor* editor = m_fields.value(field.key);
        if (!editor || !editor->isModified())
            continue;
        if (const auto value = editor->value())
            field.set(*draft, *value);
    }
    for (const Field& field : m_kind.fields) {
        auto* label = field.isStored() ? nullptr : m_form.findChild<QLabel*>(field.key);
        if (label)
            label->setText(Words().text(field, field.get(*draft)));
    }
}

void FormBinder::store(const Field& field, const QVariant& value)
{
    if (!m_record)
        return;
    const auto after = m_kind.clone(*m_record);
    field.set(*after, value);
    FieldEditor* editor = m_fields.value(field.key);
    // One visit to a field is one entry of the history, however often a long text is saved on the way.
    const bool goesOn = m_visited == field.key;
    const auto done = goesOn ? m_session.editor().goOnEditing(m_kind, *after) : m_session.editor().edit(m_kind, *after);
    m_visited = editor->isAncestorOf(QApplication::focusWidget()) ? field.key : QString();
    if (!done) {
        editor->refuse(withLabels(m_kind, done.error()).sentence);
        offerRetry(done.error());
    } else if (!*done) {
        editor->setValue(field.get(*m_record)); // nothing changed: show it in its usual form again
    }
}

/// What was typed stays in its field; the button saves it as leaving the field would.
void FormBinder::offerRetry(const Error& error)
{
    MessageBar* bar = mayGoWellLater(error) ? MessageBar::of(&m_form) : nullptr;
    if (bar)
        bar->refuse(error, [binder = QPointer(this)] {
            if (binder)
                binder->flush();
        });
}

bool FormBinder::flush()
{
    bool isStored = true;
    for (FieldEditor* each : std::as_const(m_fields))
        isStored = each->commit() && each->error().isEmpty() && isStored;
    return isStored;
}

void FormBinder::follow(const std::vector<RowChange>& changes)
{
    for (const RowChange& change : changes) {
        if (!m_record || change.kind != &m_kind || change.record().id != m_record->id)
            continue;
        show(change.after, !change.after);
        if (!change.after)
            Q_EMIT gone();
    }
}

} // namespace xf
