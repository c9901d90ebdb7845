// SPDX-License-Identifier: GPL-3.0-or-later
#include "registersheet.h"

#include "fields/childtable.h"
#include "rowpanels.h"
#include "session.h"
#include "tabrows.h"
#include "words.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace xf {

namespace {
constexpr int registerShare = 400;
constexpr int rowsShare = 600;
} // namespace

RegisterSheet::RegisterSheet(const Kind& kind, Session& session, QWidget* parent)
    : Sheet(parent), m_kind(kind), m_entries(new ChildTable(kind, session)), m_splitter(new QSplitter(Qt::Vertical))
{
    setObjectName(kind.key + QLatin1String("Register"));
    m_splitter->addWidget(m_entries);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_splitter);
    for (const Kind* child : childKinds(kind))
        addPanel(rowPanel(*child, session), Words().kind(*child));
    connect(m_entries, &ChildTable::currentChanged, this, &RegisterSheet::follow);
}

void RegisterSheet::addPanel(RecordPanel* panel, const QString& label)
{
    if (!m_tabs) {
        m_tabs = new TabRows(TabRows::Frame::Box);
        m_splitter->addWidget(m_tabs);
        m_splitter->setStretchFactor(0, 2);
        m_splitter->setStretchFactor(1, 3); // the rows are what is worked on
        m_splitter->setSizes({registerShare, rowsShare});
    }
    m_panels.push_back(panel);
    m_tabs->addTab(panel, label);
    connect(panel, &RecordPanel::go, this, &Sheet::go);
    panel->setRecord(m_entries->currentId());
}

void RegisterSheet::addAbove(QWidget* widget)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, widget);
}

void RegisterSheet::follow(Id record)
{
    for (RecordPanel* panel : m_panels)
        panel->setRecord(record);
}

bool RegisterSheet::show(const Kind* kind, const PageRequest& request)
{
    if (kind != &m_kind)
        return false;
    m_entries->goTo(request);
    return true;
}

void RegisterSheet::flush()
{
    m_entries->flush();
    for (RecordPanel* panel : m_panels)
        panel->flush();
}

void RegisterSheet::addRecord()
{
    m_entries->addRow();
}

} // namespace xf
