// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/buttonrow.h"

#include "fields/flowlayout.h"

#include <QHBoxLayout>

namespace xf {

ButtonRow::ButtonRow(std::initializer_list<QWidget*> buttons, QWidget* apart) : m_flow(nullptr)
{
    auto* flowing = new QWidget;
    m_flow = new FlowLayout(flowing);
    for (QWidget* each : buttons)
        add(each);
    auto* sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addWidget(flowing, 1);
    sides->addWidget(apart, 0, Qt::AlignBottom);
}

void ButtonRow::add(QWidget* button)
{
    m_flow->addWidget(button);
}

} // namespace xf
