// SPDX-License-Identifier: GPL-3.0-or-later
#include "trailpanel.h"

#include "regulations/trailmodel.h"
#include "session.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace xf {

TrailPanel::TrailPanel(Session& session, QWidget* parent)
    : RecordPanel(parent), m_session(session),
      m_model(new TrailModel(
          session.editor(), [&session](Id id) { return session.nameOf(id); }, this)),
      m_table(new QTableView),
      m_nothing(new QLabel(tr("Nothing dated yet: a version is listed with its effective date, a suggestion when a "
                              "research report names this regulation as what became of it."))),
      m_open(new QPushButton(tr("Go to record")))
{
    setObjectName(QStringLiteral("trailPanel"));
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("muted", true);
    m_table->setObjectName(QStringLiteral("trailTable"));
    m_table->setAccessibleName(tr("Origin and versions"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(30, fontMetrics().height() + 10));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_open->setObjectName(QStringLiteral("trailOpen"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_nothing);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_table, &QTableView::activated, this, &TrailPanel::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &TrailPanel::openCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TrailPanel::showState);
    showState();
}

void TrailPanel::setRecord(Id regulation)
{
    setEnabled(regulation != 0);
    if (const auto done = m_model->setRegulation(regulation); !done)
        m_session.tell(done.error());
}

void TrailPanel::showState()
{
    const bool hasLines = m_model->rowCount() > 0;
    m_nothing->setVisible(!hasLines);
    m_table->setVisible(hasLines);
    m_open->setVisible(hasLines);
    m_table->resizeColumnsToContents();
    if (hasLines)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void TrailPanel::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const Id record = m_model->line(current.row()).record;
    if (const Kind* kind = m_session.records().kindOf(record))
        Q_EMIT go(kind->key, PageRequest{record, {}, {}});
}

} // namespace xf
