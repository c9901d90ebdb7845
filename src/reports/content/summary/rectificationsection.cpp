// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/prose.h"
#include "content/sources.h"
#include "content/summary/sections.h"

#include "rules/meetingrules.h"
#include "rules/rectificationrules.h"

#include <algorithm>
#include <functional>

namespace xf {

namespace {

constexpr int problemsTold = 8;
constexpr int shortcomingsTold = 6;

/// A count of the list with the meetings whose lists hold its items.
QString itemWords(const QString& what, const std::vector<RectificationItem>& items,
                  const std::function<bool(const RectificationItem&)>& isCounted)
{
    CountedRows counted;
    for (const RectificationItem& each : items)
        counted.add(each.meeting->record->id, isCounted(each));
    return counted.told(what, meetingKind());
}

QString listSentence(const PaperContext& context, const std::vector<RectificationItem>& items)
{
    using Item = const RectificationItem&;
    const auto isCarried = [&](Item each) { return each.meeting->activity().year < context.year(); };
    const auto isClosed = [](Item each) { return each.state == RectificationState::Closed; };
    const auto isClosedNow = [&](Item each) { return isClosed(each) && context.inSpan(each.row->closed); };
    const bool hasCarried = std::any_of(items.begin(), items.end(), isCarried);
    const QString earlier = hasCarried ? QStringLiteral("（含以前年度会议结转%1项）")
                                             .arg(itemWords(QStringLiteral("结转整改事项的会议"), items, isCarried))
                                       : QString();
    const auto isOpen = [&](Item each) { return !isClosed(each); };
    const auto isLate = [](Item each) { return each.state == RectificationState::Late; };
    const auto part = [&](const QString& words, const QString& what, const std::function<bool(Item)>& isCounted) {
        return std::any_of(items.begin(), items.end(), isCounted) ? words.arg(itemWords(what, items, isCounted))
                                                                  : QString();
    };
    QString closed = part(QStringLiteral("，累计销号%1项"), QStringLiteral("有销号整改事项的会议"), isClosed);
    // Of a span that begins on 1 January the bracket would say the same again.
    if (!closed.isEmpty() && !context.isYearSoFar())
        closed += part(QStringLiteral("（%1%2项）").arg(context.spanWord(), QStringLiteral("%1")),
                       context.spanWord() + QStringLiteral("有销号整改事项的会议"), isClosedNow);
    const QString open = part(QStringLiteral("尚在整改%1项"), QStringLiteral("尚有整改事项的会议"), isOpen) +
                         part(QStringLiteral("，其中逾期%1项"), QStringLiteral("有逾期整改事项的会议"), isLate);
    return QStringLiteral("整改清单共%1项%2%3；截至%4，%5。")
        .arg(itemWords(QStringLiteral("有整改清单的会议"), items, [](Item) { return true; }), earlier, closed,
             context.day(context.snapshot.cutoff), open.isEmpty() ? QStringLiteral("已全部销号") : open);
}

QString problemSentence(const PaperContext& context, int number, const RectificationItem& item)
{
    const Rectification& row = *item.row;
    const bool isLate = item.state == RectificationState::Late;
    const QString who = row.responsible ? QStringLiteral("责任主体%1").arg(context.name(row.responsible)) : QString();
    const QString due =
        row.due.isValid()
            ? QStringLiteral("时限%1%2").arg(context.day(row.due), isLate ? QStringLiteral("，已逾期") : QString())
            : QString();
    const QString measure =
        row.measure.isEmpty() ? QString() : QStringLiteral("整改措施：%1").arg(prose::sentence(row.measure));
    const QString again = row.relists ? QStringLiteral("反弹后重新列入") : QString();
    const QString bracket = prose::joined({who, due, again});
    // “4.6项清单未确认” would read as one figure.
    const bool beginsWithFigure = !row.problem.isEmpty() && row.problem.front().isDigit();
    const QString problem = beginsWithFigure ? prose::inQuotes(row.problem) : prose::clause(row.problem);
    return QStringLiteral("%1.%2%3。%4")
        .arg(number)
        .arg(problem, bracket.isEmpty() ? QString() : QStringLiteral("（%1）").arg(bracket), measure);
}

QString closedSentence(const PaperContext& context, const std::vector<RectificationItem>& items)
{
    // By the day they were closed, unlike the list.
    std::vector<RectificationItem> inOrder = items;
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const auto& a, const auto& b) { return a.row->closed < b.row->closed; });
    QStringList told;
    for (const RectificationItem& each : inOrder) {
        if (each.state != RectificationState::Closed || !context.inSpan(each.row->closed))
            continue;
        told << prose::joined(
            {QStringLiteral("%1销号%2").arg(context.day(each.row->closed), prose::inQuotes(each.row->problem)),
             prose::clause(each.row->result)});
    }
    return told.isEmpty() ? QString()
                          : (context.spanWord() + QStringLiteral("已整改：%1%2。"))
                                .arg(told.mid(0, problemsTold).join(QStringLiteral("；")),
                                     told.size() > problemsTold ? QStringLiteral("，其余见附件5") : QString());
}

/// 回头看 of the quarter: what lasts, and what is back again.
QString lookBackSentence(const PaperContext& context)
{
    CountedRows all;
    CountedRows lasting;
    CountedRows back;
    QStringList rebounded;
    for (const Dossier& meeting : context.snapshot.of(meetingKind())) {
        for (const Rectification* row : meeting.rows<Rectification>(rectificationKind())) {
            if (!context.inSpan(row->lookedback))
                continue;
            const bool isBack = hasRebounded(*row, context.snapshot.cutoff);
            all.add(meeting.record->id);
            (isBack ? back : lasting).add(meeting.record->id);
            if (isBack)
                rebounded << prose::inQuotes(row->problem);
        }
    }
    if (all.count() == 0)
        return {};
    const auto told = [](const CountedRows& rows, const QString& what) { return rows.told(what, meetingKind()); };
    return prose::joined(
               {(context.spanWord() + QStringLiteral("对%1项整改开展“回头看”"))
                    .arg(told(all, QStringLiteral("开展“回头看”的会议"))),
                lasting.count() ? QStringLiteral("已巩固%1项").arg(told(lasting, QStringLiteral("已巩固的会议")))
                                : QString(),
                rebounded.isEmpty()
                    ? QString()
                    : QStringLiteral("有反弹%1项：%2")
                          .arg(told(back, QStringLiteral("有反弹的会议")), rebounded.join(QStringLiteral("、")))}) +
           QStringLiteral("。");
}

/// “答复慢”（原列2025年12月26日整改清单，3月1日销号，8月1日“回头看”发现反弹）; what is not known is left out.
QString listedAgainWords(const PaperContext& context, const Rectification& row,
                         const std::vector<MeetingEntries>& lists)
{
    for (const MeetingEntries& list : lists) {
        for (const auto& before : list.entries) {
            if (before->id != row.relists)
                continue;
            const auto onDay = [&](QDate date, const QString& what) {
                return date.isValid() && date <= context.snapshot.cutoff ? what.arg(context.day(date)) : QString();
            };
            const QString told = prose::joined({onDay(list.meeting.date, QStringLiteral("原列%1会议整改清单")),
                                                onDay(before->closed, QStringLiteral("%1销号")),
                                                hasRebounded(*before, context.snapshot.cutoff)
                                                    ? onDay(before->lookedback, QStringLiteral("%1“回头看”发现反弹"))
                                                    : QString()});
            return prose::inQuotes(row.problem) + (told.isEmpty() ? QString() : QStringLiteral("（%1）").arg(told));
        }
    }
    return prose::inQuotes(row.problem);
}

/// What came back: listed again by a meeting of the quarter, or on no list yet.
QString listedAgainSentence(const PaperContext& context)
{
    const auto lists = listsOfMeetings(context.snapshot);
    QStringList again;
    for (const Dossier& meeting : context.snapshot.of(meetingKind())) {
        if (!context.inSpan(heldOn(context.snapshot, meeting)))
            continue;
        for (const Rectification* row : meeting.rows<Rectification>(rectificationKind())) {
            if (row->relists)
                again << listedAgainWords(context, *row, lists);
        }
    }
    QStringList left;
    for (const auto& row : reboundsNotListedAgain(context.snapshot))
        left << prose::inQuotes(row->problem);
    const auto told = [](const QStringList& problems, const QString& sentence) {
        return problems.isEmpty()
                   ? QString()
                   : sentence.arg(problems.size()).arg(prose::listed(problems, problemsTold, QStringLiteral("项")));
    };
    return told(again, QStringLiteral("反弹问题") + context.spanWord() + QStringLiteral("重新列入整改清单%1项：%2。")) +
           told(left, QStringLiteral("反弹后尚未重新列入整改清单%1项：%2。"));
}

/// Findings of the quarter's meetings that are worded like those of earlier ones: the same problem list every year.
QString repeatedSentence(const PaperContext& context)
{
    std::vector<Meeting> meetings;
    std::vector<Finding> findings;
    for (const Dossier& meeting : context.snapshot.of(meetingKind())) {
        meetings.push_back(meeting.as<Meeting>());
        for (const Finding* each : meeting.rows<Finding>(findingKind()))
            findings.push_back(*each);
    }
    QStringList told;
    for (const Meeting& meeting : meetings) {
        if (!context.inSpan(meeting.date))
            continue;
        const auto earlier = earlierProblems(meeting.date, meetings, findings);
        for (const Finding& each : findings) {
            const auto* same =
                each.parent == meeting.id ? wordedLikeEarlier(earlier, each.member, each.shortcoming) : nullptr;
            if (same)
                told << prose::inQuotes(each.shortcoming);
        }
    }
    return told.isEmpty() ? QString()
                          : QStringLiteral("其中与以前会议查找的问题相同或相近%1条：%2。")
                                .arg(told.size())
                                .arg(told.mid(0, shortcomingsTold).join(QStringLiteral("、")));
}

/// What the branch itself lacks, found at the meetings of the quarter.
QString shortcomingSentence(const PaperContext& context)
{
    QStringList told;
    for (const Dossier& meeting : context.snapshot.of(meetingKind())) {
        if (!context.inSpan(heldOn(context.snapshot, meeting)))
            continue;
        for (const Finding* each : meeting.rows<Finding>(findingKind())) {
            if (each->member == 0)
                told << prose::clause(each->shortcoming);
        }
    }
    return told.isEmpty()
               ? QString()
               : QStringLiteral("对照检查中，支部主要存在以下不足：%1%2。")
                     .arg(told.mid(0, shortcomingsTold).join(QStringLiteral("；")),
                          told.size() > shortcomingsTold ? QStringLiteral("等%1条").arg(told.size()) : QString());
}

} // namespace

SectionDraft rectificationSection(const PaperContext& context)
{
    SectionDraft draft;
    const auto items = rectificationItems(context.snapshot);
    draft.add({shortcomingSentence(context), repeatedSentence(context)});
    if (items.empty())
        return draft;
    draft.add({listSentence(context, items), closedSentence(context, items), lookBackSentence(context),
               listedAgainSentence(context)});
    QStringList open;
    for (const RectificationItem& each : items) {
        if (each.state != RectificationState::Closed)
            open << problemSentence(context, int(open.size()) + 1, each);
    }
    if (!open.isEmpty())
        draft.add({open.size() > problemsTold ? QStringLiteral("尚在整改的主要问题（全部见附件5）：")
                                              : QStringLiteral("尚在整改的问题：")});
    draft.paragraphs << open.mid(0, problemsTold);
    return draft;
}

} // namespace xf
