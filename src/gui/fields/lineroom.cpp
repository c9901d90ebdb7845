// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/lineroom.h"

#include <QLineEdit>
#include <QStyleOptionFrame>

namespace xf {

int lineWidthFor(const QLineEdit& line, const QString& text)
{
    const QStyle* style = line.style();
    QStyleOptionFrame frame;
    frame.initFrom(&line);
    frame.lineWidth = style->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, &line);
    constexpr int cursorRoom = 6; // what the line keeps free at both ends, and the cursor behind the last character
    const QSize inside(line.fontMetrics().horizontalAdvance(text) + cursorRoom, line.fontMetrics().height());
    return style->sizeFromContents(QStyle::CT_LineEdit, &frame, inside, &line).width();
}

} // namespace xf
