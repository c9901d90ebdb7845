// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/summary/summarycontext.h"

namespace xf {

/// One section of the summary: where it stands and who writes it. The key is kept with edited texts: never change one.
struct SectionBuilder {
    const char* key;
    int level; ///< of its heading: 0 none, 1 一、, 2 （一）
    QString (*heading)(const SummaryContext&);
    SectionDraft (*draft)(const SummaryContext&);
};

/// All sections in the order of the paper (DOMAIN.md §5). A ninth activity is one more line here.
const std::vector<SectionBuilder>& sectionBuilders();

SectionDraft leadSection(const SummaryContext& context);
SectionDraft basicsSection(const SummaryContext& context);
SectionDraft overviewSection(const SummaryContext& context);
SectionDraft pledgeSection(const SummaryContext& context);
SectionDraft roleModelSection(const SummaryContext& context);
SectionDraft regulationSection(const SummaryContext& context);
SectionDraft highlightSection(const SummaryContext& context);
SectionDraft researchSection(const SummaryContext& context);
SectionDraft meetingSection(const SummaryContext& context);
SectionDraft readingSection(const SummaryContext& context);
SectionDraft householdSection(const SummaryContext& context);
SectionDraft practiceSection(const SummaryContext& context);
SectionDraft fiveGoodsSection(const SummaryContext& context);
SectionDraft fiveLeadsSection(const SummaryContext& context);
SectionDraft reviewsSection(const SummaryContext& context);
SectionDraft rectificationSection(const SummaryContext& context);
SectionDraft nextSection(const SummaryContext& context);

/// The contests of the quarter in which an activity's works were judged; empty if there was none.
QString contestSentence(const SummaryContext& context, const Kind& activity);

/// The heading of the sixth activity: 民主生活会 or 组织生活会, as the branch set it.
QString meetingHeading(const SummaryContext& context);

} // namespace xf
