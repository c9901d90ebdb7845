// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/campaignnotes.h"

#include <algorithm>

namespace xf {

namespace {

CampaignNote::State stateOf(const Dossier& note)
{
    const bool isWritten = !note.as<Reading>().text.trimmed().isEmpty() || note.status.state == State::Done;
    return isWritten ? CampaignNote::State::Written : CampaignNote::State::Begun;
}

} // namespace

std::vector<CampaignNote> campaignNotes(Id campaign, const std::vector<Member>& members,
                                        const std::vector<Dossier>& notes)
{
    std::vector<CampaignNote> lines;
    for (const Member& member : members) {
        const size_t before = lines.size();
        for (const Dossier& note : notes) {
            if (note.as<Reading>().campaign == campaign && note.activity().responsible == member.id)
                lines.push_back({member.id, &note, stateOf(note)});
        }
        if (lines.size() == before)
            lines.push_back({member.id, nullptr, CampaignNote::State::Missing});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const CampaignNote& a, const CampaignNote& b) { return a.state < b.state; });
    return lines;
}

} // namespace xf
