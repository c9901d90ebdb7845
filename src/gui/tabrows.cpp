// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabrows.h"

#include "fields/flowlayout.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace xf {

namespace {

/// As wide as its label in bold, so that choosing a tab moves none.
class Tab : public QPushButton
{
public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setBold(true);
        QFont plain = font();
        plain.setBold(false);
        const int grows = QFontMetrics(bold).horizontalAdvance(text()) - QFontMetrics(plain).horizontalAdvance(text());
        return QPushButton::sizeHint() + QSize(std::max(0, grows), 0);
    }
};

} // namespace

TabRows::TabRows(Frame frame, QWidget* parent) : QWidget(parent), m_bar(new QWidget), m_pages(new QStackedWidget)
{
    new FlowLayout(m_bar, 0);
    m_bar->hide();
    m_pages->setProperty("tabBox", frame == Frame::Box);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    connect(m_pages, &QStackedWidget::currentChanged, this, [this](int index) {
        m_tabs[static_cast<std::size_t>(index)]->setChecked(true);
        Q_EMIT currentChanged(index);
    });
}

void TabRows::addTab(QWidget* page, const QString& label)
{
    auto* tab = new Tab(label);
    tab->setCheckable(true);
    tab->setAutoExclusive(true);
    tab->setAutoDefault(false);
    tab->setProperty("tab", true);
    m_tabs.push_back(tab);
    m_bar->layout()->addWidget(tab);
    m_bar->setVisible(count() > 1);
    connect(tab, &QAbstractButton::toggled, this, [this, page](bool chosen) {
        if (chosen)
            m_pages->setCurrentWidget(page);
    });
    m_pages->addWidget(page); // the first becomes the current one and checks its tab
}

QWidget* TabRows::widget(int index) const
{
    return m_pages->widget(index);
}

int TabRows::currentIndex() const
{
    return m_pages->currentIndex();
}

void TabRows::setCurrentIndex(int index)
{
    m_pages->setCurrentIndex(index);
}

QWidget* TabRows::currentWidget() const
{
    return m_pages->currentWidget();
}

void TabRows::setCurrentWidget(QWidget* page)
{
    m_pages->setCurrentWidget(page);
}

void TabRows::keyPressEvent(QKeyEvent* event)
{
    const bool isNext = event->key() == Qt::Key_Tab && event->modifiers() == Qt::ControlModifier;
    const bool isBack =
        event->key() == Qt::Key_Backtab && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (count() < 2 || (!isNext && !isBack))
        return QWidget::keyPressEvent(event);
    setCurrentIndex((currentIndex() + (isNext ? 1 : count() - 1)) % count());
    QWidget* page = currentWidget();
    page->setFocus(Qt::TabFocusReason);
    if (!isAncestorOf(QApplication::focusWidget()))
        m_tabs[static_cast<std::size_t>(currentIndex())]->setFocus(Qt::TabFocusReason);
}

} // namespace xf
