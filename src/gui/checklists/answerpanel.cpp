// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerpanel.h"

#include "checklists/voices.h"
#include "fields/fieldeditor.h"
#include "session.h"
#include "words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace xf {

namespace {
constexpr int factRows = 4;
constexpr int factRowHeight = 28;
} // namespace

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
    for (const QString& key : checklistVoices(answers.kind())) {
        auto* box = new QVBoxLayout;
        addField(box, key);
        row->addLayout(box, 1);
    }
    column->addLayout(row);
    column->addWidget(makeFacts());
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

QWidget* AnswerPanel::makeFacts()
{
    m_offered = new QLabel;
    m_offered->setObjectName(QStringLiteral("factsOffered"));
    m_offered->setProperty("muted", true);
    m_offered->setWordWrap(true);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("facts"));
    m_list->setAccessibleName(tr("Facts of the quarter that speak for this item"));
    m_list->setWordWrap(true);
    m_list->setSpacing(1);
    m_source = new QPushButton(tr("Go to its record"));
    m_source->setObjectName(QStringLiteral("factSource"));
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_offered);
    layout->addWidget(m_list);
    layout->addWidget(m_source, 0, Qt::AlignRight);
    m_offered->setBuddy(m_list);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { take(m_facts[item->data(Qt::UserRole).toUInt()]); });
    connect(m_source, &QPushButton::clicked, this, [this] { Q_EMIT recordWanted(m_answers.sourceOf(m_place)); });
    return box;
}

void AnswerPanel::offer(std::vector<ChecklistFact> facts)
{
    m_facts = std::move(facts);
    fillFacts();
}

void AnswerPanel::take(const ChecklistFact& fact)
{
    store();
    if (const auto done = m_answers.confirm(m_place, fact.text, fact.record); !done)
        m_session.tell(done.error());
}

void AnswerPanel::takeNextFact()
{
    const QString told = m_answers.value(m_place, QStringLiteral("fact"));
    for (const ChecklistFact& each : m_facts) {
        if (each.member == m_place.member && each.item == m_place.item && !told.contains(each.text))
            return take(each);
    }
    m_session.tell(tr("No further fact of the quarter speaks for this item."));
}

void AnswerPanel::fillFacts()
{
    m_list->clear();
    const QString told = m_answers.value(m_place, QStringLiteral("fact"));
    for (size_t each = 0; each < m_facts.size(); ++each) {
        const ChecklistFact& fact = m_facts[each];
        if (!(AnswerPlace{fact.member, fact.item} == m_place))
            continue;
        // What is taken over already stays in sight, marked, so that nothing is taken twice.
        const QString mark = told.contains(fact.text) ? QStringLiteral("● ") : QStringLiteral("○ ");
        auto* item = new QListWidgetItem(mark + fact.text, m_list);
        item->setData(Qt::UserRole, static_cast<uint>(each));
    }
    const int count = m_list->count();
    m_offered->setText(count > 0
                           ? tr("Facts of the quarter: %1. Enter takes one over, + in the table the next.").arg(count)
                           : tr("No record of the quarter speaks for this item."));
    m_list->setFixedHeight(std::min(2 * count, factRows + 1) * std::max(factRowHeight, fontMetrics().height() + 8) + 4);
    m_list->setVisible(count > 0);
    m_source->setVisible(m_answers.sourceOf(m_place) != 0);
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
    fillFacts();
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
