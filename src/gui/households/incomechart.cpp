// SPDX-License-Identifier: GPL-3.0-or-later
#include "households/incomechart.h"

#include "theme.h"
#include "words.h"

#include <QPainter>

namespace xf {

namespace {
constexpr int linesHigh = 8; // of text
constexpr double widestColumn = 120;
constexpr double shareOfBar = 0.5; // of its column
} // namespace

IncomeChart::IncomeChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("incomeChart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize IncomeChart::sizeHint() const
{
    return {240, linesHigh * fontMetrics().lineSpacing()};
}

void IncomeChart::show(const IncomePath& income)
{
    m_income = income;
    QStringList told;
    for (const IncomeYear& each : income.years)
        told << QStringLiteral("%1: %2").arg(each.year).arg(yuan(each.amount));
    setAccessibleName(tr("Income per head by year: %1").arg(told.join(tr(", "))));
    setVisible(!income.years.empty());
    update();
}

void IncomeChart::paintYear(QPainter& painter, const IncomeYear& year, const QRectF& column, double scale) const
{
    const ThemeColors& colors = themeColors();
    const double text = painter.fontMetrics().lineSpacing();
    const double floor = column.bottom() - text;
    const double height = static_cast<double>(year.amount) / 100 * scale;
    const double width = column.width() * shareOfBar;
    const QRectF bar(column.center().x() - width / 2, floor - height, width, height);
    const QColor color = year.isKnownAbove() ? colors.done : colors.underway;
    painter.setPen(color);
    painter.setBrush(QBrush(color, year.isKnownAbove() ? Qt::SolidPattern : Qt::BDiagPattern));
    painter.drawRect(bar);
    if (year.line > 0) {
        painter.setPen(QPen(colors.accent, 2, Qt::DashLine));
        const double at = floor - year.line * scale;
        painter.drawLine(QPointF(column.left(), at), QPointF(column.right(), at));
    }
    // The amount stands before the line, not under it.
    const QString amount = yuan(year.amount);
    const double wide = painter.fontMetrics().horizontalAdvance(amount) + 6;
    const QRectF label(column.center().x() - wide / 2, bar.top() - text, wide, text);
    painter.fillRect(label, palette().color(QPalette::Window));
    painter.setPen(colors.text);
    painter.drawText(label, Qt::AlignCenter, amount);
    painter.drawText(QRectF(column.left(), floor, column.width(), text), Qt::AlignCenter, QString::number(year.year));
}

void IncomeChart::paintEvent(QPaintEvent*)
{
    if (m_income.years.empty())
        return;
    double most = 1;
    for (const IncomeYear& each : m_income.years)
        most = std::max({most, static_cast<double>(each.amount) / 100, each.line});
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double text = fontMetrics().lineSpacing();
    const double scale = (height() - 2.5 * text) / most;
    const double width = std::min(widestColumn, this->width() / static_cast<double>(m_income.years.size()));
    QRectF column(0, 0, width, height() - 1);
    for (const IncomeYear& each : m_income.years) {
        paintYear(painter, each, column, scale);
        column.translate(width, 0);
    }
    const double line = m_income.years.back().line;
    if (line > 0 && column.left() + widestColumn < this->width()) {
        painter.setPen(themeColors().text);
        const double at = height() - 1 - text - line * scale;
        painter.drawText(QRectF(column.left() + 6, at - text / 2, this->width() - column.left() - 6, text),
                         Qt::AlignLeft | Qt::AlignVCenter, tr("Line %1").arg(plainNumber(line)));
    }
}

} // namespace xf
