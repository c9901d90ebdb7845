// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace xf {

/// What stands under one heading or title of a paper.
struct PaperPart {
    QString key;  ///< the same for the same part of two papers, whatever its number
    QString name; ///< as a reader calls it
    QStringList sentences;
    std::vector<QStringList> paragraphs; ///< the same by paragraphs; titles and the like are none
    std::vector<paper::Table> tables;
};

/// A paper taken apart at its titles and headings, in reading order.
[[nodiscard]] std::vector<PaperPart> partsOf(const paper::Document& document);

} // namespace xf
