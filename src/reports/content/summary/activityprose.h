// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papercontext.h"

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
    QString started;               ///< what beginning is called: 定诺
    QString done;                  ///< what closing is called: 销号
    QString task;                  ///< what is still to be done before the label: 兑现
    QString people;                ///< “参与%1人”; empty: “涉及%1人”
    QHash<QString, QString> steps; ///< by step key: “完成%1”; %1 is the step's name; none: the name itself
    std::function<QString(const PaperContext&, const Dossier&)> label; ///< “title”（李明负责）
    std::function<std::vector<Happening>(const PaperContext&, const Dossier&)> happenings; ///< of its child rows
    /// What is to be done, on a list of what is open; empty: the title says it.
    std::function<QString(const PaperContext&, const Dossier&)> matter = {};
    /// What of it is still to be done, once that is not the whole; empty: the task and the label.
    std::function<QString(const PaperContext&, const Dossier&)> left = {};
    /// What closing this record is called where it is not `done` (a regulation is repealed); empty: `done`.
    std::function<QString(const PaperContext&, const Dossier&)> ending = {};
    /// Why the counts of the section leave a record out (免诺); empty: they do not.
    std::function<QString(const Dossier&)> apart = {};
};

const ActivityProse& pledgeProse();
const ActivityProse& roleModelProse();
const ActivityProse& regulationProse();
const ActivityProse& highlightProse();
const ActivityProse& researchProse();
const ActivityProse& meetingProse();
const ActivityProse& readingProse();
const ActivityProse& householdProse();
/// The eight in the order of the paper.
const std::vector<const ActivityProse*>& activityProses();

/// “title”（李明负责）: the label of most activities.
QString responsibleLabel(const PaperContext& context, const Dossier& dossier);

/// 客观原因 or 主观原因; empty if the step names none.
QString stepCause(const Step& step);

/// What closing a record is called where its activity says more than `done`: 废止; else empty.
QString endingOf(const PaperContext& context, const Dossier& dossier);

/// What records of a kind are counted in: 项, 个, 次.
QString measureOf(const Kind& kind);

/// The step that comes next in the record's chain: 讨论通过. Nothing once only its end is left open.
QString nextStep(const PaperContext& context, const Dossier& dossier);

/// What the plan of the year asks for in this activity; empty if it says nothing.
QString plannedSentence(const PaperContext& context, const Kind& activity);
/// 本季度起草2项，施行3项。
QString quarterCounts(const PaperContext& context, const ActivityProse& activity);
/// One sentence a record from the dated steps, entries and child rows of the quarter, the most telling ones first
/// chosen and then put in the order of days; the rest as a total.
QStringList quarterSentences(const PaperContext& context, const ActivityProse& activity);
/// 截至9月30日，累计施行3项，正在推进2项，尚未起草1项。
QString cumulativeSentence(const PaperContext& context, const ActivityProse& activity);
/// 逾期2项：…, by name; empty if nothing is late.
QString lateSentence(const PaperContext& context, const ActivityProse& activity);

/// The usual section: planned; this quarter with `quarterExtras`; cumulative with `cumulativeExtras`; late.
SectionDraft activityDraft(const PaperContext& context, const ActivityProse& activity,
                           const QStringList& quarterExtras = {}, const QStringList& cumulativeExtras = {});

} // namespace xf
