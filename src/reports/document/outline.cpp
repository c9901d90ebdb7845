// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/outline.h"

namespace xf::paper {

namespace {

ContentsEntry titleEntry(const Document& document, size_t block)
{
    const QString text = QString(std::get<Title>(document.blocks[block]).text).remove(u'\n');
    const auto* label = block > 0 ? std::get_if<AttachmentLabel>(&document.blocks[block - 1]) : nullptr;
    return label ? ContentsEntry{0, label->text + QChar::Space + text, block - 1} : ContentsEntry{0, text, block};
}

} // namespace

std::vector<ContentsEntry> outlineOf(const Document& document)
{
    std::vector<ContentsEntry> entries;
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        if (std::holds_alternative<Title>(document.blocks[i]))
            entries.push_back(titleEntry(document, i));
        else if (const auto* heading = std::get_if<Heading>(&document.blocks[i]))
            entries.push_back({heading->level, headingText(*heading), i});
    }
    return entries;
}

} // namespace xf::paper
