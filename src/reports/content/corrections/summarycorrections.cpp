// SPDX-License-Identifier: GPL-3.0-or-later
// 季度小结更正: what a finalised summary would say now.
#include "content/corrections/corrections.h"
#include "content/papers/authors.h"
#include "content/papers/keptpaper.h"

namespace xf {

namespace {

paper::Table tableOf(const std::vector<Correction>& corrections)
{
    paper::Table table;
    table.columns = {{QStringLiteral("部分"), 2}, {QStringLiteral("原文（定稿）"), 4}, {QStringLiteral("现文"), 4}};
    const auto orNone = [](const QString& text) { return text.isEmpty() ? QStringLiteral("（无）") : text; };
    for (const Correction& each : corrections) {
        // Of a long sentence the figures are named; a cell that is nothing but its figure says it already.
        const bool isAFigure = each.figures.size() == 1 && each.figures.front().now == each.now;
        const QString note =
            each.figures.empty() || isAFigure ? QString() : QStringLiteral("（%1）").arg(correctionSentence(each));
        table.rows.push_back({each.part, orNone(each.printed), orNone(each.now) + note});
    }
    return table;
}

QDate finalisedOn(const PaperSources& sources)
{
    return sources.finalised.empty() ? QDate() : sources.finalised.front().date;
}

} // namespace

Result<void> writeSummaryCorrections(const PaperTask& task, paper::Document& document)
{
    const auto kept = keptPaper(task.sources, task.context.edition);
    if (!kept)
        return kept.error();
    const paper::Document now = summaryNow(task.sources, task.context.edition);
    const QString title = now.metadata.title;
    document.metadata.title = title + QStringLiteral("更正");
    const QString& branch = task.context.snapshot.branch.name;
    const QString what = title.startsWith(branch) ? title.mid(branch.size()) : title;
    document.add(paper::Title{branch + QLatin1Char('\n') + what + QStringLiteral("更正")});
    if (!kept->has_value()) {
        addText(document, QStringLiteral("本季度小结尚未定稿，没有更正。"));
        return {};
    }
    const auto corrections = correctionsBetween((*kept)->document, now);
    const QString day = paper::paperDate(finalisedOn(task.sources));
    if (corrections.empty()) {
        addText(document, QStringLiteral("本季度小结于%1定稿，现在的内容与定稿一致，没有更正。").arg(day));
        return {};
    }
    addText(document, QStringLiteral("本季度小结于%1定稿，定稿原样保存。定稿以后更正%2处，原文与现文对照如下。")
                          .arg(day)
                          .arg(corrections.size()));
    document.add(tableOf(corrections));
    return {};
}

} // namespace xf
