// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/xlsx/sheetcells.h"

#include "tables/limits.h"
#include "tables/xlsx/sharedtexts.h"
#include "tables/xlsx/xmlevents.h"

#include <cmath>
#include <optional>

namespace xf {

namespace {

struct Place {
    qsizetype row = 0;
    qsizetype column = 0;
};

/// “B3” as row 2, column 1; nothing for what is no place. Numbers beyond every limit stay beyond it.
std::optional<Place> placeOf(QStringView name)
{
    qsizetype column = 0;
    qsizetype row = 0;
    qsizetype at = 0;
    for (; at < name.size() && name[at] >= u'A' && name[at] <= u'Z'; ++at)
        column = std::min<qsizetype>(column * 26 + (name[at].unicode() - u'A' + 1), 1'000'000'000);
    for (const qsizetype letters = at; at < name.size() && name[at] >= u'0' && name[at] <= u'9' && at - letters < 12;
         ++at)
        row = row * 10 + (name[at].unicode() - u'0');
    if (column == 0 || row == 0 || at != name.size())
        return std::nullopt;
    return Place{row - 1, column - 1};
}

std::optional<MergedArea> areaOf(QStringView name)
{
    const qsizetype colon = name.indexOf(u':');
    const auto first = colon < 0 ? std::nullopt : placeOf(name.first(colon));
    const auto last = colon < 0 ? std::nullopt : placeOf(name.sliced(colon + 1));
    if (!first || !last)
        return std::nullopt;
    return MergedArea{first->row, first->column, last->row, last->column};
}

/// Follows the events of one sheet.
class SheetCells
{
public:
    SheetCells(std::unique_ptr<QIODevice> part, const BookContext& book) : m_xml(std::move(part)), m_book(book) {}

    Result<Grid> read()
    {
        m_grid.countsFrom1904 = m_book.countsFrom1904;
        while (m_xml.next()) {
            if (auto done = take(); !done)
                return done.error();
        }
        if (auto read = m_xml.outcome(); !read)
            return read.error();
        if (auto filled = m_grid.fill(m_merged); !filled)
            return filled.error();
        return std::move(m_grid);
    }

private:
    Result<void> take()
    {
        if (m_xml.isText()) {
            if (m_takesText)
                m_text += m_xml.text();
        } else if (m_xml.begins(u"row")) {
            const qsizetype named = m_xml.attribute(u"r").toLongLong() - 1;
            m_next = {named >= 0 ? named : m_next.row, 0};
        } else if (m_xml.ends(u"row")) {
            ++m_next.row;
        } else if (m_xml.begins(u"c")) {
            beginCell();
        } else if (m_xml.begins(u"v") || m_xml.begins(u"t")) {
            m_takesText = !m_isPinyin;
        } else if (m_xml.ends(u"v") || m_xml.ends(u"t")) {
            m_takesText = false;
        } else if (m_xml.begins(u"rPh") || m_xml.ends(u"rPh")) {
            m_isPinyin = m_xml.begins(u"rPh");
        } else if (m_xml.ends(u"c")) {
            return endCell();
        } else if (m_xml.begins(u"mergeCell") && static_cast<qsizetype>(m_merged.size()) < limits::merges) {
            if (const auto area = areaOf(m_xml.attribute(u"ref")))
                m_merged.push_back(*area);
        }
        return {};
    }

    void beginCell()
    {
        if (const auto named = placeOf(m_xml.attribute(u"r")))
            m_next = *named;
        m_type = m_xml.attribute(u"t");
        const auto style = static_cast<size_t>(m_xml.attribute(u"s").toUInt());
        m_look = style < m_book.looks.size() ? m_book.looks[style] : NumberLook::Plain;
        m_text.clear();
    }

    Result<void> endCell()
    {
        auto done = m_grid.put(m_next.row, m_next.column, cell());
        ++m_next.column;
        return done;
    }

    [[nodiscard]] Cell cell() const
    {
        if (m_text.isEmpty())
            return {};
        if (m_type == QLatin1String("s"))
            return Cell::ofText(m_book.texts.value(m_text.toLongLong()));
        if (m_type == QLatin1String("str") || m_type == QLatin1String("inlineStr"))
            return Cell::ofText(withoutCodes(m_text));
        if (m_type == QLatin1String("b"))
            return Cell::ofBool(m_text.toInt() != 0);
        if (m_type == QLatin1String("e"))
            return {Cell::Type::Fault, m_text, 0};
        if (m_type == QLatin1String("d"))
            return Cell::ofText(m_text.left(10));
        bool isNumber = false;
        const double number = m_text.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number))
            return Cell::ofText(m_text);
        return cellWithLook(number, m_look, m_book.countsFrom1904);
    }

    XmlEvents m_xml;
    const BookContext& m_book;
    Grid m_grid;
    std::vector<MergedArea> m_merged;
    Place m_next;
    QString m_type;
    QString m_text;
    NumberLook m_look = NumberLook::Plain;
    bool m_takesText = false;
    bool m_isPinyin = false;
};

} // namespace

Result<Grid> readSheetCells(std::unique_ptr<QIODevice> part, const BookContext& book)
{
    return SheetCells(std::move(part), book).read();
}

} // namespace xf
