// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation.h"

#include "icons.h"
#include "pageregistry.h"

#include <QEvent>

#include <algorithm>

namespace xf {

namespace {
constexpr int leastIcon = 20;
}

Navigation::Navigation(const std::vector<PageEntry>& entries, QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const PageEntry& entry : entries) {
        auto* item = new QListWidgetItem(themedIcon(entry.icon), entry.label, this);
        item->setData(Qt::UserRole, entry.key);
    }
    setCurrentRow(0);
    fit();
}

QString Navigation::current() const
{
    const QListWidgetItem* chosen = currentItem();
    return chosen ? chosen->data(Qt::UserRole).toString() : QString();
}

int Navigation::rowOf(const QString& key) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == key)
            return row;
    }
    return -1;
}

void Navigation::fit()
{
    const int side = std::max(leastIcon, fontMetrics().ascent());
    setIconSize(QSize(side, side));
    setFixedWidth(sizeHintForColumn(0) + side);
}

void Navigation::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace xf
