// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerpanel.h"

#include "fields/childtable.h"
#include "session.h"
#include "words.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace xf {

RegisterPanel::RegisterPanel(const Kind& kind, Session& session, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_entries(new ChildTable(kind, session))
{
    setObjectName(kind.key + QLatin1String("Register"));
    auto* layout = new QVBoxLayout(this);
    const auto children = childKinds(kind);
    if (children.empty()) {
        layout->addWidget(m_entries);
        return;
    }
    auto* tabs = new QTabWidget;
    for (const Kind* child : children) {
        auto* table = new ChildTable(*child, session);
        m_children.push_back(table);
        tabs->addTab(table, Words().kind(*child));
    }
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_entries);
    splitter->addWidget(tabs);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter);
    const auto follow = [this](Id record) {
        for (ChildTable* table : m_children) {
            table->setParentRecord(record);
            table->setEnabled(record != 0);
        }
    };
    connect(m_entries, &ChildTable::currentChanged, this, follow);
    follow(m_entries->currentId());
}

void RegisterPanel::select(Id record)
{
    m_entries->select(record);
}

void RegisterPanel::flush()
{
    m_entries->flush();
    for (ChildTable* table : m_children)
        table->flush();
}

void RegisterPanel::addRecord()
{
    m_entries->addRow();
}

} // namespace xf
