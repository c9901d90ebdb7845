// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officepapers.h"

#include <random>

/// Papers filled with what no writer may stumble over, made from a number: the same number gives the same paper.
namespace xf {

/// A text in one place of a paper. Its sign is one character that stands nowhere else, so that no line break tears it.
struct FuzzedText {
    QString text;
    QChar sign;
    bool isPlain = true;  ///< nothing in it that XML forbids or that is reordered on paper
    bool isDrawn = false; ///< stands in a picture, and in the words that tell it
};

inline QStringList plainFragments()
{
    return {QStringLiteral("<b>&amp;]]>"),
            QStringLiteral("<script>alert(1)</script>"),
            QStringLiteral("\"><img src=\"http://x/y.png\" onerror='alert(1)'>"),
            QStringLiteral("<!-- <![CDATA[ <?xml ?> &#0; &lt;"),
            QStringLiteral("</w:t></text:p></td><w:instrText>"),
            QStringLiteral("=HYPERLINK(\"http://x\")"),
            QStringLiteral("=1+1"),
            QStringLiteral("+cmd|' /C calc'!A0"),
            QStringLiteral("-2+3"),
            QStringLiteral("@SUM(A1:A9)"),
            QStringLiteral("＝1+1"),
            QStringLiteral("'0012"),
            QStringLiteral("http://example.org/x"),
            QStringLiteral("file:///etc/passwd"),
            QStringLiteral("mailto:a@b.c"),
            QStringLiteral("javascript:alert(1)"),
            QStringLiteral("\\\\server\\share"),
            QStringLiteral("internal:'表'!A1"),
            QStringLiteral("%1%2%3%n %% &P &N &&"),
            QStringLiteral("_x0041_ _x000D_"),
            QStringLiteral("{\\rtf1 \\) (x) endobj %PDF"),
            QStringLiteral("𬀩䶮㛃喆堃"),
            QStringLiteral("1e5 2026-09-30 50%"),
            QStringLiteral("\"\"\";,\"")};
}

inline QStringList strangeFragments()
{
    QStringList all{QStringLiteral("\t\r\n"),
                    QStringLiteral("\t=1"),
                    QStringLiteral("\r=1"),
                    QStringLiteral("\n=1"),
                    QStringLiteral("  二   格 "),
                    QStringLiteral("\u202E右左\u202C"),
                    QStringLiteral("\u2066a\u2069\u200F"),
                    QStringLiteral("שלום مرحبا"),
                    QStringLiteral("e\u0301\u0323\u0302\u0311 か\u3099"),
                    QStringLiteral("👨\u200D👩\u200D👧❤\uFE0F"),
                    QStringLiteral("\uFEFF\u00AD\u200B\u2028\u2029\u00A0"),
                    QStringLiteral("\u0085\u009F\uFDD0\u3000")};
    for (char16_t control = 0; control < 0x20; ++control)
        all.append(QStringLiteral("甲") + QChar(control) + QStringLiteral("乙"));
    for (const char16_t forbidden : {0x7F, 0xFFFE, 0xFFFF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF})
        all.append(QChar(forbidden) + QStringLiteral("乙"));
    return all;
}

class FuzzedPaper
{
public:
    explicit FuzzedPaper(unsigned seed) : m_random(seed), m_fragments(plainFragments())
    {
        m_plainCount = m_fragments.size();
        m_fragments += strangeFragments();
        fill();
    }

    [[nodiscard]] const paper::Document& document() const { return m_document; }
    /// What a reader sees on the paper's pages, without what stands on each.
    [[nodiscard]] const std::vector<FuzzedText>& texts() const { return m_texts; }
    [[nodiscard]] const FuzzedText& longest() const { return m_texts[m_longest]; }

private:
    void fill();
    paper::Table table();
    size_t below(qsizetype count) { return m_random() % size_t(count); }

    /// Begins or ends with its sign: a formula begins the cell in half of them.
    QString next()
    {
        FuzzedText made{{}, QChar(char16_t(0x5100 + m_texts.size())), true};
        const size_t pieces = 1 + below(3);
        for (size_t i = 0; i < pieces; ++i) {
            const size_t which = below(m_fragments.size());
            made.isPlain = made.isPlain && qsizetype(which) < m_plainCount;
            made.text += m_fragments[qsizetype(which)];
        }
        made.text = below(2) == 0 ? made.text + made.sign : made.sign + made.text;
        m_texts.push_back(made);
        return made.text;
    }
    QString tenThousand()
    {
        m_longest = m_texts.size();
        const QString text = next();
        const QString filler = below(2) == 0 ? QStringLiteral("W") : QStringLiteral("践");
        m_texts.back().text = text + filler.repeated(10'000);
        return m_texts.back().text;
    }

    std::mt19937 m_random; // the same everywhere, unlike the distributions
    QStringList m_fragments;
    qsizetype m_plainCount = 0;
    std::vector<FuzzedText> m_texts;
    size_t m_longest = 0;
    paper::Document m_document;
};

inline paper::Table FuzzedPaper::table()
{
    paper::Table table;
    table.caption = next();
    table.columns = {{next()}, {next()}, {QString()}};
    for (int i = 0; i < 6; ++i)
        table.rows.push_back({next(), paper::Rate{next()}, i % 2 == 0 ? paper::Cell(QDate(2026, 9, 30)) : QString()});
    return table;
}

inline void FuzzedPaper::fill()
{
    using namespace paper;
    m_document.metadata.title = m_fragments[qsizetype(below(m_fragments.size()))] + QStringLiteral("题");
    m_document.metadata.author = m_fragments[qsizetype(below(m_fragments.size()))];
    m_document.metadata.mark = m_fragments[qsizetype(below(m_fragments.size()))];
    m_document.metadata.created = QDateTime(QDate(2026, 9, 30), QTime(0, 0), Qt::UTC);
    m_document.add(Cover{next(), next(), next(), QDate(2026, 9, 30)});
    m_document.add(Contents{3});
    m_document.add(Title{next()});
    for (const int level : {1, 2, 3})
        m_document.addHeading(level, next());
    for (const ParagraphStyle style : {ParagraphStyle::Body, ParagraphStyle::Plain, ParagraphStyle::Note})
        m_document.add(Paragraph{next(), style});
    for (const QString& fragment : m_fragments.first(m_plainCount)) // each of them once, and alone
        m_document.add(Paragraph{fragment, ParagraphStyle::Plain});
    m_document.add(table());
    m_document.add(Picture{drawnPicture("png"), next()});
    m_document.add(Picture{QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg'/>"), next()});
    const QString caption = next();
    const size_t first = m_texts.size();
    const QStringList labels{next(), next()};
    m_document.add(Chart{caption, labels, {{next(), {1.0, std::nullopt}}}});
    for (size_t i = first; i < m_texts.size(); ++i)
        m_texts[i].isDrawn = true;
    m_document.add(Signature{next(), QDate(2026, 9, 30)});
    m_document.add(Section{Orientation::Landscape});
    m_document.add(AttachmentLabel{next()});
    Table longTable = table();
    longTable.rows.push_back({tenThousand(), QString(), qint64(7)});
    m_document.add(longTable);
    m_document.add(Section{Orientation::Portrait, 2});
    m_document.add(Paragraph{next()});
    m_document.add(Paragraph{});
}

} // namespace xf
