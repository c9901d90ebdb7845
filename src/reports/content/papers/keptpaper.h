// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papers/papermaker.h"
#include "writers/writeoptions.h"

namespace xf {

/// The edition of a finalised quarter's summary as it was printed (定稿), with the list of what it hides; nothing if it
/// is not kept.
Result<std::optional<MadePaper>> keptPaper(const PaperSources& sources, Edition edition);
/// The quarter's summary as it would be printed now, were it not finalised.
[[nodiscard]] paper::Document summaryNow(const PaperSources& sources, Edition edition);
/// What finalising keeps of the sources' quarter: the summary in every edition, content and PDF.
Result<std::vector<PrintedEdition>> printedEditions(const PaperSources& sources);
/// Writes a made paper; a kept one as PDF byte for byte as it was printed, unless it is asked for as PDF/A.
Result<void> writePaper(const QString& path, const MadePaper& paper, const WriteOptions& options = {});

} // namespace xf
