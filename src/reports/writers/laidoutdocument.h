// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "writers/fontset.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <vector>

namespace xf {

/// Consecutive glyphs of one face and size.
struct GlyphSpan {
    int face = 0;
    int size = 0; ///< in layout units
    qsizetype first = 0;
    qsizetype count = 0;
    bool turned = false; ///< a quarter turn clockwise about `origin`; positions are then relative to it
    QPointF origin;
    int cell = 0; ///< whose text it is, in a row that goes on over pages line by line; 0 elsewhere
};

/// Glyphs and where their baselines start.
struct GlyphStore {
    std::vector<quint32> glyphs;
    std::vector<QPointF> positions;
    std::vector<GlyphSpan> spans;
    size_t closedSpans = 0; ///< spans that nothing may be added to any more
    int cell = 0;           ///< of what is added next

    void close() { closedSpans = spans.size(); }
    /// Adds one glyph, to the last span where that fits, so that a painter gets long runs.
    void add(int face, int size, quint32 glyph, QPointF at)
    {
        if (spans.size() <= closedSpans || spans.back().face != face || spans.back().size != size ||
            spans.back().cell != cell)
            spans.push_back({face, size, qsizetype(glyphs.size()), 0, false, {}, cell});
        glyphs.push_back(glyph);
        positions.push_back(at);
        ++spans.back().count;
    }
    /// Adds spans of another store, moved.
    void append(const GlyphStore& other, qsizetype firstSpan, qsizetype spanCount, QPointF by);
    void append(const GlyphStore& other) { append(other, 0, qsizetype(other.spans.size()), {}); }
};

/// A photograph in its place; the file's bytes are shared, and decoded when they are painted.
struct PlacedPicture {
    QRectF place;
    QByteArray bytes;
};

/// A drawn line through these points, solid or dashed; or, filled, the shape between them.
struct Stroke {
    std::vector<QPointF> points;
    double width = 0;
    bool dashed = false;
    bool filled = false;
};

/// Where a block of the paper begins on a page.
struct Anchor {
    size_t block = 0;
    double y = 0;
};

/// A figure on a page, with the records behind it.
struct SourcePlace {
    QRectF box;
    std::shared_ptr<const paper::Source> source;
};

struct LaidOutPage {
    QSizeF size;
    int number = 0; ///< as printed; 0 on covers and contents, which have none
    GlyphStore text;
    std::vector<QRectF> rules; ///< filled black
    std::vector<PlacedPicture> pictures;
    std::vector<Stroke> strokes;
    std::vector<Anchor> anchors;      ///< from top to bottom
    std::vector<SourcePlace> sources; ///< for a preview: neither print nor PDF shows anything of them
};

/// A paper with every glyph in its place: the one layout that preview, print and PDF share.
struct LaidOutDocument {
    paper::Metadata metadata;
    std::vector<LaidOutPage> pages;
    std::shared_ptr<FontSet> fonts;

    /// The page on which a block begins, counted from 0; -1 if the paper has no such block.
    [[nodiscard]] int pageOf(size_t block) const;
};

/// Breaks the lines and pages of a whole paper at once; see PaperSetter to do it bit by bit.
/// Needs a QGuiApplication for the fonts.
[[nodiscard]] LaidOutDocument layOut(const paper::Document& document, FontNames names = FontNames::Office);

} // namespace xf
