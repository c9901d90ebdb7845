// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/fontset.h"
#include "writers/laidoutdocument.h"

#include <QStringView>

#include <vector>

namespace xf {

struct TextStyle {
    FontRole role = FontRole::Body;
    int size = 0;
    double tracking = 0; ///< added to each character
    bool justified = false;
};

/// One broken line: characters [first, end) of the loaded text, trailing spaces left out.
struct TypesetLine {
    qsizetype first = 0;
    qsizetype end = 0;
    double natural = 0; ///< width as it comes
    double target = 0;  ///< width as it is to be set
};

/// Breaks Chinese text into lines and places its glyphs: no closing mark at a line's start, no opening mark at
/// its end; marks give up their empty half before a character has to move to the next line.
class Typesetter
{
public:
    explicit Typesetter(FontSet& fonts) : m_fonts(fonts) {}

    void load(QStringView text, const TextStyle& style);
    [[nodiscard]] bool atEnd() const { return m_next >= qsizetype(m_items.size()); }
    /// The next line, at most this wide.
    TypesetLine takeLine(double width);
    /// All lines of a text; `indent` narrows the first line of each paragraph.
    const std::vector<TypesetLine>& breakAll(QStringView text, const TextStyle& style, double width, double indent = 0);
    /// Puts the line's glyphs into the store, from x on, with this baseline. Returns the x after it.
    double place(const TypesetLine& line, GlyphStore& store, double x, double baseline) const;

    /// Width of a text on one line.
    double widthOf(QStringView text, const TextStyle& style);
    /// The widest piece that cannot be broken.
    [[nodiscard]] double width(qsizetype first, qsizetype end) const;
    [[nodiscard]] bool mayBreakBefore(qsizetype index) const;
    [[nodiscard]] qsizetype count() const { return qsizetype(m_items.size()); }
    /// The character with which this place of the loaded text begins.
    [[nodiscard]] qsizetype indexAt(qsizetype textPlace) const;
    [[nodiscard]] char32_t character(qsizetype index) const { return m_items[size_t(index)].character; }

private:
    struct Item {
        char32_t character;
        qint32 at; ///< where it stands in the text
        const Glyph* glyph;
        double advance;
        quint8 kind;
    };

    [[nodiscard]] qsizetype trimmed(qsizetype first, qsizetype end) const;
    [[nodiscard]] double shrinkable(qsizetype first, qsizetype end) const;
    [[nodiscard]] qsizetype tightEnd(qsizetype first, qsizetype overflow, double width, double slack) const;
    [[nodiscard]] qsizetype withCompany(qsizetype first, qsizetype end, double width) const;
    [[nodiscard]] bool isGap(qsizetype before) const;
    TypesetLine finish(qsizetype first, qsizetype end, double width, bool last);

    FontSet& m_fonts;
    TextStyle m_style;
    std::vector<Item> m_items;
    std::vector<TypesetLine> m_lines;
    qsizetype m_next = 0;
};

} // namespace xf
