// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papers/papermaker.h"

#include "campaign.h"

namespace xf::test {

/// A paper of its key, of what is in the campaign at its day and of nothing else; empty if it cannot be made.
inline paper::Document made(const Campaign& campaign, const char* key)
{
    const Paper& paper = *paperNamed(QString::fromLatin1(key));
    PaperSources sources;
    sources.period = Period::of(paper.length, campaign.snapshot.cutoff);
    sources.snapshot = campaign.snapshot;
    sources.snapshot.span = sources.period;
    const auto result = makePaper(paper, sources, {});
    return result ? result->document : paper::Document{};
}

} // namespace xf::test
