// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/booklets/yearbooklists.h"

#include "content/attachments/attachments.h"
#include "content/papers/authors.h"
#include "content/pledgelist.h"
#include "content/prose.h"

#include "activities/contest.h"
#include "activities/reading.h"
#include "activities/readingroom.h"
#include "activities/research.h"

#include <algorithm>

namespace xf {

namespace {

using paper::Align;

paper::Cell figureOrNone(qint64 figure)
{
    return figure > 0 ? paper::Cell(figure) : paper::Cell(QStringLiteral("—"));
}

void addList(paper::Table table, const QString& nothing, paper::Document& document)
{
    if (table.rows.empty())
        addText(document, nothing);
    else
        document.add(std::move(table));
}

paper::Table reportTable(const PaperContext& context)
{
    paper::Table table;
    table.caption = QStringLiteral("调研课题");
    table.columns = {{QStringLiteral("序号"), 0, 11, Align::Centre},
                     {QStringLiteral("课题"), 1},
                     {QStringLiteral("负责人"), 0, 18, Align::Centre},
                     {QStringLiteral("调研时间、地点"), 1.1},
                     {QStringLiteral("字数"), 0, 13, Align::Right},
                     {QStringLiteral("建议"), 0, 11, Align::Right},
                     {QStringLiteral("转化"), 0, 11, Align::Right},
                     {QStringLiteral("状态"), 0, paper::stateColumnMm, Align::Centre}};
    for (const Dossier& each : context.snapshot.of(researchKind())) {
        const auto& research = each.as<Research>();
        const auto suggestions = each.rows<Suggestion>(suggestionKind());
        const auto adopted = std::count_if(suggestions.begin(), suggestions.end(),
                                           [&](const Suggestion* one) { return context.inYear(one->date); });
        const QString when =
            prose::joined({prose::span(research.from, research.until, context.year()), prose::clause(research.places)},
                          QStringLiteral("，"));
        table.rows.push_back({qint64(table.rows.size()) + 1, research.title, tableName(context, research.responsible),
                              when, figureOrNone(research.length), qint64(suggestions.size()), qint64(adopted),
                              statusWord(each.status)});
    }
    return table;
}

paper::Table adoptionTable(const PaperContext& context)
{
    paper::Table table;
    table.caption = QStringLiteral("成果转化");
    table.columns = {{QStringLiteral("日期"), 0, paper::dayColumnMm, Align::Centre},
                     {QStringLiteral("建议"), 3},
                     {QStringLiteral("转化为"), 0, 22, Align::Centre},
                     {QStringLiteral("结果"), 4}};
    std::vector<const Suggestion*> adopted;
    for (const Dossier& each : context.snapshot.of(researchKind())) {
        for (const Suggestion* one : each.rows<Suggestion>(suggestionKind())) {
            if (context.inYear(one->date))
                adopted.push_back(one);
        }
    }
    std::stable_sort(adopted.begin(), adopted.end(), [](auto* a, auto* b) { return a->date < b->date; });
    for (const Suggestion* each : adopted)
        table.rows.push_back(
            {context.dayCell(each->date), each->text, context.choice(suggestionKind(), u"outcome", each->outcome),
             prose::joined({recordCalled(context, each->record), prose::clause(each->result)}, QStringLiteral("："))});
    return table;
}

bool isOfKind(const PaperContext& context, Id contest, const Kind& kind)
{
    const auto all = context.snapshot.rows<Contest>(contestKind());
    const auto found = std::find_if(all.begin(), all.end(), [&](const Contest* each) { return each->id == contest; });
    const auto entries = context.snapshot.rows<ContestEntry>(contestEntryKind());
    return found != all.end() && std::any_of(entries.begin(), entries.end(), [&](const ContestEntry* each) {
               const auto& works = context.snapshot.of(kind);
               return each->parent == contest && std::any_of(works.begin(), works.end(), [&](const Dossier& work) {
                          return work.record->id == each->record;
                      });
           });
}

paper::Table noteTable(const PaperContext& context)
{
    paper::Table table;
    table.caption = QStringLiteral("读书心得");
    table.columns = {{QStringLiteral("序号"), 0, 12, Align::Centre},
                     {QStringLiteral("党员"), 0, 20, Align::Centre},
                     {QStringLiteral("所读书目"), 2},
                     {QStringLiteral("心得"), 3},
                     {QStringLiteral("状态"), 0, 17, Align::Centre},
                     {QStringLiteral("办结日期"), 0, paper::dayColumnMm, Align::Centre}};
    std::vector<const Dossier*> notes;
    for (const Dossier& each : context.snapshot.of(readingKind()))
        notes.push_back(&each);
    std::stable_sort(notes.begin(), notes.end(), [&](const Dossier* a, const Dossier* b) {
        return context.nameBefore(context.snapshot.nameOf(a->activity().responsible),
                                  context.snapshot.nameOf(b->activity().responsible));
    });
    for (const Dossier* each : notes) {
        const auto& note = each->as<Reading>();
        table.rows.push_back({qint64(table.rows.size()) + 1, tableName(context, note.responsible),
                              note.book.isEmpty() ? QString() : prose::bookTitle(note.book), note.title,
                              statusWord(each->status), context.dayCell(each->status.closed)});
    }
    return table;
}

paper::Table exchangeTable(const PaperContext& context)
{
    paper::Table table;
    table.caption = QStringLiteral("读书交流");
    table.columns = {{QStringLiteral("日期"), 0, paper::dayColumnMm, Align::Centre},
                     {QStringLiteral("参加范围"), 2},
                     {QStringLiteral("主题"), 3},
                     {QStringLiteral("人数"), 0, 14, Align::Right}};
    for (const Exchange* each : context.snapshot.rows<Exchange>(exchangeKind())) {
        if (context.inYear(each->date))
            table.rows.push_back({context.dayCell(each->date),
                                  each->group.isEmpty() ? QStringLiteral("支部") : each->group, each->topic,
                                  figureOrNone(each->people)});
    }
    return table;
}

paper::Table journalTable(const PaperContext& context)
{
    paper::Table table;
    table.caption = QStringLiteral("《读书园地》");
    table.columns = {{QStringLiteral("编印日期"), 0, paper::dayColumnMm, Align::Centre},
                     {QStringLiteral("刊期"), 3},
                     {QStringLiteral("刊登心得（篇）"), 0, 26, Align::Right}};
    const auto entries = context.snapshot.rows<JournalEntry>(journalEntryKind());
    for (const Journal* each : context.snapshot.rows<Journal>(journalKind())) {
        if (!context.inYear(each->date))
            continue;
        const auto notes = std::count_if(entries.begin(), entries.end(),
                                         [&](const JournalEntry* entry) { return entry->parent == each->id; });
        table.rows.push_back({context.dayCell(each->date),
                              each->title.contains(each->number) ? each->title : each->title + each->number,
                              qint64(notes)});
    }
    return table;
}

} // namespace

Result<void> addResearchPages(const PaperTask& task, paper::Document& document)
{
    const PaperContext& context = task.context;
    document.add(paper::Section{}); // the meetings before it end on lying pages
    document.add(paper::PageBreak{});
    document.add(paper::Title{QStringLiteral("调查研究")});
    addList(reportTable(context), QStringLiteral("本年度没有调研课题。"), document);
    if (auto adopted = adoptionTable(context); !adopted.rows.empty())
        document.add(std::move(adopted));
    for (const Id contest : contestsOfYear(task)) {
        if (!isOfKind(context, contest, researchKind()))
            continue;
        document.add(paper::PageBreak{});
        if (const auto written = writeContestRanking({task.sources, context, contest}, document); !written)
            return written.error();
    }
    return {};
}

void addReadingPages(const PaperContext& context, paper::Document& document)
{
    document.add(paper::PageBreak{});
    document.add(paper::Title{QStringLiteral("读书活动")});
    for (const auto* each : context.snapshot.rows<ReadingCampaign>(readingCampaignKind())) {
        if (each->year == context.year())
            addText(document,
                    prose::joined({QStringLiteral("专题：%1").arg(prose::quoted(each->title)),
                                   prose::span(each->from, each->until, context.year()), prose::clause(each->goal)}) +
                        QStringLiteral("。"));
    }
    addList(noteTable(context), QStringLiteral("本年度没有读书心得。"), document);
    for (paper::Table table : {exchangeTable(context), journalTable(context)}) {
        if (!table.rows.empty())
            document.add(std::move(table));
    }
}

} // namespace xf
