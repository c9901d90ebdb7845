// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper says, as text to be searched.
#pragma once

#include "document/document.h"

namespace xf::test {

/// Paragraphs, and tables row by row, each cell followed by a stroke.
inline QString wordsOf(const paper::Document& document)
{
    QString text;
    for (const paper::Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<paper::Paragraph>(&block))
            text += paragraph->text + QLatin1Char('\n');
        if (const auto* table = std::get_if<paper::Table>(&block)) {
            for (const auto& row : table->rows) {
                for (const paper::Cell& cell : row)
                    text += paper::cellText(cell) + QLatin1Char('|');
                text += QLatin1Char('\n');
            }
        }
    }
    return text;
}

} // namespace xf::test
