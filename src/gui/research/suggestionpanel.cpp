// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestionpanel.h"

#include "activities/research.h"
#include "fields/childtable.h"
#include "pageregistry.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace xf {

SuggestionPanel::SuggestionPanel(Session& session, QWidget* parent)
    : RecordPanel(parent), m_session(session), m_table(new ChildTable(suggestionKind(), session)),
      m_open(new QPushButton(tr("Go to what it became")))
{
    setObjectName(QStringLiteral("suggestionPanel"));
    m_open->setObjectName(QStringLiteral("suggestionOpen"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &SuggestionPanel::open);
    connect(m_table, &ChildTable::currentChanged, this, &SuggestionPanel::showState);
    connect(&session.editor(), &Editor::changed, this, &SuggestionPanel::showState);
    showState();
}

void SuggestionPanel::setRecord(Id research)
{
    setEnabled(research != 0);
    m_table->setRecord(research);
    showState();
}

void SuggestionPanel::flush()
{
    m_table->flush();
}

Id SuggestionPanel::linked() const
{
    const Id suggestion = m_table->currentId();
    const int row = suggestion ? m_table->model()->rowOf(suggestion) : -1;
    return row < 0 ? 0 : static_cast<const Suggestion&>(*m_table->model()->record(row)).record;
}

void SuggestionPanel::showState()
{
    const Id record = linked();
    m_open->setEnabled(record != 0);
    m_open->setToolTip(record ? m_session.nameOf(record) : tr("The suggestion names no record yet"));
}

void SuggestionPanel::open()
{
    flush();
    const Id record = linked();
    if (const Kind* kind = m_session.records().kindOf(record))
        Q_EMIT go(pageOfKind(kind->key), PageRequest{record, {}, {}});
}

} // namespace xf
