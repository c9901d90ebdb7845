// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/fontset.h"

#include <vector>

/// How the paragraphs of a paper look in an office program: the same figures as in our own pages, as styles that a
/// user finds under the names that Word and WPS show.
namespace xf::office {

enum class Style {
    Standard,
    Title,
    Heading1,
    Heading2,
    Heading3,
    Body,
    Plain,
    Note,
    TableText,
    TableTextSmall,
    TableHead,
    TableHeadSmall,
    Caption,
    Picture,
    AfterTable,
    AfterLastTable, ///< ends a paper: an office program wants a line there, which must not need a page of its own
    Signature,
    AttachmentLabel,
    ContentsTitle,
    Contents1,
    Contents2,
    Contents3,
    Contents4,
    CoverTitle,
    CoverSubtitle,
    CoverUnit,
    CoverDate,
    Mark,
    PageNumber
};

enum class Justify { Left, Centre, Right, Both };

/// One style; lengths in points.
struct StyleSheet {
    Style style = Style::Standard;
    const char* id = "";       ///< names the style inside the file
    const char* docxName = ""; ///< a built-in name is shown translated by Word: heading 1 as 标题 1
    const char* odtName = "";
    FontRole role = FontRole::Body;
    double size = 16;
    double pitch = 0; ///< 0: as high as its content
    Justify justify = Justify::Both;
    double firstIndent = 0;
    double left = 0;
    double right = 0;
    double before = 0;
    double after = 0;
    bool keepNext = false;
    bool keepLines = false; ///< its lines stand on one page
    int outline = 0;        ///< level in the outline, 0 for none
    bool onGrid = false;    ///< 28 characters a line
};

[[nodiscard]] const std::vector<StyleSheet>& styleSheets();
[[nodiscard]] const StyleSheet& sheetOf(Style style);

/// The family for a role: what the standard's users install for Word and WPS, or a free one, and what else it may be
/// called.
struct OfficeFont {
    QString family;
    QString otherName;
    bool isBold = false; ///< a title that has no face of its own
};
[[nodiscard]] OfficeFont fontOf(FontRole role, FontNames names);

/// Office programs count in 1/20 pt.
[[nodiscard]] inline int twips(double points)
{
    return int(points * 20 + (points < 0 ? -0.5 : 0.5));
}

/// The line pitch and the step from character to character, rounded down to what office programs can hold, so that
/// 22 lines and 28 characters fit the page and not a hair less.
inline constexpr double linePitch = 28.95;
inline constexpr double bodyTracking = -0.25;
inline constexpr double bodyCell = 16 + bodyTracking;

} // namespace xf::office
