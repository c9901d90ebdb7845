// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/laidoutdocument.h"

#include "writers/papersetter.h"

namespace xf {

void GlyphStore::append(const GlyphStore& other, qsizetype firstSpan, qsizetype spanCount, QPointF by)
{
    for (qsizetype s = firstSpan; s < firstSpan + spanCount; ++s) {
        const GlyphSpan& span = other.spans[size_t(s)];
        cell = span.cell;
        for (auto i = size_t(span.first); i < size_t(span.first + span.count); ++i)
            add(span.face, span.size, other.glyphs[i], other.positions[i] + by);
    }
    cell = 0;
}

int LaidOutDocument::pageOf(size_t block) const
{
    for (size_t i = 0; i < pages.size(); ++i) {
        for (const Anchor& anchor : pages[i].anchors) {
            if (anchor.block == block)
                return int(i);
        }
    }
    return -1;
}

LaidOutDocument layOut(const paper::Document& document, FontNames names)
{
    PaperSetter setter(document, names);
    setter.finish();
    return setter.pages();
}

} // namespace xf
