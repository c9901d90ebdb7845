// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/discretion.h"

#include "nameorder.h"

#include <algorithm>

namespace xf {

namespace {

/// A paper may print 张三 as 张　三.
QString spaced(const QString& name)
{
    const QString text = spacedName(name);
    return text == name ? QString() : text;
}

int replaceAll(QString& text, const QString& from, const QString& to)
{
    const auto places = from.isEmpty() ? 0 : int(text.count(from));
    if (places > 0)
        text.replace(from, to);
    return places;
}

} // namespace

QString maskedName(const QString& name)
{
    return name.isEmpty() ? QString() : surname(name) + QStringLiteral("某某");
}

Discretion::Discretion(const PaperSources& sources, Members members)
{
    // Everybody ever recorded: somebody who left may still be named in a text.
    for (const QString& head : sources.households)
        add(head, QStringLiteral("农户姓名"));
    if (members == Members::Masked) {
        for (const Member& each : sources.snapshot.everyone)
            add(each.name, QStringLiteral("党员姓名"));
    }
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const Name& a, const Name& b) { return a.text.size() > b.text.size(); });
}

void Discretion::add(const QString& name, const QString& group)
{
    constexpr int shortestName = 2; // one character would blot out half the paper
    const bool isKnown =
        std::any_of(m_names.begin(), m_names.end(), [&](const Name& each) { return each.text == name; });
    if (name.size() >= shortestName && !isKnown)
        m_names.push_back({name, maskedName(name), group, 0});
}

void Discretion::mask(QString& text)
{
    for (Name& name : m_names) {
        name.places += replaceAll(text, name.text, name.masked);
        name.places += replaceAll(text, spaced(name.text), name.masked);
    }
}

void Discretion::maskTable(paper::Table& table)
{
    mask(table.caption);
    const auto isSensitive = [&](const std::vector<paper::Cell>& row) {
        return !row.empty() && table.sensitiveRows.contains(cellText(row.front()));
    };
    for (const auto& row : table.rows) {
        if (isSensitive(row))
            m_columns.push_back({QStringLiteral("栏目：%1").arg(cellText(row.front())), 1});
    }
    std::erase_if(table.rows, isSensitive);
    for (size_t at = table.columns.size(); at-- > 0;) {
        if (!table.columns[at].isSensitive) {
            mask(table.columns[at].heading);
            continue;
        }
        int places = 0;
        for (auto& row : table.rows) {
            if (at >= row.size())
                continue;
            places += cellText(row[at]).isEmpty() ? 0 : 1;
            row.erase(row.begin() + qsizetype(at));
        }
        m_columns.push_back({QStringLiteral("栏目：%1").arg(table.columns[at].heading), places});
        table.columns.erase(table.columns.begin() + qsizetype(at));
    }
    for (auto& row : table.rows) {
        for (paper::Cell& cell : row) {
            if (auto* text = std::get_if<QString>(&cell))
                mask(*text);
        }
    }
}

std::vector<Hidden> Discretion::apply(paper::Document& document)
{
    struct Visitor {
        Discretion& discretion;

        void operator()(paper::Title& title) const { discretion.mask(title.text); }
        void operator()(paper::Heading& heading) const { discretion.mask(heading.text); }
        void operator()(paper::Paragraph& paragraph) const { discretion.mask(paragraph.text); }
        void operator()(paper::Table& table) const { discretion.maskTable(table); }
        void operator()(paper::Cover& cover) const
        {
            discretion.mask(cover.title);
            discretion.mask(cover.subtitle);
        }
        void operator()(paper::Picture& picture) const { discretion.mask(picture.caption); }
        void operator()(paper::Chart& chart) const
        {
            for (paper::Chart::Series& series : chart.series)
                discretion.mask(series.name);
        }
        // The branch signs with its own name, and the others hold no text of records.
        void operator()(paper::Signature&) const {}
        void operator()(paper::PageBreak&) const {}
        void operator()(paper::Section&) const {}
        void operator()(paper::AttachmentLabel&) const {}
        void operator()(paper::Contents&) const {}
    };
    mask(document.metadata.title);
    for (Name& name : m_names)
        name.places = 0; // the file's own title is not a place on the paper
    m_columns.clear();
    for (paper::Block& block : document.blocks)
        std::visit(Visitor{*this}, block);
    std::vector<Hidden> hidden;
    for (const Name& name : m_names) {
        if (name.places > 0)
            hidden.push_back({QStringLiteral("%1：%2").arg(name.group, name.text), name.places});
    }
    hidden.insert(hidden.end(), m_columns.begin(), m_columns.end());
    return hidden;
}

} // namespace xf
