// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "writers/office/officestyle.h"

#include <QSizeF>

#include <variant>
#include <vector>

/// A paper as office programs see it: sections of paragraphs, tables and pictures, the same for every such format.
namespace xf::office {

struct Paragraph {
    Style style = Style::Standard;
    QString text;          ///< a '\n' is a line break inside the paragraph
    QString bookmark = {}; ///< what the contents leads to
    bool newPage = false;
    bool keepNext = false;
    double right = 0;  ///< an indent of this paragraph's own, in points
    double before = 0; ///< room of this paragraph's own, in points
};

/// How a row of a table stands on its pages.
struct RowKeeping {
    bool isWhole = false;   ///< not divided over pages
    bool keepsNext = false; ///< on the page of the next row, or of what follows the table
};

struct TableItem {
    const paper::Table* table = nullptr;
    std::vector<double> widths; ///< in points
    bool isSmall = false;       ///< many columns, small text
    std::vector<RowKeeping> rows = {};
    bool isLong = false;    ///< higher than a page
    QStringList notes = {}; ///< below a long table, as its last row without rules
    bool notesKeepNext = false;
};

struct PictureItem {
    QByteArray bytes;
    bool isPng = false;
    QSizeF size;   ///< in points
    QString words; ///< read out to those who cannot see it
    bool keepNext = false;
    bool newPage = false;
};

struct ContentsItem {
    std::vector<paper::ContentsEntry> entries;
    std::vector<int> pages; ///< of the entries, as our own layout finds them; the office program counts them anew
    int depth = 0;
    bool newPage = false;
};

using Item = std::variant<Paragraph, TableItem, PictureItem, ContentsItem>;

/// Pages of one kind.
struct Section {
    bool landscape = false;
    int columns = 1;
    bool isFront = false;   ///< cover and contents: no page numbers
    bool continues = false; ///< goes on below the section before, on the same page
    bool restarts = false;  ///< its pages count from 1
    std::vector<Item> items;
};

/// A whole paper. Refers to the document it was made from.
using Sections = std::vector<Section>;

/// Refused when it is cancelled.
[[nodiscard]] Result<Sections> sectionsOf(const paper::Document& document, const WriteOptions& options);
/// All of them together.
[[nodiscard]] size_t itemCount(const Sections& paper);

/// The name of the place of a block, for bookmarks.
[[nodiscard]] QString placeName(size_t block);
/// The style of a line of the contents.
[[nodiscard]] Style contentsStyle(int level);
/// The width of the text in a section's column, in points.
[[nodiscard]] double columnWidth(const Section& section);

} // namespace xf::office
