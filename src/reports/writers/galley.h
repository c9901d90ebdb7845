// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/laidoutdocument.h"

#include <vector>

namespace xf {

/// One unbreakable strip of a paper, as wide as the text area: a line, or a table's row.
struct Strip {
    enum class Kind { Line, Row, NewPage, Turn };
    Kind kind = Kind::Line;
    double height = 0;
    bool onGrid = false;    ///< starts at one of the 22 lines
    bool keepNext = false;  ///< not the last strip on a page
    bool continues = false; ///< the same row as the strip before
    bool isHead = false;    ///< a table's head, repeated on each of its pages
    int table = -1;
    bool landscape = false; ///< for Turn
    int columns = 1;        ///< for Turn
    bool isFront = false;   ///< its page has no number
    qsizetype block = -1;   ///< the block that begins here
    qsizetype pageOf = -1;  ///< the number of the page of this block is to stand at the end of the line
    qsizetype figure = -1;  ///< the drawing or picture in it
    qsizetype firstSpan = 0;
    qsizetype spanCount = 0;
    size_t firstSource = 0;
    size_t sourceCount = 0;
};

/// What a strip holds beside glyphs, from its top left corner.
struct Figure {
    std::vector<PlacedPicture> pictures;
    std::vector<Stroke> strokes;
};

/// What pagination has to know of a table.
struct TableFrame {
    std::vector<double> edges; ///< the vertical rules
    qsizetype head = -1;       ///< the strip to repeat, -1 if it is too tall for that
    double headHeight = 0;
    size_t end = 0;        ///< the strip after the last row of a table short enough to be kept whole; 0 for longer ones
    bool isSigned = false; ///< a signature stands below it, and takes its last rows along
};

/// The whole paper as one long strip of galley proof; positions are relative to each strip's top left corner.
struct Galley {
    std::vector<Strip> strips;
    std::vector<TableFrame> tables;
    std::vector<Figure> figures;
    std::vector<SourcePlace> sources;
    size_t closedSources = 0; ///< those of the strips that are set
    int longCells = 0;        ///< cells of rows that go on over pages
    GlyphStore text;

    /// Starts collecting glyphs for a strip; finish() adds the strip.
    void begin() { text.close(); }
    void finish(Strip strip)
    {
        strip.firstSpan = qsizetype(text.closedSpans);
        strip.spanCount = qsizetype(text.spans.size()) - strip.firstSpan;
        strip.firstSource = closedSources;
        strip.sourceCount = sources.size() - closedSources;
        closedSources = sources.size();
        text.close();
        strips.push_back(strip);
    }
};

/// A line of the contents that still wants the number of a block's page.
struct PageReference {
    size_t page = 0; ///< on which the line stands, counted from 0
    size_t block = 0;
    double right = 0; ///< where the number ends
    double top = 0;   ///< of the line
};

struct Pages {
    std::vector<LaidOutPage> pages;
    std::vector<PageReference> references;
};

/// Cuts the galley into pages, repeats table heads, draws the rules.
[[nodiscard]] Pages paginate(const Galley& galley);

/// The usable area of a page that stands or lies.
[[nodiscard]] QRectF textArea(bool landscape);
/// The width of one of its columns.
[[nodiscard]] double columnWidth(bool landscape, int columns);

} // namespace xf
