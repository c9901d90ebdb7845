// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/keeping.h"

namespace xf::office {

void dropRoom(Section& section)
{
    auto& items = section.items;
    const auto* last = items.empty() ? nullptr : std::get_if<Paragraph>(&items.back());
    if (last && last->style == Style::AfterTable && !last->newPage)
        items.pop_back();
}

// Two lines, as in our own layout; the last row of a table is enough, and the room behind a table is no line.
TableItem* keepWithNext(Section& section, int lines)
{
    auto& items = section.items;
    const auto charactersPerLine = qsizetype(columnWidth(section) / bodyCell + 0.01); // a lying page has more
    for (size_t at = items.size(); at > 0; --at) {
        auto* table = std::get_if<TableItem>(&items[at - 1]);
        if (table && !table->rows.empty())
            (table->notes.isEmpty() ? table->rows.back().keepsNext : table->notesKeepNext) = true;
        auto* paragraph = std::get_if<Paragraph>(&items[at - 1]);
        if (!paragraph)
            return table;
        // A few lines below a table, such as when it was adopted, are no text of their own: its last row comes along.
        if (lines <= 0 && paragraph->style != Style::AfterTable)
            return nullptr;
        paragraph->keepNext = true;
        if (paragraph->style != Style::AfterTable)
            lines -= paragraph->text.size() > charactersPerLine ? 2 : 1;
    }
    return nullptr;
}

// An office program takes a paragraph that is kept to the next page as a whole.
bool endsInLongText(const Section& section)
{
    constexpr double mostLines = 4;
    const auto& items = section.items;
    const auto* last = items.empty() ? nullptr : std::get_if<Paragraph>(&items.back());
    return last && double(last->text.size()) * bodyCell > mostLines * columnWidth(section);
}

bool endsInSignature(const Section& section)
{
    const auto& items = section.items;
    const auto* last = items.empty() ? nullptr : std::get_if<Paragraph>(&items.back());
    return last && last->style == Style::Signature;
}

bool keepsNext(const Section& section)
{
    const auto& items = section.items;
    const auto* last = items.empty() ? nullptr : std::get_if<Paragraph>(&items.back());
    return last && (last->keepNext || sheetOf(last->style).keepNext);
}

bool addToLongTable(Section& section, const QString& note)
{
    auto& items = section.items;
    const auto* room = items.size() < 2 ? nullptr : std::get_if<Paragraph>(&items.back());
    auto* table = room && room->style == Style::AfterTable ? std::get_if<TableItem>(&items[items.size() - 2]) : nullptr;
    if (!table || !table->isLong)
        return false;
    table->rows.back().keepsNext = true;
    table->notes << note.split(u'\n');
    return true;
}

void keepNoteWithTable(Section& section)
{
    const auto& items = section.items;
    const auto* last = items.empty() ? nullptr : std::get_if<Paragraph>(&items.back());
    if (last && (last->style == Style::AfterTable || last->style == Style::Note))
        keepWithNext(section, 1);
}

} // namespace xf::office
