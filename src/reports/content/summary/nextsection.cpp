// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/prose.h"
#include "content/summary/activityprose.h"
#include "content/summary/sections.h"

#include "activities/highlight.h"
#include "branch/plan.h"
#include "branch/planitem.h"
#include "rules/meetingrules.h"

#include <algorithm>
#include <tuple>

namespace xf {

namespace {

constexpr int tasksTold = 6;

/// Something to be done by a day.
struct Task {
    QDate due;
    Id id = 0;
    QString words;
};

QString responsibleBracket(const PaperContext& context, Id id)
{
    const QString name = context.name(id);
    return name.isEmpty() ? QString() : QStringLiteral("（%1）").arg(name);
}

/// The period of the same length that follows.
Period nextSpan(const PaperContext& context)
{
    const Period::Length length = context.snapshot.span.length();
    if (length == Period::Length::Quarter)
        return {length, context.snapshot.quarter.next()};
    return Period::of(length, context.snapshot.span.lastDay().addDays(1));
}

QString inOrder(const PaperContext& context, std::vector<Task> tasks)
{
    std::sort(tasks.begin(), tasks.end(),
              [](const Task& a, const Task& b) { return std::tie(a.due, a.id) < std::tie(b.due, b.id); });
    QStringList told;
    for (const Task& each : tasks)
        told << (each.due > context.snapshot.cutoff    ? QStringLiteral("%1前%2")
                 : each.due == context.snapshot.cutoff ? QStringLiteral("%1到期，抓紧%2")
                                                       : QStringLiteral("%1已到期，抓紧%2"))
                    .arg(context.day(each.due), each.words);
    const QString rest = told.size() > tasksTold ? QStringLiteral("等共%1项").arg(told.size()) : QString();
    return told.mid(0, tasksTold).join(QStringLiteral("；")) + rest;
}

bool isNext(const PaperContext& context, QDate due)
{
    return due.isValid() && due > context.snapshot.cutoff && due <= nextSpan(context).lastDay();
}

/// Of what is known to be open also what is due on the cut-off day: it is not late yet, and nobody else tells of it.
bool isStillNext(const PaperContext& context, QDate due)
{
    return isNext(context, due) || (due.isValid() && due == context.snapshot.cutoff);
}

std::vector<Task> dueRecords(const PaperContext& context, const ActivityProse& activity)
{
    std::vector<Task> tasks;
    for (const Dossier& each : context.snapshot.of(activity.kind)) {
        const bool isOpen = each.status.state == State::Planned || each.status.state == State::Underway;
        if (!isOpen || !isStillNext(context, each.status.due))
            continue;
        const QString left = activity.left ? activity.left(context, each) : QString();
        tasks.push_back(
            {each.status.due, each.record->id, left.isEmpty() ? activity.task + activity.label(context, each) : left});
    }
    return tasks;
}

std::vector<Task> milestones(const PaperContext& context)
{
    std::vector<Task> tasks;
    for (const Dossier& each : context.snapshot.of(highlightKind())) {
        for (const Milestone* row : each.rows<Milestone>(milestoneKind())) {
            // A late one makes no record late, so it is not among those that are to be cleared up.
            const bool isLate = row->due.isValid() && row->due < context.snapshot.cutoff;
            if (!row->done.isValid() && (isLate || isStillNext(context, row->due)))
                tasks.push_back({row->due, row->id, QStringLiteral("完成节点%1").arg(prose::quoted(row->text))});
        }
    }
    return tasks;
}

std::vector<Task> planItems(const PaperContext& context)
{
    std::vector<Task> tasks;
    for (const Plan* plan : context.snapshot.rows<Plan>(planKind())) {
        if (plan->adopted.isValid() && plan->adopted > context.snapshot.cutoff)
            continue;
        for (const PlanItem* row : context.snapshot.rows<PlanItem>(planItemKind())) {
            if (row->parent == plan->id && isNext(context, row->due))
                tasks.push_back(
                    {row->due, row->id, prose::clause(row->text) + responsibleBracket(context, row->responsible)});
        }
    }
    return tasks;
}

std::vector<Task> openRectification(const PaperContext& context)
{
    std::vector<Task> tasks;
    for (const RectificationItem& each : rectificationItems(context.snapshot)) {
        if (each.state == RectificationState::Open && isStillNext(context, each.row->due))
            tasks.push_back(
                {each.row->due, each.row->id,
                 QStringLiteral("整改%1%2")
                     .arg(prose::inQuotes(each.row->problem), responsibleBracket(context, each.row->responsible))});
    }
    return tasks;
}

} // namespace

SectionDraft nextSection(const PaperContext& context)
{
    std::vector<std::pair<QString, QString>> groups;
    const auto add = [&](const QString& head, const std::vector<Task>& tasks) {
        if (!tasks.empty())
            groups.emplace_back(head, inOrder(context, tasks));
    };
    add(QStringLiteral("落实实施方案"), planItems(context));
    for (const ActivityProse* activity : activityProses())
        add(context.words.kind(activity->kind), dueRecords(context, *activity));
    add(QStringLiteral("推进工作亮点节点"), milestones(context));
    add(QStringLiteral("抓好问题整改"), openRectification(context));

    const ActivityFigures sum = context.figures.sum();
    int lateRectification = 0;
    for (const RectificationItem& each : rectificationItems(context.snapshot))
        lateRectification += each.state == RectificationState::Late;
    const int late = sum.late + lateRectification;
    SectionDraft draft;
    int number = 0;
    for (const auto& [head, words] : groups)
        draft.add({QStringLiteral("%1.%2。%3。").arg(++number).arg(head, words)});
    if (late > 0)
        draft.add(
            {QStringLiteral("%1.清理逾期事项。对截至%2逾期的%3%4说明原因、明确办结时间，限期完成。")
                 .arg(++number)
                 .arg(context.day(context.snapshot.cutoff))
                 .arg(sum.late > 0 && lateRectification > 0
                          ? QStringLiteral("%1项（活动%2项、整改%3项）").arg(late).arg(sum.late).arg(lateRectification)
                          : QStringLiteral("%1项").arg(late),
                      late > 1 ? QStringLiteral("逐项") : QString())});
    return draft;
}

} // namespace xf
