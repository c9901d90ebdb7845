// SPDX-License-Identifier: GPL-3.0-or-later
// 《读书园地》: an issue as it is printed, with its masthead, what is in it, and the notes in two columns.
#include "content/attachments/attachments.h"
#include "content/factsheet.h"
#include "content/papers/authors.h"
#include "content/prose.h"
#include "writers/laidoutdocument.h"

#include "activities/reading.h"
#include "activities/readingroom.h"
#include "life/evidence.h"

#include <algorithm>

namespace xf {

namespace {

constexpr double pictureMm = 70;

const Journal* journalOf(const PaperContext& context, Id id)
{
    const auto all = context.snapshot.rows<Journal>(journalKind());
    const auto found = std::find_if(all.begin(), all.end(), [&](const Journal* each) { return each->id == id; });
    return found == all.end() ? nullptr : *found;
}

/// The notes of the issue in their order.
std::vector<const Dossier*> notesOf(const PaperContext& context, Id journal)
{
    auto entries = context.snapshot.rows<JournalEntry>(journalEntryKind());
    std::erase_if(entries, [&](const JournalEntry* each) { return each->parent != journal; });
    std::stable_sort(entries.begin(), entries.end(), [](auto* a, auto* b) { return a->position < b->position; });
    std::vector<const Dossier*> notes;
    for (const JournalEntry* entry : entries) {
        for (const Dossier& each : context.snapshot.of(readingKind())) {
            if (each.record->id == entry->note)
                notes.push_back(&each);
        }
    }
    return notes;
}

paper::Table contentsTable(const PaperContext& context, const std::vector<const Dossier*>& notes)
{
    using paper::Align;
    paper::Table table;
    table.caption = QStringLiteral("本期目录");
    table.columns = {{QStringLiteral("序号"), 0, 14, Align::Centre},
                     {QStringLiteral("篇目"), 4},
                     {QStringLiteral("所读书目"), 3},
                     {QStringLiteral("作者"), 1.2, 0, Align::Centre},
                     {QStringLiteral("页码"), 0, 14, Align::Centre}};
    for (const Dossier* each : notes) {
        const auto& note = each->as<Reading>();
        table.rows.push_back({qint64(table.rows.size()) + 1, note.title,
                              note.book.isEmpty() ? QString() : prose::bookTitle(note.book),
                              tableName(context, note.responsible), QString()});
    }
    return table;
}

/// The page on which each note begins is known once the pages are made. The column is as wide before, so that nothing
/// moves.
void fillPages(paper::Document& document, size_t contents, const std::vector<size_t>& notes)
{
    auto& table = std::get<paper::Table>(document.blocks[contents]);
    const LaidOutDocument pages = layOut(document);
    for (size_t i = 0; i < notes.size(); ++i) {
        const int page = pages.pageOf(notes[i]);
        if (page >= 0)
            table.rows[i].back() = QString::number(pages.pages[size_t(page)].number);
    }
}

/// Photographs kept with a note as evidence; other files are no pictures.
Result<void> addPictures(const PaperTask& task, const Dossier& note, paper::Document& document)
{
    for (const Evidence* each : note.rows<Evidence>(evidenceKind())) {
        if (!each->type.startsWith(QLatin1String("image/")))
            continue;
        const auto bytes = task.sources.evidence(each->sha256);
        if (!bytes)
            return bytes.error();
        document.add(paper::Picture{*bytes, each->note.isEmpty() ? each->name : each->note, pictureMm});
    }
    return {};
}

} // namespace

std::vector<Id> journalsOfYear(const PaperTask& task)
{
    std::vector<Id> ids;
    for (const Journal* each : task.context.snapshot.rows<Journal>(journalKind())) {
        if (each->year == task.context.year() && each->date <= task.context.snapshot.cutoff)
            ids.push_back(each->id);
    }
    return ids;
}

Result<void> writeJournal(const PaperTask& task, paper::Document& document)
{
    const PaperContext& context = task.context;
    const Journal* journal = journalOf(context, task.subject);
    const std::vector<const Dossier*> notes = notesOf(context, task.subject);
    document.metadata.title = journal->title;
    document.add(paper::Section{});
    document.add(paper::Title{journal->title});
    document.add(paper::Paragraph{prose::joined({journal->number, prose::fullDay(journal->date),
                                                 QStringLiteral("%1编印").arg(context.snapshot.branch.name)},
                                                QStringLiteral("　")),
                                  paper::ParagraphStyle::Body});
    const size_t contents = document.blocks.size();
    document.add(contentsTable(context, notes));
    document.add(paper::Section{paper::Orientation::Portrait, 2});
    std::vector<size_t> places;
    for (const Dossier* each : notes) {
        const auto& note = each->as<Reading>();
        places.push_back(document.blocks.size());
        document.add(paper::Heading{1, 0, note.title});
        document.add(paper::Heading{2, 0, context.name(note.responsible)});
        addText(document, note.text);
        if (const auto added = addPictures(task, *each, document); !added)
            return added.error();
    }
    document.add(paper::Section{});
    fillPages(document, contents, places);
    return {};
}

} // namespace xf
