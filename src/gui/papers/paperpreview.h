// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/papersearch.h"

#include <QAbstractScrollArea>
#include <QPixmap>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace xf {

/// The paper itself, one page at a time, drawn by the same code as print and PDF.
/// Page Up and Page Down turn pages, plus and minus zoom, 0 fits the width.
class PaperPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget* parent = nullptr);

    /// Shows another state of the paper, on the page that is being looked at.
    void setDocument(LaidOutDocument document);
    [[nodiscard]] const LaidOutDocument& document() const { return m_document; }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_document.pages.size()); }
    void setPage(int page);
    /// Turns to a page so that what stands at this height, in layout units, is in view at the top.
    void showPlace(int page, double y);
    /// The heights in layout units between which the page is in view.
    [[nodiscard]] double top() const;
    [[nodiscard]] double bottom() const;
    /// Percent of the paper's size; 0 fits the width.
    void setZoom(int percent);
    static constexpr int zoomStep = 20; ///< of a step nearer or farther, in percent
    [[nodiscard]] int zoom() const;

    /// Places to be marked on the pages; none is the current one until it is shown.
    void setFound(std::vector<FoundText> found);
    [[nodiscard]] const std::vector<FoundText>& found() const { return m_found; }
    /// Brings a place into view and marks it as the current one.
    void showFound(int place);
    /// -1 if there is none.
    [[nodiscard]] int currentFound() const { return m_currentFound; }

    /// The figures of the page in view that have a source, each once, in reading order.
    [[nodiscard]] std::vector<SourcePlace> sources() const;

    /// Where a block stands on the page in view, as far as it stands there; in the viewport.
    [[nodiscard]] QRect placeOf(size_t block) const;

Q_SIGNALS:
    /// The first of these blocks that can be edited is to be: the one double clicked, or (F2) those in view.
    void editAsked(const std::vector<size_t>& blocks);
    /// The records behind a figure are asked for; null: the figures of the page are to be chosen from.
    void sourceAsked(const std::shared_ptr<const xf::paper::Source>& source);
    /// Another paper, or more of it.
    void documentChanged();
    /// Another page or part of it, another zoom or another paper.
    void viewChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QSize pagePixels() const;
    [[nodiscard]] double dotsPerInch() const;
    [[nodiscard]] QPoint pageCorner() const;
    /// A rectangle of the page in view, in layout units, where the viewport shows it.
    [[nodiscard]] QRectF inView(const QRectF& box) const;
    void bringIntoView(const QRectF& box);
    void draw();
    void paintFound(QPainter& painter) const;
    void paintHovered(QPainter& painter) const;
    void hover(std::shared_ptr<const paper::Source> source);
    [[nodiscard]] std::shared_ptr<const paper::Source> sourceAt(QPoint place) const;
    void layOutView();

    LaidOutDocument m_document;
    QPixmap m_drawn; ///< the current page at the current zoom; null when it has to be drawn
    std::vector<FoundText> m_found;
    int m_currentFound = -1;
    std::shared_ptr<const paper::Source> m_hovered;
    std::shared_ptr<const paper::Source> m_pressed;
    int m_page = 0;
    int m_zoom = 0;
};

} // namespace xf
