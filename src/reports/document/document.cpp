// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include <QStringView>

#include <algorithm>

namespace xf::paper {

namespace {

constexpr QStringView digits = u"〇一二三四五六七八九";

struct CellPrinter {
    QString operator()(const QString& text) const { return text; }
    QString operator()(qint64 value) const { return QString::number(value); }
    QString operator()(const Number& number) const { return QString::number(number.value, 'f', number.decimals); }
    QString operator()(const QDate& date) const { return date.toString(Qt::ISODate); }
    QString operator()(const Rate& rate) const { return rate.text; }
    QString operator()(const ShortDate& day) const
    {
        if (!day.date.isValid() || day.date.year() != day.year)
            return paperDate(day.date);
        return QStringLiteral("%1月%2日").arg(day.date.month()).arg(day.date.day());
    }
};

QString chineseYear(int year)
{
    QString text;
    for (const QChar digit : QString::number(year))
        text += digits.at(digit.digitValue());
    return text;
}

} // namespace

qsizetype Source::count() const
{
    qsizetype count = 0;
    for (const Part& part : parts)
        count += qsizetype(part.records.size());
    return count;
}

void Document::add(Block block)
{
    if (std::holds_alternative<Title>(block))
        m_lastNumber = {};
    blocks.push_back(std::move(block));
}

void Document::append(Document other)
{
    metadata.title = other.metadata.title;
    blocks.insert(blocks.end(), std::make_move_iterator(other.blocks.begin()),
                  std::make_move_iterator(other.blocks.end()));
}

void Document::addHeading(int level, const QString& text)
{
    const int index = std::clamp(level, 1, 3) - 1;
    for (int deeper = index + 1; deeper < 3; ++deeper)
        m_lastNumber[size_t(deeper)] = 0;
    blocks.emplace_back(Heading{index + 1, ++m_lastNumber[size_t(index)], text});
}

QString contentsHeading()
{
    return QStringLiteral("目　录");
}

Table tableOf(const Chart& chart)
{
    Table table;
    table.caption = chart.caption;
    table.columns.push_back({QString(), 1.6, 0, Align::Left});
    for (const QString& label : chart.labels)
        table.columns.push_back({label, 1, 0, Align::Right});
    for (const Chart::Series& series : chart.series) {
        std::vector<Cell> row{series.name};
        for (const auto& value : series.values)
            row.push_back(value ? Cell(Number{*value, chart.decimals}) : Cell(QStringLiteral("—")));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString figuresInWords(const Chart& chart)
{
    QStringList lines;
    for (const Chart::Series& series : chart.series) {
        QStringList figures;
        for (size_t i = 0; i < series.values.size() && qsizetype(i) < chart.labels.size(); ++i)
            figures << chart.labels[qsizetype(i)] + u' ' +
                           (series.values[i] ? QString::number(*series.values[i], 'f', chart.decimals)
                                             : QStringLiteral("无数据"));
        lines << series.name + u'：' + figures.join(QStringLiteral("，"));
    }
    return chart.caption + QStringLiteral("。") + lines.join(QStringLiteral("；")) + QStringLiteral("。");
}

std::vector<ContentsEntry> contentsEntries(const Document& document, size_t contentsBlock)
{
    const auto* contents = std::get_if<Contents>(&document.blocks[contentsBlock]);
    std::vector<ContentsEntry> entries;
    for (size_t i = contentsBlock + 1; contents && i < document.blocks.size(); ++i) {
        if (const auto* title = std::get_if<Title>(&document.blocks[i]))
            entries.push_back({0, QString(title->text).remove(u'\n'), i});
        else if (const auto* heading = std::get_if<Heading>(&document.blocks[i]);
                 heading && heading->level <= contents->depth)
            entries.push_back({heading->level, headingText(*heading), i});
    }
    return entries;
}

QString chineseNumber(int number)
{
    if (number < 1 || number > 99)
        return QString::number(number);
    QString text;
    if (number >= 20)
        text += digits.at(number / 10);
    if (number >= 10)
        text += u'十';
    if (number % 10 != 0)
        text += digits.at(number % 10);
    return text;
}

QString headingNumber(int level, int number)
{
    if (number == 0)
        return {};
    if (level == 1)
        return chineseNumber(number) + u'、';
    if (level == 2)
        return u'（' + chineseNumber(number) + u'）';
    return QString::number(number) + u'.';
}

QString headingText(const Heading& heading)
{
    return headingNumber(heading.level, heading.number) + heading.text;
}

QString paperDate(const QDate& date, DateForm form)
{
    if (!date.isValid())
        return {};
    if (form == DateForm::Chinese)
        return chineseYear(date.year()) + u'年' + chineseNumber(date.month()) + u'月' + chineseNumber(date.day()) +
               u'日';
    return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
}

QString signedOn(const Signature& signature)
{
    return signature.date.isValid() ? paperDate(signature.date, signature.dateForm)
                                    : QStringLiteral("　　　　年　　月　　日");
}

QString cellText(const Cell& cell)
{
    return std::visit(CellPrinter{}, cell);
}

Align cellAlign(const Column& column, const Cell& cell)
{
    if (column.align != Align::ByContent)
        return column.align;
    if (std::holds_alternative<QString>(cell))
        return Align::Left;
    if (std::holds_alternative<QDate>(cell) || std::holds_alternative<ShortDate>(cell) ||
        std::holds_alternative<Rate>(cell))
        return Align::Centre;
    return Align::Right;
}

} // namespace xf::paper
