// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace xf {

/// Two states of a summary as columns of a comparison: what each is called, and what it says.
struct ComparedPair {
    QString leftName; ///< 第二季度, 定稿
    QString rightName;
    const paper::Document& left;
    const paper::Document& right;
};

/// What lies between two cells of figures, right less left: +17, −6, 持平; of rates +2.8个百分点. — where one is none.
[[nodiscard]] QString differenceText(const paper::Cell& left, const paper::Cell& right);

/// The tables of figures that stand in the text, each with both figures and the difference. A table of one or
/// two columns of figures gets columns for each, a wider one both figures in a cell. A row that only one of them has is
/// marked 新增 or 减少; of a table that only one has, every row is.
[[nodiscard]] std::vector<paper::Table> figuresCompared(const ComparedPair& pair);

/// The sections that read otherwise: a numbered item, a household, a pledge stands beside itself in a row that is
/// called by it, other sentences beside those in like words; what only one of the two tells of has a row of its own.
/// Numbers of items are no difference. `same` gets the names of the sections that read alike.
[[nodiscard]] paper::Table textsCompared(const ComparedPair& pair, QStringList& same);

/// Of each attachment, how many rows came, went and changed.
[[nodiscard]] paper::Table attachmentsCompared(const ComparedPair& pair);

} // namespace xf
