// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailpanel.h"

#include "backlinkbar.h"
#include "evidencepanel.h"
#include "fields/formbinder.h"
#include "forms.h"
#include "life/evidence.h"
#include "life/progress.h"
#include "life/step.h"
#include "progresspanel.h"
#include "rowpanels.h"
#include "session.h"
#include "stepspanel.h"
#include "tabrows.h"
#include "words.h"

#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace xf {

DetailPanel::DetailPanel(const Kind& kind, Session& session, FileDialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_tabs(new TabRows(TabRows::Frame::Box)), m_form(formFor(kind, session))
{
    m_binder = std::make_unique<FormBinder>(kind, *m_form, session);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_tabs->setObjectName(QStringLiteral("detailTabs"));
    m_tabs->addTab(scroll, tr("Content"));
    if (kind.hasLife()) {
        m_progress = new ProgressPanel(session);
        addRows(stepKind(), new StepsPanel(kind, session));
        addRows(progressKind(), m_progress);
    }
    for (const Kind* child : childKinds(kind)) {
        if (child != &stepKind() && child != &progressKind() && child != &evidenceKind())
            addRows(*child, rowPanel(*child, session));
    }
    if (kind.hasLife())
        addRows(evidenceKind(), new EvidencePanel(session, dialogs));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    if (kind.hasLife())
        addNote(new BacklinkBar(session));
    setRecord(0);
}

DetailPanel::~DetailPanel() = default;

void DetailPanel::addPanel(RecordPanel* panel, const QString& label)
{
    m_panels.push_back(panel);
    m_tabs->addTab(panel, label);
    connect(panel, &RecordPanel::go, this, &DetailPanel::go);
    panel->setRecord(m_record);
}

void DetailPanel::addRows(const Kind& rows, RecordPanel* panel)
{
    m_rows[&rows] = panel;
    addPanel(panel, Words().kind(rows));
}

void DetailPanel::addNote(RecordPanel* note)
{
    m_panels.push_back(note);
    connect(note, &RecordPanel::go, this, &DetailPanel::go);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, note);
    note->setRecord(m_record);
}

void DetailPanel::setRecord(Id record)
{
    m_binder->flush();
    m_record = record;
    m_binder->load(record);
    for (RecordPanel* panel : m_panels)
        panel->setRecord(record);
}

void DetailPanel::flush()
{
    m_binder->flush();
    for (RecordPanel* panel : m_panels)
        panel->flush();
}

void DetailPanel::focusForm()
{
    m_tabs->setCurrentIndex(0);
    const Field* title = m_kind.firstWith(FieldFlag::Title);
    if (auto* field = title ? m_form->findChild<QWidget*>(title->key) : nullptr)
        field->setFocus(Qt::TabFocusReason); // which selects what a line holds
}

int DetailPanel::roomyWidth() const
{
    const int frame = 2;
    return m_form->sizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this) + 2 * frame;
}

void DetailPanel::showRows(const Kind& rows)
{
    if (const auto found = m_rows.find(&rows); found != m_rows.end())
        m_tabs->setCurrentWidget(found->second);
}

void DetailPanel::beginProgress()
{
    if (!m_progress)
        return;
    m_tabs->setCurrentWidget(m_progress);
    m_progress->beginEntry();
}

} // namespace xf
