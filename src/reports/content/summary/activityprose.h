// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/summary/summarycontext.h"

#include <functional>

namespace xf {

/// Something that happened on a day of the quarter, worded to follow the day.
struct Happening {
    QDate date;
    QString words;
    int weight = 1; ///< how much it matters when not everything can be told
    Id id = 0;      ///< keeps the order the same on every run
};

/// How one activity's records are worded. Everything that differs between the eight is in here and in the
/// builder that owns it; the shared code knows no activity.
struct ActivityProse {
    const Kind& kind;
    QString measure;               ///< 项, 个, 篇, 户
    int attachment = 1;            ///< where the rest stands
    QString people;                ///< “服务群众%1人”, “到会%1人”
    QHash<QString, QString> steps; ///< by step key: “完成%1”; %1 is the step's name; none: the name itself
    std::function<QString(const SummaryContext&, const Dossier&)> label; ///< “title”（李明负责）
    std::function<std::vector<Happening>(const SummaryContext&, const Dossier&)> happenings; ///< of its child rows
};

/// “title”（李明负责）: the label of most activities.
QString responsibleLabel(const SummaryContext& context, const Dossier& dossier);

/// What the plan of the year asks for in this activity; empty if it says nothing.
QString plannedSentence(const SummaryContext& context, const Kind& activity);
/// 本季度启动2项，办结3项。
QString quarterCounts(const SummaryContext& context, const ActivityProse& activity);
/// One sentence a record from the dated steps, entries and child rows of the quarter, the most telling ones first
/// chosen and then put in the order of days; the rest as a total.
QStringList quarterSentences(const SummaryContext& context, const ActivityProse& activity);
/// 截至9月30日，累计办结3项，正在推进2项，尚未启动1项。
QString cumulativeSentence(const SummaryContext& context, const ActivityProse& activity);
/// 逾期2项：…, by name; empty if nothing is late.
QString lateSentence(const SummaryContext& context, const ActivityProse& activity);

/// The usual section: planned; this quarter with `quarterExtras`; cumulative with `cumulativeExtras`; late.
SectionDraft activityDraft(const SummaryContext& context, const ActivityProse& activity,
                           const QStringList& quarterExtras = {}, const QStringList& cumulativeExtras = {});

} // namespace xf
