// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordstore.h"
#include "story.h"
#include "words.h"

namespace xf {

struct Step;

/// Reads a member's story from the descriptions alone: every dated fact of the records that the member is responsible
/// for, and every dated row, of whatever kind, that names the member.
class StoryLoader
{
public:
    StoryLoader(const RecordStore& records, const Words& words, std::function<QString(Id)> nameOf)
        : m_records(records), m_words(words), m_nameOf(std::move(nameOf))
    {
    }

    /// Facts dated by `day`.
    [[nodiscard]] Result<Story> load(Id member, QDate day) const;

private:
    struct Owner {
        const Kind* kind = nullptr;
        RecordPtr record;
    };
    struct Gathering; ///< the story while it is being read

    Result<void> addNamed(Gathering& gathering, const Kind& kind) const;
    Result<void> addLife(Gathering& gathering, const Owner& owner) const;
    Result<void> addEvidence(Gathering& gathering, const Owner& owner) const;
    void addRow(Gathering& gathering, const Kind& kind, const Record& row, const Owner& owner) const;
    [[nodiscard]] static bool isRoundToo(const Gathering& gathering, const Step& step, const Owner& owner,
                                         const Records& rounds);
    [[nodiscard]] Result<Owner> ownerOf(const Kind& kind, const RecordPtr& row) const;
    [[nodiscard]] QString wordsOf(const Kind& kind, const Record& row, Id member) const;

    const RecordStore& m_records;
    const Words& m_words;
    std::function<QString(Id)> m_nameOf;
};

} // namespace xf
