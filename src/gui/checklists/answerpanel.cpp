// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerpanel.h"

#include "checklists/checklistwording.h"
#include "words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace xf
{

namespace
{
constexpr int pauseMs = 1500;
} // namespace

AnswerPanel::AnswerPanel(ChecklistAnswers& answers, QWidget* parent)
    : QWidget(parent), m_answers(answers), m_name(new QLabel), m_points(new QLabel), m_pause(new QTimer(this))
{
    m_name->setObjectName(QStringLiteral("placeName"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setStyleSheet(QStringLiteral("font-weight: bold"));
    m_points->setTextFormat(Qt::PlainText);
    m_points->setWordWrap(true);
    m_points->setProperty("muted", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 0, 0);
    column->addWidget(m_name);
    column->addWidget(m_points);
    auto* row = new QHBoxLayout;
    for (const char* field : {"self", "leader", "masses"})
        addVoice(row, QString::fromLatin1(field));
    column->addLayout(row);
    for (const char* field : {"fact", "gap", "measure"})
        addText(column, QString::fromLatin1(field));
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &AnswerPanel::store);
    connect(&answers, &ChecklistAnswers::changed, this, [this](const AnswerPlace& place) {
        if (place == m_place)
            fill();
    });
    connect(&answers, &ChecklistAnswers::reloaded, this, &AnswerPanel::fill);
}

void AnswerPanel::addVoice(QLayout* row, const QString& field)
{
    const Field& description = *m_answers.kind().field(field);
    auto* box = new QComboBox;
    box->setObjectName(field);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setAccessibleName(Words().label(description));
    box->addItem(QStringLiteral("—"), QString());
    for (const Choice& grade : *description.choices)
        box->addItem(Words().choice(description, QString::fromLatin1(grade.key)), QString::fromLatin1(grade.key));
    box->installEventFilter(this);
    auto* column = new QVBoxLayout;
    auto* label = new QLabel(Words().label(description));
    label->setBuddy(box);
    column->addWidget(label);
    column->addWidget(box);
    row->addItem(column);
    m_voices.insert(field, box);
    connect(box, &QComboBox::activated, this, [this, box, field] {
        if (const auto done = m_answers.set(m_place, field, box->currentData().toString()); !done) {
            Q_EMIT refused(done.error());
            fill();
        }
    });
}

void AnswerPanel::addText(QVBoxLayout* column, const QString& field)
{
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(field);
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(Words().label(*m_answers.kind().field(field)));
    edit->installEventFilter(this);
    auto* label = new QLabel(edit->accessibleName());
    label->setBuddy(edit);
    auto* refusal = new QLabel;
    refusal->setProperty("refusal", true);
    refusal->setWordWrap(true);
    refusal->hide();
    column->addWidget(label);
    column->addWidget(edit, 1);
    column->addWidget(refusal);
    m_texts.insert(field, edit);
    m_refusals.insert(field, refusal);
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling)
            m_pause->start();
    });
}

void AnswerPanel::show(const AnswerPlace& place, const QString& name)
{
    if (!(place == m_place))
        store();
    m_place = place;
    m_name->setText(name);
    m_points->setText(m_answers.wording(place.item).text);
    setEnabled(!place.item.isEmpty());
    fill();
}

void AnswerPanel::fill()
{
    m_isFilling = true;
    for (auto each = m_voices.cbegin(); each != m_voices.cend(); ++each)
        each.value()->setCurrentIndex(std::max(0, each.value()->findData(m_answers.value(m_place, each.key()))));
    for (auto each = m_texts.cbegin(); each != m_texts.cend(); ++each) {
        const QString text = m_answers.value(m_place, each.key());
        // The cursor stays where it is while what is typed has just been stored.
        if (each.value()->toPlainText() != text && m_refusals[each.key()]->isHidden())
            each.value()->setPlainText(text);
    }
    m_isFilling = false;
}

void AnswerPanel::enter()
{
    m_texts[QStringLiteral("fact")]->setFocus(Qt::OtherFocusReason);
}

void AnswerPanel::store()
{
    m_pause->stop();
    for (const QString& field : m_texts.keys())
        storeText(field);
}

void AnswerPanel::storeText(const QString& field)
{
    if (m_place.item.isEmpty())
        return;
    const auto done = m_answers.set(m_place, field, m_texts[field]->toPlainText());
    m_refusals[field]->setText(done ? QString() : done.error().sentence);
    m_refusals[field]->setVisible(!done);
}

bool AnswerPanel::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(watched) && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut && qobject_cast<QPlainTextEdit*>(watched))
        store();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace xf
