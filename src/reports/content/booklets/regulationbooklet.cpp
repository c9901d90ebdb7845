// SPDX-License-Identifier: GPL-3.0-or-later
// 制度汇编: each regulation in force, in the order of the year's compilation.
#include "content/papers/authors.h"
#include "content/prose.h"

#include "activities/regulation.h"
#include "rules/inforce.h"

#include <QRegularExpression>

#include <algorithm>

namespace xf {

namespace {

/// The year's latest edition by the cut-off; nullptr if none is recorded.
const Compilation* editionOf(const PaperContext& context)
{
    const Compilation* latest = nullptr;
    for (const Compilation* each : context.snapshot.rows<Compilation>(compilationKind())) {
        const bool counts = each->year == context.year() && each->date <= context.snapshot.cutoff;
        if (counts && (!latest || each->date > latest->date))
            latest = each;
    }
    return latest;
}

/// What stands in the edition and still holds; everything that holds where there is no edition.
std::vector<const Regulation*> compiled(const PaperContext& context, const Compilation* edition)
{
    const auto all = context.snapshot.rows<Regulation>(regulationKind());
    const auto holding = inForceOn(all, context.snapshot.cutoff);
    std::vector<const Regulation*> regulations;
    if (!edition) {
        for (const InForce& each : holding)
            regulations.push_back(each.regulation);
        return regulations;
    }
    auto entries = context.snapshot.rows<CompilationEntry>(compilationEntryKind());
    std::erase_if(entries, [&](const CompilationEntry* each) { return each->parent != edition->id; });
    std::stable_sort(entries.begin(), entries.end(), [](auto* a, auto* b) { return a->position < b->position; });
    for (const CompilationEntry* entry : entries) {
        for (const InForce& each : holding) {
            if (each.regulation->id == entry->regulation)
                regulations.push_back(each.regulation);
        }
    }
    return regulations;
}

/// The full text: chapters as headings, articles as paragraphs.
void addRegulationText(paper::Document& document, const QString& text)
{
    static const QRegularExpression chapter(QStringLiteral("^第[一二三四五六七八九十百]+章"));
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString words = line.trimmed();
        if (words.contains(chapter))
            document.add(paper::Heading{1, 0, words});
        else
            addText(document, words);
    }
}

void addRegulation(const PaperContext& context, const Regulation& regulation, paper::Document& document)
{
    document.add(paper::Title{regulation.title});
    const QString standing = prose::joined(
        {regulation.number, regulation.version,
         regulation.effective.isValid() ? prose::fullDay(regulation.effective) + QStringLiteral("起施行") : QString(),
         context.choice(regulationKind(), u"area", regulation.area)},
        QStringLiteral("，"));
    document.add(paper::Paragraph{QStringLiteral("（%1）").arg(standing), paper::ParagraphStyle::Body, {}, true});
    addRegulationText(document, regulation.text.isEmpty() ? QStringLiteral("（制度正文尚未录入。）") : regulation.text);
}

} // namespace

Result<void> writeRegulationBooklet(const PaperTask& task, paper::Document& document)
{
    const PaperContext& context = task.context;
    const Compilation* edition = editionOf(context);
    const QString title = edition && !edition->title.isEmpty() ? edition->title : QStringLiteral("工作制度汇编");
    const QString subtitle =
        edition && !edition->edition.isEmpty() ? edition->edition : QStringLiteral("%1年").arg(context.year());
    document.metadata.title = title + QStringLiteral("（%1）").arg(subtitle);
    document.add(
        paper::Cover{title, subtitle, context.snapshot.branch.name, edition ? edition->date : context.snapshot.cutoff});
    document.add(paper::Contents{0});
    const auto regulations = compiled(context, edition);
    document.add(paper::PageBreak{});
    // One follows the other: with pages of their own, a last article would stand alone on many a page.
    for (const Regulation* each : regulations) {
        if (each != regulations.front())
            document.add(paper::Paragraph{QStringLiteral("　")}); // a line free before the next title
        addRegulation(context, *each, document);
    }
    if (regulations.empty())
        addText(document, QStringLiteral("截至%1，没有现行有效的制度。").arg(prose::fullDay(context.snapshot.cutoff)));
    return {};
}

} // namespace xf
