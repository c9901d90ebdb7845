// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/csvreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace xf {

namespace {

constexpr QStringView armedSigns = u"=+-@\t\r\n＝＋－＠";
constexpr qsizetype looked = 64 * 1024; ///< characters that tell the separator

/// The reverse of csvText().
QString disarmed(const QString& text)
{
    const bool isDisarmed = text.size() > 1 && text.front() == u'\'' && armedSigns.contains(text[1]);
    return isDisarmed ? text.mid(1) : text;
}

/// One pass over the text, a cell at a time.
class CsvText
{
public:
    CsvText(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    Result<Grid> read()
    {
        Grid grid;
        while (m_at < m_text.size()) {
            auto cell = m_text[m_at] == u'"' ? quoted() : Result<QString>(bare());
            if (!cell)
                return cell.error();
            if (auto done = grid.put(m_row, m_column, Cell::ofText(disarmed(*cell))); !done)
                return done.error();
            goOn();
        }
        return grid;
    }

private:
    [[nodiscard]] bool endsCell(qsizetype at) const
    {
        return m_text[at] == m_separator || m_text[at] == u'\n' || m_text[at] == u'\r';
    }

    QString bare()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !endsCell(m_at))
            ++m_at;
        return m_text.sliced(begin, m_at - begin).toString();
    }

    Result<QString> quoted()
    {
        const qsizetype row = m_row;
        QString cell;
        for (++m_at;;) {
            const qsizetype quote = m_text.indexOf(u'"', m_at);
            if (quote < 0)
                return Error{QCoreApplication::translate(
                                 "xf::Tables", "A quotation mark that is opened in row %1 is never closed, so "
                                               "the table cannot be read. Nothing was taken in.")
                                 .arg(row + 1),
                             {}};
            cell += m_text.sliced(m_at, quote - m_at);
            m_at = quote + 1;
            if (m_at >= m_text.size() || m_text[m_at] != u'"')
                break;
            cell += u'"';
            ++m_at;
        }
        return cell.replace(QLatin1String("\r\n"), QLatin1String("\n")) + bare();
    }

    void goOn()
    {
        if (m_at >= m_text.size())
            return;
        const QChar end = m_text[m_at++];
        if (end == m_separator) {
            ++m_column;
            return;
        }
        if (end == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_row;
        m_column = 0;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_row = 0;
    qsizetype m_column = 0;
};

/// How often a sign stands outside quotes in each line, and how many lines agree with most of them.
qsizetype agreement(QStringView text, QChar separator)
{
    std::vector<qsizetype> counts{0};
    bool isQuoted = false;
    for (const QChar c : text) {
        isQuoted ^= c == u'"';
        if (c == u'\n' && !isQuoted)
            counts.push_back(0);
        else if (c == separator && !isQuoted)
            ++counts.back();
    }
    std::erase(counts, 0);
    if (counts.empty())
        return 0;
    std::sort(counts.begin(), counts.end());
    return static_cast<qsizetype>(counts.size()) * counts[counts.size() / 2];
}

} // namespace

QChar separatorOf(QStringView text)
{
    constexpr std::array<char16_t, 3> signs{u',', u'\t', u';'};
    const QStringView beginning = text.first(std::min(text.size(), looked));
    const auto best = std::max_element(signs.begin(), signs.end(), [&](char16_t a, char16_t b) {
        return agreement(beginning, a) < agreement(beginning, b);
    });
    return *best;
}

Result<Grid> readCsv(QStringView text, QChar separator)
{
    return CsvText(text, separator).read();
}

} // namespace xf
