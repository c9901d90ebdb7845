// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/summary/quarterlysummary.h"

#include "branch/summarytext.h"
#include "content/papers/authors.h"
#include "content/prose.h"
#include "content/sources.h"
#include "content/summary/sections.h"
#include "rules/wording.h"

#include <algorithm>

namespace xf {

namespace {

const SummaryText* keptEdit(const CampaignSnapshot& snapshot, const QString& section)
{
    const SummaryText* found = nullptr;
    if (snapshot.span.length() != Period::Length::Quarter)
        return found; // texts are edited for the quarter's summary
    for (const SummaryText* each : snapshot.rows<SummaryText>(summaryTextKind())) {
        if (each->quarter == snapshot.quarter.key() && each->section == section && (!found || each->id > found->id))
            found = each;
    }
    return found;
}

SummarySection sectionOf(const SectionBuilder& builder, const PaperContext& context)
{
    const SectionDraft draft = builder.draft(context);
    SummarySection section;
    section.key = QString::fromLatin1(builder.key);
    section.level = builder.level;
    section.heading = builder.heading(context);
    section.isEmpty = draft.isEmpty();
    ToldText words = told(draft.paragraphs.join(QLatin1Char('\n')));
    section.drafted = section.isEmpty ? context.spanWord() + QStringLiteral("无。") : words.text;
    section.references = std::move(words.references);
    section.text = section.drafted;
    section.tables = draft.tables;
    section.notes = draft.notes;
    section.charts = draft.charts;
    if (const SummaryText* edit = keptEdit(context.snapshot, section.key)) {
        section.text = edit->text;
        section.isEdited = true;
    }
    return section;
}

QString titleOf(const PaperContext& context)
{
    const bool isQuarter = context.snapshot.span.length() == Period::Length::Quarter;
    return QStringLiteral("%1\n%2创先争优活动%3")
        .arg(context.snapshot.branch.name, context.spanName(),
             isQuarter ? QStringLiteral("小结") : QStringLiteral("总结"));
}

/// The sources of a line of the text, as far as the draft has the same line.
std::vector<paper::Reference> referencesOf(const SummarySection& section, const QString& line)
{
    std::vector<paper::Reference> found;
    qsizetype first = 0;
    for (const QString& drafted : section.drafted.split(QLatin1Char('\n'))) {
        if (drafted.trimmed() == line) {
            first += drafted.indexOf(line);
            for (const paper::Reference& each : section.references) {
                if (each.first >= first && each.first + each.length <= first + line.size())
                    found.push_back({each.first - first, each.length, each.source});
            }
            return found;
        }
        first += drafted.size() + 1;
    }
    return found;
}

void addParagraphs(paper::Document& document, const SummarySection& section)
{
    const size_t first = document.blocks.size();
    addText(document, section.text);
    for (size_t block = first; block < document.blocks.size(); ++block) {
        auto* paragraph = std::get_if<paper::Paragraph>(&document.blocks[block]);
        if (!paragraph)
            continue;
        // 尚在整改的问题： says nothing at the foot of a page.
        paragraph->keepsNext = paragraph->text.endsWith(u'：') && block + 1 < document.blocks.size();
        paragraph->references = referencesOf(section, paragraph->text);
    }
}

void addSection(paper::Document& document, const SummarySection& section)
{
    if (section.level > 0)
        document.addHeading(section.level, section.heading);
    addParagraphs(document, section);
    for (size_t at = 0; at < section.tables.size(); ++at) {
        document.add(section.tables[at]);
        if (at == 0)
            addText(document, section.notes.join(QLatin1Char('\n')), paper::ParagraphStyle::Note);
    }
    for (const paper::Chart& each : section.charts)
        document.add(each);
}

/// 附件：1.… a line below the text, undivided before the signature (GB/T 9704-2012, 7.3.4).
void addAttachmentList(paper::Document& document, const std::vector<Attachment>& attachments)
{
    QString head = QStringLiteral("附件：");
    if (!attachments.empty())
        document.add(paper::Paragraph{{}, paper::ParagraphStyle::Body, {}, true});
    for (const Attachment& each : attachments) {
        document.add(paper::Paragraph{QStringLiteral("%1%2.%3").arg(head).arg(each.number).arg(each.title),
                                      paper::ParagraphStyle::Body,
                                      {},
                                      true});
        head = QStringLiteral("　　　");
    }
}

void addAttachment(paper::Document& document, const Attachment& attachment)
{
    document.add(paper::Section{attachment.orientation});
    document.add(paper::AttachmentLabel{QStringLiteral("附件%1").arg(attachment.number)});
    document.add(paper::Title{attachment.title});
    addAttachmentBody(document, attachment);
}

} // namespace

const SummarySection* QuarterlySummary::section(QStringView key) const
{
    const auto found =
        std::find_if(sections.begin(), sections.end(), [&](const auto& each) { return each.key == key; });
    return found == sections.end() ? nullptr : &*found;
}

QuarterlySummary summaryOf(const CampaignSnapshot& snapshot, const Words& paperWords, const SummaryOptions& options)
{
    QuarterlySummary summary;
    summary.figures = figuresOf(snapshot);
    const PaperContext context{snapshot, paperWords, summary.figures, options.edition, options.earlier};
    summary.title = titleOf(context);
    for (const SectionBuilder& each : sectionBuilders()) {
        if (!each.isOfLongSpans || snapshot.span.length() != Period::Length::Quarter)
            summary.sections.push_back(sectionOf(each, context));
    }
    summary.attachments = attachmentsOf(context);
    summary.signedBy = snapshot.branch.name;
    summary.date = options.date.isValid() ? options.date : snapshot.cutoff;
    if (settingOn(snapshot, settingname::dateForm) == QLatin1String("chinese"))
        summary.dateForm = paper::DateForm::Chinese;
    summary.mark = paperMark(snapshot, options.edition);
    return summary;
}

std::vector<ChangedSince> changedSince(const CampaignSnapshot& snapshot, const QuarterlySummary& summary)
{
    std::vector<ChangedSince> changed;
    for (const SummarySection& section : summary.sections) {
        const SummaryText* edit = keptEdit(snapshot, section.key);
        if (edit && edit->drafted != section.drafted)
            changed.push_back({section.key, section.heading, edit->drafted, section.drafted});
    }
    return changed;
}

Result<void> writeSummary(const PaperTask& task, paper::Document& document)
{
    const CampaignSnapshot& snapshot = task.context.snapshot;
    document = documentOf(summaryOf(snapshot, task.context.words, {task.context.edition, {}, &task.sources.earlier}));
    return {};
}

paper::Document documentOf(const QuarterlySummary& summary)
{
    paper::Document document;
    document.metadata.title = QString(summary.title).remove(QLatin1Char('\n'));
    document.metadata.author = summary.signedBy;
    document.metadata.mark = summary.mark;
    document.metadata.created = QDateTime(summary.date, QTime(0, 0), Qt::UTC);
    document.add(paper::Title{summary.title});
    for (const SummarySection& section : summary.sections)
        addSection(document, section);
    addAttachmentList(document, summary.attachments);
    document.add(paper::Signature{summary.signedBy, summary.date, false, summary.dateForm});
    for (const Attachment& each : summary.attachments)
        addAttachment(document, each);
    return document;
}

} // namespace xf
