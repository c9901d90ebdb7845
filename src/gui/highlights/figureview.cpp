// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureview.h"

#include "theme.h"
#include "words.h"

#include <QPainter>

#include <algorithm>

namespace xf {

namespace {

constexpr int barHeight = 16;

/// In tenths of a percent, rounded.
QString percent(double share)
{
    return plainNumber(static_cast<double>(qRound64(share * 1000)) / 10);
}

} // namespace

FigureView::FigureView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("figureChart"));
    setAccessibleName(tr("From base to target"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureView::show(const FigureProgress& figure, const QString& unit)
{
    m_figure = figure;
    m_unit = unit;
    setAccessibleDescription(words(figure, unit));
    setVisible(figure.base && figure.target);
    update();
}

QString FigureView::words(const FigureProgress& figure, const QString& unit)
{
    const auto number = [&](const std::optional<double>& value) {
        return value ? plainNumber(*value) + unit : QStringLiteral("—");
    };
    if (figure.isEmpty())
        return tr("No figures yet: base and target stand in the form, the figure reached in a progress entry.");
    if (!figure.now)
        return tr("Base %1, target %2; no figure reached yet").arg(number(figure.base), number(figure.target));
    const QString words =
        tr("Base %1, target %2, now %3 (%4)")
            .arg(number(figure.base), number(figure.target), number(figure.now), figure.on.toString(Qt::ISODate));
    const auto share = figure.share();
    return share ? tr("%1: %2% of the way").arg(words, percent(*share)) : words;
}

QSize FigureView::sizeHint() const
{
    return {240, barHeight + fontMetrics().height() + 10};
}

void FigureView::paintEvent(QPaintEvent*)
{
    if (!m_figure.base || !m_figure.target)
        return;
    const ThemeColors& colors = themeColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(1, 3, width() - 2, barHeight);
    painter.setPen(QPen(colors.border, 1));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(track, 4, 4);
    const double share = std::clamp(m_figure.share().value_or(0.0), 0.0, 1.0);
    QRectF filled = track.adjusted(2, 2, -2, -2);
    filled.setWidth(filled.width() * share);
    painter.fillRect(filled, share >= 1.0 ? colors.done : colors.underway);
    const double y = track.bottom() + 3;
    const QRectF line(0, y, width(), fontMetrics().height());
    painter.setPen(colors.text);
    const QString base = plainNumber(*m_figure.base) + m_unit;
    const QString target = plainNumber(*m_figure.target) + m_unit;
    painter.drawText(line, Qt::AlignLeft, base);
    painter.drawText(line, Qt::AlignRight, target);
    if (!m_figure.now)
        return;
    const QString now = plainNumber(*m_figure.now) + m_unit;
    const int wide = fontMetrics().horizontalAdvance(now);
    const double left = fontMetrics().horizontalAdvance(base) + 8;
    const double right = width() - fontMetrics().horizontalAdvance(target) - wide - 8;
    if (right < left)
        return; // no room; the words beside the chart say it
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(QPointF(std::clamp(filled.right() - wide / 2.0, left, right), y + fontMetrics().ascent()), now);
}

} // namespace xf
