// SPDX-License-Identifier: GPL-3.0-or-later
// 党员创先争优情况卡: what matters of a member on a page or two.
#include "content/cards/membercard.h"

#include "content/attachments/attachments.h"
#include "content/cards/memberparts.h"
#include "content/papers/authors.h"
#include "content/prose.h"

#include <algorithm>

namespace xf {

namespace {

/// Members who share a name are told apart by their group.
QString whoseCard(const CampaignSnapshot& snapshot, const Member& member)
{
    const auto bearers = std::count_if(snapshot.members.begin(), snapshot.members.end(),
                                       [&](const Member& each) { return each.name == member.name; });
    const QString group =
        bearers > 1 && !member.group.isEmpty() ? QStringLiteral("（%1）").arg(member.group) : QString();
    return member.name + QStringLiteral("同志") + group;
}

void addTable(paper::Document& card, const QString& heading, paper::Table table, const QString& nothing = {})
{
    if (table.rows.empty() && nothing.isEmpty())
        return;
    card.addHeading(1, heading);
    if (table.rows.empty())
        addText(card, nothing);
    else
        card.add(std::move(table));
}

} // namespace

paper::Document memberCard(const PaperContext& context, const Member& member, const Story& story, int year)
{
    const CampaignSnapshot& snapshot = context.snapshot;
    paper::Document card;
    const QString span = year ? QStringLiteral("%1年").arg(year) : QString();
    card.metadata.title = QStringLiteral("%1%2创先争优情况卡").arg(whoseCard(snapshot, member), span);
    card.metadata.author = snapshot.branch.name;
    card.metadata.mark = paperMark(snapshot, Edition::Internal);
    card.metadata.created = QDateTime(snapshot.cutoff, QTime(0, 0), Qt::UTC);
    card.add(paper::Title{card.metadata.title});
    const MemberParts parts(context, member, story, year);
    addTable(card, QStringLiteral("基本情况"), parts.basics());
    addTable(card, QStringLiteral("公开承诺") + parts.pledgeCounts(), parts.pledges(),
             QStringLiteral("没有公开承诺。"));
    const paper::Table grades = parts.grades();
    addTable(card, QStringLiteral("“五带头”对照情况"), grades);
    if (!grades.rows.empty())
        addText(card, QStringLiteral("注：") + gradesLegend(), paper::ParagraphStyle::Note);
    const QString gaps = context.edition == Edition::Internal ? QStringLiteral("差距措施、") : QString();
    addTable(card, gaps + QStringLiteral("荣誉、点评、帮扶、读书和其他活动"), parts.deeds());
    addText(card, QStringLiteral("以上情况截至%1。").arg(prose::fullDay(snapshot.cutoff)), paper::ParagraphStyle::Note);
    card.add(paper::Signature{snapshot.branch.name, snapshot.cutoff, false, paper::DateForm::Arabic});
    return card;
}

Result<void> writeMemberCard(const PaperTask& task, paper::Document& document)
{
    const CampaignSnapshot& snapshot = task.context.snapshot;
    const auto& members = snapshot.members;
    const auto member =
        std::find_if(members.begin(), members.end(), [&](const Member& each) { return each.id == task.subject; });
    const auto story = task.sources.story(task.subject, snapshot);
    if (!story)
        return story.error();
    const int year = task.sources.period.year();
    document.append(memberCard(task.context, *member, storyIn(*story, year), year));
    return {};
}

} // namespace xf
