// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/columnslayout.h"

#include <algorithm>

namespace xf {

QSize ColumnsLayout::minimumSize() const
{
    return {widthBelow(), QBoxLayout::minimumSize().height()};
}

void ColumnsLayout::setGeometry(const QRect& rect)
{
    const Direction wanted = rect.width() < widthBeside() ? TopToBottom : LeftToRight;
    if (direction() != wanted)
        setDirection(wanted);
    QBoxLayout::setGeometry(rect);
}

int ColumnsLayout::widthBeside() const
{
    int width = std::max(0, count() - 1) * spacing();
    for (int i = 0; i < count(); ++i)
        width += itemAt(i)->minimumSize().width();
    return width;
}

int ColumnsLayout::widthBelow() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width = std::max(width, itemAt(i)->minimumSize().width());
    return width;
}

} // namespace xf
