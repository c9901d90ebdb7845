// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/prose.h"
#include "content/sources.h"
#include "content/summary/activityprose.h"
#include "content/summary/sections.h"

#include "activities/contest.h"
#include "activities/research.h"

#include <algorithm>

namespace xf {

namespace {

QString becameWords(const QString& outcome)
{
    if (outcome == QLatin1String("regulation"))
        return QStringLiteral("转化为制度");
    if (outcome == QLatin1String("decision"))
        return QStringLiteral("转化为决策");
    return outcome == QLatin1String("instruction") ? QStringLiteral("获领导批示") : QStringLiteral("得到转化");
}

std::vector<Happening> suggestionsAdopted(const PaperContext& context, const Dossier& dossier)
{
    std::vector<Happening> all;
    for (const Suggestion* each : dossier.rows<Suggestion>(suggestionKind())) {
        if (!context.inSpan(each->date))
            continue;
        const bool isRegulation = each->outcome == QLatin1String("regulation");
        const QString record = isRegulation ? prose::bookTitle(context.name(each->record)) : QString();
        all.push_back(
            {each->date,
             prose::joined(
                 {QStringLiteral("建议%1%2%3").arg(prose::inQuotes(each->text), becameWords(each->outcome), record),
                  prose::clause(each->result)}),
             5, each->id});
    }
    return all;
}

} // namespace

const ActivityProse& researchProse()
{
    static const ActivityProse words{researchKind(),
                                     QStringLiteral("项"),
                                     1,
                                     QStringLiteral("选题"),
                                     QStringLiteral("转化"),
                                     QStringLiteral("完成"),
                                     QStringLiteral("参与%1人"),
                                     {{QStringLiteral("topic"), QStringLiteral("完成%1")},
                                      {QStringLiteral("survey"), QStringLiteral("开展%1")},
                                      {QStringLiteral("written"), QStringLiteral("报告%1")},
                                      {QStringLiteral("judged"), QStringLiteral("参加%1")},
                                      {QStringLiteral("adopted"), QStringLiteral("实现成果%1")}},
                                     responsibleLabel,
                                     suggestionsAdopted};
    return words;
}

namespace {

/// The year's contests of one activity: when, how many entries, who won.
QString contestWords(const PaperContext& context, const Contest& contest)
{
    QStringList awards;
    int entries = 0;
    for (const ContestEntry* each : context.snapshot.rows<ContestEntry>(contestEntryKind())) {
        if (each->parent != contest.id)
            continue;
        ++entries;
        if (!each->award.isEmpty())
            awards << QStringLiteral("%1获%2").arg(prose::bookTitle(context.name(each->record)), each->award);
    }
    return prose::joined({QStringLiteral("%1举办%2").arg(context.day(contest.date), prose::quoted(contest.title)),
                          entries ? QStringLiteral("参评作品%1篇")
                                        .arg(withSource(QString::number(entries), QStringLiteral("参评作品"),
                                                        contestKind(), {contest.id}))
                                  : QString(),
                          awards.mid(0, 5).join(QStringLiteral("、"))});
}

/// A suggestion has no day until it is adopted: it is made with the report (成稿).
bool isReportWritten(const PaperContext& context, const Dossier& research)
{
    const Chain chain = context.snapshot.chain(researchKind(), context.snapshot.cutoff);
    const QString& last = research.status.lastStep;
    return last.isEmpty() || chain.position(last) >= chain.position(u"written");
}

QString adoptionSentence(const PaperContext& context)
{
    int all = 0;
    int adopted = 0;
    std::vector<Id> suggesting;
    std::vector<Id> adopting;
    const auto note = [](std::vector<Id>& ids, Id id) {
        if (ids.empty() || ids.back() != id)
            ids.push_back(id);
    };
    for (const Dossier& each : context.snapshot.of(researchKind())) {
        if (!belongsToYear(context.snapshot, each))
            continue;
        const bool isWritten = isReportWritten(context, each);
        for (const Suggestion* row : each.rows<Suggestion>(suggestionKind())) {
            if (!isWritten && !row->date.isValid())
                continue;
            ++all;
            note(suggesting, each.record->id);
            if (!row->date.isValid())
                continue;
            ++adopted;
            note(adopting, each.record->id);
        }
    }
    const auto words = [](int count, const QString& what, const std::vector<Id>& ids) {
        return withSource(QString::number(count), what, researchKind(), ids);
    };
    return all == 0 ? QString()
                    : QStringLiteral("累计提出建议%1条，已转化%2条。")
                          .arg(words(all, QStringLiteral("提出建议的调研"), suggesting),
                               words(adopted, QStringLiteral("建议已转化的调研"), adopting));
}

} // namespace

QString contestSentence(const PaperContext& context, const Kind& activity)
{
    QStringList told;
    for (const Contest* each : context.snapshot.rows<Contest>(contestKind())) {
        if (each->activity == activity.key && context.inSpan(each->date))
            told << contestWords(context, *each) + QStringLiteral("。");
    }
    return told.join(QString());
}

SectionDraft researchSection(const PaperContext& context)
{
    return activityDraft(context, researchProse(), {contestSentence(context, researchKind())},
                         {adoptionSentence(context)});
}

} // namespace xf
