// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerpanel.h"

#include "fields/fieldeditor.h"
#include "session.h"
#include "words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace xf {

AnswerPanel::AnswerPanel(ChecklistAnswers& answers, Session& session, QWidget* parent)
    : QScrollArea(parent), m_answers(answers), m_session(session), m_name(new QLabel), m_points(new QLabel)
{
    m_name->setObjectName(QStringLiteral("placeName"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_points->setTextFormat(Qt::PlainText);
    m_points->setWordWrap(true);
    m_points->setProperty("muted", true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 0, 12, 0);
    column->addWidget(m_name);
    column->addWidget(m_points);
    column->addSpacing(6);
    auto* row = new QHBoxLayout;
    for (const char* key : {"self", "leader", "masses"}) {
        auto* box = new QVBoxLayout;
        addField(box, QString::fromLatin1(key));
        row->addLayout(box, 1);
    }
    column->addLayout(row);
    for (const char* key : {"fact", "gap", "measure"})
        addField(column, QString::fromLatin1(key));
    column->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&answers, &ChecklistAnswers::changed, this, [this](const AnswerPlace& place) {
        if (place == m_place)
            fill();
    });
    connect(&answers, &ChecklistAnswers::reloaded, this, &AnswerPanel::fill);
}

FieldEditor* AnswerPanel::addField(QBoxLayout* box, const QString& key)
{
    const Field& field = *m_answers.kind().field(key);
    FieldEditor* editor = makeFieldEditor(field, m_session);
    editor->setObjectName(key);
    editor->setReadOnly(m_session.isReadOnly());
    editor->input()->installEventFilter(this);
    auto* label = new QLabel(Words().label(field));
    label->setBuddy(editor->input());
    box->addWidget(label);
    box->addWidget(editor);
    m_fields.insert(key, editor);
    connect(editor, &FieldEditor::committed, this, [this, key, editor](const QVariant& value) {
        const auto done = m_answers.set(m_place, key, value.toString());
        editor->showError(done ? QString() : done.error().sentence);
    });
    return editor;
}

void AnswerPanel::show(const AnswerPlace& place, const QString& name)
{
    if (!(place == m_place))
        store();
    m_place = place;
    m_name->setText(name);
    m_points->setText(m_answers.wording(place.item).text);
    widget()->setEnabled(!place.item.isEmpty());
    fill();
}

void AnswerPanel::fill()
{
    for (auto each = m_fields.cbegin(); each != m_fields.cend(); ++each) {
        const bool isBeingTyped = each.value()->isModified() && each.value()->input()->hasFocus();
        if (!isBeingTyped)
            each.value()->setValue(m_answers.value(m_place, each.key()));
    }
}

void AnswerPanel::enter()
{
    m_fields[QStringLiteral("fact")]->input()->setFocus(Qt::OtherFocusReason);
}

void AnswerPanel::store()
{
    for (FieldEditor* each : m_fields) {
        if (each->isModified())
            each->commit();
    }
}

bool AnswerPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (isEscape && m_fields[QStringLiteral("fact")]->isVisible()) {
        for (FieldEditor* each : m_fields) {
            if (each->input() == watched && each->isComposing())
                return false; // Esc belongs to the input method first
        }
        Q_EMIT left();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace xf
