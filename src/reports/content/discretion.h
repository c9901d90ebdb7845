// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papercontext.h"
#include "document/document.h"
#include "papersources.h"
#include "rules/namemask.h"

namespace xf {

/// Something that the public edition does not print: what it is, and in how many places.
struct Hidden {
    QString what; ///< 党员姓名：张三, 帮扶台账：致贫原因
    int places = 0;
};

/// Makes a paper's public edition (公示版, DOMAIN.md §6): households are always masked, members but in a paper made for
/// publication, where also those who have left keep their names; the columns marked as sensitive go. It reads every
/// text of the finished paper, free text as well, so that a name is found wherever somebody wrote it.
class Discretion
{
public:
    enum class Members {
        Masked,
        Named ///< publication is the paper's purpose
    };
    explicit Discretion(const PaperSources& sources, Members members = Members::Masked);

    /// Rewrites the paper; the list says what was hidden.
    [[nodiscard]] std::vector<Hidden> apply(paper::Document& document);

private:
    void maskParagraph(paper::Paragraph& paragraph);
    void maskTable(paper::Table& table);

    NameMask m_names;
    std::vector<Hidden> m_columns;
};

} // namespace xf
