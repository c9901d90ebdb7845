// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/corrections/comparison.h"

#include <QTest>

using namespace xf;
using namespace xf::paper;

namespace {

Table figures(qint64 kept, const QString& rate, qint64 closed)
{
    Table table;
    table.caption = QStringLiteral("主要指标");
    table.columns = {{QStringLiteral("指标")}, {QStringLiteral("本季")}, {QStringLiteral("上季")}};
    table.rows = {{QStringLiteral("承诺办结"), kept, qint64(3)},
                  {QStringLiteral("兑现率"), paper::Rate{rate}, paper::Rate{QStringLiteral("—")}},
                  {QStringLiteral("其他办结"), closed, qint64(0)}};
    return table;
}

Document summary(const Table& table, const QString& pledges, const QStringList& ledger)
{
    Document document;
    document.add(Title{QStringLiteral("小结")});
    document.addHeading(1, QStringLiteral("基本情况"));
    document.add(Paragraph{QStringLiteral("支部共有党员30人。")});
    document.add(table);
    document.add(Paragraph{QStringLiteral("注：季度按自然季划分，") + pledges, ParagraphStyle::Note});
    document.addHeading(1, QStringLiteral("承诺情况"));
    document.add(Paragraph{pledges});
    document.add(AttachmentLabel{QStringLiteral("附件1")});
    document.add(Title{QStringLiteral("台账")});
    Table rows;
    rows.columns = {{QStringLiteral("承诺")}, {QStringLiteral("状态")}};
    for (const QString& each : ledger)
        rows.rows.push_back({each.section(u' ', 0, 0), each.section(u' ', 1)});
    document.add(rows);
    return document;
}

QString at(const Table& table, size_t row, size_t column)
{
    return cellText(table.rows.at(row).at(column));
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

    const Document m_left = summary(figures(24, QStringLiteral("88.9%（24/27）"), 2), QStringLiteral("办结24项。"),
                                    {QStringLiteral("甲 推进中"), QStringLiteral("乙 推进中")});
    const Document m_right =
        summary(figures(22, QStringLiteral("91.7%（22/24）"), 2), QStringLiteral("办结22项。"),
                {QStringLiteral("甲 已办结"), QStringLiteral("丙 推进中"), QStringLiteral("丁 推进中")});
    const ComparedPair m_pair{QStringLiteral("二季度"), QStringLiteral("三季度"), m_left, m_right};

private Q_SLOTS:
    void theDifferenceIsInTheUnitOfItsFigures()
    {
        QCOMPARE(differenceText(qint64(22), qint64(25)), QStringLiteral("+3"));
        QCOMPARE(differenceText(qint64(25), qint64(22)), QStringLiteral("−3"));
        QCOMPARE(differenceText(Number{1.25, 2}, Number{1.5, 2}), QStringLiteral("+0.25"));
        QCOMPARE(differenceText(qint64(4), qint64(4)), QStringLiteral("持平"));
        QCOMPARE(differenceText(paper::Rate{QStringLiteral("88.9%（24/27）")},
                                paper::Rate{QStringLiteral("91.7%（22/24）")}),
                 QStringLiteral("+2.8个百分点"));
    }
    void whatAddsUpTheRowsStaysTheLastAndIsNotFilteredWithThem()
    {
        const auto states = [](const QStringList& names) {
            Table table;
            table.caption = QStringLiteral("活动状态");
            table.columns = {{QStringLiteral("活动")},
                             {QStringLiteral("推进中")},
                             {QStringLiteral("已办结")},
                             {QStringLiteral("逾期")}};
            for (const QString& name : names)
                table.rows.push_back({name, qint64(4), qint64(2), qint64(0)});
            table.rows.push_back({QStringLiteral("合计"), qint64(4), qint64(names.size()), qint64(0)});
            table.sums = 1;
            return summary(table, QString(), {});
        };
        const Document before = states({QStringLiteral("调查研究"), QStringLiteral("工作亮点")});
        const Document after = states({QStringLiteral("调查研究")});
        const auto tables = figuresCompared({QStringLiteral("二季度"), QStringLiteral("三季度"), before, after});
        QCOMPARE(tables.size(), size_t{1});
        const Table& table = tables.front();
        QCOMPARE(table.rows.size(), size_t{3});
        QCOMPARE(table.sums, 1);
        QCOMPARE(at(table, 1, 0), QStringLiteral("工作亮点（减少）"));
        QCOMPARE(at(table, 2, 0), QStringLiteral("合计"));
        QVERIFY(std::holds_alternative<qint64>(table.rows[0][1])); // a figure that stayed is one still
        QCOMPARE(at(table, 2, 2), QStringLiteral("2→1（−1）"));
    }
    void whereThereIsNoFigureThereIsNoDifference()
    {
        QCOMPARE(differenceText(paper::Rate{QStringLiteral("—")}, paper::Rate{QStringLiteral("91.7%（22/24）")}),
                 QStringLiteral("—"));
        QCOMPARE(differenceText(QString(), qint64(2)), QStringLiteral("—"));
    }
    void bothFiguresStandSideBySideWithoutTheQuarterBefore()
    {
        const auto tables = figuresCompared(m_pair);
        QCOMPARE(tables.size(), size_t{1});
        QCOMPARE(tables[0].columns.size(), size_t{4});
        QCOMPARE(tables[0].columns[1].heading, QStringLiteral("二季度本季"));
        QCOMPARE(tables[0].rows.size(), size_t{3});
        QCOMPARE(at(tables[0], 0, 1), QStringLiteral("24"));
        QCOMPARE(at(tables[0], 0, 2), QStringLiteral("22"));
        QCOMPARE(at(tables[0], 0, 3), QStringLiteral("−2"));
        QCOMPARE(at(tables[0], 1, 3), QStringLiteral("+2.8个百分点"));
        QCOMPARE(at(tables[0], 2, 3), QStringLiteral("持平"));
    }
    void manyColumnsKeepBothFiguresInACell()
    {
        const auto states = [](qint64 open, qint64 done) {
            Table table;
            table.caption = QStringLiteral("状态");
            table.columns = {{QStringLiteral("活动")},
                             {QStringLiteral("推进中")},
                             {QStringLiteral("已办结")},
                             {QStringLiteral("逾期")}};
            table.rows = {{QStringLiteral("公开承诺"), open, done, qint64(1)}};
            Document document;
            document.add(table);
            return document;
        };
        const Document before = states(62, 32);
        const Document after = states(39, 56);
        const auto tables = figuresCompared({QStringLiteral("二季度"), QStringLiteral("三季度"), before, after});
        QCOMPARE(at(tables.at(0), 0, 1), QStringLiteral("62→39（−23）"));
        QCOMPARE(at(tables.at(0), 0, 2), QStringLiteral("32→56（+24）"));
        QCOMPARE(at(tables.at(0), 0, 3), QStringLiteral("1"));
        Document other = after;
        std::get<Table>(other.blocks.front()).rows.front().front() = QStringLiteral("读书心得");
        const auto apart = figuresCompared({QStringLiteral("二季度"), QStringLiteral("三季度"), before, other});
        QCOMPARE(apart.at(0).rows.size(), size_t{2});
        QCOMPARE(at(apart[0], 0, 0), QStringLiteral("读书心得（新增）"));
        QCOMPARE(at(apart[0], 0, 1), QStringLiteral("39"));
        QCOMPARE(at(apart[0], 1, 0), QStringLiteral("公开承诺（减少）"));
        QCOMPARE(at(apart[0], 1, 1), QStringLiteral("62"));
    }
    void aRowIsToldByAllItsWordsNotByTheFirstAlone()
    {
        const auto appraisals = [](const QStringList& voters, const std::vector<qint64>& valid) {
            Table table;
            table.caption = QStringLiteral("群众评议结果");
            table.columns = {{QStringLiteral("对象")}, {QStringLiteral("参评人员")}, {QStringLiteral("有效票")}};
            for (qsizetype i = 0; i < voters.size(); ++i)
                table.rows.push_back({QStringLiteral("支部"), voters[i], valid[size_t(i)]});
            return table;
        };
        const QString party = QStringLiteral("党员");
        const QString masses = QStringLiteral("群众");
        const Document left = summary(appraisals({party, masses}, {27, 45}), QString(), {});
        const Document right = summary(appraisals({masses}, {48}), QString(), {});
        const auto tables = figuresCompared({QStringLiteral("二季度"), QStringLiteral("三季度"), left, right});
        QCOMPARE(tables.size(), size_t{1});
        QCOMPARE(tables[0].rows.size(), size_t{2});
        QCOMPARE(at(tables[0], 0, 1), masses);
        QCOMPARE(at(tables[0], 0, 2), QStringLiteral("45"));
        QCOMPARE(at(tables[0], 0, 3), QStringLiteral("48"));
        QCOMPARE(at(tables[0], 1, 0), QStringLiteral("支部（减少）"));
        QCOMPARE(at(tables[0], 1, 1), party);
        QCOMPARE(at(tables[0], 1, 2), QStringLiteral("27"));
        QCOMPARE(at(tables[0], 1, 3), QStringLiteral("—"));
        // Two appraisals by the same voters: each has its row.
        const Document twice = summary(appraisals({masses, masses}, {48, 51}), QString(), {});
        const auto both = figuresCompared({QStringLiteral("二季度"), QStringLiteral("三季度"), right, twice});
        QCOMPARE(both.at(0).rows.size(), size_t{2});
        QCOMPARE(at(both[0], 0, 0), QStringLiteral("支部"));
        QCOMPARE(at(both[0], 1, 0), QStringLiteral("支部（新增）"));
        QCOMPARE(at(both[0], 1, 3), QStringLiteral("51"));
    }
    void aTableOfOneSideIsNotLost()
    {
        const Document without = summary({}, QString(), {});
        const auto came = figuresCompared({QStringLiteral("二季度"), QStringLiteral("三季度"), without, m_right});
        QCOMPARE(came.size(), size_t{1});
        QCOMPARE(at(came[0], 0, 0), QStringLiteral("承诺办结（新增）"));
        QCOMPARE(at(came[0], 0, 1), QStringLiteral("—"));
        QCOMPARE(at(came[0], 0, 2), QStringLiteral("22"));
        const auto went = figuresCompared({QStringLiteral("二季度"), QStringLiteral("三季度"), m_left, without});
        QCOMPARE(went.size(), size_t{1});
        QCOMPARE(at(went[0], 1, 0), QStringLiteral("兑现率（减少）"));
        QCOMPARE(at(went[0], 1, 1), QStringLiteral("88.9%（24/27）"));
    }
    void onlySectionsThatReadOtherwiseAreListed()
    {
        QStringList same;
        const Table texts = textsCompared(m_pair, same);
        QCOMPARE(texts.rows.size(), size_t{1});
        QVERIFY(at(texts, 0, 0).contains(QStringLiteral("承诺情况")));
        QCOMPARE(at(texts, 0, 1), QStringLiteral("办结24项。"));
        QCOMPARE(at(texts, 0, 2), QStringLiteral("办结22项。"));
        QCOMPARE(same, QStringList{QStringLiteral("一、基本情况")});
    }
    void sentencesOfTheSameMatterStandSideBySide()
    {
        const auto texts = [](const QString& left, const QString& right) {
            QStringList same;
            const Document before = summary(figures(1, QString(), 1), left, {});
            const Document after = summary(figures(1, QString(), 1), right, {});
            const Table table =
                textsCompared({QStringLiteral("二季度"), QStringLiteral("三季度"), before, after}, same);
            QStringList rows;
            for (size_t row = 0; row < table.rows.size(); ++row)
                rows << at(table, row, 0).section(u'、', 1) + u'|' + at(table, row, 1) + u'|' + at(table, row, 2);
            return rows;
        };
        // What came and went in between does not set a sentence beside another matter.
        const QStringList paired{
            QStringLiteral("承诺情况|本季到期24项，兑现22项；逾期2项。|本季到期30项，兑现29项；逾期1项。"),
            QStringLiteral("承诺情况（续）|累计走访6户、12次。|累计走访6户、30次。"),
            QStringLiteral("承诺情况（仅一方有）|王某提出新的措施。|（无）"),
            QStringLiteral("承诺情况（仅一方有）|（无）|七月开展集中走访。")};
        QCOMPARE(texts(QStringLiteral("本季到期24项，兑现22项；逾期2项。王某提出新的措施。累计走访6户、12次。"),
                       QStringLiteral("七月开展集中走访。本季到期30项，兑现29项；逾期1项。累计走访6户、30次。")),
                 paired);
        // A full stop inside a quotation closes the sentence together with the mark after it.
        QCOMPARE(texts(QStringLiteral("要求“件件有回音。”办结24项。"), QStringLiteral("要求“件件有回音。”办结30项。")),
                 QStringList(QStringLiteral("承诺情况|办结24项。|办结30项。")));
    }
    void aMatterStandsBesideItselfWhateverItsNumber()
    {
        const auto paper = [](const QStringList& paragraphs) {
            Document document;
            document.addHeading(1, QStringLiteral("五个好"));
            for (const QString& each : paragraphs)
                document.add(Paragraph{each});
            return document;
        };
        // The words of 甲 are most like those of 乙, its neighbour.
        const Document before =
            paper({QStringLiteral("1.领导班子好。自评较好、领导评较好。"),
                   QStringLiteral("2.队伍好。自评好、领导评好、群众评好。"), QStringLiteral("3.调查研究。10月完成。"),
                   QStringLiteral("甲户（石塘村）：4月1日，张某入户走访。"),
                   QStringLiteral("乙户（石塘村）：4月2日，李某入户走访。")});
        const Document after =
            paper({QStringLiteral("1.队伍好。自评较好、领导评较好。"),
                   QStringLiteral("2.领导班子好。自评好、领导评好、群众评好。"),
                   QStringLiteral("5.调查研究。10月完成。"), QStringLiteral("乙户（石塘村）：7月1日，张某入户走访。"),
                   QStringLiteral("丙户（石塘村）：7月2日，李某入户走访。")});
        QStringList same;
        const Table table = textsCompared({QStringLiteral("二季度"), QStringLiteral("三季度"), before, after}, same);
        QStringList rows;
        for (size_t row = 0; row < table.rows.size(); ++row)
            rows << at(table, row, 0).section(u'、', 1) + u'|' + at(table, row, 1) + u'|' + at(table, row, 2);
        QCOMPARE(rows.join(u'\n'),
                 QStringList({QStringLiteral("五个好：队伍好|自评好、领导评好、群众评好。|自评较好、领导评较好。"),
                              QStringLiteral("五个好：领导班子好|自评较好、领导评较好。|自评好、领导评好、群众评好。"),
                              QStringLiteral("五个好：乙户|乙户（石塘村）：4月2日，李某入户走访。|"
                                             "乙户（石塘村）：7月1日，张某入户走访。"),
                              QStringLiteral("五个好：甲户（仅一方有）|甲户（石塘村）：4月1日，张某入户走访。|（无）"),
                              QStringLiteral("五个好：丙户（仅一方有）|（无）|丙户（石塘村）：7月2日，李某入户走访。")})
                     .join(u'\n'));
    }
    void whatOnlyOneTellsOfHasARowForEachMatter()
    {
        const auto rows = [](const QStringList& left, const QStringList& right) {
            const auto paper = [](const QStringList& paragraphs) {
                Document document;
                document.addHeading(1, QStringLiteral("评议"));
                for (const QString& each : paragraphs)
                    document.add(Paragraph{each});
                return document;
            };
            const Document before = paper(left);
            const Document after = paper(right);
            QStringList same;
            const Table table =
                textsCompared({QStringLiteral("二季度"), QStringLiteral("三季度"), before, after}, same);
            QStringList found;
            for (size_t row = 0; row < table.rows.size(); ++row)
                found << at(table, row, 0).section(u'、', 1) + u'|' + at(table, row, 1) + u'|' + at(table, row, 2);
            return found.join(u'\n');
        };
        // A colon in the title of a book does not end the name; each matter has its row.
        QCOMPARE(rows({}, {QStringLiteral("张某读《执行：学问》心得：7月16日，作了交流。"),
                           QStringLiteral("逾期1篇：李某。建档2户。其中，新增1户。")}),
                 QStringList({QStringLiteral("评议（仅一方有）|（无）|逾期1篇：李某。"),
                              QStringLiteral("评议（仅一方有）|（无）|建档2户。其中，新增1户。"),
                              QStringLiteral("评议：张某读《执行：学问》心得（仅一方有）|（无）|"
                                             "张某读《执行：学问》心得：7月16日，作了交流。")})
                     .join(u'\n'));
        // A row that is called by a matter does not say its name again.
        QCOMPARE(rows({}, {QStringLiteral("4.工作亮点。11月30日前完成试点。")}),
                 QStringLiteral("评议：工作亮点（仅一方有）|（无）|11月30日前完成试点。"));
        // The same is counted in both, whatever names follow.
        const QString four = QStringLiteral("本季度表彰4个：张某（优秀党员）、李某（优秀党员）、王某、赵某。");
        const QString one = QStringLiteral("本季度表彰1个：欧阳某某（优秀党务工作者，厅直属机关）。");
        QCOMPARE(rows({four}, {QStringLiteral("另有说明。"), one}),
                 QStringLiteral("评议|%1|%2\n评议（仅一方有）|（无）|另有说明。").arg(four, one));
        // Appraisals by others are not one that changed; those by the same people stand side by side.
        const QString masses = QStringLiteral("6月29日，对支部开展群众评议（参评人员：群众），应到48人。");
        const QString served = QStringLiteral("9月23日，对支部开展群众评议（参评人员：服务对象），应到98人。");
        const QString later = QStringLiteral("9月23日，对支部开展群众评议（参评人员：群众），应到51人。");
        QCOMPARE(rows({masses}, {served}),
                 QStringLiteral("评议（仅一方有）|%1|（无）\n评议（仅一方有）|（无）|%2").arg(masses, served));
        QCOMPARE(rows({masses}, {later}), QStringLiteral("评议|%1|%2").arg(masses, later));
    }
    void aCellThatWasFilledIsNoRow()
    {
        const Document open = summary(figures(1, QString(), 1), QString(), {QStringLiteral("甲 推进中")});
        const Document bare = summary(figures(1, QString(), 1), QString(), {QStringLiteral("甲")});
        for (const bool isFilled : {true, false}) {
            const Table table = attachmentsCompared(
                {QStringLiteral("二季度"), QStringLiteral("三季度"), isFilled ? bare : open, isFilled ? open : bare});
            QCOMPARE(at(table, 0, 1), QStringLiteral("0"));
            QCOMPARE(at(table, 0, 2), QStringLiteral("0"));
            QCOMPARE(at(table, 0, 3), QStringLiteral("1"));
        }
    }
    void attachmentsAreCountedByRows()
    {
        const Table attachments = attachmentsCompared(m_pair);
        QCOMPARE(attachments.rows.size(), size_t{1});
        QCOMPARE(at(attachments, 0, 1), QStringLiteral("2")); // 丙 and 丁
        QCOMPARE(at(attachments, 0, 2), QStringLiteral("1")); // 乙
        QCOMPARE(at(attachments, 0, 3), QStringLiteral("1")); // 甲
    }
    void aPaperBesideItselfDiffersNowhere()
    {
        const ComparedPair same{QStringLiteral("定稿"), QStringLiteral("现在"), m_left, m_left};
        QStringList alike;
        QVERIFY(textsCompared(same, alike).rows.empty());
        QVERIFY(attachmentsCompared(same).rows.empty());
        const auto tables = figuresCompared(same);
        QCOMPARE(at(tables.at(0), 0, 3), QStringLiteral("持平"));
    }
};

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
