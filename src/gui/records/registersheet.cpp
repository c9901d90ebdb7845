// SPDX-License-Identifier: GPL-3.0-or-later
#include "registersheet.h"

#include "fields/childtable.h"
#include "rowpanels.h"
#include "session.h"
#include "words.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace xf {

RegisterSheet::RegisterSheet(const Kind& kind, Session& session, QWidget* parent)
    : Sheet(parent), m_kind(kind), m_entries(new ChildTable(kind, session))
{
    setObjectName(kind.key + QLatin1String("Register"));
    auto* layout = new QVBoxLayout(this);
    const auto children = childKinds(kind);
    if (children.empty()) {
        layout->addWidget(m_entries);
        return;
    }
    auto* tabs = new QTabWidget;
    tabs->setTabBarAutoHide(true);
    for (const Kind* child : children) {
        m_panels.push_back(rowPanel(*child, session));
        tabs->addTab(m_panels.back(), Words().kind(*child));
        connect(m_panels.back(), &RecordPanel::go, this, &Sheet::go);
    }
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_entries);
    splitter->addWidget(tabs);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3); // the rows are what is worked on
    layout->addWidget(splitter);
    connect(m_entries, &ChildTable::currentChanged, this, &RegisterSheet::follow);
    follow(m_entries->currentId());
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
    m_entries->select(request.record);
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
