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
    qsizetype firstSpan = 0;
    qsizetype spanCount = 0;
};

/// What pagination has to know of a table.
struct TableFrame {
    std::vector<double> edges; ///< the vertical rules
    qsizetype head = -1;       ///< the strip to repeat, -1 if it is too tall for that
    double headHeight = 0;
};

/// The whole paper as one long strip of galley proof; positions are relative to each strip's top left corner.
struct Galley {
    std::vector<Strip> strips;
    std::vector<TableFrame> tables;
    GlyphStore text;

    /// Starts collecting glyphs for a strip; finish() adds the strip.
    void begin() { text.close(); }
    void finish(Strip strip)
    {
        strip.firstSpan = qsizetype(text.closedSpans);
        strip.spanCount = qsizetype(text.spans.size()) - strip.firstSpan;
        text.close();
        strips.push_back(strip);
    }
};

/// Cuts the galley into pages, repeats table heads, draws the rules.
[[nodiscard]] std::vector<LaidOutPage> paginate(const Galley& galley);

/// The usable area of a page that stands or lies.
[[nodiscard]] QRectF textArea(bool landscape);

} // namespace xf
