// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/cards/membercard.h"

#include "content/papers/authors.h"
#include "content/prose.h"
#include "words.h"

#include <algorithm>

namespace xf {

namespace {

/// What a card tells of the person beside the name; phone and birth stay in the file.
paper::Table basics(const Member& member)
{
    using paper::Align;
    paper::Table table;
    table.columns = {{QStringLiteral("项目"), 1, 0, Align::Centre}, {QStringLiteral("内容"), 3}};
    for (const char* key : {"sex", "ethnicity", "education", "post", "work", "group", "joined", "standing"}) {
        const Field* field = memberKind().field(QString::fromLatin1(key));
        if (!field)
            continue;
        const QString text = paperWords().text(*field, field->get(member));
        if (!text.isEmpty())
            table.rows.push_back({paperWords().label(*field), text});
    }
    return table;
}

/// An entry of a register that has no name of its own goes by its kind's.
QString nameOf(const StoryEntry& entry)
{
    return entry.title.isEmpty() ? paperWords().kind(*entry.owner) : entry.title;
}

paper::Table timeline(const Story& story)
{
    using paper::Align;
    paper::Table table;
    table.columns = {{QStringLiteral("日期"), 0, paper::dateColumnMm, Align::Centre},
                     {QStringLiteral("事项"), 0, 24.5, Align::Centre},
                     {QStringLiteral("名称"), 2.6},
                     {QStringLiteral("情况"), 4}};
    for (const StoryEntry& entry : story)
        table.rows.push_back({entry.date, paperWords().kind(*entry.owner), nameOf(entry),
                              entry.text.isEmpty() ? paperWords().kind(*entry.kind) : entry.text});
    return table;
}

/// Members who share a name are told apart by their group.
QString whoseCard(const CampaignSnapshot& snapshot, const Member& member)
{
    const auto bearers = std::count_if(snapshot.members.begin(), snapshot.members.end(),
                                       [&](const Member& each) { return each.name == member.name; });
    const QString group =
        bearers > 1 && !member.group.isEmpty() ? QStringLiteral("（%1）").arg(member.group) : QString();
    return member.name + QStringLiteral("同志") + group;
}

} // namespace

paper::Document memberCard(const CampaignSnapshot& snapshot, const Member& member, const Story& story, int year)
{
    paper::Document card;
    const QString span = year ? QStringLiteral("%1年").arg(year) : QString();
    card.metadata.title = QStringLiteral("%1%2创先争优情况卡").arg(whoseCard(snapshot, member), span);
    card.metadata.author = snapshot.branch.name;
    card.metadata.mark = paperMark(snapshot, Edition::Internal);
    card.metadata.created = QDateTime(snapshot.cutoff, QTime(0, 0), Qt::UTC);
    card.add(paper::Title{card.metadata.title});
    if (auto table = basics(member); !table.rows.empty()) {
        card.addHeading(1, QStringLiteral("基本情况"));
        card.add(std::move(table));
    }
    card.addHeading(1, QStringLiteral("创先争优纪实"));
    if (story.empty())
        card.add(paper::Paragraph{QStringLiteral("尚无记录。"), paper::ParagraphStyle::Body});
    else
        card.add(timeline(story));
    addText(card, QStringLiteral("以上情况截至%1。").arg(prose::fullDay(snapshot.cutoff)));
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
    document.append(memberCard(snapshot, *member, storyIn(*story, year), year));
    return {};
}

} // namespace xf
