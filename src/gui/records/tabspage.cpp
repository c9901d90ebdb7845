// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabspage.h"

#include "registerpanel.h"
#include "session.h"
#include "words.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace xf {

TabsPage::TabsPage(const std::vector<const Kind*>& registers, Session& session, QWidget* parent)
    : Page(session, parent), m_tabs(new QTabWidget)
{
    m_tabs->setObjectName(QStringLiteral("registerTabs"));
    for (const Kind* each : registers) {
        m_panels.push_back(new RegisterPanel(*each, session));
        m_tabs->addTab(m_panels.back(), Words().kind(*each));
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
}

void TabsPage::leave()
{
    for (RegisterPanel* panel : m_panels)
        panel->flush();
}

void TabsPage::show(const PageRequest& request)
{
    const Kind* kind = m_session.records().kindOf(request.record);
    for (RegisterPanel* panel : m_panels) {
        if (&panel->kind() != kind)
            continue;
        m_tabs->setCurrentWidget(panel);
        panel->select(request.record);
    }
}

void TabsPage::addRecord()
{
    m_panels[static_cast<size_t>(m_tabs->currentIndex())]->addRecord();
}

} // namespace xf
