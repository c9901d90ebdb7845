// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/summary/activityprose.h"

#include "branch/plan.h"
#include "branch/planitem.h"
#include "content/prose.h"
#include "content/sources.h"
#include "content/summary/happenings.h"

#include "campaign/appraisal.h"

#include <algorithm>
#include <map>
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

const QString ofEarlierYears = QStringLiteral("以前年度");

/// Why the counts of the section do not hold a record; nothing of one that they count.
QString apartWord(const PaperContext& context, const ActivityProse& activity, const Dossier& dossier)
{
    if (!belongsToYear(context.snapshot, dossier))
        return ofEarlierYears;
    return activity.apart ? activity.apart(dossier) : QString();
}

/// 92项、免诺的1项和以前年度的1项: what the section counts, and what stands apart from it.
QString restWords(const ActivityProse& activity, const std::map<QString, std::vector<Id>>& byWord)
{
    QStringList parts;
    for (const auto& [word, records] : byWord) {
        const QString what = QStringLiteral("其余有办理记录的") + word;
        const QString count = counted(what, activity.kind, records) + activity.measure;
        parts << (word.isEmpty() ? count : QStringLiteral("%1的%2").arg(word, count));
    }
    const QString last = parts.takeLast();
    return parts.isEmpty() ? last : parts.join(QStringLiteral("、")) + QStringLiteral("和") + last;
}

/// The attachment shows where each of them stands, not every entry; what earlier years left is not on it.
QString whereRestStands(const ActivityProse& activity, const std::map<QString, std::vector<Id>>& byWord)
{
    const bool hasEarlier = byWord.contains(ofEarlierYears);
    if (hasEarlier && byWord.size() == 1)
        return {};
    return QStringLiteral("，%1最近情况见附件%2")
        .arg(hasEarlier ? QStringLiteral("今年事项的") : QString())
        .arg(activity.attachment);
}

QString restSentence(const PaperContext& context, const ActivityProse& activity, const std::vector<Strand>& rest)
{
    if (rest.empty())
        return {};
    CountedRows happenings;
    std::map<QString, std::vector<Id>> byWord; // what is counted has none, and stands first
    for (const Strand& each : rest) {
        happenings.add(each.dossier->record->id, qint64(each.happenings.size()));
        byWord[apartWord(context, activity, *each.dossier)].push_back(each.dossier->record->id);
    }
    return QStringLiteral("其余%1%2共有办理记录%3条%4。")
        .arg(restWords(activity, byWord), context.spanWord(),
             happenings.told(QStringLiteral("其余办理记录"), activity.kind), whereRestStands(activity, byWord));
}

/// 累计施行9项、废止1项: what was closed, by what closing it is called.
QString doneWords(const PaperContext& context, const ActivityProse& activity, const QString& before,
                  int ActivityFigures::*count, const QString& span = {})
{
    const std::vector<Id>& done = context.figures.of(activity.kind).behind(count);
    std::map<QString, std::vector<Id>> byWord; // the usual one has none, and stands first
    for (const Dossier& each : context.snapshot.of(activity.kind)) {
        if (std::find(done.begin(), done.end(), each.record->id) != done.end())
            byWord[activity.ending ? activity.ending(context, each) : QString()].push_back(each.record->id);
    }
    QStringList parts;
    for (const auto& [ending, records] : byWord) {
        const QString word = (parts.isEmpty() ? before : QString()) + (ending.isEmpty() ? activity.done : ending);
        parts << word + counted(span + word, activity.kind, records) + activity.measure;
    }
    return parts.join(QStringLiteral("、"));
}

/// 正在推进3项, or nothing for none.
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

QString endingOf(const PaperContext& context, const Dossier& dossier)
{
    const auto& proses = activityProses();
    const auto own = std::find_if(proses.begin(), proses.end(),
                                  [&](const ActivityProse* each) { return &each->kind == dossier.kind; });
    return own != proses.end() && (*own)->ending ? (*own)->ending(context, dossier) : QString();
}

QString measureOf(const Kind& kind)
{
    for (const ActivityProse* each : activityProses()) {
        if (&each->kind == &kind)
            return each->measure;
    }
    return &kind == &appraisalKind() ? QStringLiteral("次") : QStringLiteral("项");
}

QString nextStep(const PaperContext& context, const Dossier& dossier)
{
    const Chain chain = context.snapshot.chain(*dossier.kind, context.snapshot.cutoff);
    const StepName* last = chain.step(dossier.status.lastStep);
    // What was closed and is open again is to be closed again.
    if (last && last->meaning.contains(QLatin1String("reopens"))) {
        const QStringList closing = chain.keysThatMean({u"closes"});
        const StepName* next = closing.isEmpty() ? nullptr : chain.step(closing.first());
        return next ? next->name : QString();
    }
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
         doneWords(context, activity, {}, &ActivityFigures::doneQuarter, context.spanWord())});
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
    // In a span that begins on 1 January its own counts have said it.
    const QString done = context.isYearSoFar()
                             ? QString()
                             : doneWords(context, activity, QStringLiteral("累计"), &ActivityFigures::doneCumulative);
    const QString counts = prose::joined(
        {done, countWords(context, activity, QStringLiteral("正在推进"), &ActivityFigures::underway),
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
