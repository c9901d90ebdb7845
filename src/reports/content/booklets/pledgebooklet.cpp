// SPDX-License-Identifier: GPL-3.0-or-later
// 公开承诺书汇编 and a member's own pledge sheet, which is one of its pages.
#include "content/booklets/pledgebooklet.h"
#include "content/papers/authors.h"
#include "content/pledgelist.h"
#include "content/prose.h"

#include "activities/pledge.h"
#include "nameorder.h"
#include "rules/wording.h"

#include <algorithm>

namespace xf {

namespace {

paper::Table pledgeTable(const PaperContext& context, const std::vector<const Dossier*>& pledges)
{
    using paper::Align;
    paper::Table table;
    table.columns = {{QStringLiteral("对照项目"), 0, 28.5, Align::Centre},
                     {QStringLiteral("承诺事项"), 4},
                     {QStringLiteral("践诺措施"), 3.6},
                     {QStringLiteral("目标"), 1.7},
                     {QStringLiteral("完成时限"), 0, paper::dateColumnMm, Align::Centre}};
    for (const Dossier* each : pledges) {
        const auto& pledge = each->as<Pledge>();
        table.rows.push_back({pledge.item.isEmpty() ? QString() : wordingOf(context.snapshot, pledge.item).title,
                              pledge.text.isEmpty() ? pledge.title : pledge.text, pledge.measures,
                              pledgeGoal(context, *each), each->status.due});
    }
    return table;
}

/// The day on which the last of them was settled (定诺).
QDate settledOn(const std::vector<const Dossier*>& pledges)
{
    QDate latest;
    for (const Dossier* each : pledges)
        latest = std::max(latest, each->status.started);
    return latest;
}

const Member* memberOf(const PaperContext& context, Id id)
{
    const auto& members = context.snapshot.members;
    const auto found = std::find_if(members.begin(), members.end(), [&](const Member& each) { return each.id == id; });
    return found == members.end() ? nullptr : &*found;
}

/// Members who share a name are told apart by their group; brackets stand round it already.
QString nameInBrackets(const PaperContext& context, const Member& member)
{
    return context.nameNote(member.id).isEmpty() ? member.name : member.name + u'，' + member.group;
}

void addBranchPledge(const PaperContext& context, paper::Document& document, const QString& unit)
{
    const auto pledges = pledgesOf(context, 0);
    if (pledges.empty())
        return;
    document.add(paper::Title{unit + QStringLiteral("支部公开承诺书")});
    document.add(paper::Paragraph{
        QStringLiteral("对照“五个好”先进基层党组织要求，%1公开承诺如下：").arg(context.snapshot.branch.name),
        paper::ParagraphStyle::Body});
    document.add(pledgeTable(context, pledges));
    addText(document, QStringLiteral("以上承诺，请干部群众监督。"));
    document.add(paper::Signature{context.snapshot.branch.name, settledOn(pledges)});
}

void addMemberPledge(const PaperContext& context, Id id, paper::Document& document, const QString& unit)
{
    const Member* member = memberOf(context, id);
    const auto pledges = pledgesOf(context, id);
    if (!member || pledges.empty())
        return;
    document.add(paper::Title{unit + QStringLiteral("党员公开承诺书（%1）").arg(nameInBrackets(context, *member))});
    const QString who =
        prose::joined({QStringLiteral("承诺人：%1").arg(member->name + context.nameNote(id)),
                       member->group.isEmpty() ? QString() : QStringLiteral("所在党小组：%1").arg(member->group),
                       member->work.isEmpty() ? QString() : QStringLiteral("工作岗位：%1").arg(member->work)},
                      QStringLiteral("　"));
    document.add(paper::Paragraph{who, paper::ParagraphStyle::Body});
    document.add(paper::Paragraph{QStringLiteral("对照“五带头”优秀共产党员要求，本人公开承诺如下："),
                                  paper::ParagraphStyle::Body});
    document.add(pledgeTable(context, pledges));
    addText(document, QStringLiteral("以上承诺，请组织和群众监督。"));
    document.add(paper::Signature{QStringLiteral("承诺人：%1").arg(member->name), settledOn(pledges)});
}

} // namespace

std::vector<Id> membersWithPledges(const PaperTask& task)
{
    std::vector<Id> ids;
    for (const Id id : currentMembers(task)) {
        if (!pledgesOf(task.context, id).empty())
            ids.push_back(id);
    }
    return ids;
}

Result<void> writePledgeSheet(const PaperTask& task, paper::Document& document)
{
    addMemberPledge(task.context, task.subject, document, {});
    const Member* member = memberOf(task.context, task.subject);
    document.metadata.title = QStringLiteral("%1年党员公开承诺书（%2）")
                                  .arg(task.context.year())
                                  .arg(member ? nameInBrackets(task.context, *member) : QString());
    return {};
}

Result<void> writePledgeBooklet(const PaperTask& task, paper::Document& document)
{
    const PaperContext& context = task.context;
    document.metadata.title =
        QStringLiteral("%1%2年公开承诺书汇编").arg(context.snapshot.branch.name).arg(context.year());
    document.add(paper::Cover{QStringLiteral("公开承诺书汇编"), QStringLiteral("%1年").arg(context.year()),
                              context.snapshot.branch.name, context.snapshot.cutoff});
    document.add(paper::Contents{0});
    addPledgePages(task, document);
    return {};
}

void addPledgePages(const PaperTask& task, paper::Document& document, const QString& unit)
{
    document.add(paper::PageBreak{});
    addBranchPledge(task.context, document, unit);
    for (const Id id : membersWithPledges(task)) {
        document.add(paper::PageBreak{});
        addMemberPledge(task.context, id, document, unit);
    }
}

} // namespace xf
