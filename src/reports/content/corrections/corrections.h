// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace xf {

/// A figure that is another one now.
struct FigureChange {
    QString printed;
    QString now;
};

/// 更正: one place of a paper that would now read otherwise than it was printed (DOMAIN.md §5, 定稿).
struct Correction {
    QString part;    ///< 二、（一）公开承诺, 附件2 承诺践诺台账：张三，完成情况
    QString printed; ///< empty: it was not there
    QString now;     ///< empty: it is no longer there
    std::vector<FigureChange> figures; ///< where the words are the same and only figures differ
    bool isCell = false;               ///< one cell of a row that stands in both
};

/// What differs between a printed paper and another state of it, in meaning: section by section and sentence by
/// sentence, tables row by row and cell by cell. Numbers of headings, serial numbers and what only concerns the look
/// are no difference. Either may be any paper, so that two quarters are compared the same way.
[[nodiscard]] std::vector<Correction> correctionsBetween(const paper::Document& printed, const paper::Document& now);
/// 更正：原为91.7%（55/60），现为93.3%（56/60）
[[nodiscard]] QString correctionSentence(const Correction& correction);

} // namespace xf
