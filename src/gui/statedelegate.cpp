// SPDX-License-Identifier: GPL-3.0-or-later
#include "statedelegate.h"

#include "recordtablemodel.h"
#include "theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace xf {

namespace {

QColor colorOf(const QString& state)
{
    const ThemeColors& colors = themeColors();
    if (state == QLatin1String("done"))
        return colors.done;
    if (state == QLatin1String("underway"))
        return colors.underway;
    if (state == QLatin1String("late") || state == QLatin1String("failed"))
        return colors.late;
    return colors.nothing;
}

/// Drawn when shown, so that it follows the theme and the screen.
class StateEngine : public QIconEngine
{
public:
    explicit StateEngine(QString state) : m_state(std::move(state)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const qreal side = std::min(rect.width(), rect.height());
        painter->translate(QRectF(rect).center());
        painter->scale(side / 16, side / 16);
        const QColor color = colorOf(m_state);
        painter->setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        draw(*painter, color);
        painter->restore();
    }
    [[nodiscard]] QIconEngine* clone() const override { return new StateEngine(m_state); }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

private:
    void draw(QPainter& painter, const QColor& color) const
    {
        if (m_state == QLatin1String("done")) {
            painter.drawPolyline(QPolygonF{{-5, 0}, {-1.5, 4}, {5.5, -4.5}});
        } else if (m_state == QLatin1String("failed")) {
            painter.drawLine(QPointF(-4.5, -4.5), QPointF(4.5, 4.5));
            painter.drawLine(QPointF(-4.5, 4.5), QPointF(4.5, -4.5));
        } else if (m_state == QLatin1String("late")) {
            painter.drawPolygon(QPolygonF{{0, -6}, {6.5, 5.5}, {-6.5, 5.5}});
            painter.drawLine(QPointF(0, -1.5), QPointF(0, 1.5));
        } else {
            painter.drawEllipse(QPointF(), 5.5, 5.5);
            if (m_state == QLatin1String("underway")) {
                painter.setBrush(color);
                painter.drawPie(QRectF(-5.5, -5.5, 11, 11), 90 * 16, -180 * 16);
            }
        }
    }

    QString m_state;
};

} // namespace

QIcon stateIcon(const QString& state)
{
    return QIcon(new StateEngine(state));
}

void StateDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QString state = index.data(RecordTableModel::StateRole).toString();
    if (state.isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = stateIcon(state);
    const int side = option->fontMetrics.ascent() + 2;
    option->decorationSize = QSize(side, side);
}

} // namespace xf
