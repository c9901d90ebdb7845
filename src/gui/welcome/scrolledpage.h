// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace xf {

/// Around a page that stands alone in the window: in large type on a small screen it is scrolled, not cut.
inline QScrollArea* makeScrolledPage(QWidget* page)
{
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("scrolledPage"));
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // the fields in it bring themselves into sight
    area->setWidget(page);
    return area;
}

} // namespace xf
