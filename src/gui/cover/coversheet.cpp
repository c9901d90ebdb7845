// SPDX-License-Identifier: GPL-3.0-or-later
#include "coversheet.h"

#include "theme.h"

#include <QPainter>

namespace xf {

namespace {

constexpr int margin = 24;
constexpr int widestText = 620;
constexpr double headingSize = 1.6;
constexpr int gap = 14;

} // namespace

CoverSheet::CoverSheet(QWidget* window) : QWidget(window)
{
    setObjectName(QStringLiteral("coverSheet"));
    setAccessibleName(tr("The screen is covered"));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setGeometry(window->rect());
}

void CoverSheet::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = themeColors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.window);
    const int width = std::min(widestText, this->width() - 2 * margin);
    if (width <= 0)
        return;
    const QString heading = tr("The screen is covered");
    const QString words =
        tr("Press any key to go on; everything is as you left it.\n\nThis is a cover, not a lock: anybody "
           "can take it off. When you leave the computer, lock it by the system's own lock.");
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * headingSize);
    constexpr int wrapped = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const QRect room(0, 0, width, height());
    const QRect headingRoom = QFontMetrics(large).boundingRect(room, wrapped, heading);
    const QRect wordsRoom = QFontMetrics(font()).boundingRect(room, wrapped, words);
    const int left = (this->width() - width) / 2;
    const int top = std::max(0, (height() - headingRoom.height() - gap - wordsRoom.height()) / 2);
    painter.setPen(colors.text);
    painter.setFont(large);
    painter.drawText(QRect(left, top, width, headingRoom.height()), wrapped, heading);
    painter.setFont(font());
    painter.drawText(QRect(left, top + headingRoom.height() + gap, width, wordsRoom.height()), wrapped, words);
}

} // namespace xf
