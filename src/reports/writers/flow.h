// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/galley.h"
#include "writers/typesetter.h"

namespace xf {

/// Turns the blocks of a paper into strips, one after the other.
class Flow
{
public:
    Flow(const paper::Document& document, FontSet& fonts, Galley& galley)
        : m_document(document), m_galley(galley), m_setter(fonts)
    {
    }

    /// Sets one block below those that were set before.
    void set(size_t block);

    void operator()(const paper::Title& title);
    void operator()(const paper::Heading& heading);
    void operator()(const paper::Paragraph& paragraph);
    void operator()(const paper::Table& table);
    void operator()(const paper::Signature& signature);
    void operator()(const paper::PageBreak& pageBreak);
    void operator()(const paper::Section& section);
    void operator()(const paper::AttachmentLabel& label);
    void operator()(const paper::Cover& cover);
    void operator()(const paper::Contents& contents);
    void operator()(const paper::Picture& picture);
    void operator()(const paper::Chart& chart);

private:
    void newPage();
    void centred(QStringView text, const TextStyle& style, double pitch);
    void gap(double height);
    void contentsLine(const paper::ContentsEntry& entry);
    void pictureStrip(const paper::Picture& picture);
    void text(QStringView text, const TextStyle& style, double pitch, double indent, bool keepNext);
    void line(const TypesetLine& line, const TextStyle& style, double pitch, double x, bool onGrid, bool keepNext);
    void noteSources(const TypesetLine& line, size_t firstGlyph, double end, double pitch);
    void blankLine(bool keepNext);
    void keepLastLines(int lines);
    [[nodiscard]] bool isBelowTable() const;
    void leaveGrid(size_t first);
    void note(const QString& words);
    void signatureLine(const QString& text, double x);

    const paper::Document& m_document;
    Galley& m_galley;
    Typesetter m_setter;
    size_t m_block = 0;
    const std::vector<paper::Reference>* m_references = nullptr; ///< of the paragraph being set
    bool m_front = false;                                        ///< what is set now stands before the numbered pages
    bool m_landscape = false;
    double m_width = textArea(false).width();
};

/// The lines of a title, broken so that they are of like length and no 《》 is torn.
[[nodiscard]] std::vector<TypesetLine> balancedLines(const Typesetter& loaded, double width);

/// Sets a table: measures, breaks the cells, adds a strip per row.
void flowTable(const paper::Table& table, Typesetter& setter, Galley& galley, double width);

/// Draws a chart into one strip.
void flowChart(const paper::Chart& chart, Typesetter& setter, Galley& galley, double width);

/// The baseline of a line of this size, centred in its pitch.
[[nodiscard]] inline double baselineIn(double pitch, double size)
{
    constexpr double emAboveBaseline = 0.86; // of Chinese faces, which fill their em square
    return (pitch - size) / 2 + emAboveBaseline * size;
}

} // namespace xf
