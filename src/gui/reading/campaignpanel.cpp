// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignpanel.h"

#include "lists.h"
#include "reading/campaignmodel.h"
#include "session.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace xf {

CampaignPanel::CampaignPanel(Session& session, QWidget* parent)
    : RecordPanel(parent), m_session(session),
      m_model(new CampaignModel(
          session.editor(), [&session](QDate day) { return session.membersOn(day); },
          [&session] { return session.today(); }, this)),
      m_counts(new QLabel), m_table(new QTableView)
{
    setObjectName(QStringLiteral("campaignPanel"));
    m_counts->setObjectName(QStringLiteral("campaignCounts"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("campaignTable"));
    m_table->setAccessibleName(tr("Who has written"));
    m_table->setModel(m_model);
    setUpList(*m_table);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(CampaignModel::Title, QHeaderView::Stretch);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_counts);
    layout->addWidget(m_table, 1);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CampaignPanel::showCounts);
    connect(m_table, &QTableView::activated, this, &CampaignPanel::openCurrent);
}

void CampaignPanel::setRecord(Id campaign)
{
    setEnabled(campaign != 0);
    if (const auto done = m_model->setCampaign(campaign); !done)
        m_session.tell(done.error());
}

void CampaignPanel::showCounts()
{
    using State = CampaignNote::State;
    const int written = m_model->count(State::Written);
    const QStringList open = m_model->names(State::Begun) + m_model->names(State::Missing);
    const int due = written + m_model->count(State::Begun) + m_model->count(State::Missing);
    m_counts->setText(open.isEmpty() ? tr("All %1 members have written.").arg(due)
                                     : tr("%1 of %2 members have written; not yet: %3")
                                           .arg(written)
                                           .arg(due)
                                           .arg(open.join(QStringLiteral("、"))));
}

void CampaignPanel::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const Id note = current.isValid() ? m_model->noteAt(current.row()) : 0;
    if (note)
        Q_EMIT go(readingKind().key, PageRequest{note, {}, {}});
}

} // namespace xf
