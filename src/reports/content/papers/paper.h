// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papercontext.h"
#include "papersources.h"

#include <QStringList>

namespace xf {

/// What the author of a paper works from.
struct PaperTask {
    const PaperSources& sources;
    const PaperContext& context;
    Id subject = 0;                         ///< whose paper it is; 0 where it is the branch's
    const PaperSources* compared = nullptr; ///< the other quarter of a paper that compares two
};

/// What of a paper makes sense in a spreadsheet.
enum class Sheets {
    None,
    Workbook, ///< its tables and charts, beside its text
    Ledger    ///< all of it: a table, which may go as CSV, too
};

/// One paper that a branch hands in, described once: the command line, the page 文稿 and the tests read this.
struct Paper {
    const char* key;   ///< stable: scripts name papers by it
    const char* label; ///< English source; context “papers”
    Period::Length length = Period::Length::Quarter;
    /// Writes the blocks of one paper; the frame around it (title of the file, marks, the next one's page) is not its
    /// work.
    Result<void> (*write)(const PaperTask& task, paper::Document& document) = nullptr;
    /// Whose papers there are, in the order in which they are bound; null where there is one paper of the branch.
    std::vector<Id> (*subjects)(const PaperTask& task) = nullptr;
    int earlierQuarters = 0;  ///< how many quarters before the last it looks back at
    bool isForNotice = false; ///< publication is its purpose: the public edition keeps the members' names
    Sheets sheets = Sheets::None;
    bool isFinalisable = false;    ///< once its quarter is finalised (定稿) it is printed as kept
    bool comparesQuarters = false; ///< of two quarters; PaperOptions name the other
};

/// All papers in the order of lists and menus. A further paper is one more line there.
const std::vector<Paper>& papers();
/// nullptr if there is none with this key.
const Paper* paperNamed(QStringView key);
/// The endings in which a paper can be written, without the dot.
[[nodiscard]] QStringList formatsOf(const Paper& paper);
/// “2026年第三季度”, “2026年上半年”, “2026年”.
[[nodiscard]] QString periodName(const Period& period);

} // namespace xf
