// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/buttonrow.h"

#include "fields/flowlayout.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace xf {

namespace {
constexpr int mostPercent = 12; // of the window's height
} // namespace

ButtonRow::ButtonRow(std::initializer_list<QWidget*> buttons, QWidget* apart) : m_flow(nullptr), m_apart(apart)
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
    m_buttons.push_back(button);
    m_shown = m_buttons.size();
    m_flow->addWidget(button);
    if (m_more)
        m_flow->addItem(m_flow->takeAt(m_flow->indexOf(m_more))); // stays the last one
}

void ButtonRow::foldIntoMenu()
{
    m_more = new QPushButton(tr("More"));
    m_more->setObjectName(QStringLiteral("moreActions"));
    auto* menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ButtonRow::fillMenu);
    m_flow->addWidget(m_more);
    m_more->hide();
}

void ButtonRow::fillMenu()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    for (std::size_t i = m_shown; i < m_buttons.size(); ++i) {
        auto* button = qobject_cast<QPushButton*>(m_buttons[i]);
        if (!button)
            continue;
        QAction* action = menu->addAction(button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
        action->setToolTip(button->toolTip());
    }
}

void ButtonRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void ButtonRow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fold(); // only now has it the font and the window that it is seen with
}

void ButtonRow::fold()
{
    if (!m_more)
        return;
    std::size_t shown = m_buttons.size();
    while (shown > 1 && linesOf(shown) > mostLines())
        --shown;
    if (shown == m_shown)
        return;
    m_shown = shown;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(i < shown);
    m_more->setVisible(shown < m_buttons.size());
}

/// How many lines the first ones take, and the button of the menu where it holds the others.
int ButtonRow::linesOf(std::size_t shown) const
{
    std::vector<const QWidget*> row(m_buttons.begin(), m_buttons.begin() + static_cast<std::ptrdiff_t>(shown));
    if (shown < m_buttons.size())
        row.push_back(m_more);
    const int room = width() - m_apart->sizeHint().width() - layout()->spacing();
    int lines = 1;
    int x = 0;
    for (const QWidget* each : row) {
        const int wide = each->sizeHint().width();
        if (x > 0 && x + wide > room) {
            x = 0;
            ++lines;
        }
        x += wide + m_flow->gap();
    }
    return lines;
}

int ButtonRow::mostLines() const
{
    return std::max(1, window()->height() * mostPercent / 100 / std::max(1, m_apart->sizeHint().height()));
}

} // namespace xf
