// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageplaces.h"

#include "writers/galley.h"

#include <algorithm>

namespace xf {

namespace {

const LaidOutPage* pageOf(const LaidOutDocument& document, int page)
{
    const bool isThere = page >= 0 && page < static_cast<int>(document.pages.size());
    return isThere ? &document.pages[static_cast<size_t>(page)] : nullptr;
}

} // namespace

std::vector<SourcePlace> sourcesOn(const LaidOutDocument& document, int page)
{
    std::vector<SourcePlace> places;
    const LaidOutPage* shown = pageOf(document, page);
    if (!shown)
        return places;
    for (const SourcePlace& each : shown->sources) {
        const bool isKnown = std::any_of(places.begin(), places.end(),
                                         [&](const SourcePlace& known) { return known.source == each.source; });
        if (!isKnown)
            places.push_back(each);
    }
    return places;
}

std::shared_ptr<const paper::Source> sourceAt(const LaidOutDocument& document, int page, QPointF place, double reach)
{
    const LaidOutPage* shown = pageOf(document, page);
    if (!shown)
        return nullptr;
    const auto& all = shown->sources;
    // A figure of one digit is a small target: what stands around it is its own as well.
    for (const double around : {0.0, reach}) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const SourcePlace& each) {
            return each.box.adjusted(-around, 0, around, 0).contains(place);
        });
        if (found != all.end())
            return found->source;
    }
    return nullptr;
}

std::optional<size_t> blockAt(const LaidOutDocument& document, int page, double y)
{
    const LaidOutPage* shown = pageOf(document, page);
    if (!shown)
        return std::nullopt;
    const auto& anchors = shown->anchors;
    const auto next = std::find_if(anchors.begin(), anchors.end(), [&](const Anchor& anchor) { return anchor.y > y; });
    if (next != anchors.begin())
        return std::prev(next)->block;
    // What stands above the first beginning began on an earlier page.
    for (int earlier = page - 1; earlier >= 0; --earlier) {
        if (!pageOf(document, earlier)->anchors.empty())
            return pageOf(document, earlier)->anchors.back().block;
    }
    return std::nullopt;
}

std::vector<size_t> blocksBetween(const LaidOutDocument& document, int page, double top, double bottom)
{
    std::vector<size_t> blocks;
    const LaidOutPage* shown = pageOf(document, page);
    if (!shown)
        return blocks;
    for (const Anchor& anchor : shown->anchors) {
        if (anchor.y >= top && anchor.y < bottom)
            blocks.push_back(anchor.block);
    }
    if (const auto block = blockAt(document, page, top))
        blocks.push_back(*block);
    return blocks;
}

QRectF boxOf(const LaidOutDocument& document, int page, size_t block)
{
    const LaidOutPage* shown = pageOf(document, page);
    if (!shown)
        return {};
    const QRectF area = textArea(shown->size.width() > shown->size.height());
    double top = area.top();
    double bottom = area.bottom();
    for (const Anchor& anchor : shown->anchors) {
        if (anchor.block == block)
            top = anchor.y;
        if (anchor.block > block) {
            bottom = anchor.y;
            break;
        }
    }
    return {area.left(), top, area.width(), bottom - top};
}

} // namespace xf
