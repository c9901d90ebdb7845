// SPDX-License-Identifier: GPL-3.0-or-later
// 党支部工作手册: the year in one book, from the roster over plans, pledges, quarters, meetings, research and reading
// to the ledgers.
#include "content/attachments/attachments.h"
#include "content/booklets/pledgebooklet.h"
#include "content/booklets/yearbooklists.h"
#include "content/factsheet.h"
#include "content/papers/authors.h"
#include "content/summary/quarterlysummary.h"

#include "activities/meeting.h"
#include "nameorder.h"
#include "rules/meetingrules.h"

#include <QRegularExpression>

namespace xf {

namespace {

using paper::Align;

void addRoster(const PaperContext& context, paper::Document& document)
{
    paper::Table table;
    table.columns.push_back({QStringLiteral("序号"), 0, 12, Align::Centre});
    const QStringList keys{QStringLiteral("name"),   QStringLiteral("sex"),     QStringLiteral("ethnicity"),
                           QStringLiteral("post"),   QStringLiteral("work"),    QStringLiteral("group"),
                           QStringLiteral("joined"), QStringLiteral("standing")};
    // A masked name hides nobody beside a post that one person has.
    const QStringList told{QStringLiteral("name"), QStringLiteral("sex"), QStringLiteral("group"),
                           QStringLiteral("standing")};
    for (const QString& key : keys) {
        const Field& field = *memberKind().field(key);
        table.columns.push_back({context.words.label(field), key == QLatin1String("work") ? 2.5 : 1.2, 0,
                                 Align::ByContent, !told.contains(key)});
    }
    for (const Member* each : context.membersByStrokes()) {
        std::vector<paper::Cell> row{qint64(table.rows.size()) + 1};
        for (const QString& key : keys) {
            const Field& field = *memberKind().field(key);
            row.emplace_back(key == QLatin1String("name") ? spacedName(each->name) : factText(context, field, *each));
        }
        table.rows.push_back(std::move(row));
    }
    document.add(paper::Section{paper::Orientation::Landscape});
    document.add(paper::Title{QStringLiteral("党员名册")});
    document.add(std::move(table));
    document.add(paper::Section{paper::Orientation::Portrait});
}

/// The attachments of a quarter are not in the book: what its text says of them leads to the summary itself.
void nameTheSummary(paper::Document& document)
{
    static const QRegularExpression attachment(QStringLiteral("附件(?=\\d)"));
    static const auto named = QStringLiteral("该季度小结附件");
    for (paper::Block& block : document.blocks) {
        auto* paragraph = std::get_if<paper::Paragraph>(&block);
        if (!paragraph)
            continue;
        qsizetype from = 0;
        for (auto found = attachment.match(paragraph->text); found.hasMatch();
             found = attachment.match(paragraph->text, from)) {
            const qsizetype at = found.capturedStart();
            const qsizetype longer = named.size() - found.capturedLength();
            paragraph->text.replace(at, found.capturedLength(), named);
            for (paper::Reference& each : paragraph->references)
                each.first += each.first > at ? longer : 0;
            from = at + named.size();
        }
    }
}

/// The text of a quarter's summary; the attachments follow once, for the whole year.
void addQuarter(const PaperContext& context, const CampaignSnapshot& snapshot, paper::Document& document)
{
    CampaignSnapshot quarter = snapshot;
    quarter.span = {Period::Length::Quarter, snapshot.quarter};
    QuarterlySummary summary = summaryOf(quarter, context.words, {context.edition, {}, nullptr});
    summary.attachments.clear();
    document.add(paper::PageBreak{});
    paper::Document text = documentOf(summary);
    nameTheSummary(text);
    document.append(std::move(text));
}

void addLedgers(const PaperContext& context, paper::Document& document)
{
    for (const Attachment& each : attachmentsOf(context)) {
        document.add(paper::Section{each.orientation});
        document.add(paper::PageBreak{});
        document.add(paper::Title{each.title});
        addAttachmentBody(document, each);
    }
}

/// In the branch's own book its name does not begin every title.
void shortenTitles(const QString& branch, paper::Document& document)
{
    for (paper::Block& block : document.blocks) {
        auto* title = std::get_if<paper::Title>(&block);
        if (title && title->text.startsWith(branch + QLatin1Char('\n')))
            title->text.remove(0, branch.size() + 1);
    }
}

/// What is only planned has no record yet.
bool wasHeld(const PaperContext& context, Id meeting)
{
    for (const Dossier& each : context.snapshot.of(meetingKind())) {
        if (each.record->id == meeting) {
            const QDate held = heldOn(context.snapshot, each);
            return held.isValid() && held <= context.snapshot.cutoff;
        }
    }
    return false;
}

} // namespace

Result<void> writeYearBook(const PaperTask& task, paper::Document& document)
{
    const PaperContext& context = task.context;
    const QString& branch = context.snapshot.branch.name;
    document.add(paper::Cover{QStringLiteral("党支部工作手册"), QStringLiteral("%1年").arg(context.year()), branch,
                              context.snapshot.cutoff});
    document.add(paper::Contents{0});
    addRoster(context, document);
    addPlans(context, document);
    const bool isMasked = task.context.edition == Edition::Public;
    addPledgePages(task, document, {{}, isMasked ? Discretion::Members::Masked : Discretion::Members::Named});
    for (const CampaignSnapshot& each : task.sources.earlier) {
        if (each.quarter.year() == context.year())
            addQuarter(context, each, document);
    }
    addQuarter(context, context.snapshot, document);
    for (const Id meeting : meetingsOfYear(task)) {
        if (!wasHeld(context, meeting))
            continue;
        document.add(paper::PageBreak{});
        if (const auto written = writeMeetingRecord({task.sources, context, meeting}, document); !written)
            return written.error();
    }
    if (const auto written = addResearchPages(task, document); !written)
        return written.error();
    addReadingPages(context, document);
    addLedgers(context, document);
    shortenTitles(branch, document);
    document.metadata.title = QStringLiteral("%1%2年党支部工作手册").arg(branch).arg(context.year());
    return {};
}

} // namespace xf
