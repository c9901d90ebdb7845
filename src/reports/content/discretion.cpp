// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/discretion.h"

#include <algorithm>

namespace xf {

Discretion::Discretion(const PaperSources& sources, Members members)
{
    // Everybody ever recorded: somebody who left may still be named in a text.
    for (const Member& each : sources.snapshot.everyone) {
        if (members == Members::Named)
            m_names.keep(each.name);
        else
            m_names.hide(each.name, QStringLiteral("党员姓名"));
    }
    for (const QString& each : sources.households)
        m_names.hide(each, QStringLiteral("农户姓名"));
}

void Discretion::maskParagraph(paper::Paragraph& paragraph)
{
    const QString before = paragraph.text;
    m_names.mask(paragraph.text);
    if (paragraph.text.size() != before.size())
        paragraph.references.clear(); // their places have moved
}

void Discretion::maskTable(paper::Table& table)
{
    const size_t rows = table.rows.size();
    const size_t columns = table.columns.size();
    m_names.mask(table.caption);
    const auto isSensitive = [&](const std::vector<paper::Cell>& row) {
        return !row.empty() && table.sensitiveRows.contains(cellText(row.front()));
    };
    for (const auto& row : table.rows) {
        // A sheet of facts may have several in a row, each behind its name in a column headed as the first one.
        for (size_t at = 0; isSensitive(row) && at < std::min(row.size(), columns); ++at) {
            if (table.columns[at].heading == table.columns.front().heading)
                m_columns.push_back({QStringLiteral("栏目：%1").arg(cellText(row[at])), 1});
        }
    }
    std::erase_if(table.rows, isSensitive);
    for (size_t at = table.columns.size(); at-- > 0;) {
        if (!table.columns[at].isSensitive) {
            m_names.mask(table.columns[at].heading);
            continue;
        }
        int places = 0;
        for (auto& row : table.rows) {
            if (at >= row.size())
                continue;
            places += cellText(row[at]).isEmpty() ? 0 : 1;
            row.erase(row.begin() + qsizetype(at));
        }
        if (places > 0)
            m_columns.push_back({QStringLiteral("栏目：%1").arg(table.columns[at].heading), places});
        table.columns.erase(table.columns.begin() + qsizetype(at));
    }
    if (table.rows.size() != rows)
        table.references.clear();
    if (table.columns.size() != columns)
        std::erase_if(table.references, [](const paper::CellReference& each) { return each.column >= 0; });
    for (auto& row : table.rows) {
        for (paper::Cell& cell : row) {
            if (auto* text = std::get_if<QString>(&cell))
                m_names.mask(*text);
        }
    }
}

std::vector<Hidden> Discretion::apply(paper::Document& document)
{
    struct Visitor {
        Discretion& discretion;

        void operator()(paper::Title& title) const { discretion.m_names.mask(title.text); }
        void operator()(paper::Heading& heading) const { discretion.m_names.mask(heading.text); }
        void operator()(paper::Paragraph& paragraph) const { discretion.maskParagraph(paragraph); }
        void operator()(paper::Table& table) const { discretion.maskTable(table); }
        void operator()(paper::Cover& cover) const
        {
            discretion.m_names.mask(cover.title);
            discretion.m_names.mask(cover.subtitle);
        }
        void operator()(paper::Picture& picture) const { discretion.m_names.mask(picture.caption); }
        void operator()(paper::Chart& chart) const
        {
            for (paper::Chart::Series& series : chart.series)
                discretion.m_names.mask(series.name);
        }
        void operator()(paper::Signature& signature) const { discretion.m_names.mask(signature.unit); }
        // The others hold no text of records.
        void operator()(paper::PageBreak&) const {}
        void operator()(paper::Section&) const {}
        void operator()(paper::AttachmentLabel&) const {}
        void operator()(paper::Contents&) const {}
    };
    m_names.mask(document.metadata.title);
    m_names.forgetPlaces(); // the file's own title is not a place on the paper
    m_columns.clear();
    for (paper::Block& block : document.blocks) {
        const auto* table = std::get_if<paper::Table>(&block);
        const size_t columns = table ? table->columns.size() : 0;
        std::visit(Visitor{*this}, block);
        // Years without their incomes tell nothing.
        if (table && columns > 1 && table->columns.size() < 2)
            block = paper::Paragraph{QStringLiteral("公示版不列。")};
    }
    std::vector<Hidden> hidden;
    for (const NameMask::Name& name : m_names.names()) {
        if (name.places > 0)
            hidden.push_back({QStringLiteral("%1：%2").arg(name.group, name.text), name.places});
    }
    hidden.insert(hidden.end(), m_columns.begin(), m_columns.end());
    return hidden;
}

} // namespace xf
