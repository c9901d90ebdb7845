// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/laidoutdocument.h"

namespace xf {

/// A place where a text stands on the laid out paper.
struct FoundText {
    struct Part {
        int page = 0; ///< counted from 0
        QRectF box;   ///< around its characters, in layout units
    };
    std::vector<Part> parts; ///< one a line
};

/// Every place of a text in the paper, in reading order. Spaces and the case of letters do not count, so that 张三 is
/// found where a list prints 张　三. A text may go on in the next line, also on the next page, but not in the next
/// cell or paragraph.
[[nodiscard]] std::vector<FoundText> findText(const LaidOutDocument& document, QStringView text);

} // namespace xf
