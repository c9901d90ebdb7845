// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/sources.h"

#include <QHash>

namespace xf {

namespace {

// Characters that no text holds (Unicode keeps them free for use inside a program):
// opening, what, ¦, kind:id,id, ¦, kind:…, middle, figure, end.
constexpr QChar opening(u'\uFDD0');
constexpr QChar middle(u'\uFDD1');
constexpr QChar end(u'\uFDD2');
constexpr QChar divider(u'\uFDD3');

QString wordsOf(const paper::Table& table)
{
    QString words = table.caption;
    for (const auto& row : table.rows) {
        for (const paper::Cell& cell : row)
            words += paper::cellText(cell) + divider;
        words += middle;
    }
    return words;
}

QString harmless(QString text)
{
    for (const QChar mark : {opening, middle, end, divider})
        text.remove(mark);
    return text;
}

QString partText(const paper::Source::Part& part)
{
    QString text = part.kind + u':';
    for (const qint64 record : part.records)
        text += QString::number(record) + u',';
    text.chop(part.records.empty() ? 0 : 1);
    return text;
}

paper::Source parsed(QStringView code)
{
    const auto fields = code.split(divider);
    paper::Source source{fields.front().toString(), {}};
    for (qsizetype i = 1; i < fields.size(); ++i) {
        const qsizetype colon = fields[i].indexOf(u':');
        paper::Source::Part part{fields[i].left(colon).toString(), {}};
        for (const QStringView id : fields[i].mid(colon + 1).split(u','))
            part.records.push_back(id.toLongLong());
        source.parts.push_back(std::move(part));
    }
    return source;
}

} // namespace

QString withSource(const QString& figure, const paper::Source& source)
{
    if (source.count() == 0 || figure.isEmpty())
        return figure;
    QString worded = opening + harmless(source.what);
    for (const paper::Source::Part& part : source.parts) {
        if (!part.records.empty())
            worded += divider + partText(part);
    }
    return worded + middle + figure + end;
}

QString withSource(const QString& figure, const QString& what, const Kind& kind, const std::vector<Id>& records)
{
    return withSource(figure, paper::Source{what, {{kind.key, {records.begin(), records.end()}}}});
}

QString counted(const QString& what, const Kind& kind, const std::vector<Id>& records)
{
    return withSource(QString::number(records.size()), what, kind, records);
}

void CountedRows::add(Id record, qint64 rows)
{
    m_count += rows;
    if (rows > 0 && std::find(m_records.rbegin(), m_records.rend(), record) == m_records.rend())
        m_records.push_back(record);
}

QString CountedRows::told(const QString& what, const Kind& kind) const
{
    return withSource(QString::number(m_count), what, kind, m_records);
}

ToldText told(const QString& worded)
{
    ToldText result;
    result.text.reserve(worded.size());
    qsizetype at = 0;
    while (at < worded.size()) {
        const qsizetype from = worded.indexOf(opening, at);
        const qsizetype figure = from < 0 ? -1 : worded.indexOf(middle, from);
        const qsizetype until = figure < 0 ? -1 : worded.indexOf(end, figure);
        if (until < 0)
            break;
        result.text += QStringView(worded).mid(at, from - at);
        auto source = std::make_shared<paper::Source>(parsed(QStringView(worded).mid(from + 1, figure - from - 1)));
        result.references.push_back({result.text.size(), until - figure - 1, std::move(source)});
        result.text += QStringView(worded).mid(figure + 1, until - figure - 1);
        at = until + 1;
    }
    result.text += QStringView(worded).mid(at);
    return result;
}

void lendSources(const paper::Document& from, paper::Document& to)
{
    QHash<QString, std::vector<paper::Reference>> paragraphs;
    QHash<QString, std::vector<paper::CellReference>> tables;
    for (const paper::Block& block : from.blocks) {
        if (const auto* paragraph = std::get_if<paper::Paragraph>(&block))
            paragraphs.insert(paragraph->text, paragraph->references);
        if (const auto* table = std::get_if<paper::Table>(&block))
            tables.insert(wordsOf(*table), table->references);
    }
    for (paper::Block& block : to.blocks) {
        if (auto* paragraph = std::get_if<paper::Paragraph>(&block))
            paragraph->references = paragraphs.value(paragraph->text);
        if (auto* table = std::get_if<paper::Table>(&block))
            table->references = tables.value(wordsOf(*table));
    }
}

std::shared_ptr<const paper::Source> sourceOf(const QString& what, const Kind& kind, const std::vector<Id>& records)
{
    paper::Source source{what, {{kind.key, {records.begin(), records.end()}}}};
    return records.empty() ? nullptr : std::make_shared<const paper::Source>(std::move(source));
}

void addRow(paper::Table& table, std::vector<paper::Cell> cells, const QString& what, const Kind& kind, Id record)
{
    if (record)
        table.references.push_back({table.rows.size(), paper::CellReference::wholeRow, sourceOf(what, kind, {record})});
    table.rows.push_back(std::move(cells));
}

} // namespace xf
