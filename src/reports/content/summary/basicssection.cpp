// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/prose.h"
#include "content/sources.h"
#include "content/summary/sections.h"

#include "asof.h"
#include "branch/plan.h"

#include <algorithm>
#include <map>

namespace xf {

namespace {

/// “其中男15人、女9人”; people without an entry are said to have none.
template <class KeyOf>
QString split(const std::vector<Member>& members, const std::vector<std::pair<QString, QString>>& words,
              const KeyOf& keyOf, const QString& unknown)
{
    QStringList parts;
    std::vector<Id> others;
    for (const Member& each : members) {
        if (std::none_of(words.begin(), words.end(), [&](const auto& word) { return keyOf(each) == word.first; }))
            others.push_back(each.id);
    }
    const auto add = [&](const QString& word, const std::vector<Id>& ids) {
        if (!ids.empty())
            parts << QStringLiteral("%1%2人").arg(word, counted(word, memberKind(), ids));
    };
    for (const auto& [key, word] : words) {
        std::vector<Id> ids;
        for (const Member& each : members) {
            if (keyOf(each) == key)
                ids.push_back(each.id);
        }
        add(word, ids);
    }
    add(unknown, others);
    return parts.join(QStringLiteral("、"));
}

QString compositionSentence(const PaperContext& context)
{
    const auto& members = context.snapshot.members;
    std::vector<Id> all;
    all.reserve(members.size());
    for (const Member& each : members)
        all.push_back(each.id);
    const QString head =
        QStringLiteral("截至%1，支部共有党员%2人")
            .arg(prose::fullDay(context.snapshot.cutoff), counted(QStringLiteral("党员"), memberKind(), all));
    if (members.empty())
        return head + QStringLiteral("。");
    const QString sexes = split(
        members, {{QStringLiteral("male"), QStringLiteral("男")}, {QStringLiteral("female"), QStringLiteral("女")}},
        [](const Member& m) { return m.sex; }, QStringLiteral("性别未登记"));
    const QString kinds = split(members,
                                {{QStringLiteral("full"), QStringLiteral("正式党员")},
                                 {QStringLiteral("probationary"), QStringLiteral("预备党员")}},
                                [&](const Member& m) {
                                    return isFullMember(m, context.snapshot.cutoff) ? QStringLiteral("full")
                                                                                    : QStringLiteral("probationary");
                                },
                                {});
    return QStringLiteral("%1，其中%2；%3。").arg(head, sexes, kinds);
}

QString organisationSentence(const PaperContext& context)
{
    std::map<QString, QStringList> committee;
    QStringList groups;
    for (const Member* each : context.membersByStrokes()) {
        if (!each->post.isEmpty() && each->post != QLatin1String("groupleader"))
            committee[each->post] << each->name;
        if (!each->group.isEmpty() && !groups.contains(each->group))
            groups << each->group;
    }
    QStringList posts;
    for (const char* post : {"secretary", "deputy", "organisation", "publicity", "discipline"}) {
        const auto found = committee.find(QString::fromLatin1(post));
        if (found != committee.end())
            posts << context.choice(memberKind(), u"post", found->first) + found->second.join(QStringLiteral("、"));
    }
    groups.sort();
    QStringList parts;
    if (!posts.isEmpty())
        parts << QStringLiteral("支部班子成员为%1").arg(posts.join(QStringLiteral("，")));
    if (!groups.isEmpty())
        parts << QStringLiteral("设党小组%1个").arg(groups.size());
    return prose::sentence(parts.join(QStringLiteral("；")));
}

/// A month known without its day is said as a month.
QString partialDay(const PartialDate& date, int year)
{
    if (date.day)
        return prose::day(QDate(date.year, date.month, date.day), year);
    return date.month ? QStringLiteral("%1月").arg(date.month) : QString();
}

/// Members with the words that tell of each.
struct People {
    QStringList words;
    std::vector<Id> ids;

    void add(const Member& member, const QString& day)
    {
        words << day + member.name;
        ids.push_back(member.id);
    }
};

QString changeClause(const QString& word, const People& people)
{
    return people.ids.empty() ? QString()
                              : QStringLiteral("%1%2人（%3）")
                                    .arg(word, counted(word, memberKind(), people.ids), prose::listed(people.words));
}

QDate latestStart(const PaperContext& context, const Member& member)
{
    QDate latest = context.inSpan(member.from) ? member.from : QDate();
    for (const Stay& stay : context.snapshot.stays) {
        if (stay.parent == member.id && context.inSpan(stay.from) && !(latest > stay.from))
            latest = stay.from;
    }
    return latest;
}

QDate latestEnd(const PaperContext& context, const Member& member)
{
    const QDate from = context.snapshot.spanStart().addDays(-1);
    QDate latest;
    const auto keep = [&](QDate until) {
        if (until.isValid() && until >= from && until <= context.snapshot.cutoff && !(latest > until))
            latest = until;
    };
    keep(member.until);
    for (const Stay& stay : context.snapshot.stays) {
        if (stay.parent == member.id)
            keep(stay.until);
    }
    return latest;
}

QString changesSentence(const PaperContext& context)
{
    const CampaignSnapshot& snapshot = context.snapshot;
    const QDate before = snapshot.spanStart().addDays(-1);
    People joined;
    People left;
    People confirmed;
    for (const Member& each : snapshot.everyone) {
        const bool was = snapshot.wasInBranch(each, before);
        const bool is = snapshot.wasInBranch(each, snapshot.cutoff);
        if (is && !was)
            joined.add(each, context.day(latestStart(context, each)));
        if (was && !is)
            left.add(each, context.day(latestEnd(context, each)));
        if (is && each.fullsince.isValid() && isFullMember(each, snapshot.cutoff) && !isFullMember(each, before))
            confirmed.add(each, partialDay(each.fullsince, context.year()));
    }
    const QString changes =
        prose::joined({changeClause(QStringLiteral("转入"), joined), changeClause(QStringLiteral("转出"), left),
                       changeClause(QStringLiteral("预备党员转正"), confirmed)});
    return (context.spanWord() + QStringLiteral("%1。"))
        .arg(changes.isEmpty() ? QStringLiteral("党员无增减变化") : changes);
}

} // namespace

SectionDraft leadSection(const PaperContext& context)
{
    const CampaignSnapshot& snapshot = context.snapshot;
    QString plan;
    for (const Plan* each : snapshot.rows<Plan>(planKind())) {
        if (each->year == context.year() && !(each->adopted.isValid() && each->adopted > snapshot.cutoff))
            plan = QStringLiteral("按照%1").arg(prose::bookTitle(each->title));
    }
    const QString superior = snapshot.branch.superior.isEmpty()
                                 ? QString()
                                 : QStringLiteral("在%1领导下").arg(prose::clause(snapshot.branch.superior));
    const QString theme = snapshot.campaignYear.theme.isEmpty()
                              ? QString()
                              : QStringLiteral("围绕%1主题").arg(prose::quoted(snapshot.campaignYear.theme));
    const QString kind =
        snapshot.span.length() == Period::Length::Quarter ? QStringLiteral("小结") : QStringLiteral("总结");
    SectionDraft draft;
    draft.add({prose::joined({context.spanName(), snapshot.branch.name + superior, theme, plan,
                              QStringLiteral("以“八个一”活动为载体，对照“五个好”“五带头”要求，深入开展创先争优活动")}),
               QStringLiteral("。现将截至%1的情况%2如下。").arg(prose::fullDay(snapshot.cutoff), kind)});
    return draft;
}

SectionDraft basicsSection(const PaperContext& context)
{
    const Branch& branch = context.snapshot.branch;
    const QString unit =
        branch.unit.isEmpty() ? QString() : QStringLiteral("%1设在%2").arg(branch.name, prose::clause(branch.unit));
    const QString superior =
        branch.superior.isEmpty() ? QString() : QStringLiteral("隶属%1").arg(prose::clause(branch.superior));
    SectionDraft draft;
    draft.add({prose::sentence(prose::joined({unit, superior})), compositionSentence(context),
               organisationSentence(context)});
    draft.add({changesSentence(context)});
    return draft;
}

} // namespace xf
