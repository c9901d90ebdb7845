// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/summary/sectionplaces.h"

namespace xf {

std::optional<size_t> blockOf(const paper::Document& paper, const SummarySection& section)
{
    if (section.level == 0)
        return 0;
    for (size_t block = 0; block < paper.blocks.size(); ++block) {
        const auto* heading = std::get_if<paper::Heading>(&paper.blocks[block]);
        if (heading && heading->level == section.level && heading->text == section.heading)
            return block;
    }
    return std::nullopt;
}

std::optional<SectionLine> lineAt(const QuarterlySummary& summary, const paper::Document& paper, size_t block)
{
    const auto* paragraph = block < paper.blocks.size() ? std::get_if<paper::Paragraph>(&paper.blocks[block]) : nullptr;
    if (!paragraph || paragraph->text.isEmpty() || paragraph->style != paper::ParagraphStyle::Body)
        return std::nullopt;
    // The section is the last that begins before the block; what follows a table is no longer its text.
    const SummarySection* found = nullptr;
    size_t begin = 0;
    for (const SummarySection& section : summary.sections) {
        const auto first = blockOf(paper, section);
        if (first && *first < block && (!found || *first >= begin)) {
            found = &section;
            begin = *first;
        }
    }
    if (!found || !withLine(found->text, paragraph->text, {}))
        return std::nullopt;
    return SectionLine{found->key, paragraph->text};
}

std::optional<QString> withLine(const QString& text, const QString& line, const QString& instead)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (lines[at].trimmed() != line)
            continue;
        if (instead.trimmed().isEmpty())
            lines.removeAt(at);
        else
            lines[at] = instead;
        return lines.join(QLatin1Char('\n'));
    }
    return std::nullopt;
}

} // namespace xf
