// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/cards/memberparts.h"

#include "content/attachments/attachments.h"
#include "content/factsheet.h"
#include "content/pledgelist.h"
#include "content/prose.h"

#include "activities/pledge.h"
#include "checklists/fiveleads.h"
#include "choices.h"
#include "rules/wording.h"

#include <algorithm>
#include <map>

namespace xf {

namespace {

using paper::Align;

constexpr int matterLength = 40; // of a pledge

/// What the story calls the last step of a record: the words before its first mark.
QString stepWord(const QString& text)
{
    return text.section(QChar(0xff0c), 0, 0).section(QChar(0xff1b), 0, 0);
}

} // namespace

MemberParts::MemberParts(const PaperContext& context, const Member& member, const Story& story, int year)
    : m_context(context), m_member(member), m_story(story), m_year(year)
{
}

bool MemberParts::concerns(QDate date) const
{
    return date.isValid() && date <= m_context.snapshot.cutoff && (m_year == 0 || date.year() == m_year);
}

paper::Table MemberParts::basics() const
{
    constexpr size_t sides = 3;
    std::vector<QString> cells;
    bool isKnown = false;
    // The post at work is the longest: it stands in the last column, which is wider. Below the first row stands what
    // would tell in public who it is.
    for (const char* key :
         {"sex", "standing", "group", "ethnicity", "education", "joined", "fullsince", "post", "work"}) {
        const Field* field = memberKind().field(QString::fromLatin1(key));
        const QString text = field ? factText(m_context, *field, m_member) : QString();
        isKnown = isKnown || !text.isEmpty();
        cells.push_back(field ? m_context.words.label(*field) : QString());
        cells.push_back(text.isEmpty() ? QStringLiteral("—") : text);
    }
    paper::Table table;
    for (size_t side = 1; side <= sides; ++side) {
        table.columns.push_back({QStringLiteral("项目"), 0, paper::wordColumnMm, Align::Centre});
        table.columns.push_back({QStringLiteral("内容"), side == sides ? 1.6 : 1.0});
    }
    for (size_t at = 0; isKnown && at < cells.size(); at += 2 * sides) {
        table.rows.emplace_back(cells.begin() + qsizetype(at), cells.begin() + qsizetype(at + 2 * sides));
        if (at > 0)
            table.sensitiveRows << cells[at];
    }
    return table;
}

bool MemberParts::isOwnPledge(const Dossier& pledge) const
{
    return !isBranchPledge(pledge) && pledge.activity().responsible == m_member.id;
}

std::vector<MemberParts::PledgeLine> MemberParts::olderPledges(const QSet<Id>& told) const
{
    std::map<Id, PledgeLine> byRecord;
    for (const StoryEntry& entry : m_story) {
        if (entry.owner != &pledgeKind() || told.contains(entry.record))
            continue;
        PledgeLine& line = byRecord[entry.record];
        line.year = line.year ? line.year : entry.date.year();
        line.state = stepWord(entry.text);
        line.cells = {qint64(line.year), QString(), prose::shortened(entry.title, matterLength),
                      QString(),         QString(), prose::joined({line.state, prose::day(entry.date, line.year)})};
    }
    std::vector<PledgeLine> lines;
    for (auto& [record, line] : byRecord)
        lines.push_back(std::move(line));
    return lines;
}

std::vector<MemberParts::PledgeLine> MemberParts::pledgeLines() const
{
    QSet<Id> told;
    std::vector<PledgeLine> lines;
    for (const Dossier* each : pledgesInOrder(m_context)) {
        told.insert(each->record->id);
        if (!isOwnPledge(*each))
            continue;
        const auto& pledge = each->as<Pledge>();
        const QString state = pledgeStateWord(*each);
        const QString closed = prose::day(each->status.closed, pledge.year);
        lines.push_back(
            {pledge.year,
             {qint64(pledge.year), pledge.item.isEmpty() ? QString() : wordingOf(m_context.snapshot, pledge.item).title,
              prose::shortened(pledgeMatter(*each), matterLength) + changeMark(m_context, *each),
              pledgeGoal(m_context, *each), dueCell(m_context, each->status.due), prose::joined({state, closed})},
             state});
    }
    if (m_year == 0) {
        const auto older = olderPledges(told);
        lines.insert(lines.end(), older.begin(), older.end());
    }
    std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.year > b.year; });
    return lines;
}

paper::Table MemberParts::pledges() const
{
    paper::Table table;
    table.columns = {{QStringLiteral("年度"), 0, 13.5, Align::Centre},
                     {QStringLiteral("对照项目"), 0, 26}, // 带头学习提高
                     {QStringLiteral("承诺事项"), 5},
                     {QStringLiteral("目标"), 2.2},
                     {QStringLiteral("完成时限"), 0, paper::dayColumnMm, Align::Centre},
                     {QStringLiteral("结果"), 0, 33, Align::Centre}};
    for (PledgeLine& each : pledgeLines())
        table.rows.push_back(std::move(each.cells));
    return table;
}

QString MemberParts::pledgeCounts() const
{
    const auto lines = pledgeLines();
    // One order on every card; other words (of years that only the story knows) follow.
    QStringList states{QStringLiteral("已销号"), QStringLiteral("践诺中"), QStringLiteral("逾期"),
                       QStringLiteral("未兑现"), QStringLiteral("未定诺")};
    QHash<QString, int> counts;
    for (const PledgeLine& each : lines) {
        if (!states.contains(each.state))
            states << each.state;
        ++counts[each.state];
    }
    states.removeIf([&](const QString& each) { return counts.value(each) == 0; });
    QStringList told;
    for (const QString& each : states)
        told << QStringLiteral("%1%2项").arg(each).arg(counts.value(each));
    return lines.empty() ? QString()
                         : QStringLiteral("%1项（%2）").arg(lines.size()).arg(told.join(QStringLiteral("，")));
}

namespace {

using Answers = QHash<QString, const FiveLeads*>;

Answers answersOf(const CampaignSnapshot& snapshot, Id member)
{
    Answers answers;
    for (const FiveLeads* each : snapshot.answers<FiveLeads>(fiveLeadsKind(), snapshot.quarter)) {
        if (each->member == member)
            answers.insert(each->item, each);
    }
    return answers;
}

/// The ends of the quarters that the paper knows, earliest first.
std::vector<const CampaignSnapshot*> quartersOf(const PaperContext& context)
{
    std::vector<const CampaignSnapshot*> quarters;
    if (context.earlier) {
        for (const CampaignSnapshot& each : *context.earlier)
            quarters.push_back(&each);
    }
    quarters.push_back(&context.snapshot);
    return quarters;
}

bool isIn(const CampaignSnapshot& snapshot, Id member)
{
    return std::any_of(snapshot.members.begin(), snapshot.members.end(),
                       [member](const Member& each) { return each.id == member; });
}

/// Four grades of two characters are too long for a line of the card: they break between two of them, not inside one.
QString gradesInLines(const QString& grades)
{
    constexpr qsizetype oneLine = 8;
    const qsizetype middle = grades.indexOf(u'/', grades.indexOf(u'/') + 1);
    return grades.size() <= oneLine ? grades : QString(grades).insert(middle + 1, u'\n');
}

} // namespace

paper::Table MemberParts::grades() const
{
    paper::Table table;
    table.columns = {{QStringLiteral("季度"), 0, m_year ? 19.0 : 24.0, Align::Centre}};
    bool isKnown = false;
    for (const Choice& choice : leadsChoices())
        table.columns.push_back(
            {wordingOf(m_context.snapshot, QString::fromLatin1(choice.key)).title, 1, 0, Align::Centre});
    for (const CampaignSnapshot* quarter : quartersOf(m_context)) {
        const Answers answers = answersOf(*quarter, m_member.id);
        if (m_year != 0 && quarter->quarter.year() != m_year)
            continue;
        // A quarter that still runs may yet be answered, one before the member came never was to be.
        if (answers.isEmpty() && (quarter->cutoff < quarter->quarter.lastDay() || !isIn(*quarter, m_member.id)))
            continue;
        isKnown = isKnown || !answers.isEmpty();
        const QString name = prose::quarterName(quarter->quarter.number());
        std::vector<paper::Cell> row{m_year ? name : QStringLiteral("%1年%2").arg(quarter->quarter.year()).arg(name)};
        for (const Choice& choice : leadsChoices())
            row.emplace_back(gradesInLines(gradesCell(m_context, answers.value(QString::fromLatin1(choice.key)))));
        table.rows.push_back(std::move(row));
    }
    return isKnown ? table : paper::Table{};
}

void MemberParts::addGaps(paper::Table& table) const
{
    std::vector<paper::Cell> last;
    for (const CampaignSnapshot* quarter : quartersOf(m_context)) {
        const Answers answers = answersOf(*quarter, m_member.id);
        if (answers.isEmpty() || (m_year != 0 && quarter->quarter.year() != m_year))
            continue;
        QStringList gaps;
        for (const Choice& choice : leadsChoices()) {
            const FiveLeads* answer = answers.value(QString::fromLatin1(choice.key));
            const QString words = answer ? prose::joined({prose::clause(answer->gap), prose::clause(answer->measure)},
                                                         QStringLiteral("——"))
                                         : QString();
            if (!words.isEmpty())
                gaps << words;
        }
        last.clear();
        if (!gaps.isEmpty())
            last = {QStringLiteral("差距措施"), prose::quarterName(quarter->quarter.number()),
                    gaps.join(QStringLiteral("；"))};
    }
    if (last.empty())
        return;
    table.sensitiveRows << cellText(last.front()); // what a member lacks stays in the house (DOMAIN.md §6)
    table.rows.push_back(std::move(last));
}

} // namespace xf
