// SPDX-License-Identifier: GPL-3.0-or-later
// A paper that is kept as text comes back block for block.
#include "document/documentjson.h"

#include <QTest>

#include <set>

using namespace xf;
using namespace xf::paper;

namespace {

QString zh(const char* text)
{
    return QString::fromUtf8(text);
}

/// One of every kind of block, with values that a careless form would lose.
Document everyBlock()
{
    Document document;
    document.metadata = {zh("某支部小结"), zh("某支部"), zh("zh-CN"), zh("内部版"),
                         QDateTime(QDate(2026, 9, 30), QTime(0, 0), Qt::UTC)};
    document.add(Cover{zh("汇编"), zh("二〇二六年"), zh("某支部"), QDate(2026, 9, 30), DateForm::Arabic});
    document.add(Contents{2});
    document.add(Title{zh("某支部\n小结")});
    document.addHeading(1, zh("基本情况"));
    document.addHeading(2, zh("公开承诺"));
    document.add(Paragraph{zh("张三 <b>“引号”\\ 𬀩\n第二行"), ParagraphStyle::Note, {}, true});
    Table table;
    table.caption = zh("表一");
    table.columns = {{zh("姓名"), 1.5, 0, Align::Left, true}, {zh("数"), 1, 22.5, Align::ByContent, false}};
    table.rows = {{Cell(zh("张三")), Cell(qint64{9007199254740993})},
                  {Cell(Number{0.1, 2}), Cell(QDate(2026, 2, 3))},
                  {Cell(Rate{zh("91.7%（55/60）")}), Cell(QDate())},
                  {Cell(ShortDate{QDate(2027, 6, 30), 2026})}};
    document.add(table);
    document.add(Signature{zh("某支部"), QDate(2026, 9, 30), true, DateForm::Chinese});
    document.add(PageBreak{});
    document.add(Section{Orientation::Landscape, 2});
    document.add(AttachmentLabel{zh("附件1")});
    document.add(Picture{QByteArray("\x89PNG\0\xff", 6), zh("照片"), 88.5});
    document.add(Chart{zh("兑现率（%）"), {zh("一季度"), zh("二季度")}, {{zh("本支部"), {91.7, std::nullopt}}}, 1});
    return document;
}

Document again(const Document& document)
{
    auto read = documentFromJson(toJson(document));
    if (!read)
        qFatal("%s", qPrintable(read.error().sentence));
    return *read;
}

} // namespace

class TestDocumentJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfBlockIsInTheTest()
    {
        std::set<size_t> kinds;
        for (const Block& block : everyBlock().blocks)
            kinds.insert(block.index());
        QCOMPARE(kinds.size(), std::variant_size_v<Block>);
    }
    void aPaperComesBackAsTheSameText()
    {
        const QByteArray text = toJson(everyBlock());
        QCOMPARE(toJson(again(everyBlock())), text);
        QVERIFY(text.contains(zh("张三").toUtf8())); // names stay findable for 彻底清除
    }
    void theMembersOfEveryBlockComeBack()
    {
        const Document read = again(everyBlock());
        QCOMPARE(read.blocks.size(), everyBlock().blocks.size());
        QCOMPARE(read.metadata.created, QDateTime(QDate(2026, 9, 30), QTime(0, 0), Qt::UTC));
        QCOMPARE(read.metadata.mark, zh("内部版"));
        const auto& cover = std::get<Cover>(read.blocks[0]);
        QCOMPARE(cover.subtitle, zh("二〇二六年"));
        QCOMPARE(cover.dateForm, DateForm::Arabic);
        QCOMPARE(std::get<Contents>(read.blocks[1]).depth, 2);
        QCOMPARE(std::get<Title>(read.blocks[2]).text, zh("某支部\n小结"));
        QCOMPARE(headingText(std::get<Heading>(read.blocks[4])), zh("（一）公开承诺"));
        const auto& paragraph = std::get<Paragraph>(read.blocks[5]);
        QCOMPARE(paragraph.text, zh("张三 <b>“引号”\\ 𬀩\n第二行"));
        QCOMPARE(paragraph.style, ParagraphStyle::Note);
        QVERIFY(paragraph.keepsNext);
        const auto& signature = std::get<Signature>(read.blocks[7]);
        QVERIFY(signature.withSeal);
        QCOMPARE(signature.dateForm, DateForm::Chinese);
        const auto& section = std::get<Section>(read.blocks[9]);
        QCOMPARE(section.orientation, Orientation::Landscape);
        QCOMPARE(section.columns, 2);
        QCOMPARE(std::get<AttachmentLabel>(read.blocks[10]).text, zh("附件1"));
        const auto& picture = std::get<Picture>(read.blocks[11]);
        QCOMPARE(picture.bytes, QByteArray("\x89PNG\0\xff", 6));
        QCOMPARE(picture.widthMm, 88.5);
        const auto& chart = std::get<Chart>(read.blocks[12]);
        QCOMPARE(chart.labels.size(), 2);
        QCOMPARE(chart.series.front().values.front(), std::optional(91.7));
        QVERIFY(!chart.series.front().values.back());
    }
    void cellsKeepTheirTypes()
    {
        const Document read = again(everyBlock());
        const auto& table = std::get<Table>(read.blocks[6]);
        QVERIFY(table.columns.front().isSensitive);
        QCOMPARE(table.columns.front().weight, 1.5);
        QCOMPARE(table.columns.back().fixedMm, 22.5);
        QCOMPARE(std::get<qint64>(table.rows[0][1]), qint64{9007199254740993});
        QCOMPARE(std::get<Number>(table.rows[1][0]).value, 0.1);
        QCOMPARE(std::get<Number>(table.rows[1][0]).decimals, 2);
        QCOMPARE(std::get<QDate>(table.rows[1][1]), QDate(2026, 2, 3));
        QCOMPARE(std::get<Rate>(table.rows[2][0]).text, zh("91.7%（55/60）"));
        QVERIFY(!std::get<QDate>(table.rows[2][1]).isValid());
        QCOMPARE(cellText(std::get<ShortDate>(table.rows[3][0])), zh("2027年6月30日"));
    }
    void whatIsNoPaperIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("%PDF-1.4");
        QTest::newRow("of a later form") << QByteArray(R"({"form":2,"metadata":{},"blocks":[]})");
        QTest::newRow("unknown block") << QByteArray(R"({"form":1,"metadata":{},"blocks":[{"type":"film"}]})");
    }
    void whatIsNoPaperIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto read = documentFromJson(text);
        QVERIFY(!read);
        QVERIFY(read.error().sentence.contains(QLatin1String("records are safe")));
    }
};

QTEST_APPLESS_MAIN(TestDocumentJson)
#include "tst_documentjson.moc"
