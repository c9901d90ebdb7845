// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperchoice.h"

#include "fields/datefield.h"

#include "comparisonchoice.h"
#include "lists.h"
#include "periodchooser.h"
#include "session.h"
#include "words.h"
#include "writechoice.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace xf {

namespace {

constexpr int visibleLetters = 12; // of a name, so that a long title does not widen the column

/// The day of the signature is no field of a record, but is typed like one.
const Field& signedField()
{
    static const Field field = [] {
        Field date;
        date.key = QStringLiteral("paperDate");
        date.label = QT_TRANSLATE_NOOP("papers", "Signed on");
        date.context = "papers";
        date.type = FieldType::Date;
        return date;
    }();
    return field;
}

} // namespace

PaperChoice::PaperChoice(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(new QListWidget), m_form(new QFormLayout),
      m_period(new PeriodChooser(Period::of(Period::Length::Quarter, session.today()))), m_subject(new QComboBox),
      m_edition(new QComboBox), m_date(new DateField), m_fonts(new FontsChoice)
{
    makeList();
    makeOptions();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(m_form);
    setFocusProxy(m_list);
    takePaper();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        takePaper();
        Q_EMIT changed();
    });
    connect(m_period, &PeriodChooser::periodChosen, this, [this] {
        m_signed = {};
        m_comparison->setOwn(period().lastQuarter());
        Q_EMIT changed();
    });
    connect(m_comparison, &ComparisonChoice::changed, this, &PaperChoice::changed);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &PaperChoice::changed);
    connect(m_edition, &QComboBox::currentIndexChanged, this, &PaperChoice::changed);
    connect(m_fonts, &QComboBox::currentIndexChanged, this, &PaperChoice::changed, Qt::QueuedConnection); // once kept
    connect(m_date, &FieldEditor::committed, this, &PaperChoice::setDate);
}

void PaperChoice::makeList()
{
    m_list->setObjectName(QStringLiteral("papers"));
    m_list->setAccessibleName(tr("Papers"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Paper& each : papers()) {
        auto* item = new QListWidgetItem(Words().paper(each.label), m_list);
        item->setData(Qt::UserRole, QLatin1String(each.key));
        item->setToolTip(item->text());
        item->setSizeHint({0, choiceHeightFor(font())});
    }
    m_list->setCurrentRow(0);
}

void PaperChoice::makeOptions()
{
    m_comparison = new ComparisonChoice;
    m_subject->setObjectName(QStringLiteral("paperSubject"));
    m_edition->setObjectName(QStringLiteral("paperEdition"));
    m_edition->addItem(tr("Internal edition"));
    m_edition->addItem(tr("Public edition"));
    for (QComboBox* each : {m_subject, m_edition}) {
        each->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        each->setMinimumContentsLength(visibleLetters);
        each->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_date->bind(signedField(), m_session);
    m_date->setObjectName(QStringLiteral("paperDate"));
    m_form->setContentsMargins(0, 4, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [this](const QString& text, QWidget* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        if (field != m_period) // which says its period instead
            field->setAccessibleName(text);
        m_form->addRow(label, field);
    };
    add(tr("Period"), m_period);
    add(tr("Compare with"), m_comparison);
    add(tr("About"), m_subject);
    add(tr("Edition"), m_edition);
    add(Words().label(signedField()), m_date);
    add(tr("Fonts"), m_fonts);
    m_form->addRow(QString(), new ArchivalChoice);
}

/// The period keeps its place in time when papers are of another length.
void PaperChoice::takePaper()
{
    const QSignalBlocker quiet(m_period);
    const Quarter shown = m_period->period().shownQuarter(m_session.today());
    const Period before = m_period->period();
    m_period->setPeriod(Period::of(paper().length, shown.lastDay()));
    if (m_period->period() != before)
        m_signed = {};
    m_comparison->setOwn(period().lastQuarter());
    m_form->setRowVisible(m_comparison, paper().comparesQuarters);
    m_form->setRowVisible(m_subject, paper().subjects != nullptr);
}

void PaperChoice::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_fonts->reload();
}

const Paper& PaperChoice::paper() const
{
    return papers().at(static_cast<size_t>(std::max(0, m_list->currentRow())));
}

Period PaperChoice::period() const
{
    return m_period->period();
}

PaperOptions PaperChoice::options() const
{
    PaperOptions options;
    options.edition = m_edition->currentIndex() == 1 ? Edition::Public : Edition::Internal;
    options.subject = paper().subjects ? m_subject->currentData().toLongLong() : 0;
    options.date = m_signed;
    return options;
}

void PaperChoice::choose(const QString& paperKey)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == paperKey)
            m_list->setCurrentRow(row);
    }
}

void PaperChoice::chooseQuarter(Quarter quarter)
{
    const Period wanted = Period::of(paper().length, quarter.lastDay());
    if (wanted == period())
        return;
    m_period->setPeriod(wanted);
}

void PaperChoice::offer(const std::vector<Id>& subjects, const CampaignSnapshot& snapshot)
{
    const QSignalBlocker quiet(m_subject);
    const QVariant chosen = m_subject->currentData();
    m_subject->clear();
    m_subject->addItem(tr("All of them, bound (%1)").arg(subjects.size()), Id(0));
    for (const Id each : subjects)
        m_subject->addItem(snapshot.nameOf(each), each);
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(chosen)));
    m_cutoff = snapshot.cutoff;
    m_date->setValue(m_signed.isValid() ? m_signed : m_cutoff);
}

/// An emptied field means the cut-off day again.
void PaperChoice::setDate(const QVariant& date)
{
    const QDate day = date.toDate();
    m_signed = day == m_cutoff ? QDate() : day;
    m_date->setValue(m_signed.isValid() ? m_signed : m_cutoff);
    Q_EMIT changed();
}

} // namespace xf
