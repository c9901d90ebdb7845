// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/edition.h"
#include "document/document.h"
#include "rules/figures.h"
#include "words.h"

namespace xf {

/// What is printed in the corner of each page: 内部版, 示例数据.
[[nodiscard]] QString paperMark(const CampaignSnapshot& snapshot, Edition edition);

/// What every section and attachment of a summary is written from.
struct PaperContext {
    const CampaignSnapshot& snapshot;
    const Words& words;
    const Figures& figures;
    Edition edition = Edition::Internal;
    const std::vector<CampaignSnapshot>* earlier = nullptr; ///< ends of the quarters before, where a paper looks back

    [[nodiscard]] int year() const { return snapshot.quarter.year(); }
    /// 本季度, 上半年, 全年 (while the year runs 今年以来): how the paper calls the span that it tells of.
    [[nodiscard]] QString spanWord() const;
    /// The same in few characters, for the heads of columns: 本季.
    [[nodiscard]] QString shortSpan() const;
    /// 2026年第三季度, 2026年上半年, 2026年.
    [[nodiscard]] QString spanName() const;
    /// Whether the span is the year so far, so that 累计 says the same.
    [[nodiscard]] bool isYearSoFar() const { return snapshot.spanStart() == snapshot.yearStart(); }
    /// Dated in the span and by the cut-off.
    [[nodiscard]] bool inSpan(QDate date) const;
    /// Dated from 1 January to the cut-off.
    [[nodiscard]] bool inYear(QDate date) const;
    [[nodiscard]] QString day(QDate date) const;
    /// The same in a cell of a table; nothing for no date.
    [[nodiscard]] paper::Cell dayCell(QDate date) const;
    /// A member's name or a record's title as this edition shows it.
    [[nodiscard]] QString name(Id id) const;
    /// （第一党小组） where two members share a name; else empty. Stands behind every name that a paper prints of
    /// itself.
    [[nodiscard]] QString nameNote(Id member) const;
    [[nodiscard]] QStringList names(const std::vector<Id>& ids) const;
    /// A choice's Chinese label; the key itself for words a user added.
    [[nodiscard]] QString choice(const Kind& kind, QStringView field, const QString& key) const;
    /// A step's name as worded on the cut-off day.
    [[nodiscard]] QString stepName(const Kind& activity, const QString& key) const;
    /// 好, 较好, …
    [[nodiscard]] QString grade(const QString& key) const;
    /// Members in the branch on the cut-off day, in the snapshot's order.
    [[nodiscard]] std::vector<Id> memberIds() const;
    /// The same people, 按姓氏笔画为序.
    [[nodiscard]] std::vector<const Member*> membersByStrokes() const;
    /// How that order is called: a branch may have set places by hand.
    [[nodiscard]] QString memberOrderWords() const;
    /// Whether `a` stands before `b` by the strokes of their names.
    [[nodiscard]] bool nameBefore(const QString& a, const QString& b) const;
};

/// What a section's builder hands back; no paragraph and no table means there was nothing.
struct SectionDraft {
    QStringList paragraphs;
    std::vector<paper::Table> tables;
    QStringList notes; ///< small print under the tables
    std::vector<paper::Chart> charts;

    /// Adds a paragraph made of the non-empty sentences.
    void add(const QStringList& sentences);
    [[nodiscard]] bool isEmpty() const { return paragraphs.isEmpty() && tables.empty(); }
};

} // namespace xf
