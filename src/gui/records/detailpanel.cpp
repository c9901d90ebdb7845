// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailpanel.h"

#include "evidencepanel.h"
#include "fields/childtable.h"
#include "fields/formbinder.h"
#include "forms.h"
#include "life/evidence.h"
#include "life/progress.h"
#include "life/step.h"
#include "progresspanel.h"
#include "session.h"
#include "stepspanel.h"
#include "words.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace xf {

DetailPanel::DetailPanel(const Kind& kind, Session& session, FileDialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_tabs(new QTabWidget), m_form(formFor(kind, session))
{
    m_binder = std::make_unique<FormBinder>(kind, *m_form, session);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_tabs->setObjectName(QStringLiteral("detailTabs"));
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(scroll, tr("Content"));
    if (kind.hasLife())
        addLife(session, dialogs);
    for (const Kind* child : childKinds(kind)) {
        if (child == &stepKind() || child == &progressKind() || child == &evidenceKind())
            continue;
        auto* table = new ChildTable(*child, session);
        m_children.push_back(table);
        m_tabs->addTab(table, Words().kind(*child));
    }
    if (m_evidence)
        m_tabs->addTab(m_evidence, Words().kind(evidenceKind()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    setRecord(0);
}

DetailPanel::~DetailPanel() = default;

void DetailPanel::addLife(Session& session, FileDialogs& dialogs)
{
    m_steps = new StepsPanel(session);
    m_progress = new ProgressPanel(session);
    m_evidence = new EvidencePanel(session, dialogs);
    m_tabs->addTab(m_steps, Words().kind(stepKind()));
    m_tabs->addTab(m_progress, Words().kind(progressKind()));
}

void DetailPanel::setRecord(Id record)
{
    m_binder->flush();
    m_record = record;
    m_binder->load(record);
    if (m_kind.hasLife()) {
        m_steps->setRecord(&m_kind, record);
        m_progress->setRecord(&m_kind, record);
        m_evidence->setRecord(&m_kind, record);
    }
    for (ChildTable* table : m_children) {
        table->setParentRecord(record);
        table->setEnabled(record != 0);
    }
}

void DetailPanel::flush()
{
    m_binder->flush();
    for (ChildTable* table : m_children)
        table->flush();
    if (m_progress)
        m_progress->flush();
}

void DetailPanel::focusForm()
{
    m_tabs->setCurrentIndex(0);
    const Field* title = m_kind.firstWith(FieldFlag::Title);
    if (auto* field = title ? m_form->findChild<QWidget*>(title->key) : nullptr)
        field->setFocus(Qt::OtherFocusReason);
}

void DetailPanel::beginProgress()
{
    if (!m_progress)
        return;
    m_tabs->setCurrentWidget(m_progress);
    m_progress->beginEntry();
}

} // namespace xf
