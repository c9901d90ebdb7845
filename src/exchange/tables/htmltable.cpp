// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/htmltable.h"

#include "tables/htmlrows.h"
#include "tables/limits.h"

#include <QCoreApplication>

#include <libxml/HTMLparser.h>

#include <memory>
#include <optional>

namespace xf {

namespace {

using Name = std::string_view;

constexpr qsizetype piece = 16 * 1024; ///< bytes between two looks at whether to go on
constexpr int depth = 200;             ///< elements inside elements; pages reach a few dozen

Name nameOf(const xmlChar* name)
{
    return reinterpret_cast<const char*>(name);
}

qsizetype spanOf(const xmlChar** attributes, Name wanted)
{
    for (; attributes && attributes[0]; attributes += 2) {
        if (nameOf(attributes[0]) == wanted && attributes[1])
            return QByteArray(reinterpret_cast<const char*>(attributes[1])).toInt();
    }
    return 1;
}

bool isLine(Name name)
{
    return name == "p" || name == "div" || name == "li";
}

/// Listens to the parser, which mends what pages leave out; tables may stand inside tables.
class TableListener
{
public:
    void begin(Name name, const xmlChar** attributes)
    {
        if (++m_depth > depth || m_problem)
            return refuse();
        if (name == "table")
            m_open.emplace_back();
        else if (name == "style" || name == "script")
            ++m_hidden;
        if (m_open.empty())
            return;
        HtmlRows& rows = m_open.back();
        if (name == "tr")
            rows.beginRow();
        else if (name == "td" || name == "th")
            rows.beginCell(spanOf(attributes, "colspan"), spanOf(attributes, "rowspan"));
        else if (name == "br" || (isLine(name) && rows.isInCell()))
            rows.addLineBreak();
    }

    void end(Name name)
    {
        --m_depth;
        if (name == "style" || name == "script")
            --m_hidden;
        if (m_open.empty())
            return;
        if (name == "td" || name == "th")
            keep(m_open.back().endCell());
        else if (name == "table")
            close();
    }

    void text(const xmlChar* bytes, int size)
    {
        if (!m_open.empty() && m_open.back().isInCell() && m_hidden == 0)
            m_open.back().addText(QString::fromUtf8(reinterpret_cast<const char*>(bytes), size));
    }

    [[nodiscard]] bool isRefused() const { return m_problem.has_value(); }

    Result<Grid> finished()
    {
        while (!m_open.empty() && !m_problem)
            close();
        return m_problem ? Result<Grid>(*m_problem) : Result<Grid>(std::move(m_best));
    }

private:
    void refuse()
    {
        if (!m_problem)
            m_problem = Error{QCoreApplication::translate(
                                  "xf::Tables", "This page is nested too deeply to be a list. Nothing was taken in; "
                                                "please copy the rows alone."),
                              {}};
    }

    void keep(const Result<void>& done)
    {
        if (!done && !m_problem)
            m_problem = done.error();
    }

    void close()
    {
        auto grid = m_open.back().finished();
        m_open.pop_back();
        if (!grid)
            keep(grid.error());
        else if (grid->filledCount() > m_best.filledCount())
            m_best = std::move(*grid);
    }

    std::vector<HtmlRows> m_open;
    Grid m_best;
    std::optional<Error> m_problem;
    int m_depth = 0;
    int m_hidden = 0;
};

TableListener& listener(void* user)
{
    return *static_cast<TableListener*>(user);
}

htmlSAXHandler handlers()
{
    htmlSAXHandler all{};
    all.startElement = [](void* user, const xmlChar* name, const xmlChar** attributes) {
        listener(user).begin(nameOf(name), attributes);
    };
    all.endElement = [](void* user, const xmlChar* name) { listener(user).end(nameOf(name)); };
    all.characters = [](void* user, const xmlChar* text, int size) { listener(user).text(text, size); };
    all.ignorableWhitespace = all.characters;
    return all;
}

} // namespace

Result<Grid> readHtmlTable(const QString& html)
{
    TableListener heard;
    htmlSAXHandler sax = handlers();
    const QByteArray bytes = html.toUtf8();
    const std::unique_ptr<htmlParserCtxt, void (*)(htmlParserCtxt*)> parser(
        htmlCreatePushParserCtxt(&sax, &heard, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8), htmlFreeParserCtxt);
    if (!parser)
        return Grid();
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING);
    for (qsizetype at = 0; at < bytes.size() && !heard.isRefused(); at += piece) {
        const qsizetype size = std::min(piece, bytes.size() - at);
        htmlParseChunk(parser.get(), bytes.constData() + at, static_cast<int>(size), at + size == bytes.size());
    }
    return heard.finished();
}

} // namespace xf
