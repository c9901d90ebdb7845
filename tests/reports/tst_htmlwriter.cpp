// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/htmlwriter.h"

#include "officepapers.h"
#include "samplepaper.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace xf;

namespace {

QString htmlOf(const paper::Document& document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeHtml(document, buffer) ? QString::fromUtf8(buffer.data()) : QString();
}

} // namespace

class TestHtmlWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatUsersTypeIsTextAndNeverMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("script") << QStringLiteral("<script>alert(1)</script>");
        QTest::newRow("image") << QStringLiteral("<img src=\"file:///etc/passwd\">");
        QTest::newRow("attribute") << QStringLiteral("\" onload='x' &amp; <b>");
    }
    void whatUsersTypeIsTextAndNeverMarkup()
    {
        QFETCH(QString, text);
        paper::Document document;
        document.metadata.title = document.metadata.mark = document.metadata.language = text;
        document.add(paper::Title{text});
        document.addHeading(1, text);
        document.add(paper::Paragraph{text});
        paper::Table table;
        table.caption = text;
        table.columns = {{text}};
        table.rows = {{text}, {paper::Rate{text}}};
        document.add(table);
        document.add(paper::Signature{text, QDate(2026, 9, 30)});
        document.add(paper::AttachmentLabel{text});
        const QString html = htmlOf(document);
        QVERIFY(!html.isEmpty());
        QVERIFY(!html.contains(text));
        QVERIFY(!html.contains(QStringLiteral("<script")));
        QVERIFY(!html.contains(QStringLiteral("<img")));
        QVERIFY(!html.contains(QStringLiteral("onload='")));
        QCOMPARE(html.count(text.toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;"))), 12);
    }
    void aPaperThatLiesHasNoEmptySectionBeforeIt()
    {
        paper::Document document;
        document.metadata.mark = QStringLiteral("内部版");
        document.add(paper::Section{paper::Orientation::Landscape});
        document.add(paper::Title{QStringLiteral("台账")});
        document.add(paper::Section{});
        document.add(paper::Title{QStringLiteral("说明")});
        const QString html = htmlOf(document);
        QCOMPARE(html.count(QStringLiteral("<section")), 2);
        QVERIFY(
            html.contains(QStringLiteral("<body>\n<section class=\"wide\">\n<div class=\"mark\">内部版</div>\n<h1")));
        QVERIFY(html.contains(QStringLiteral("</section>\n<section class=\"tall\">\n<h1")));
    }
    void aCaptionIsNeverAPlaceholder()
    {
        paper::Document document;
        document.add(paper::Picture{drawnPicture("png"), QStringLiteral("%2 %3"), 80});
        document.add(paper::Picture{QByteArrayLiteral("<svg onload='x'/>"), QStringLiteral("没有的图"), 80});
        const QString html = htmlOf(document);
        QVERIFY(html.contains(
            QStringLiteral("alt=\"%2 %3\" style=\"width:80mm; height:40mm\" src=\"data:image/png;base64,")));
        QCOMPARE(html.count(QStringLiteral("<img")), 1); // what is no photograph is left out with its caption kept
        QVERIFY(html.contains(QStringLiteral("没有的图")));
    }
    void theContentsLeadsToWhatItNames()
    {
        paper::Document document;
        document.add(paper::Cover{QStringLiteral("汇编"), QStringLiteral("2026年"), QStringLiteral("某支部"),
                                  QDate(2026, 3, 20)});
        document.add(paper::Contents{1});
        document.add(paper::Title{QStringLiteral("第一\n篇")});
        document.addHeading(1, QStringLiteral("节"));
        document.addHeading(2, QStringLiteral("太深"));
        document.add(paper::Title{QStringLiteral("第二篇")});
        const QString html = htmlOf(document);
        QVERIFY(html.contains(QStringLiteral("二〇二六年三月二十日")));
        QVERIFY(html.contains(QStringLiteral("<a href=\"#b2\">第一篇</a>")));
        QVERIFY(html.contains(QStringLiteral("<a href=\"#b3\">一、节</a>")));
        QVERIFY(html.contains(QStringLiteral("<a href=\"#b5\">第二篇</a>")));
        QVERIFY(!html.contains(QStringLiteral("href=\"#b4\"")));
        QVERIFY(html.contains(QStringLiteral("id=\"b5\">第二篇")));
    }
    void aChartIsDrawnAndToldInFigures()
    {
        paper::Document document;
        document.add(paper::Chart{QStringLiteral("兑现率（%）"),
                                  {QStringLiteral("一季度"), QStringLiteral("二季度")},
                                  {{QStringLiteral("兑现率"), {91.66, std::nullopt}}},
                                  1});
        const QString html = htmlOf(document);
        QVERIFY(html.contains(QStringLiteral("<figcaption><p class=\"centre\">兑现率（%）</p>")));
        QVERIFY(html.contains(QStringLiteral(
            "alt=\"兑现率（%）。兑现率：一季度 91.7，二季度 无数据。\" style=\"width:156mm; height:61mm\"")));
    }
    void itNeedsNothingBesideIt()
    {
        const QString html = htmlOf(samplePaper());
        for (const QString& outside : {QStringLiteral("src="), QStringLiteral("href="), QStringLiteral("url("),
                                       QStringLiteral("http:"), QStringLiteral("https:")})
            QVERIFY2(!html.contains(outside), qPrintable(outside));
    }
    void figuresStandRightAndDatesInTheMiddle()
    {
        const QString html = htmlOf(samplePaper());
        QVERIFY(html.contains(QStringLiteral("<td class=\"right\">3.0</td>")));
        QVERIFY(html.contains(QStringLiteral("<td class=\"centre\">2026-09-02</td>")));
        QVERIFY(html.contains(QStringLiteral(">（一）作一次公开承诺</h3>")));
        QCOMPARE(html.count(QStringLiteral("<table border=\"1\" cellspacing=\"0\" width=\"100%\"")),
                 2); // ruled and as wide as the page in office programs, too
    }
    void columnsAreAsWideAsOnOurPagesAndLyingTablesHaveTheirWidth()
    {
        paper::Document document;
        paper::Table table;
        table.columns = {{QStringLiteral("序号"), 1, 12}, {QStringLiteral("事项"), 3}, {QStringLiteral("措施"), 1}};
        table.rows = {{qint64(1), QStringLiteral("甲"), QStringLiteral("乙")}};
        document.add(paper::Section{paper::Orientation::Landscape});
        document.add(table);
        document.add(paper::Section{});
        document.add(table);
        const QString html = htmlOf(document);
        // 12 mm of 225 and of 156; the rest is shared three to one.
        QVERIFY(html.contains(QStringLiteral("<colgroup><col width=\"5.3%\" /><col width=\"71.0%\" />")));
        QVERIFY(html.contains(QStringLiteral("<colgroup><col width=\"7.7%\" /><col width=\"69.2%\" />")));
        // The room of a lying page is not that of a standing one.
        static const QRegularExpression room(QStringLiteral("section\\.wide \\{[^}]*max-width: 225mm"));
        QVERIFY(html.contains(room));
        static const QRegularExpression ofAll(QStringLiteral("body \\{[^}]*max-width"));
        QVERIFY(!html.contains(ofAll));
    }
    void everyElementIsClosed()
    {
        QString html = htmlOf(samplePaper());
        html.remove(0, html.indexOf(QStringLiteral("<body>")));
        html.remove(QStringLiteral("</html>"));
        QXmlStreamReader reader(html);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
};

QTEST_MAIN(TestHtmlWriter)
#include "tst_htmlwriter.moc"
