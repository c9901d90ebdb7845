// SPDX-License-Identifier: GPL-3.0-or-later
// 户有卡: a household, its plans, measures, visits and income.
#include "content/attachments/attachments.h"
#include "content/factsheet.h"
#include "content/papers/authors.h"
#include "content/prose.h"

#include "rules/aidrules.h"

#include <algorithm>

namespace xf {

namespace {

using paper::Align;

paper::Table planTable(const Dossier& dossier)
{
    paper::Table table;
    table.columns = {{QStringLiteral("年度"), 0, 18, Align::Centre},
                     {QStringLiteral("帮扶计划"), 5},
                     {QStringLiteral("收入目标（元）"), 0, 34, Align::Right, true}};
    for (const AidPlan* each : dossier.rows<AidPlan>(aidPlanKind()))
        table.rows.push_back({qint64(each->year), each->text,
                              each->target ? paper::Cell(paper::Number{*each->target, 0}) : paper::Cell(QString())});
    return table;
}

/// Yuan; nothing where no money was spent.
QString spent(Fen money)
{
    return money == 0 ? QString() : yuan(money);
}

paper::Table measureTable(const PaperContext& context, const Dossier& dossier)
{
    paper::Table table;
    table.columns = {{QStringLiteral("日期"), 0, paper::dayColumnMm, Align::Centre},
                     {QStringLiteral("类别"), 0, 24, Align::Centre},
                     {QStringLiteral("帮扶措施"), 4, 0, Align::ByContent, true},
                     {QStringLiteral("资金（元）"), 0, 24, Align::Right},
                     {QStringLiteral("成效"), 3, 0, Align::ByContent, true}};
    for (const AidMeasure* each : dossier.rows<AidMeasure>(aidMeasureKind()))
        table.rows.push_back({context.dayCell(each->date), context.choice(aidMeasureKind(), u"area", each->area),
                              each->text, spent(each->money), each->result});
    return table;
}

paper::Table visitTable(const PaperContext& context, const Dossier& dossier)
{
    paper::Table table;
    table.columns = {{QStringLiteral("日期"), 0, paper::dayColumnMm, Align::Centre},
                     {QStringLiteral("走访人"), 1.4, 0, Align::Centre},
                     {QStringLiteral("家庭情况"), 4, 0, Align::ByContent, true},
                     {QStringLiteral("解决问题"), 4, 0, Align::ByContent, true},
                     {QStringLiteral("资金（元）"), 0, 24, Align::Right}};
    for (const Visit* each : dossier.rows<Visit>(visitKind()))
        table.rows.push_back({context.dayCell(each->date), tableName(context, each->member), each->situation,
                              each->solved, spent(each->money)});
    return table;
}

paper::Table incomeTable(const Dossier& dossier)
{
    auto rows = dossier.rows<Income>(incomeKind());
    std::sort(rows.begin(), rows.end(), [](const Income* a, const Income* b) { return a->year < b->year; });
    paper::Table table;
    table.columns = {{QStringLiteral("年度"), 1, 0, Align::Centre},
                     {QStringLiteral("人均收入（元）"), 1, 0, Align::Right, true}};
    for (const Income* each : rows)
        table.rows.push_back({qint64(each->year), yuan(each->amount)});
    return table;
}

/// A card of an earlier day does not know an arrangement that is of a later one.
QStringList basicFacts(const Household& household, QDate day)
{
    QStringList keys{QStringLiteral("head"),      QStringLiteral("population"), QStringLiteral("members"),
                     QStringLiteral("village"),   QStringLiteral("address"),    QStringLiteral("phone"),
                     QStringLiteral("health"),    QStringLiteral("account"),    QStringLiteral("cause"),
                     QStringLiteral("causenote"), QStringLiteral("wish"),       QStringLiteral("responsible")};
    if (!household.arranged.isValid() || household.arranged <= day)
        keys << QStringLiteral("arrangement");
    return keys;
}

struct Part {
    QString heading;
    paper::Table table;
};

/// Neighbours without a record share a heading: of a household just taken up, a page would say little else.
void addParts(paper::Document& document, std::vector<Part> parts)
{
    QStringList empty;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i].table.rows.empty()) {
            document.addHeading(1, parts[i].heading);
            document.add(std::move(parts[i].table));
            continue;
        }
        empty << parts[i].heading;
        if (i + 1 < parts.size() && parts[i + 1].table.rows.empty())
            continue;
        document.addHeading(1, empty.join(u'、'));
        addText(document, QStringLiteral("尚无记录。"));
        empty.clear();
    }
}

} // namespace

std::vector<Id> householdsOfYear(const PaperTask& task)
{
    std::vector<Id> ids;
    for (const Dossier& each : task.context.snapshot.of(householdKind())) {
        if (isAidOfYear(task.context.snapshot, each))
            ids.push_back(each.record->id);
    }
    const auto head = [&](Id id) { return dossierOf(task.context, householdKind(), id).as<Household>().head; };
    std::stable_sort(ids.begin(), ids.end(), [&](Id a, Id b) { return task.context.nameBefore(head(a), head(b)); });
    return ids;
}

Result<void> writeHouseholdCard(const PaperTask& task, paper::Document& document)
{
    const PaperContext& context = task.context;
    const Dossier& dossier = dossierOf(context, householdKind(), task.subject);
    const auto& household = dossier.as<Household>();
    document.metadata.title =
        QStringLiteral("帮扶卡（%1户）").arg(household.head.isEmpty() ? household.title : household.head);
    document.add(paper::Title{document.metadata.title});
    document.addHeading(1, QStringLiteral("基本情况"));
    document.add(factSheet(context, householdKind(), household, basicFacts(household, context.snapshot.cutoff)));
    // Plans and incomes are what a household told in confidence: nothing of them would be left.
    const bool tellsAll = context.edition == Edition::Internal;
    std::vector<Part> parts;
    if (tellsAll)
        parts.push_back({QStringLiteral("年度帮扶计划"), planTable(dossier)});
    parts.push_back({QStringLiteral("帮扶措施"), measureTable(context, dossier)});
    parts.push_back({QStringLiteral("走访记录"), visitTable(context, dossier)});
    if (tellsAll)
        parts.push_back({QStringLiteral("收入情况"), incomeTable(dossier)});
    addParts(document, std::move(parts));
    addText(document, QStringLiteral("以上情况截至%1。").arg(prose::fullDay(context.snapshot.cutoff)),
            paper::ParagraphStyle::Note);
    document.add(paper::Signature{context.snapshot.branch.name, context.snapshot.cutoff});
    return {};
}

} // namespace xf
