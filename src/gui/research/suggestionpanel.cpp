// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestionpanel.h"

#include "activities/research.h"
#include "draftregulation.h"
#include "fields/childtable.h"
#include "pageregistry.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace xf {

SuggestionPanel::SuggestionPanel(Session& session, QWidget* parent)
    : RecordPanel(parent), m_session(session), m_table(new ChildTable(suggestionKind(), session)),
      m_open(new QPushButton(tr("Go to what it became"))), m_draft(new QPushButton(tr("Draft a regulation from it")))
{
    setObjectName(QStringLiteral("suggestionPanel"));
    m_open->setObjectName(QStringLiteral("suggestionOpen"));
    m_draft->setObjectName(QStringLiteral("suggestionDraft"));
    m_draft->setProperty("edits", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_draft);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    const QMargins inset = m_table->layout()->contentsMargins();
    buttons->setContentsMargins(inset.left(), 0, inset.right(), inset.bottom());
    layout->addLayout(buttons);
    connect(m_draft, &QPushButton::clicked, this, &SuggestionPanel::draft);
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
    m_draft->setEnabled(m_table->currentId() != 0 && record == 0 && !m_session.isReadOnly());
    m_draft->setToolTip(tr("Adds a regulation in these words and links the suggestion to it"));
    m_open->setToolTip(record ? m_session.nameOf(record) : tr("The suggestion names no record yet"));
}

void SuggestionPanel::draft()
{
    flush();
    const auto regulation = draftRegulation(m_table->currentId(), m_session.today(), m_session.editor());
    if (!regulation)
        return m_session.tell(regulation.error());
    m_open->setFocus(Qt::OtherFocusReason);
    m_session.tell(
        tr("Regulation “%1” drafted and linked. Ctrl+Z takes both back.").arg(m_session.nameOf(*regulation)));
}

void SuggestionPanel::open()
{
    flush();
    const Id record = linked();
    if (const Kind* kind = m_session.records().kindOf(record))
        Q_EMIT go(pageOfKind(kind->key), PageRequest{record, {}, {}});
}

} // namespace xf
