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
#include <map>

namespace xf {

namespace {

using Pledges = std::vector<const Dossier*>;

/// What was promised on one day, as it was promised: later changes stand below the signature.
paper::Table pledgeTable(const PaperContext& context, const Pledges& pledges)
{
    using paper::Align;
    paper::Table table;
    table.columns = {{QStringLiteral("对照项目"), 0, 28.5, Align::Centre},
                     {QStringLiteral("承诺事项"), 4},
                     {QStringLiteral("践诺措施"), 3.6},
                     {QStringLiteral("目标"), 1.7},
                     {QStringLiteral("完成时限"), 0, paper::dayColumnMm, Align::Centre}};
    for (const Dossier* each : pledges) {
        const auto& pledge = each->as<Pledge>();
        const Status promised = asPledged(context, *each);
        table.rows.push_back({pledge.item.isEmpty() ? QString() : wordingOf(context.snapshot, pledge.item).title,
                              pledgeMatter(*each), pledge.measures, pledgeGoal(context, *each, promised),
                              dueCell(context, promised.due)});
    }
    return table;
}

/// A sheet is signed on the day of 定诺; what was promised on another day has a signature of its own.
std::map<QDate, Pledges> byDayOfPledge(const Pledges& pledges)
{
    std::map<QDate, Pledges> days;
    for (const Dossier* each : pledges)
        days[each->status.started].push_back(each);
    return days;
}

/// What became of the promises since: a line below the signature, whole and on its page.
void addChanges(const PaperContext& context, paper::Document& document, const Pledges& pledges)
{
    const QStringList changes = pledgeChanges(context, pledges);
    if (changes.isEmpty())
        return;
    for (const QString& text : {QString(), QStringLiteral("承诺变更：%1。").arg(changes.join(QStringLiteral("；")))})
        document.add(paper::Paragraph{text, paper::ParagraphStyle::Body, {}, true});
}

/// One table and one signature for each day on which something was promised. `how` words what stands above the
/// first table, `more` above the others, each of which has a title.
struct PledgeWords {
    QString how;
    QString more;
    QString titleOfMore;
    QString plea;
    QString signedBy;
};

void addPledges(const PaperContext& context, paper::Document& document, const Pledges& pledges,
                const PledgeWords& words)
{
    QString how = words.how;
    for (const auto& [day, promised] : byDayOfPledge(pledges)) {
        if (how == words.more) { // a paper of its own
            document.add(paper::PageBreak{});
            document.add(paper::Title{words.titleOfMore});
        }
        addText(document, how);
        document.add(pledgeTable(context, promised));
        addText(document, words.plea);
        document.add(paper::Signature{words.signedBy, day});
        how = words.more;
    }
    addChanges(context, document, pledges);
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
    // The name of a branch mostly says 支部 by itself.
    const auto word = QStringLiteral("支部");
    const QString what = unit + (unit.trimmed().endsWith(word) ? QString() : word);
    document.add(paper::Title{what + QStringLiteral("公开承诺书")});
    const QString& branch = context.snapshot.branch.name;
    addPledges(context, document, pledges,
               {QStringLiteral("对照“五个好”先进基层党组织要求，%1公开承诺如下：").arg(branch),
                QStringLiteral("%1补充公开承诺如下：").arg(branch), what + QStringLiteral("补充公开承诺书"),
                QStringLiteral("以上承诺，请干部群众监督。"), branch});
}

/// A masked name hides nobody beside a post that one person has.
QString workWords(const Member& member, Discretion::Members names)
{
    const bool isTold = names == Discretion::Members::Named && !member.work.isEmpty();
    return isTold ? QStringLiteral("工作岗位：%1").arg(member.work) : QString();
}

void addMemberPledge(const PaperContext& context, Id id, paper::Document& document, const PledgePages& pages)
{
    const QString& unit = pages.unit;
    const Member* member = memberOf(context, id);
    const auto pledges = pledgesOf(context, id);
    if (!member || pledges.empty())
        return;
    document.add(paper::Title{unit + QStringLiteral("党员公开承诺书（%1）").arg(nameInBrackets(context, *member))});
    const QString who =
        prose::joined({QStringLiteral("承诺人：%1").arg(member->name + context.nameNote(id)),
                       member->group.isEmpty() ? QString() : QStringLiteral("所在党小组：%1").arg(member->group),
                       workWords(*member, pages.names)},
                      QStringLiteral("　"));
    document.add(paper::Paragraph{who, paper::ParagraphStyle::Body});
    addPledges(context, document, pledges,
               {QStringLiteral("对照“五带头”优秀共产党员要求，本人公开承诺如下："),
                QStringLiteral("本人补充公开承诺如下："),
                unit + QStringLiteral("党员补充公开承诺书（%1）").arg(nameInBrackets(context, *member)),
                QStringLiteral("以上承诺，请组织和群众监督。"), QStringLiteral("承诺人：%1").arg(member->name)});
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

void addPledgePages(const PaperTask& task, paper::Document& document, const PledgePages& pages)
{
    document.add(paper::PageBreak{});
    addBranchPledge(task.context, document, pages.unit);
    for (const Id id : membersWithPledges(task)) {
        document.add(paper::PageBreak{});
        addMemberPledge(task.context, id, document, pages);
    }
}

} // namespace xf
