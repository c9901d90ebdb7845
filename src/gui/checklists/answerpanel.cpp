// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerpanel.h"

#include "fields/fieldeditor.h"
#include "forms.h"
#include "session.h"
#include "words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace xf {

namespace {

constexpr int factRows = 6;
constexpr int factRowHeight = 28;

/// Rows that are easily hit, also those of one line.
class FactDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize hint = QStyledItemDelegate::sizeHint(option, index);
        return {hint.width(), std::max(hint.height() + 4, factRowHeight)};
    }
};

enum FactRole { RecordRole = Qt::UserRole, ConfirmedRole, OfferRole };

} // namespace

AnswerPanel::AnswerPanel(ChecklistAnswers& answers, Session& session, QWidget* parent)
    : QScrollArea(parent), m_answers(answers), m_session(session), m_name(new QLabel), m_points(new QLabel),
      m_form(formFor(answers.kind(), session))
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
    column->addWidget(m_form, 1);
    bindFields();
    bindFacts();
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

QSize AnswerPanel::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar, QScrollArea::minimumSizeHint().height()};
}

/// The place itself (quarter, member, item) is the heading; everything else of the form is filled here.
void AnswerPanel::bindFields()
{
    auto* place = m_form->findChild<QWidget*>(QStringLiteral("place"));
    place->hide();
    for (const Field& field : m_answers.kind().fields) {
        auto* editor = m_form->findChild<FieldEditor*>(field.key);
        if (!editor || place->isAncestorOf(editor))
            continue;
        editor->bind(field, m_session);
        editor->setReadOnly(m_session.isReadOnly());
        editor->input()->installEventFilter(this);
        auto* label = m_form->findChild<QLabel*>(QStringLiteral("label_") + field.key);
        label->setText(Words().label(field));
        label->setBuddy(editor->input());
        m_fields.insert(field.key, editor);
        connect(editor, &FieldEditor::committed, this, [this, key = field.key, editor](const QVariant& value) {
            const auto done = m_answers.set(m_place, key, value.toString());
            editor->showError(done ? QString() : done.error().sentence);
        });
    }
}

void AnswerPanel::bindFacts()
{
    m_offered = m_form->findChild<QLabel*>(QStringLiteral("factsOffered"));
    m_offered->setProperty("muted", true);
    m_list = m_form->findChild<QListWidget*>(QStringLiteral("facts"));
    m_list->setAccessibleName(tr("Facts of the quarter that speak for this item"));
    m_list->setItemDelegate(new FactDelegate(m_list));
    m_list->installEventFilter(this);
    m_offered->setBuddy(m_list);
    m_source = m_form->findChild<QPushButton*>(QStringLiteral("factSource"));
    m_source->setText(tr("Go to its record"));
    m_source->setToolTip(tr("Goes to the record that the chosen fact tells of."));
    connect(m_list, &QListWidget::itemActivated, this, &AnswerPanel::turn);
    connect(m_source, &QPushButton::clicked, this, &AnswerPanel::goToSource);
}

void AnswerPanel::offer(std::vector<ChecklistFact> facts)
{
    m_facts = std::move(facts);
    fillFacts();
}

void AnswerPanel::take(const ChecklistFact& fact)
{
    store();
    if (const auto done = m_answers.confirm(fact); !done)
        m_session.tell(done.error());
}

void AnswerPanel::turn(const QListWidgetItem* item)
{
    const Id confirmed = item->data(ConfirmedRole).toLongLong();
    if (!confirmed)
        return take(m_facts[item->data(OfferRole).toUInt()]);
    store();
    if (const auto done = m_answers.takeOut(confirmed); !done)
        m_session.tell(done.error());
}

void AnswerPanel::takeNextFact()
{
    for (const ChecklistFact& each : m_facts) {
        if (each.member == m_place.member && each.item == m_place.item && !m_answers.holds(each))
            return take(each);
    }
    m_session.tell(tr("No further fact of the quarter speaks for this item."));
}

void AnswerPanel::goToSource()
{
    if (const QListWidgetItem* item = m_list->currentItem())
        Q_EMIT recordWanted(item->data(RecordRole).toLongLong());
}

/// Words and a sign tell whether a fact counts, so that nothing is taken twice.
void AnswerPanel::addRow(const QString& text, Id record, Id fact, int offer)
{
    auto* item = new QListWidgetItem((fact ? QStringLiteral("● ") : QStringLiteral("○ ")) + text, m_list);
    item->setData(RecordRole, record);
    item->setData(ConfirmedRole, fact);
    item->setData(OfferRole, offer);
    item->setData(Qt::AccessibleTextRole, fact ? tr("Confirmed: %1").arg(text) : tr("Offered: %1").arg(text));
}

void AnswerPanel::fillFacts()
{
    const int row = m_list->currentRow();
    m_list->clear();
    const std::vector<Fact> confirmed = m_answers.facts(m_place);
    for (const Fact& each : confirmed)
        addRow(each.text, each.record, each.id, 0);
    for (size_t each = 0; each < m_facts.size(); ++each) {
        const ChecklistFact& fact = m_facts[each];
        if (AnswerPlace{fact.member, fact.item} == m_place && !m_answers.holds(fact))
            addRow(fact.text, fact.record, 0, static_cast<int>(each));
    }
    const int count = m_list->count();
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, count - 1)));
    m_offered->setText(
        count > 0 ? tr("Facts of the quarter: %1, confirmed (●): %2. Enter takes one over or out again, + in the table "
                       "takes the next.")
                        .arg(count)
                        .arg(confirmed.size())
                  : tr("No record of the quarter speaks for this item."));
    m_list->setVisible(count > 0);
    m_source->setVisible(count > 0);
    fitFacts();
}

/// As high as its rows, up to a limit; they wrap, so it depends on the width.
void AnswerPanel::fitFacts()
{
    m_list->doItemsLayout();
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->visualItemRect(m_list->item(row)).height() + 2 * m_list->spacing();
    m_list->setFixedHeight(std::min(height, factRows * std::max(factRowHeight, fontMetrics().height() + 8)));
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
    if (watched == m_list && event->type() == QEvent::Resize) {
        const auto* resize = static_cast<QResizeEvent*>(event);
        if (resize->size().width() != resize->oldSize().width())
            QMetaObject::invokeMethod(this, &AnswerPanel::fitFacts, Qt::QueuedConnection);
    }
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
