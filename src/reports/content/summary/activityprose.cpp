// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/summary/activityprose.h"

#include "branch/plan.h"
#include "branch/planitem.h"
#include "content/prose.h"
#include "content/sources.h"
#include "content/summary/happenings.h"

#include <algorithm>
#include <tuple>

namespace xf {

namespace {

constexpr int recordsTold = 6;
constexpr int happeningsTold = 3;
constexpr int lateTold = 10;
constexpr int planItemsTold = 3;

/// One record with what happened to it in the quarter.
struct Strand {
    const Dossier* dossier = nullptr;
    std::vector<Happening> happenings;
    int weight = 0;
};

std::vector<Strand> strandsOf(const PaperContext& context, const ActivityProse& activity)
{
    std::vector<Strand> strands;
    for (const Dossier& dossier : context.snapshot.of(activity.kind)) {
        Strand strand{&dossier, happeningsOf(context, activity, dossier), 0};
        if (strand.happenings.empty())
            continue;
        for (const Happening& each : strand.happenings)
            strand.weight = std::max(strand.weight, each.weight);
        strands.push_back(std::move(strand));
    }
    return strands;
}

bool tellsEarlier(const Strand& a, const Strand& b)
{
    return std::tie(a.happenings.front().date, a.dossier->record->id) <
           std::tie(b.happenings.front().date, b.dossier->record->id);
}

QString restSentence(const PaperContext& context, const ActivityProse& activity, const std::vector<Strand>& rest)
{
    if (rest.empty())
        return {};
    CountedRows happenings;
    std::vector<Id> records;
    for (const Strand& each : rest) {
        happenings.add(each.dossier->record->id, qint64(each.happenings.size()));
        records.push_back(each.dossier->record->id);
    }
    return QStringLiteral("其余%1%2%3共有办理记录%4条，见附件%5。")
        .arg(counted(QStringLiteral("其余有办理记录的"), activity.kind, records), activity.measure, context.spanWord(),
             happenings.told(QStringLiteral("其余办理记录"), activity.kind))
        .arg(activity.attachment);
}

/// 累计施行3项, or nothing for none.
QString countWords(const PaperContext& context, const ActivityProse& activity, const QString& word,
                   int ActivityFigures::*count, const QString& span = {})
{
    const std::vector<Id>& records = context.figures.of(activity.kind).behind(count);
    return records.empty()
               ? QString()
               : QStringLiteral("%1%2%3").arg(word, counted(span + word, activity.kind, records), activity.measure);
}

/// The record as the sentence calls it; it opens itself.
QString sourcedLabel(const PaperContext& context, const ActivityProse& activity, const Dossier& dossier)
{
    return withSource(activity.label(context, dossier), dossier.activity().title, activity.kind, {dossier.record->id});
}

} // namespace

const std::vector<const ActivityProse*>& activityProses()
{
    static const std::vector<const ActivityProse*> all{&pledgeProse(),    &roleModelProse(), &regulationProse(),
                                                       &highlightProse(), &researchProse(),  &meetingProse(),
                                                       &readingProse(),   &householdProse()};
    return all;
}

QString responsibleLabel(const PaperContext& context, const Dossier& dossier)
{
    const QString name = context.name(dossier.activity().responsible);
    const QString title = prose::quoted(dossier.activity().title);
    return name.isEmpty() ? title : QStringLiteral("%1（%2负责）").arg(title, name);
}

QString nextStep(const PaperContext& context, const Dossier& dossier)
{
    const Chain chain = context.snapshot.chain(*dossier.kind, context.snapshot.cutoff);
    const StepName* last = chain.step(dossier.status.lastStep);
    const bool isReturned = last && last->meaning.contains(QLatin1String("returns"));
    const int reached = last && !isReturned ? last->position : 0;
    for (const StepName& each : chain.steps()) {
        const bool leadsBack = each.meaning.contains(QLatin1String("fails")) ||
                               each.meaning.contains(QLatin1String("reopens")) ||
                               each.meaning.contains(QLatin1String("returns"));
        if (!leadsBack && chain.position(each.key) > reached)
            return each.name;
    }
    return {};
}

QString plannedSentence(const PaperContext& context, const Kind& activity)
{
    QStringList items;
    for (const Plan* plan : context.snapshot.rows<Plan>(planKind())) {
        if (plan->year != context.year() || (plan->adopted.isValid() && plan->adopted > context.snapshot.cutoff))
            continue;
        for (const PlanItem* item : context.snapshot.rows<PlanItem>(planItemKind())) {
            if (item->parent != plan->id || item->activity != activity.key)
                continue;
            items << prose::clause(item->text);
        }
    }
    if (items.isEmpty())
        return {};
    const qsizetype left = items.size() - planItemsTold;
    const QString rest = left > 0 ? QStringLiteral("等%1项").arg(items.size()) : QString();
    return QStringLiteral("实施方案要求：%1%2。").arg(items.mid(0, planItemsTold).join(QStringLiteral("；")), rest);
}

QString quarterCounts(const PaperContext& context, const ActivityProse& activity)
{
    const QString counts = prose::joined(
        {countWords(context, activity, activity.started, &ActivityFigures::startedQuarter, context.spanWord()),
         countWords(context, activity, activity.done, &ActivityFigures::doneQuarter, context.spanWord())});
    return counts.isEmpty() ? QString() : (context.spanWord() + QStringLiteral("%1。")).arg(counts);
}

QStringList quarterSentences(const PaperContext& context, const ActivityProse& activity)
{
    std::vector<Strand> strands = strandsOf(context, activity);
    std::vector<Strand> rest;
    if (strands.size() > recordsTold) {
        std::sort(strands.begin(), strands.end(), [](const Strand& a, const Strand& b) {
            return a.weight != b.weight ? a.weight > b.weight : tellsEarlier(a, b);
        });
        rest.assign(strands.begin() + recordsTold, strands.end());
        strands.resize(recordsTold);
    }
    std::sort(strands.begin(), strands.end(), tellsEarlier);
    QStringList sentences;
    for (const Strand& each : strands)
        sentences << QStringLiteral("%1：%2。")
                         .arg(sourcedLabel(context, activity, *each.dossier),
                              toldInOrder(context, each.happenings, happeningsTold));
    sentences << restSentence(context, activity, rest);
    return sentences;
}

QString cumulativeSentence(const PaperContext& context, const ActivityProse& activity)
{
    const ActivityFigures& figures = context.figures.of(activity.kind);
    if (figures.total() == 0)
        return {};
    const QString counts = prose::joined(
        {countWords(context, activity, QStringLiteral("累计") + activity.done, &ActivityFigures::doneCumulative),
         countWords(context, activity, QStringLiteral("正在推进"), &ActivityFigures::underway),
         countWords(context, activity, QStringLiteral("尚未") + activity.started, &ActivityFigures::planned)});
    return counts.isEmpty() ? QString()
                            : QStringLiteral("截至%1，%2。").arg(context.day(context.snapshot.cutoff), counts);
}

QString lateSentence(const PaperContext& context, const ActivityProse& activity)
{
    std::vector<const Dossier*> late;
    for (const Dossier& each : context.snapshot.of(activity.kind)) {
        if (each.status.late)
            late.push_back(&each);
    }
    if (late.empty())
        return {};
    std::sort(late.begin(), late.end(), [](const Dossier* a, const Dossier* b) {
        return std::tie(a->status.due, a->record->id) < std::tie(b->status.due, b->record->id);
    });
    QStringList names;
    for (const Dossier* each : late)
        names
            << QStringLiteral("%1，时限%2").arg(sourcedLabel(context, activity, *each), context.day(each->status.due));
    const QString rest =
        names.size() > lateTold ? QStringLiteral("；其余见附件%1").arg(activity.attachment) : QString();
    return QStringLiteral("逾期未办结%1%2：%3%4。")
        .arg(counted(QStringLiteral("逾期未办结"), activity.kind,
                     context.figures.of(activity.kind).behind(&ActivityFigures::late)),
             activity.measure, names.mid(0, lateTold).join(QStringLiteral("；")), rest);
}

SectionDraft activityDraft(const PaperContext& context, const ActivityProse& activity, const QStringList& quarterExtras,
                           const QStringList& cumulativeExtras)
{
    SectionDraft draft;
    const QString planned = plannedSentence(context, activity.kind);
    const QString cumulative = cumulativeSentence(context, activity);
    const QStringList told = quarterSentences(context, activity);
    const QString extras = prose::joined(quarterExtras, {});
    const QString later = prose::joined(cumulativeExtras, {});
    if (prose::joined({planned, cumulative, extras, later, told.join(QString())}, {}).isEmpty())
        return draft;
    draft.add({planned});
    const bool isQuiet = extras.isEmpty() && told.join(QString()).isEmpty();
    draft.add(
        {isQuiet ? (context.spanWord() + QStringLiteral("无新进展。")) : quarterCounts(context, activity), extras});
    for (const QString& sentence : told)
        draft.add({sentence});
    draft.add({cumulative, later, lateSentence(context, activity)});
    return draft;
}

} // namespace xf
