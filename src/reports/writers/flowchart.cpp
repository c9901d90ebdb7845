// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/chartscale.h"
#include "writers/flow.h"
#include "writers/pagestyle.h"

#include <algorithm>
#include <cmath>

namespace xf {

namespace {

constexpr double plotHeight = 38 * page::mm; // three charts stand on a page, and the room before one is small
constexpr double axisRoom = 14 * page::mm;   // for the scale's figures, left of the plot
constexpr double labelPitch = 1600;          // of the words around the plot
constexpr double lineWidth = 120;
constexpr double markSize = 220; // from a mark's middle to its edge
const TextStyle labelStyle{FontRole::Table, page::smallSize, 0, false};
const TextStyle captionStyle{FontRole::Heading, page::tableSize, 0, false};

/// Draws one chart: caption, plot with its scale, the labels below it, and what each line stands for.
class ChartFlow
{
public:
    ChartFlow(const paper::Chart& chart, Typesetter& setter, Galley& galley, double width)
        : m_chart(chart), m_setter(setter), m_galley(galley), m_width(width), m_top(chartTop(chart))
    {
    }
    void run();

private:
    enum class Side { Left, Middle, Right };
    void words(const QString& text, double x, double top, Side side);
    void scale();
    void labels();
    void series(size_t index);
    void mark(QPointF at, size_t index);
    void legend();
    void stroke(std::vector<QPointF> points, double width, bool dashed = false, bool filled = false)
    {
        m_figure.strokes.push_back({std::move(points), width, dashed, filled});
    }
    [[nodiscard]] double plotWidth() const { return m_width - axisRoom; }
    [[nodiscard]] double xOf(qsizetype label) const
    {
        return axisRoom + plotWidth() * (double(label) + 0.5) / double(std::max<qsizetype>(m_chart.labels.size(), 1));
    }
    [[nodiscard]] double yOf(double value) const { return labelPitch + plotHeight * (1 - value / m_top); }

    const paper::Chart& m_chart;
    Typesetter& m_setter;
    Galley& m_galley;
    double m_width;
    double m_top; // of the scale
    Figure m_figure;
};

void ChartFlow::words(const QString& text, double x, double top, Side side)
{
    m_setter.load(text, labelStyle);
    const TypesetLine line = m_setter.takeLine(m_width);
    const double shift = side == Side::Left ? 0 : side == Side::Middle ? line.natural / 2 : line.natural;
    m_setter.place(line, m_galley.text, x - shift, top + baselineIn(labelPitch, labelStyle.size));
}

void ChartFlow::scale()
{
    const int decimals = m_top < chartSteps ? 2 : m_chart.decimals;
    stroke({{axisRoom, yOf(m_top)}, {axisRoom, yOf(0)}}, page::thinRule);
    for (int i = 0; i <= chartSteps; ++i) {
        const double value = m_top * i / chartSteps;
        const double y = yOf(value);
        // Marks at the axis, no lines across: the figures beside the points are to be read.
        stroke({{axisRoom - page::mm, y}, {i == 0 ? m_width : axisRoom, y}}, page::thinRule);
        const bool isWhole = value == std::floor(value);
        words(QString::number(value, 'f', isWhole ? 0 : decimals), axisRoom - 2 * page::mm, y - labelPitch / 2,
              Side::Right);
    }
}

void ChartFlow::labels()
{
    for (qsizetype i = 0; i < m_chart.labels.size(); ++i)
        words(m_chart.labels.at(i), xOf(i), yOf(0) + labelPitch * 0.2, Side::Middle);
}

// Told apart by form as well: a disc, an open square, a filled square, an open diamond.
void ChartFlow::mark(QPointF at, size_t index)
{
    constexpr int corners = 16;
    std::vector<QPointF> points;
    const bool isDisc = index % 4 == 0;
    const bool isDiamond = index % 4 == 3;
    const int count = isDisc ? corners : 4;
    for (int i = 0; i <= count; ++i) {
        const double angle = 2 * M_PI * i / count + (isDiamond || isDisc ? 0 : M_PI / 4);
        points.push_back(at + markSize * QPointF(std::cos(angle), std::sin(angle)));
    }
    stroke(std::move(points), page::thinRule, false, index % 2 == 0);
}

void ChartFlow::series(size_t index)
{
    const paper::Chart::Series& series = m_chart.series[index];
    const bool above = index % 2 == 0;
    std::vector<QPointF> run;
    const auto flush = [&] {
        if (run.size() > 1)
            stroke(run, lineWidth, !above);
        run.clear();
    };
    for (size_t i = 0; i < series.values.size(); ++i) {
        if (!series.values[i]) {
            flush();
            continue;
        }
        const QPointF at(xOf(qsizetype(i)), yOf(*series.values[i]));
        run.push_back(at);
        mark(at, index);
        const bool isLow = at.y() + labelPitch > yOf(0); // below it there is the axis
        words(QString::number(*series.values[i], 'f', m_chart.decimals), at.x(),
              above || isLow ? at.y() - labelPitch - markSize : at.y() + markSize, Side::Middle);
    }
    flush();
}

void ChartFlow::legend()
{
    const double top = yOf(0) + labelPitch * 1.4;
    double x = axisRoom;
    for (size_t i = 0; i < m_chart.series.size(); ++i) {
        const double y = top + labelPitch / 2;
        stroke({{x, y}, {x + 10 * page::mm, y}}, lineWidth, i % 2 != 0);
        mark({x + 5 * page::mm, y}, i);
        words(m_chart.series[i].name, x + 12 * page::mm, top, Side::Left);
        x += 12 * page::mm + m_setter.widthOf(m_chart.series[i].name, labelStyle) + 8 * page::mm;
    }
}

void ChartFlow::run()
{
    for (const TypesetLine& line : m_setter.breakAll(m_chart.caption, captionStyle, m_width)) {
        m_galley.begin();
        m_setter.place(line, m_galley.text, (m_width - line.target) / 2, baselineIn(page::pitch, captionStyle.size));
        Strip caption;
        caption.height = page::pitch;
        caption.keepNext = true;
        m_galley.finish(caption);
    }
    m_galley.begin();
    scale();
    labels();
    for (size_t i = 0; i < m_chart.series.size(); ++i)
        series(i);
    legend();
    Strip strip;
    strip.height = yOf(0) + labelPitch * 3;
    strip.figure = qsizetype(m_galley.figures.size());
    m_galley.figures.push_back(std::move(m_figure));
    m_galley.finish(strip);
}

} // namespace

void flowChart(const paper::Chart& chart, Typesetter& setter, Galley& galley, double width)
{
    ChartFlow(chart, setter, galley, width).run();
}

} // namespace xf
