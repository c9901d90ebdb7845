// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepspanel.h"

#include "fields/buttonrow.h"
#include "fields/fielddelegate.h"
#include "session.h"
#include "stepmodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace xf {

namespace {
constexpr int dateColumn = 1;
constexpr int noteColumn = 2;
} // namespace

StepsPanel::StepsPanel(const Kind& kind, Session& session, QWidget* parent)
    : RecordPanel(parent), m_kind(kind), m_session(session),
      m_model(new StepModel(
          session.editor(), [&session] { return session.today(); }, this)),
      m_table(new QTableView)
{
    m_table->setObjectName(QStringLiteral("stepsTable"));
    m_table->setAccessibleName(tr("Steps"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FieldDelegate(
        session, [this](int column) { return m_model->field(column); }, m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(30, fontMetrics().height() + 12));
    m_table->setEditTriggers(session.isReadOnly()
                                 ? QAbstractItemView::NoEditTriggers
                                 : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                       QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(noteColumn, QHeaderView::Stretch);
    auto* hint = new QLabel(tr("Type a date beside a step to record it, e.g. 0303."));
    hint->setProperty("muted", true);
    hint->setWordWrap(true);
    auto* todayButton = new QPushButton(tr("Record the next step today"));
    todayButton->setObjectName(QStringLiteral("stepToday"));
    todayButton->setProperty("edits", true);
    auto* repeatButton = new QPushButton(tr("Record it again"));
    repeatButton->setObjectName(QStringLiteral("stepRepeat"));
    repeatButton->setProperty("edits", true);
    auto* takeBackButton = new QPushButton(tr("Take back"));
    takeBackButton->setObjectName(QStringLiteral("stepTakeBack"));
    takeBackButton->setProperty("edits", true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addWidget(new ButtonRow({todayButton, repeatButton}, takeBackButton));
    connect(todayButton, &QPushButton::clicked, this, &StepsPanel::today);
    connect(repeatButton, &QPushButton::clicked, this, &StepsPanel::repeat);
    connect(takeBackButton, &QPushButton::clicked, this, &StepsPanel::takeBack);
    connect(m_model, &StepModel::refused, this, [this](const Error& error) { m_session.tell(error); });
}

void StepsPanel::setRecord(Id record)
{
    m_model->setRecord(&m_kind, record);
    setEnabled(record != 0);
}

int StepsPanel::chosenRow() const
{
    return m_table->currentIndex().row();
}

void StepsPanel::today()
{
    const int row = m_model->nextRow();
    if (row < 0)
        m_session.tell(tr("Every step of this record has its date."));
    else
        m_model->setData(m_model->index(row, dateColumn), m_session.today(), Qt::EditRole);
}

void StepsPanel::repeat()
{
    const int row = m_model->repeat(chosenRow());
    if (row < 0)
        return;
    const QModelIndex date = m_model->index(row, dateColumn);
    m_table->setCurrentIndex(date);
    m_table->edit(date);
}

void StepsPanel::takeBack()
{
    if (chosenRow() < 0)
        return;
    if (const auto done = m_model->takeBack(chosenRow()); !done)
        m_session.tell(done.error());
}

} // namespace xf
