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

/// When and where the pledge was published (公诺); empty if it was not yet.
QString publication(const PaperContext& context, const Dossier& pledge)
{
    const Chain chain = context.snapshot.chain(*pledge.kind, context.snapshot.cutoff);
    for (const Step& each : pledge.life.steps) {
        if (chain.means(each, u"publishes"))
            return prose::joined({each.way, prose::span(each.date, each.until, context.year())});
    }
    return {};
}

/// A pledge of the notice and where it was published.
struct Published {
    const Dossier* pledge = nullptr;
    Id owner = 0;
    QString where;
};

std::vector<Published> publishedPledges(const PaperTask& task)
{
    std::vector<Id> owners = currentMembers(task);
    owners.insert(owners.begin(), 0);
    std::vector<Published> all;
    for (const Id owner : owners) {
        for (const Dossier* each : pledgesOf(task.context, owner))
            all.push_back({each, owner, publication(task.context, *each)});
    }
    return all;
}

/// Where and when most of them were published: that is told once. Of equally many, the first.
QString usualPublication(const std::vector<Published>& pledges)
{
    QHash<QString, int> counts;
    QString usual;
    for (const Published& each : pledges) {
        if (!each.where.isEmpty())
            ++counts[each.where];
    }
    for (const Published& each : pledges) {
        if (counts.value(each.where) > counts.value(usual))
            usual = each.where;
    }
    return usual;
}

/// What a row says of it: nothing where it was published as usual.
QString otherPublication(const Published& pledge, const QString& usual)
{
    if (pledge.where == usual)
        return {};
    return pledge.where.isEmpty() ? QStringLiteral("尚未公诺") : pledge.where;
}

} // namespace

Result<void> writePledgeNotice(const PaperTask& task, paper::Document& document)
{
    const PaperContext& context = task.context;
    const std::vector<Published> pledges = publishedPledges(task);
    const QString usual = usualPublication(pledges);
    const bool hasOthers =
        std::any_of(pledges.begin(), pledges.end(), [&](const Published& each) { return each.where != usual; });
    paper::Table table;
    table.columns = {{QStringLiteral("序号"), 0, 12, Align::Centre},
                     {QStringLiteral("承诺人"), 1.6, 0, Align::Centre},
                     {QStringLiteral("对照项目"), 0, 27}, // 带头学习提高
                     {QStringLiteral("承诺事项"), 7},
                     {QStringLiteral("目标"), 2.6},
                     {QStringLiteral("完成时限"), 0, paper::dayColumnMm, Align::Centre}};
    if (hasOthers)
        table.columns.push_back({QStringLiteral("另行公开"), 3});
    for (const Published& each : pledges) {
        const auto& pledge = each.pledge->as<Pledge>();
        std::vector<paper::Cell> row{qint64(table.rows.size()) + 1,
                                     each.owner == 0 ? QStringLiteral("支部") : tableName(context, each.owner),
                                     pledge.item.isEmpty() ? QString() : wordingOf(context.snapshot, pledge.item).title,
                                     pledgeMatter(*each.pledge) + changeMark(context, *each.pledge),
                                     pledgeGoal(context, *each.pledge),
                                     dueCell(context, each.pledge->status.due)};
        if (hasOthers)
            row.emplace_back(otherPublication(each, usual));
        table.rows.push_back(std::move(row));
    }
    Attachment notice{0, QStringLiteral("公开承诺公示表"), paper::Orientation::Landscape, {std::move(table)}, {}};
    notice.notes << QStringLiteral("注：支部承诺在前，%1。").arg(context.memberOrderWords());
    std::vector<const Dossier*> listed;
    for (const Published& each : pledges)
        listed.push_back(each.pledge);
    notice.notes << changeNotes(context, listed);
    if (!usual.isEmpty())
        notice.legend = QStringLiteral("公开方式和时间：%1%2。")
                            .arg(usual, hasOthers ? QStringLiteral("（“另行公开”栏注明的除外）") : QString());
    if (auto written = writeLedger(task, document, notice); !written)
        return written;
    addText(document, QStringLiteral("对承诺内容和兑现情况有意见的，请向支部反映。"));
    document.add(paper::Signature{context.snapshot.branch.name, context.snapshot.cutoff});
    return {};
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
                     {QStringLiteral("授牌日期"), 0, paper::dayColumnMm, Align::Centre},
                     {QStringLiteral("收回日期"), 0, paper::dayColumnMm, Align::Centre},
                     {QStringLiteral("收回原因"), 3}};
    qint64 held = 0;
    for (const Plaque* each : plaques) {
        const bool isBack = each->withdrawn.isValid() && each->withdrawn <= context.snapshot.cutoff;
        held += isBack ? 0 : 1;
        table.rows.push_back({each->number, tableName(context, each->holder), each->basis,
                              context.dayCell(each->handed),
                              isBack ? context.dayCell(each->withdrawn) : paper::Cell(QStringLiteral("在岗")),
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

namespace {

/// Whom the year's notice is about (拟表彰): those not decided yet; once all are, those who were commended. A notice
/// says nothing of those who were not, nor why.
std::vector<const Commendation*> proposed(const PaperContext& context)
{
    auto all = context.snapshot.rows<Commendation>(commendationKind());
    std::erase_if(all, [&](const Commendation* each) {
        return each->year != context.year() || each->result == QLatin1String("rejected");
    });
    // The cut-off day does not know a later decision's date.
    const auto isDecided = [](const Commendation* each) {
        return each->result == QLatin1String("awarded") && each->date.isValid();
    };
    if (!std::all_of(all.begin(), all.end(), isDecided))
        std::erase_if(all, isDecided);
    // One that is not put up yet stands on no notice that is; before the first of them is, the lines are left to fill
    // in.
    const auto isPutUp = [](const Commendation* each) { return each->from.isValid(); };
    if (std::any_of(all.begin(), all.end(), isPutUp))
        std::erase_if(all, std::not_fn(isPutUp));
    return all;
}

/// The day on which the notice is put up, where that is on record; else the cut-off day.
QDate putUpOn(const PaperContext& context)
{
    QDate first = context.snapshot.cutoff;
    for (const Commendation* each : proposed(context)) {
        if (each->from.isValid())
            first = std::min(first, each->from);
    }
    return first;
}

/// The days of the notice; lines to be filled in by hand where they are not recorded.
QString noticeDays(const PaperContext& context, const Commendation& each)
{
    return each.from.isValid() && each.until.isValid() ? prose::span(each.from, each.until, context.year())
                                                       : QStringLiteral("＿月＿日至＿月＿日");
}

} // namespace

Result<void> writeCommendationNotice(const PaperTask& task, paper::Document& document)
{
    const PaperContext& context = task.context;
    paper::Table table;
    table.columns = {{QStringLiteral("序号"), 0, 12, Align::Centre},
                     {QStringLiteral("拟授荣誉"), 3},
                     {QStringLiteral("拟表彰对象"), 1.8, 0, Align::Centre},
                     {QStringLiteral("符合条件情况"), 6},
                     {QStringLiteral("公示期"), 3.4, 0, Align::Centre}};
    for (const Commendation* each : proposed(context))
        table.rows.push_back({qint64(table.rows.size()) + 1, each->honour,
                              each->member == 0 ? QStringLiteral("本支部") : tableName(context, each->member),
                              each->conditions, noticeDays(context, *each)});
    const bool isEmpty = table.rows.empty();
    if (auto written = writeLedger(task, document,
                                   {0,
                                    QStringLiteral("评选表彰公示表"),
                                    paper::Orientation::Landscape,
                                    isEmpty ? std::vector<paper::Table>{} : std::vector{std::move(table)},
                                    {}});
        !written)
        return written;
    // No phone is kept with a branch: who takes objections writes it down by hand.
    addText(document, isEmpty ? QStringLiteral("本年度无拟表彰对象。")
                              : QStringLiteral("公示期内对拟表彰对象有意见的，请以书面或口头形式向支部反映。\n"
                                               "受理人：＿＿＿＿＿＿　联系电话：＿＿＿＿＿＿＿＿"));
    document.add(paper::Signature{context.snapshot.branch.name, putUpOn(context)});
    return {};
}

} // namespace xf
