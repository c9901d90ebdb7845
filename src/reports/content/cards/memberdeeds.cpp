// SPDX-License-Identifier: GPL-3.0-or-later
// What a member did and was told, a row each.
#include "content/cards/memberparts.h"

#include "content/attachments/attachments.h"
#include "content/pledgelist.h"
#include "content/prose.h"
#include "content/summary/activityprose.h"

#include "activities/household.h"
#include "activities/meeting.h"
#include "activities/pledge.h"
#include "activities/reading.h"
#include "activities/regulation.h"
#include "activities/rolemodel.h"
#include "campaign/commendation.h"
#include "campaign/review.h"
#include "checklists/fiveleads.h"
#include "rules/aidrules.h"
#include "rules/meetingrules.h"

#include <algorithm>

namespace xf {

namespace {

constexpr int lineLength = 45; // of what a line tells in somebody's words, and of another record's title
constexpr qsizetype titlesTold = 3;
const QString adviceRow = QStringLiteral("点评建议");

QString afterWord(const QString& word, const QString& text)
{
    return text.isEmpty() ? QString() : word + prose::clause(prose::shortened(text, lineLength));
}

/// 读《红岩》心得 has marks enough.
QString noteTitle(const QString& title)
{
    return title.contains(u'《') ? title : prose::quoted(title);
}

/// Which parts tell of it already.
bool isToldElsewhere(const Kind& owner)
{
    static const std::vector<const Kind*> told{&fiveLeadsKind(), &reviewKind(),    &commendationKind(),
                                               &plaqueKind(),    &householdKind(), &readingKind()};
    return std::find(told.begin(), told.end(), &owner) != told.end();
}

/// “title”, 《title》〔废止〕: what the card calls a record of which the story tells.
QString titleOf(const PaperContext& context, const StoryEntry& entry)
{
    const auto& known = context.snapshot.of(*entry.owner);
    const auto dossier =
        std::find_if(known.begin(), known.end(), [&](const Dossier& each) { return each.record->id == entry.record; });
    const bool isPledge = entry.owner == &pledgeKind() && dossier != known.end();
    const QString title = prose::shortened(isPledge ? pledgeMatter(*dossier) : entry.title, lineLength);
    if (title.isEmpty())
        return {};
    const QString ending = dossier == known.end() ? QString() : endingOf(context, *dossier);
    return (entry.owner == &regulationKind() ? prose::bookTitle(title) : prose::quoted(title)) +
           (ending.isEmpty() ? QString() : QStringLiteral("〔%1〕").arg(ending)); // it stands in brackets
}

} // namespace

void MemberParts::addHonours(paper::Table& table) const
{
    for (const Commendation* each : m_context.snapshot.rows<Commendation>(commendationKind())) {
        if (each->member == m_member.id && each->result == QLatin1String("awarded") && concerns(each->date))
            table.rows.push_back({QStringLiteral("荣誉"), m_context.dayCell(each->date), prose::clause(each->honour)});
    }
    for (const Plaque* each : m_context.snapshot.rows<Plaque>(plaqueKind())) {
        const bool isBack = each->withdrawn.isValid() && each->withdrawn <= m_context.snapshot.cutoff;
        const bool isOfSpan = concerns(each->handed) || (isBack ? concerns(each->withdrawn) : each->handed.isValid());
        if (each->holder != m_member.id || each->handed > m_context.snapshot.cutoff || !isOfSpan)
            continue;
        const QString back = isBack ? m_context.day(each->withdrawn) + QStringLiteral("收回") : QStringLiteral("在岗");
        // The published roll tells who holds which number: beside a masked name it would say whose card this is.
        const QString plaque = m_context.edition == Edition::Public ? QStringLiteral("授流动岗牌")
                                                                    : QStringLiteral("授%1号岗牌").arg(each->number);
        table.rows.push_back(
            {QStringLiteral("先锋岗牌"), m_context.dayCell(each->handed), prose::joined({plaque, back})});
    }
}

void MemberParts::addReviews(paper::Table& table) const
{
    for (const Review* each : m_context.snapshot.rows<Review>(reviewKind())) {
        if (each->member != m_member.id || !concerns(each->date))
            continue;
        table.rows.push_back(
            {QStringLiteral("领导点评"), m_context.dayCell(each->date),
             prose::joined({prose::clause(each->reviewer), afterWord(QStringLiteral("肯定"), each->strengths)},
                           QStringLiteral("："))});
        const QString advice = prose::joined(
            {afterWord(QStringLiteral("指出"), each->problems), afterWord(QStringLiteral("建议"), each->advice),
             afterWord(QStringLiteral("落实情况："), each->followedup.isValid() ? each->followup : QString())},
            QStringLiteral("；"));
        if (!advice.isEmpty())
            table.rows.push_back({adviceRow, m_context.dayCell(each->date), advice});
    }
    table.sensitiveRows << adviceRow; // what a member lacks stays in the house (DOMAIN.md §6)
}

void MemberParts::addAid(paper::Table& table, const Dossier& household) const
{
    int visits = 0;
    int measures = 0;
    Fen money = 0;
    QDate last;
    for (const Visit* each : household.rows<Visit>(visitKind())) {
        if (each->member != m_member.id || !concerns(each->date))
            continue;
        ++visits;
        money += each->money;
        last = std::max(last, each->date);
    }
    const bool leads = household.activity().responsible == m_member.id;
    for (const AidMeasure* each : household.rows<AidMeasure>(aidMeasureKind())) {
        if (!leads || !concerns(each->date))
            continue;
        ++measures;
        money += each->money;
    }
    if (!leads && visits == 0)
        return;
    table.rows.push_back({leads ? QStringLiteral("结对帮扶") : QStringLiteral("参与帮扶"), m_context.dayCell(last),
                          prose::joined({householdName(household.as<Household>()) + QStringLiteral("户"),
                                         visits ? QStringLiteral("走访%1次").arg(visits) : QStringLiteral("尚未走访"),
                                         measures ? QStringLiteral("落实帮扶措施%1项").arg(measures) : QString(),
                                         money > 0 ? QStringLiteral("资金%1").arg(prose::money(money)) : QString()})});
}

void MemberParts::addReading(paper::Table& table) const
{
    for (const Dossier& each : m_context.snapshot.of(readingKind())) {
        const auto& note = each.as<Reading>();
        if (note.responsible != m_member.id || (m_year != 0 && note.year != m_year && !concerns(each.status.closed)))
            continue;
        // Most titles say by themselves who read what: 唐一凡：读《红岩》心得.
        QString title = note.title;
        for (const QString& who : {m_member.name, m_context.name(m_member.id)}) {
            if (title.startsWith(who + u'：'))
                title.remove(0, who.size() + 1);
        }
        const QString book = note.book.isEmpty() || title.contains(prose::bookTitle(note.book))
                                 ? QString()
                                 : QStringLiteral("读") + prose::bookTitle(note.book);
        table.rows.push_back(
            {QStringLiteral("读书心得"), m_context.dayCell(each.status.closed),
             prose::joined({book, noteTitle(prose::shortened(title, lineLength)), statusWord(each.status)})});
    }
}

QSet<Id> MemberParts::missedMeetings() const
{
    QSet<Id> missed;
    for (const Dossier& each : m_context.snapshot.of(meetingKind())) {
        const QDate held = heldOn(m_context.snapshot, each);
        // What was put right after a meeting of another year is no meeting of this one.
        bool isMissed = !held.isValid() || held > m_context.snapshot.cutoff || !concerns(held);
        for (const Attendance* row : each.rows<Attendance>(attendanceKind())) {
            const bool isAway = row->presence == QLatin1String("leave") || row->presence == QLatin1String("absent");
            isMissed = isMissed || (row->member == m_member.id && isAway);
        }
        if (isMissed)
            missed.insert(each.record->id);
    }
    return missed;
}

paper::Table MemberParts::deeds() const
{
    paper::Table table;
    table.columns = {{QStringLiteral("项目"), 0, 24, paper::Align::Centre}, // 民主生活会
                     {QStringLiteral("日期"), 0, paper::dayColumnMm, paper::Align::Centre},
                     {QStringLiteral("情况"), 1}};
    addGaps(table);
    addHonours(table);
    addReviews(table);
    for (const bool leads : {true, false}) {
        for (const Dossier& each : m_context.snapshot.of(householdKind())) {
            if ((each.activity().responsible == m_member.id) == leads)
                addAid(table, each);
        }
    }
    addReading(table);
    addOthers(table);
    return table;
}

void MemberParts::addOthers(paper::Table& table) const
{
    struct Group {
        const Kind* owner = nullptr;
        QSet<Id> records;
        QStringList titles;
    };
    std::vector<Group> groups;
    const QSet<Id> missed = missedMeetings();
    QSet<Id> pledged;
    for (const Dossier& each : m_context.snapshot.of(pledgeKind())) {
        if (isOwnPledge(each))
            pledged.insert(each.record->id);
    }
    for (const StoryEntry& entry : m_story) {
        const bool isOlderPledge = entry.owner == &pledgeKind() && m_year == 0;
        if (isToldElsewhere(*entry.owner) || pledged.contains(entry.record) || isOlderPledge ||
            missed.contains(entry.record))
            continue;
        auto group =
            std::find_if(groups.begin(), groups.end(), [&](const Group& each) { return each.owner == entry.owner; });
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{entry.owner, {}, {}});
        if (group->records.contains(entry.record))
            continue;
        group->records.insert(entry.record);
        if (const QString title = titleOf(m_context, entry); !title.isEmpty())
            group->titles << title;
    }
    QStringList told;
    for (const Group& each : groups) {
        const bool isCut = each.titles.size() > titlesTold;
        const QString titles = each.titles.mid(0, titlesTold).join(QString()); // their marks part them
        told << m_context.words.kind(*each.owner) + QString::number(each.records.size()) + measureOf(*each.owner) +
                    (titles.isEmpty()
                         ? QString()
                         : QStringLiteral("（%1%2）").arg(titles, isCut ? QStringLiteral("等") : QString()));
    }
    if (!told.isEmpty())
        table.rows.push_back({QStringLiteral("其他活动"), QString(), told.join(QStringLiteral("；"))});
}

} // namespace xf
