// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/discretion.h"
#include "content/papers/paper.h"

namespace xf {

struct PaperOptions {
    Edition edition = Edition::Internal;
    Id subject = 0; ///< of a paper of one person or record; 0: all of them, bound one after the other
    QDate date;     ///< of the signature; null: the cut-off day
    /// The other quarter of a paper that compares two; null: the quarter before, if the sources look back at it.
    const PaperSources* compared = nullptr;
};

/// A paper ready for a writer, and what its public edition hides.
struct MadePaper {
    paper::Document document;
    std::vector<Hidden> hidden;
    QByteArray pdf; ///< of a finalised paper (定稿): its PDF as it was printed
};

/// Whose papers there are for these sources, in the order in which they are bound; empty where the paper is the
/// branch's.
[[nodiscard]] std::vector<Id> paperSubjects(const Paper& paper, const PaperSources& sources);

/// Writes a paper; one that is finalised comes back as it was printed. The same sources and options always give the
/// same paper. Refused with a sentence if there is nobody or nothing that the paper could be about.
Result<MadePaper> makePaper(const Paper& paper, const PaperSources& sources, const PaperOptions& options = {});

} // namespace xf
