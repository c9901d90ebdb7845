// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QTabWidget;

namespace xf {

class RegisterPanel;

/// A page of registers side by side, such as the four links of the campaign or the branch's own settings.
class TabsPage : public Page
{
    Q_OBJECT

public:
    TabsPage(const std::vector<const Kind*>& registers, Session& session, QWidget* parent = nullptr);

    void leave() override;
    void show(const PageRequest& request) override;
    void addRecord() override;

private:
    QTabWidget* m_tabs;
    std::vector<RegisterPanel*> m_panels;
};

} // namespace xf
