// SPDX-License-Identifier: GPL-3.0-or-later
// Papers made to be put up: 公示表 of the pledges, of a commendation, and the roll of 党员先锋岗 plaques.
#include "content/ledgers/ledgers.h"
#include "content/papers/authors.h"
#include "content/pledgelist.h"
#include "content/prose.h"

#include "activities/pledge.h"
#include "activities/rolemodel.h"
#include "campaign/commendation.h"
#include "rules/wording.h"

#include <algorithm>

namespace xf {

namespace {

using paper::Align;

/// When and where the pledge was published (公诺).
QString publication(const PaperContext& context, const Dossier& pledge)
{
    const Chain chain = context.snapshot.chain(*pledge.kind, context.snapshot.cutoff);
    for (const Step& each : pledge.life.steps) {
        if (chain.means(each, u"publishes"))
            return prose::joined({each.way, prose::span(each.date, each.until, context.year())});
    }
    return {};
}

} // namespace

Result<void> writePledgeNotice(const PaperTask& task, paper::Document& document)
{
    const PaperContext& context = task.context;
    paper::Table table;
    table.columns = {{QStringLiteral("序号"), 0, 12, Align::Centre},
                     {QStringLiteral("承诺人"), 1.6, 0, Align::Centre},
                     {QStringLiteral("对照项目"), 0, 25}, // 带头学习提高
                     {QStringLiteral("承诺事项"), 5},
                     {QStringLiteral("目标"), 2},
                     {QStringLiteral("完成时限"), 0, paper::dateColumnMm, Align::Centre},
                     {QStringLiteral("公开方式和时间"), 5}};
    std::vector<Id> owners = currentMembers(task);
    owners.insert(owners.begin(), 0);
    for (const Id owner : owners) {
        for (const Dossier* each : pledgesOf(context, owner)) {
            const auto& pledge = each->as<Pledge>();
            table.rows.push_back({qint64(table.rows.size()) + 1,
                                  owner == 0 ? QStringLiteral("支部") : tableName(context, owner),
                                  pledge.item.isEmpty() ? QString() : wordingOf(context.snapshot, pledge.item).title,
                                  pledge.text.isEmpty() ? pledge.title : pledge.text, pledgeGoal(context, *each),
                                  each->status.due, publication(context, *each)});
        }
    }
    return writeLedger(task, document,
                       {0,
                        QStringLiteral("公开承诺公示表"),
                        paper::Orientation::Landscape,
                        {table},
                        {QStringLiteral("注：支部承诺在前，%1。对承诺内容和兑现情况有意见的，请向支部反映。")
                             .arg(context.memberOrderWords())}});
}

Result<void> writePlaqueRoll(const PaperTask& task, paper::Document& document)
{
    const PaperContext& context = task.context;
    auto plaques = context.snapshot.rows<Plaque>(plaqueKind());
    std::erase_if(plaques, [&](const Plaque* each) { return each->handed > context.snapshot.cutoff; });
    std::stable_sort(plaques.begin(), plaques.end(), [](const Plaque* a, const Plaque* b) {
        return std::tie(a->number, a->handed) < std::tie(b->number, b->handed);
    });
    paper::Table table;
    table.columns = {{QStringLiteral("编号"), 1.4, 0, Align::Centre},
                     {QStringLiteral("持牌人"), 1.6, 0, Align::Centre},
                     {QStringLiteral("授牌依据"), 4},
                     {QStringLiteral("授牌日期"), 0, paper::dateColumnMm, Align::Centre},
                     {QStringLiteral("收回日期"), 0, paper::dateColumnMm, Align::Centre},
                     {QStringLiteral("收回原因"), 3}};
    qint64 held = 0;
    for (const Plaque* each : plaques) {
        const bool isBack = each->withdrawn.isValid() && each->withdrawn <= context.snapshot.cutoff;
        held += isBack ? 0 : 1;
        table.rows.push_back({each->number, tableName(context, each->holder), each->basis, each->handed,
                              isBack ? paper::Cell(each->withdrawn) : paper::Cell(QStringLiteral("在岗")),
                              isBack ? each->reason : QString()});
    }
    return writeLedger(task, document,
                       {0,
                        QStringLiteral("“党员先锋岗”岗牌名册"),
                        paper::Orientation::Portrait,
                        {table},
                        {QStringLiteral("注：按编号列出历任持牌人，截至%1在岗%2块。")
                             .arg(prose::fullDay(context.snapshot.cutoff))
                             .arg(held)}});
}

Result<void> writeCommendationNotice(const PaperTask& task, paper::Document& document)
{
    const PaperContext& context = task.context;
    paper::Table table;
    table.columns = {
        {QStringLiteral("序号"), 0, 12, Align::Centre},      {QStringLiteral("荣誉称号"), 3},
        {QStringLiteral("人选"), 1.6, 0, Align::Centre},     {QStringLiteral("符合条件情况"), 6},
        {QStringLiteral("公示时间"), 3.4, 0, Align::Centre}, {QStringLiteral("结果"), 1.6, 0, Align::Centre}};
    for (const Commendation* each : context.snapshot.rows<Commendation>(commendationKind())) {
        if (each->year != context.year())
            continue;
        table.rows.push_back({qint64(table.rows.size()) + 1, each->honour,
                              each->member == 0 ? QStringLiteral("支部") : tableName(context, each->member),
                              each->conditions, prose::span(each->from, each->until, context.year()),
                              context.choice(commendationKind(), u"result", each->result)});
    }
    return writeLedger(task, document,
                       {0,
                        QStringLiteral("评选表彰公示表"),
                        paper::Orientation::Landscape,
                        {table},
                        {QStringLiteral("注：公示期间有意见的，请以书面或口头形式向支部反映。")}});
}

} // namespace xf
