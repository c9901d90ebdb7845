// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papercontext.h"

namespace xf {

/// One section of the summary: where it stands and who writes it. The key is kept with edited texts: never change one.
struct SectionBuilder {
    const char* key;
    int level; ///< of its heading: 0 none, 1 一、, 2 （一）
    QString (*heading)(const PaperContext&);
    SectionDraft (*draft)(const PaperContext&);
    bool isOfLongSpans = false; ///< stands in the summary of half a year and of a year alone
};

/// All sections in the order of the paper (DOMAIN.md §5). A ninth activity is one more line here.
const std::vector<SectionBuilder>& sectionBuilders();

SectionDraft leadSection(const PaperContext& context);
SectionDraft basicsSection(const PaperContext& context);
SectionDraft overviewSection(const PaperContext& context);
SectionDraft pledgeSection(const PaperContext& context);
SectionDraft roleModelSection(const PaperContext& context);
SectionDraft regulationSection(const PaperContext& context);
SectionDraft highlightSection(const PaperContext& context);
SectionDraft researchSection(const PaperContext& context);
SectionDraft meetingSection(const PaperContext& context);
SectionDraft readingSection(const PaperContext& context);
SectionDraft householdSection(const PaperContext& context);
SectionDraft practiceSection(const PaperContext& context);
SectionDraft fiveGoodsSection(const PaperContext& context);
SectionDraft fiveLeadsSection(const PaperContext& context);
SectionDraft reviewsSection(const PaperContext& context);
SectionDraft rectificationSection(const PaperContext& context);
SectionDraft trendSection(const PaperContext& context);
SectionDraft nextSection(const PaperContext& context);

/// The contests of the quarter in which an activity's works were judged; empty if there was none.
QString contestSentence(const PaperContext& context, const Kind& activity);

/// 下季度打算, or 下一步打算 after a longer span and while the quarter runs.
QString nextHeading(const PaperContext& context);

/// The heading of the sixth activity: 民主生活会 or 组织生活会, as the branch set it.
QString meetingHeading(const PaperContext& context);

} // namespace xf
