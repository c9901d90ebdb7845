// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/galley.h"
#include "writers/typesetter.h"

namespace xf {

/// Turns the blocks of a paper into strips. One visitor call per block.
class Flow
{
public:
    Flow(FontSet& fonts, Galley& galley) : m_galley(galley), m_setter(fonts) {}

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
    void text(QStringView text, const TextStyle& style, double pitch, double indent, bool keepNext);
    void line(const TypesetLine& line, const TextStyle& style, double pitch, double x, bool onGrid, bool keepNext);
    void blankLine(bool keepNext);
    void keepLastLines(int lines);
    void signatureLine(const QString& text, double x);

    Galley& m_galley;
    Typesetter m_setter;
    double m_width = textArea(false).width();
};

/// The lines of a title, broken so that they are of like length and no 《》 is torn.
[[nodiscard]] std::vector<TypesetLine> balancedLines(const Typesetter& loaded, double width);

/// Sets a table: measures, breaks the cells, adds a strip per row.
void flowTable(const paper::Table& table, Typesetter& setter, Galley& galley, double width);

/// The baseline of a line of this size, centred in its pitch.
[[nodiscard]] inline double baselineIn(double pitch, double size)
{
    constexpr double emAboveBaseline = 0.86; // of Chinese faces, which fill their em square
    return (pitch - size) / 2 + emAboveBaseline * size;
}

} // namespace xf
