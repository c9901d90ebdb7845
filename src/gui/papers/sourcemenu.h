// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "writers/laidoutdocument.h"

namespace xf {

/// Opens the 60 records behind this figure.
[[nodiscard]] QString sourceSentence(const paper::Source& source);

/// Where a page's figures lead.
struct SourceTarget {
    QString page;
    PageRequest request;
};

/// The page and the records behind a figure; of several kinds the user chooses one at this place of the screen.
[[nodiscard]] std::optional<SourceTarget> targetOf(const paper::Source& source, QWidget& parent, QPoint place);

/// Lets the user choose one of the figures; null if none is.
[[nodiscard]] std::shared_ptr<const paper::Source> chooseSource(const std::vector<SourcePlace>& sources,
                                                                QWidget& parent, QPoint place);

} // namespace xf
