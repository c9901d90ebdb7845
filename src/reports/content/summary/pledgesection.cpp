// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pledgelist.h"
#include "content/prose.h"
#include "content/sources.h"
#include "content/summary/activityprose.h"
#include "content/summary/sections.h"

#include "activities/pledge.h"
#include "life/opinion.h"
#include "rules/coverage.h"
#include "rules/vetting.h"
#include "rules/wording.h"

#include <algorithm>

namespace xf {

namespace {

QString ownerName(const PaperContext& context, const Dossier& dossier)
{
    const bool isBranch = dossier.as<Pledge>().owner == QLatin1String("branch");
    const QString name = isBranch ? QString() : context.name(dossier.activity().responsible);
    return name.isEmpty() ? QStringLiteral("支部") : name;
}

QString pledgeLabel(const PaperContext& context, const Dossier& dossier)
{
    constexpr int labelLength = 40;
    const auto& pledge = dossier.as<Pledge>();
    const QString matter = pledge.text.isEmpty() ? pledge.title : prose::shortened(pledge.text, labelLength);
    return QStringLiteral("%1承诺%2").arg(ownerName(context, dossier), prose::inQuotes(matter));
}

/// The promise in its words, with what is to be reached.
QString pledgeTask(const PaperContext& context, const Dossier& dossier)
{
    const QString goal = prose::clause(pledgeGoal(context, dossier));
    return prose::clause(pledgeMatter(dossier)) +
           (goal.isEmpty() ? QString() : QStringLiteral("（目标：%1）").arg(goal));
}

/// What 今年已定诺 does not count.
QString pledgeApart(const Dossier& dossier)
{
    if (isExempt(dossier))
        return QStringLiteral("免诺");
    return countsAsPledge(dossier.status) ? QString() : QStringLiteral("尚在提诺、审诺");
}

} // namespace

const ActivityProse& pledgeProse()
{
    static const ActivityProse words{pledgeKind(),
                                     QStringLiteral("项"),
                                     2,
                                     QStringLiteral("定诺"),
                                     QStringLiteral("销号"),
                                     QStringLiteral("兑现"),
                                     {},
                                     {{QStringLiteral("proposed"), QStringLiteral("提出承诺")},
                                      {QStringLiteral("reviewed"), QStringLiteral("通过审诺")},
                                      {QStringLiteral("returned"), QStringLiteral("审诺%1")},
                                      {QStringLiteral("closed"), QStringLiteral("兑现并%1")},
                                      {QStringLiteral("notkept"), QStringLiteral("评定为%1")}},
                                     pledgeLabel,
                                     {},
                                     pledgeTask,
                                     {},
                                     {},
                                     pledgeApart};
    return words;
}

namespace {

constexpr qsizetype gapsTold = 8;

QString itemTitles(const PaperContext& context, const QStringList& items)
{
    QStringList titles;
    for (const QString& item : items)
        titles << wordingOf(context.snapshot, item).title;
    return titles.join(QStringLiteral("、"));
}

/// The pledges of the year that answer to an item of a checklist.
std::vector<Id> coveringPledges(const PaperContext& context)
{
    std::vector<Id> ids;
    for (const Dossier& each : context.snapshot.of(pledgeKind())) {
        if (belongsToYear(context.snapshot, each) && countsAsPledge(each.status) && !each.as<Pledge>().item.isEmpty())
            ids.push_back(each.record->id);
    }
    return ids;
}

QString coverageSentences(const PaperContext& context)
{
    const PledgeCoverage coverage = pledgeCoverage(context.snapshot);
    std::vector<Id> withPledge;
    for (const Id each : context.memberIds()) {
        const auto isNotHere = [each](const std::vector<Id>& ids) {
            return std::find(ids.begin(), ids.end(), each) == ids.end();
        };
        if (isNotHere(coverage.exempt) && isNotHere(coverage.withoutAny))
            withPledge.push_back(each);
    }
    QStringList parts;
    if (const auto all = context.memberIds(); !all.empty())
        parts << QStringLiteral("党员%1人中%2")
                     .arg(counted(QStringLiteral("党员"), memberKind(), all),
                          withPledge.empty() ? QStringLiteral("尚无人作出承诺")
                                             : QStringLiteral("已作承诺%1人")
                                                   .arg(counted(QStringLiteral("已作承诺"), memberKind(), withPledge)));
    if (!coverage.exempt.empty())
        parts << QStringLiteral("免诺%1人（%2）")
                     .arg(counted(QStringLiteral("免诺"), memberKind(), coverage.exempt),
                          prose::listed(context.names(coverage.exempt)));
    if (!coverage.withoutAny.empty())
        parts << QStringLiteral("尚未承诺%1人（%2）")
                     .arg(counted(QStringLiteral("尚未承诺"), memberKind(), coverage.withoutAny),
                          prose::listed(context.names(coverage.withoutAny)));
    QStringList sentences;
    if (!parts.isEmpty())
        sentences << parts.join(QStringLiteral("，")) + QStringLiteral("。");
    const QString covered = coverage.covered == 0
                                ? QStringLiteral("均尚未承诺")
                                : QStringLiteral("已有%1项")
                                      .arg(withSource(QString::number(coverage.covered), QStringLiteral("逐一承诺已有"),
                                                      pledgeKind(), coveringPledges(context)));
    sentences << QStringLiteral("对照支部“五个好”、党员“五带头”逐一承诺，应有%1项，%2。")
                     .arg(QString::number(coverage.expected), covered);
    QStringList gaps;
    std::vector<Id> untold;
    for (const auto& missing : coverage.missing) {
        const bool hasNone = std::find(coverage.withoutAny.begin(), coverage.withoutAny.end(), missing.member) !=
                             coverage.withoutAny.end();
        if (hasNone)
            continue;
        if (gaps.size() >= gapsTold)
            untold.push_back(missing.member);
        gaps << QStringLiteral("%1缺%2").arg(missing.member ? context.name(missing.member) : QStringLiteral("支部"),
                                             itemTitles(context, missing.items));
    }
    if (!gaps.isEmpty())
        sentences << QStringLiteral("其中，%1%2。")
                         .arg(gaps.mid(0, gapsTold).join(QStringLiteral("；")),
                              untold.empty()
                                  ? QString()
                                  : QStringLiteral("；另有%1人部分条目未承诺")
                                        .arg(counted(QStringLiteral("部分条目未承诺"), memberKind(), untold)));
    return sentences.join(QString());
}

QString stockSentence(const PaperContext& context)
{
    std::vector<Id> branch;
    std::vector<Id> members;
    std::vector<Id> preparing;
    std::vector<Id> exempt;
    std::vector<Id> carried;
    QDate oldest;
    for (const Dossier& each : context.snapshot.of(pledgeKind())) {
        if (!belongsToYear(context.snapshot, each))
            continue;
        if (isExempt(each)) {
            exempt.push_back(each.record->id);
            continue;
        }
        if (!countsAsPledge(each.status)) {
            preparing.push_back(each.record->id);
            continue;
        }
        (each.as<Pledge>().owner == QLatin1String("branch") ? branch : members).push_back(each.record->id);
        const QDate since = each.status.started;
        if (!since.isValid() || since >= context.snapshot.yearStart())
            continue;
        carried.push_back(each.record->id);
        oldest = oldest.isValid() ? std::min(oldest, since) : since;
    }
    if (branch.empty() && members.empty() && preparing.empty() && exempt.empty())
        return {};
    std::vector<Id> all = branch;
    all.insert(all.end(), members.begin(), members.end());
    const auto pledges = [](const QString& what, const std::vector<Id>& ids) {
        return counted(what, pledgeKind(), ids);
    };
    const auto part = [&](const QString& words, const QString& what, const std::vector<Id>& ids) {
        return ids.empty() ? QString() : words.arg(pledges(what, ids));
    };
    const QString others =
        prose::joined({part(QStringLiteral("尚在提诺、审诺%1项"), QStringLiteral("尚在提诺、审诺"), preparing),
                       part(QStringLiteral("免诺%1项"), QStringLiteral("免诺的承诺"), exempt)},
                      QStringLiteral("、"));
    const QString word = preparing.size() + exempt.size() > 1 ? QStringLiteral("均未计入") : QStringLiteral("未计入");
    const QString rest = others.isEmpty() ? QString() : QStringLiteral("；另有%1，%2").arg(others, word);
    const bool isOlder = oldest.isValid() && oldest.year() < context.year() - 1;
    const QString earlier = isOlder ? QStringLiteral("以前年度结转") : QStringLiteral("上年结转");
    const QString whose = prose::joined({part(QStringLiteral("支部承诺%1项"), QStringLiteral("支部承诺"), branch),
                                         part(QStringLiteral("党员承诺%1项"), QStringLiteral("党员承诺"), members)},
                                        QStringLiteral("、"));
    if (all.empty())
        return QStringLiteral("今年尚无已定诺的承诺%1。").arg(rest);
    return QStringLiteral("今年已定诺的承诺共%1项%2%3%4。")
        .arg(pledges(QStringLiteral("今年已定诺"), all),
             part(QStringLiteral("（含") + earlier + QStringLiteral("%1项）"), earlier + QStringLiteral("的承诺"),
                  carried),
             whose.isEmpty() ? QString() : QStringLiteral("，其中") + whose, rest);
}

/// The pledges with a round in the span, with one that passed, with one that was returned.
struct RoundsOf {
    std::vector<Id>* all;
    std::vector<Id>* passed;
    std::vector<Id>* returned;
};

void noteRounds(const PaperContext& context, const VettingRounds& found, Id pledge, const RoundsOf& to)
{
    const auto note = [pledge](std::vector<Id>& ids) {
        if (ids.empty() || ids.back() != pledge)
            ids.push_back(pledge);
    };
    for (const Vetting* each : found.rounds) {
        if (!context.inSpan(each->date))
            continue;
        note(*to.all);
        note(isReturned(*each) ? *to.returned : *to.passed);
    }
}

/// 通过3项次, or nothing for none.
QString roundsWords(const QString& word, int count, const QString& what, const std::vector<Id>& pledges)
{
    return count == 0
               ? QString()
               : QStringLiteral("%1%2项次").arg(word, withSource(QString::number(count), what, pledgeKind(), pledges));
}

/// 审诺 of the quarter, and what was returned and has not come again, by name.
QString vettingSentence(const PaperContext& context)
{
    const VettingFigures figures =
        vettingFigures(context.snapshot, context.snapshot.spanStart(), context.snapshot.cutoff);
    std::vector<Id> all;
    std::vector<Id> passed;
    std::vector<Id> returned;
    std::vector<Id> notAgain;
    QStringList open;
    for (const Dossier& each : context.snapshot.of(pledgeKind())) {
        const VettingRounds found = vettingRounds(context.snapshot, each);
        noteRounds(context, found, each.record->id, {&all, &passed, &returned});
        if (found.state != VettingState::Returned || !belongsToYear(context.snapshot, each) ||
            countsAsPledge(each.status))
            continue;
        const QString reason = found.last() ? prose::clause(found.last()->reason) : QString();
        notAgain.push_back(each.record->id);
        open << pledgeLabel(context, each) + (reason.isEmpty() ? QString() : QStringLiteral("（%1）").arg(reason));
    }
    QString words;
    if (figures.rounds > 0) {
        words = context.spanWord() +
                prose::joined(
                    {roundsWords(QStringLiteral("审诺"), figures.rounds, QStringLiteral("审诺的承诺"), all),
                     roundsWords(QStringLiteral("通过"), figures.passed, QStringLiteral("通过审诺"), passed),
                     roundsWords(QStringLiteral("退回"), figures.returned, QStringLiteral("审诺退回"), returned)});
        if (figures.passedAgain > 0)
            words += QStringLiteral("，其中退回后重报通过%1项").arg(figures.passedAgain);
        words += QStringLiteral("。");
    }
    if (!open.isEmpty())
        words += QStringLiteral("退回尚未重报%1项：%2。")
                     .arg(counted(QStringLiteral("退回尚未重报"), pledgeKind(), notAgain),
                          prose::listed(open, 5, QStringLiteral("项")));
    return words;
}

QString supervisionSentence(const PaperContext& context)
{
    CountedRows opinions;
    CountedRows replied;
    for (const Dossier& each : context.snapshot.of(pledgeKind())) {
        for (const Opinion* opinion : each.rows<Opinion>(opinionKind())) {
            if (!context.inSpan(opinion->date))
                continue;
            opinions.add(each.record->id);
            replied.add(each.record->id, opinion->replied.isValid());
        }
    }
    if (opinions.count() == 0)
        return {};
    const QString answered =
        replied.count() == 0
            ? QStringLiteral("尚未回复")
            : QStringLiteral("已回复%1条").arg(replied.told(QStringLiteral("意见已回复的承诺"), pledgeKind()));
    return QStringLiteral("接受干部群众监督，%1收到意见%2条，%3。")
        .arg(context.spanWord(), opinions.told(QStringLiteral("收到意见的承诺"), pledgeKind()), answered);
}

/// 91.7%（55/60）, where each of the three figures leads to its pledges.
QString rateWords(const FulfilmentRates::Pledges& pledges, const QString& span)
{
    const Rate rate = pledges.rate();
    QString text = rateText(rate);
    const QString base = QStringLiteral("（%1/%2）").arg(rate.part).arg(rate.base);
    if (!text.endsWith(base))
        return text;
    const QString due = span + QStringLiteral("到期");
    return QStringLiteral("%1（%2/%3）")
        .arg(withSource(text.chopped(base.size()), due, pledgeKind(), pledges.due),
             counted(span + QStringLiteral("到期已兑现"), pledgeKind(), pledges.kept),
             counted(due, pledgeKind(), pledges.due));
}

QString dueWords(const FulfilmentRates::Pledges& pledges, const QString& span)
{
    return pledges.due.empty() ? span + QStringLiteral("无到期的承诺")
                               : QStringLiteral("%1到期%2项，兑现率%3")
                                     .arg(span, counted(span + QStringLiteral("到期"), pledgeKind(), pledges.due),
                                          rateWords(pledges, span));
}

QString rateSentence(const PaperContext& context)
{
    const FulfilmentRates& rates = context.figures.fulfilment;
    QString words = dueWords(rates.ofYear, QStringLiteral("累计"));
    const bool isQuarter = context.snapshot.span.length() == Period::Length::Quarter;
    if (isQuarter || !context.isYearSoFar())
        words += QStringLiteral("；") + dueWords(rates.ofQuarter, context.shortSpan());
    if (isQuarter && !rates.ofLastQuarter.due.empty())
        words += QStringLiteral("；上季兑现率") + rateWords(rates.ofLastQuarter, QStringLiteral("上季"));
    return words + QStringLiteral("。");
}

/// 主观原因：…, as the step says that closed it.
QString causeOf(const Dossier& dossier)
{
    for (const Step& each : dossier.life.steps) {
        if (each.date == dossier.status.closed && each.key == dossier.status.lastStep)
            return prose::joined({stepCause(each), prose::clause(each.note)}, QStringLiteral("："));
    }
    return {};
}

QString notKeptSentence(const PaperContext& context)
{
    QStringList names;
    for (const Dossier& each : context.snapshot.of(pledgeKind())) {
        if (each.status.state == State::Failed && context.inYear(each.status.closed))
            names << QStringLiteral("%1（%2）")
                         .arg(pledgeLabel(context, each),
                              prose::joined({context.day(each.status.closed), causeOf(each)}));
    }
    return names.isEmpty()
               ? QString()
               : QStringLiteral("累计未兑现%1项：%2。")
                     .arg(counted(QStringLiteral("累计未兑现"), pledgeKind(),
                                  context.figures.of(pledgeKind()).behind(&ActivityFigures::failedCumulative)),
                          names.mid(0, 10).join(QStringLiteral("；")));
}

} // namespace

SectionDraft pledgeSection(const PaperContext& context)
{
    const QString stock = stockSentence(context);
    if (stock.isEmpty() && plannedSentence(context, pledgeKind()).isEmpty())
        return {};
    SectionDraft draft = activityDraft(context, pledgeProse(), {vettingSentence(context), supervisionSentence(context)},
                                       {rateSentence(context), notKeptSentence(context)});
    draft.paragraphs.insert(plannedSentence(context, pledgeKind()).isEmpty() ? 0 : 1,
                            stock + coverageSentences(context));
    return draft;
}

} // namespace xf
