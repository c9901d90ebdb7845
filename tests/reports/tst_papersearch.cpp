// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/papersearch.h"

#include <QTest>

using namespace xf;

namespace {

LaidOutDocument paragraphs(const QStringList& texts)
{
    paper::Document document;
    for (const QString& text : texts)
        document.add(paper::Paragraph{text, paper::ParagraphStyle::Body});
    return layOut(document);
}

LaidOutDocument table(const std::vector<std::vector<paper::Cell>>& rows, double width)
{
    paper::Document document;
    paper::Table table;
    for (size_t column = 0; column < rows.front().size(); ++column)
        table.columns.push_back({QStringLiteral("栏"), 1, width});
    table.rows = rows;
    document.add(table);
    return layOut(document);
}

} // namespace

class TestPaperSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsFoundInOrderWithItsPage()
    {
        paper::Document document;
        document.add(paper::Title{QStringLiteral("支部小结")});
        document.add(paper::Paragraph{QStringLiteral("党支部认真学习。"), paper::ParagraphStyle::Body});
        document.add(paper::PageBreak{});
        document.add(paper::Paragraph{QStringLiteral("全体党员参加支部大会。"), paper::ParagraphStyle::Body});
        const LaidOutDocument pages = layOut(document);
        const auto found = findText(pages, u"支部");
        QCOMPARE(found.size(), size_t(3));
        QCOMPARE(found[0].parts.front().page, 0);
        QCOMPARE(found[1].parts.front().page, 0);
        QCOMPARE(found[2].parts.front().page, 1);
        QVERIFY(found[0].parts.front().box.top() < found[1].parts.front().box.top());
        // Two characters of body size, side by side.
        const QRectF box = found[1].parts.front().box;
        QVERIFY(box.width() > 1.9 * box.height() && box.width() < 2.2 * box.height());
        QVERIFY(findText(pages, u"不在此处").empty());
        QVERIFY(findText(pages, u"  ").empty());
        QVERIFY2(findText(pages, u"1").empty(), "the page's number is no text of the paper");
    }

    void spacesAndCaseDoNotCount()
    {
        const LaidOutDocument pages = paragraphs({QStringLiteral("张　三 wrote Notes")});
        QCOMPARE(findText(pages, u"张三").size(), size_t(1));
        QCOMPARE(findText(pages, u"WROTE notes").size(), size_t(1));
    }

    void aTextGoesOnInTheNextLine()
    {
        const auto found =
            findText(paragraphs({QString(24, u'一') + QStringLiteral("先锋台账") + QString(25, u'一')}), u"先锋台账");
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].parts.size(), size_t(2));
        QVERIFY(found[0].parts[1].box.top() > found[0].parts[0].box.bottom());
    }

    void aTextGoesOnOnTheNextPage()
    {
        // 22 lines of 28 characters, the first indented by two: the break falls between 先锋 and 台账.
        const auto found = findText(
            paragraphs({QString(22 * 28 - 4, u'一') + QStringLiteral("先锋台账") + QString(9, u'一')}), u"先锋台账");
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].parts.size(), size_t(2));
        QCOMPARE(found[0].parts[0].page, 0);
        QCOMPARE(found[0].parts[1].page, 1);
    }

    void twoCellsAreNotOneTextAndALongCellIs()
    {
        // Cells just as wide as two characters, so that they stand close beside each other; a third cell, which has to
        // wrap, leaves them no more room.
        const QString wrapped(200, u'一');
        const LaidOutDocument narrow = table({{QStringLiteral("张三"), QStringLiteral("李四"), wrapped}}, 11.5);
        QCOMPARE(findText(narrow, u"张三").size(), size_t(1));
        QCOMPARE(findText(narrow, u"李四").size(), size_t(1));
        QVERIFY(findText(narrow, u"三李").empty());
        const LaidOutDocument longer = table({{QStringLiteral("承诺按期兑现"), QStringLiteral("是"), wrapped}}, 18);
        const auto found = findText(longer, u"按期");
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(findText(longer, u"承诺按期兑现").size(), size_t(1));
        QVERIFY(findText(longer, u"承诺按期兑现").front().parts.size() > 1);
    }

    void aTextInARowThatCrossesPagesIsFoundAcrossThem()
    {
        // Both cells are longer than a page, so that their lines stand turn about.
        const LaidOutDocument pages = table({{QString(600, u'一') + QStringLiteral("先锋台账") + QString(300, u'一'),
                                              QString(700, u'二') + QStringLiteral("读书园地")}},
                                            60);
        QVERIFY(pages.pages.size() > 1);
        int crossing = 0;
        for (int length = 2; length <= 450; ++length) { // some stretch of it goes over the page's end
            const auto found = findText(pages, QString(QString(length, u'一') + QStringLiteral("先锋台账")));
            QCOMPARE(found.size(), size_t(1));
            crossing += found.front().parts.front().page != found.front().parts.back().page ? 1 : 0;
        }
        QVERIFY(crossing > 0);
        QCOMPARE(findText(pages, u"读书园地").size(), size_t(1));
        QVERIFY(findText(pages, u"一二").empty());
    }
};

QTEST_MAIN(TestPaperSearch)
#include "tst_papersearch.moc"
