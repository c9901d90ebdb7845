// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/attachments/attachments.h"
#include "content/edition.h"
#include "document/document.h"
#include "rules/figures.h"
#include "words.h"

namespace xf {

/// One section of a summary: what the program drafts, and what the secretary made of it.
struct SummarySection {
    QString key;                              ///< stable: edited texts are kept under it
    int level = 0;                            ///< of the heading: 0 none, 1 一、, 2 （一）
    QString heading;                          ///< without its number
    QString drafted;                          ///< today's draft, one paragraph a line
    QString text;                             ///< what is printed: the kept edit, or the draft
    std::vector<paper::Reference> references; ///< of the draft's figures
    bool isEdited = false;
    bool isEmpty = false; ///< nothing is recorded for it: 本季度无
    std::vector<paper::Table> tables;
    QStringList notes; ///< small print under the first table
    std::vector<paper::Chart> charts;
};

/// 季度小结, 半年总结, 年度总结: everything that the paper says, before it becomes pages.
struct QuarterlySummary {
    QString title;
    std::vector<SummarySection> sections;
    std::vector<Attachment> attachments;
    QString signedBy;
    QDate date; ///< the cut-off day unless the options set another
    paper::DateForm dateForm = paper::DateForm::Arabic;
    QString mark; ///< 内部版, 示例数据
    Figures figures;

    [[nodiscard]] const SummarySection* section(QStringView key) const;
};

struct SummaryOptions {
    Edition edition = Edition::Internal;
    QDate date;                                             ///< of the signature; null: the cut-off day
    const std::vector<CampaignSnapshot>* earlier = nullptr; ///< for the trends of a longer span
};

/// An edited section whose draft is no longer the one that was edited.
struct ChangedSince {
    QString section;
    QString heading;
    QString draftedThen;
    QString draftedNow;
};

/// The summary of the snapshot's quarter. The same snapshot always gives the same summary.
QuarterlySummary summaryOf(const CampaignSnapshot& snapshot, const Words& paperWords,
                           const SummaryOptions& options = {});
/// Edited sections in which figures changed since the edit.
std::vector<ChangedSince> changedSince(const CampaignSnapshot& snapshot, const QuarterlySummary& summary);
/// The summary as blocks for a writer.
paper::Document documentOf(const QuarterlySummary& summary);

} // namespace xf
