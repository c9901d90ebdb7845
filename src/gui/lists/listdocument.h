// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

class QTableView;

namespace xf {

/// What the paper of a list says of it beyond its cells.
struct ListHead {
    QString branch;
    QString name; ///< of the list: 公开承诺
    QDate day;
    bool isSample = false;
};

/// A list on screen as a paper: the rows and columns that are shown, in their order, dates and figures typed, with a
/// line that says 按当前筛选 and how many of how many are shown where the list is narrowed.
[[nodiscard]] paper::Document documentOf(QTableView& list, const ListHead& head);

} // namespace xf
