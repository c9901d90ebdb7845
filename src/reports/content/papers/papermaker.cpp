// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/papers/papermaker.h"

#include "content/papers/authors.h"
#include "content/papers/keptpaper.h"
#include "content/withholding.h"

#include <QCoreApplication>

#include <algorithm>

namespace xf {

namespace {

struct PaperMakerMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::PaperMaker)
};

/// Signatures of the cut-off day say another one; those with a day of their own (a pledge, a meeting) keep it.
void redate(paper::Document& document, QDate cutoff, QDate date)
{
    for (paper::Block& block : document.blocks) {
        auto* signature = std::get_if<paper::Signature>(&block);
        if (signature && signature->date == cutoff)
            signature->date = date;
    }
}

Result<std::vector<Id>> subjectsOf(const Paper& paper, const PaperTask& task, Id wanted)
{
    if (!paper.subjects)
        return std::vector<Id>{0};
    std::vector<Id> subjects = paper.subjects(task);
    if (wanted != 0) {
        if (std::find(subjects.begin(), subjects.end(), wanted) == subjects.end())
            return Error{
                PaperMakerMessages::tr("There is no such paper of the record with the number %1 for this period. "
                                       "Nothing was written; please choose another record or period.")
                    .arg(wanted),
                {}};
        return std::vector<Id>{wanted};
    }
    if (subjects.empty())
        return Error{
            PaperMakerMessages::tr("Nothing is recorded yet that this paper could be about. Nothing was written; "
                                   "please choose another period, or record it first."),
            {}};
    return subjects;
}

/// The paper as its authors write it.
Result<paper::Document> drafted(const Paper& paper, const PaperSources& sources, const PaperOptions& options)
{
    const Figures figures = figuresOf(sources.snapshot);
    const PaperContext context{sources.snapshot, paperWords(), figures, options.edition, &sources.earlier};
    const auto subjects = subjectsOf(paper, {sources, context, 0}, options.subject);
    if (!subjects)
        return subjects.error();
    paper::Document document;
    for (const Id subject : *subjects) {
        if (!document.blocks.empty())
            document.add(paper::PageBreak{});
        if (const auto written = paper.write({sources, context, subject, options.compared}, document); !written)
            return written.error();
    }
    document.metadata.author = sources.snapshot.branch.name;
    document.metadata.mark = paperMark(sources.snapshot, options.edition);
    document.metadata.created = QDateTime(sources.snapshot.cutoff, QTime(0, 0), Qt::UTC);
    if (subjects->size() > 1)
        document.metadata.title = periodName(sources.period) + paperWords().paper(paper.label);
    if (options.date.isValid())
        redate(document, sources.snapshot.cutoff, options.date);
    return document;
}

/// The public edition, and what the internal one would have said beyond it.
Result<MadePaper> publicPaper(const Paper& paper, const PaperSources& sources, const PaperOptions& options)
{
    const Withholding withholding(sources);
    std::optional<Withholding> other;
    PaperOptions shown = options;
    if (options.compared) {
        other.emplace(*options.compared);
        shown.compared = &other->sources();
    }
    PaperOptions all = options;
    all.edition = Edition::Internal;
    auto document = drafted(paper, withholding.sources(), shown);
    auto internal = drafted(paper, sources, all);
    if (!document || !internal)
        return document ? internal.error() : document.error();
    withholding.blot(*document);
    if (other)
        other->blot(*document);
    const auto members = paper.isForNotice ? Discretion::Members::Named : Discretion::Members::Masked;
    MadePaper made;
    made.hidden = Discretion(sources, members).apply(*internal);
    const std::vector<Hidden> texts = withholding.foundIn(*internal);
    made.hidden.insert(made.hidden.end(), texts.begin(), texts.end());
    (void)Discretion(sources, members).apply(*document);
    made.document = std::move(*document);
    return made;
}

} // namespace

void addText(paper::Document& document, const QString& text, paper::ParagraphStyle style)
{
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (const QString words = line.trimmed(); !words.isEmpty())
            document.add(paper::Paragraph{words, style});
    }
}

std::vector<Id> paperSubjects(const Paper& paper, const PaperSources& sources)
{
    if (!paper.subjects)
        return {};
    const Figures figures = figuresOf(sources.snapshot);
    const PaperContext context{sources.snapshot, paperWords(), figures};
    return paper.subjects({sources, context, 0});
}

Result<MadePaper> makePaper(const Paper& paper, const PaperSources& sources, const PaperOptions& options)
{
    if (paper.isFinalisable) {
        auto kept = keptPaper(sources, options.edition);
        if (!kept)
            return kept.error();
        if (kept->has_value())
            return std::move(**kept);
    }
    if (options.edition == Edition::Public)
        return publicPaper(paper, sources, options);
    auto document = drafted(paper, sources, options);
    if (!document)
        return document.error();
    return MadePaper{std::move(*document), {}, {}};
}

} // namespace xf
