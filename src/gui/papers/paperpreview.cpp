// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperpreview.h"

#include "pageplaces.h"
#include "sourcemenu.h"
#include "writers/pagepainter.h"
#include "writers/pagestyle.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace xf {

namespace {
constexpr int margin = 12;
constexpr int smallestZoom = 25;
constexpr int largestZoom = 300;
constexpr int reach = 6;
// Laid over the white page like a marker pen, in both themes.
constexpr QRgb foundColour = 0xfff7e27a;
constexpr QRgb hoveredColour = 0xffd6e6f7;
constexpr QRgb currentFoundColour = 0xfff2a65a;
} // namespace

PaperPreview::PaperPreview(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void PaperPreview::setDocument(LaidOutDocument document)
{
    m_document = std::move(document);
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    m_hovered = nullptr;
    m_pressed = nullptr;
    layOutView();
    Q_EMIT documentChanged();
}

void PaperPreview::setPage(int page)
{
    const int wanted = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (wanted == m_page)
        return;
    m_page = wanted;
    layOutView();
    verticalScrollBar()->setValue(0);
}

void PaperPreview::showPlace(int page, double y)
{
    setPage(page);
    const double pixels = y * dotsPerInch() / page::unitsPerInch;
    verticalScrollBar()->setValue(qRound(pixels) - margin);
}

void PaperPreview::setFound(std::vector<FoundText> found)
{
    // What is looked for again is mostly where it was.
    const int current = m_currentFound < static_cast<int>(found.size()) ? m_currentFound : -1;
    const bool isSame = current >= 0 && m_currentFound < static_cast<int>(m_found.size()) &&
                        m_found[current].parts.front().page == found[current].parts.front().page &&
                        m_found[current].parts.front().box == found[current].parts.front().box;
    m_found = std::move(found);
    m_currentFound = isSame ? current : -1;
    viewport()->update();
}

void PaperPreview::showFound(int place)
{
    if (place < 0 || place >= static_cast<int>(m_found.size()))
        return;
    m_currentFound = place;
    const FoundText::Part& first = m_found[place].parts.front();
    setPage(first.page);
    bringIntoView(first.box);
    viewport()->update();
}

double PaperPreview::top() const
{
    return (verticalScrollBar()->value() - margin) * page::unitsPerInch / dotsPerInch();
}

double PaperPreview::bottom() const
{
    return top() + viewport()->height() * page::unitsPerInch / dotsPerInch();
}

void PaperPreview::setZoom(int percent)
{
    m_zoom = percent == 0 ? 0 : std::clamp(percent, smallestZoom, largestZoom);
    layOutView();
}

int PaperPreview::zoom() const
{
    return qRound(dotsPerInch() * 100 / logicalDpiX());
}

double PaperPreview::dotsPerInch() const
{
    if (m_zoom > 0)
        return m_zoom * logicalDpiX() / 100.0;
    const double inches = pageCount() ? m_document.pages[m_page].size.width() / page::unitsPerInch : 8.27;
    return std::max(40.0, (viewport()->width() - 2 * margin) / inches);
}

QSize PaperPreview::pagePixels() const
{
    if (pageCount() == 0)
        return {};
    return (m_document.pages[m_page].size * (dotsPerInch() / page::unitsPerInch)).toSize();
}

void PaperPreview::layOutView()
{
    m_drawn = {};
    const QSize size = pagePixels() + QSize(2 * margin, 2 * margin);
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setRange(0, std::max(0, size.height() - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    setAccessibleDescription(tr("Page %1 of %2").arg(m_page + 1).arg(pageCount()));
    viewport()->update();
    Q_EMIT viewChanged();
}

QPoint PaperPreview::pageCorner() const
{
    const int left = std::max(margin, (viewport()->width() - pagePixels().width()) / 2);
    return {left - horizontalScrollBar()->value(), margin - verticalScrollBar()->value()};
}

QRectF PaperPreview::inView(const QRectF& box) const
{
    const double scale = dotsPerInch() / page::unitsPerInch;
    return {box.topLeft() * scale + pageCorner(), box.size() * scale};
}

void PaperPreview::bringIntoView(const QRectF& box)
{
    const QRectF seen = inView(box);
    if (seen.top() < 0 || seen.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(seen.top()) - viewport()->height() / 3);
    if (seen.left() < 0 || seen.right() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(seen.left()) - viewport()->width() / 3);
}

void PaperPreview::paintFound(QPainter& painter) const
{
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (size_t i = 0; i < m_found.size(); ++i) {
        const QColor colour(static_cast<int>(i) == m_currentFound ? currentFoundColour : foundColour);
        for (const FoundText::Part& part : m_found[i].parts) {
            if (part.page == m_page)
                painter.fillRect(inView(part.box), colour);
        }
    }
}

std::vector<SourcePlace> PaperPreview::sources() const
{
    return sourcesOn(m_document, m_page);
}

std::shared_ptr<const paper::Source> PaperPreview::sourceAt(QPoint place) const
{
    const double unit = page::unitsPerInch / dotsPerInch();
    return xf::sourceAt(m_document, m_page, QPointF(place - pageCorner()) * unit, reach * unit);
}

void PaperPreview::hover(std::shared_ptr<const paper::Source> source)
{
    if (source == m_hovered)
        return;
    m_hovered = std::move(source);
    viewport()->setCursor(m_hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void PaperPreview::paintHovered(QPainter& painter) const
{
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const SourcePlace& each : m_document.pages[m_page].sources) {
        if (m_hovered && each.source == m_hovered)
            painter.fillRect(inView(each.box), QColor(hoveredColour));
    }
}

void PaperPreview::mouseMoveEvent(QMouseEvent* event)
{
    hover(sourceAt(event->pos()));
}

void PaperPreview::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? sourceAt(event->pos()) : nullptr;
}

void PaperPreview::mouseReleaseEvent(QMouseEvent* event)
{
    // A copy: what is opened may lead to another page.
    const auto pressed = std::exchange(m_pressed, nullptr);
    if (pressed && pressed == sourceAt(event->pos()))
        Q_EMIT sourceAsked(pressed);
}

QRect PaperPreview::placeOf(size_t block) const
{
    return pageCount() == 0 ? QRect() : inView(boxOf(m_document, m_page, block)).toRect();
}

void PaperPreview::mouseDoubleClickEvent(QMouseEvent* event)
{
    const double y = (event->pos().y() - pageCorner().y()) * page::unitsPerInch / dotsPerInch();
    if (const auto block = blockAt(m_document, m_page, y))
        Q_EMIT editAsked({*block});
}

void PaperPreview::leaveEvent(QEvent* event)
{
    hover(nullptr);
    QAbstractScrollArea::leaveEvent(event);
}

bool PaperPreview::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hover(nullptr);
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto source = sourceAt(help->pos()))
        QToolTip::showText(help->globalPos(), sourceSentence(*source), this);
    else
        QToolTip::hideText();
    return true;
}

void PaperPreview::draw()
{
    const double ratio = devicePixelRatioF();
    m_drawn = QPixmap(pagePixels() * ratio);
    m_drawn.setDevicePixelRatio(ratio);
    m_drawn.fill(Qt::white);
    QPainter painter(&m_drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPage(painter, m_document, m_page, dotsPerInch());
}

void PaperPreview::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Mid));
    if (pageCount() == 0)
        return;
    if (m_drawn.isNull())
        draw();
    painter.drawPixmap(pageCorner(), m_drawn);
    paintHovered(painter);
    paintFound(painter);
}

void PaperPreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOutView();
}

void PaperPreview::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    if (dy != 0)
        Q_EMIT viewChanged();
}

void PaperPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        return setPage(m_page - 1);
    case Qt::Key_PageDown:
        return setPage(m_page + 1);
    case Qt::Key_Home:
        return setPage(0);
    case Qt::Key_End:
        return setPage(pageCount() - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(zoom() + zoomStep);
    case Qt::Key_Minus:
        return setZoom(zoom() - zoomStep);
    case Qt::Key_0:
        return setZoom(0);
    case Qt::Key_F2:
        Q_EMIT editAsked(blocksBetween(m_document, m_page, top(), bottom()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT sourceAsked(nullptr);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperPreview::wheelEvent(QWheelEvent* event)
{
    const int turn = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(zoom() + (turn > 0 ? zoomStep : -zoomStep));
        return;
    }
    // At the end of a page the wheel goes on to the next one.
    const QScrollBar* bar = verticalScrollBar();
    if (turn < 0 && bar->value() == bar->maximum() && m_page + 1 < pageCount()) {
        setPage(m_page + 1);
    } else if (turn > 0 && bar->value() == 0 && m_page > 0) {
        setPage(m_page - 1);
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

} // namespace xf
