// SPDX-License-Identifier: GPL-3.0-or-later
// 更正: what would read otherwise than it was printed, told in meaning.
#include "content/corrections/alignment.h"
#include "content/corrections/corrections.h"

#include <QTest>

#include <algorithm>

using namespace xf;
using namespace xf::paper;

namespace {

QString zh(const char* text)
{
    return QString::fromUtf8(text);
}

struct Told {
    QString branch = zh("某支部");
    QString pledges = zh("累计兑现率91.7%（55/60）。张三为小区修好路灯。");
    QString reading = zh("撰写心得5篇。");
    std::vector<std::vector<Cell>> rows = {{Cell(qint64{1}), Cell(zh("张三")), Cell(QDate(2026, 9, 1))},
                                           {Cell(qint64{2}), Cell(zh("李四")), Cell(QDate(2026, 9, 2))}};
};

Document documentOf(const Told& told)
{
    Document document;
    document.add(Title{told.branch + zh("\n第三季度小结")});
    document.addHeading(1, zh("八个一活动"));
    document.addHeading(2, zh("公开承诺"));
    document.add(Paragraph{told.pledges});
    if (!told.reading.isEmpty()) {
        document.addHeading(2, zh("读书心得"));
        document.add(Paragraph{told.reading});
    }
    document.add(Signature{zh("某支部"), QDate(2026, 9, 30)});
    document.add(AttachmentLabel{zh("附件1")});
    document.add(Title{zh("承诺台账")});
    document.add(Table{{}, {{zh("序号")}, {zh("姓名")}, {zh("完成日期")}}, told.rows, {}});
    return document;
}

std::vector<Correction> since(const Told& now)
{
    return correctionsBetween(documentOf({}), documentOf(now));
}

} // namespace

class TestCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePaperItselfHasNone() { QVERIFY(since({}).empty()); }

    void aFigureIsToldWithBothValues()
    {
        Told now;
        now.pledges = zh("累计兑现率93.3%（56/60）。张三为小区修好路灯。");
        const auto found = since(now);
        QCOMPARE(found.size(), size_t{1});
        QCOMPARE(found[0].part, zh("一、（一）公开承诺"));
        QCOMPARE(found[0].printed, zh("累计兑现率91.7%（55/60）。"));
        QCOMPARE(found[0].now, zh("累计兑现率93.3%（56/60）。"));
        QCOMPARE(correctionSentence(found[0]), zh("更正：原为91.7%（55/60），现为93.3%（56/60）"));
    }
    void aDayIsOneFigure()
    {
        Document printed;
        printed.add(Paragraph{zh("2026年9月3日开会，到会12人。")});
        Document now;
        now.add(Paragraph{zh("2026年9月13日开会，到会12人。")});
        const auto found = correctionsBetween(printed, now);
        QCOMPARE(found.size(), size_t{1});
        QCOMPARE(correctionSentence(found[0]), zh("更正：原为2026年9月3日，现为2026年9月13日"));
    }
    void otherWordsAreToldAsSentences()
    {
        Told now;
        now.pledges = zh("累计兑现率91.7%（55/60）。李四为小区修好路灯。");
        const auto found = since(now);
        QCOMPARE(found.size(), size_t{1});
        QVERIFY(found[0].figures.empty());
        QCOMPARE(found[0].printed, zh("张三为小区修好路灯。"));
        QCOMPARE(found[0].now, zh("李四为小区修好路灯。"));
    }
    void anAddedSentenceDoesNotTouchTheOthers()
    {
        Told now;
        now.pledges = zh("累计兑现率91.7%（55/60）。补录一句。张三为小区修好路灯。");
        const auto found = since(now);
        QCOMPARE(found.size(), size_t{1});
        QVERIFY(found[0].printed.isEmpty());
        QCOMPARE(correctionSentence(found[0]), zh("更正：原无，现为补录一句"));
    }
    void aSectionThatIsGoneIsTold()
    {
        Told now;
        now.reading.clear();
        const auto found = since(now);
        QCOMPARE(found.size(), size_t{1});
        QCOMPARE(found[0].part, zh("一、（二）读书心得"));
        QCOMPARE(correctionSentence(found[0]), zh("更正：原为撰写心得5篇，现无"));
    }
    void aRenamedBranchTouchesTheTitleAlone()
    {
        Told now;
        now.branch = zh("另一支部");
        const auto found = since(now);
        QCOMPARE(found.size(), size_t{1});
        QCOMPARE(found[0].part, zh("标题"));
    }
    void aCellIsToldByItsRowAndColumn()
    {
        Told now;
        now.rows[1][2] = QDate(2026, 9, 12);
        const auto found = since(now);
        QCOMPARE(found.size(), size_t{1});
        QCOMPARE(found[0].part, zh("附件1 承诺台账：李四，完成日期"));
        QCOMPARE(found[0].printed, zh("2026-09-02"));
        QCOMPARE(found[0].now, zh("2026-09-12"));
        QCOMPARE(correctionSentence(found[0]), zh("更正：原为2026-09-02，现为2026-09-12"));
    }
    void aSentenceIsToldWholeAndEachByItself()
    {
        Told now;
        now.pledges = zh("累计兑现率91.7%（55/60）；逾期2项。李四为小区修好路灯。");
        const auto found = since(now);
        QCOMPARE(found.size(), size_t{2});
        QCOMPARE(found[0].printed, zh("累计兑现率91.7%（55/60）。"));
        QCOMPARE(found[0].now, zh("累计兑现率91.7%（55/60）；逾期2项。"));
        QCOMPARE(found[1].now, zh("李四为小区修好路灯。"));
    }
    void ofRowsWithOneNameTheMostAlikeIsTheSame()
    {
        const auto ledger = [](const std::vector<std::pair<const char*, const char*>>& pledges,
                               const char* name = "张三") {
            Document document;
            document.add(AttachmentLabel{zh("附件1")});
            document.add(Title{zh("承诺台账")});
            Table table{{}, {{zh("姓名")}, {zh("承诺")}, {zh("状态")}}, {}, {}};
            for (const auto& [pledge, state] : pledges)
                table.rows.push_back({zh(name), zh(pledge), zh(state)});
            document.add(table);
            return document;
        };
        const auto found = correctionsBetween(ledger({{"走访农户十二次", "践诺中"}, {"撰写读书心得两篇", "践诺中"}}),
                                              ledger({{"撰写读书心得两篇", "已销号"}, {"走访农户十二次", "已销号"}}));
        QCOMPARE(found.size(), size_t{2});
        for (const Correction& each : found)
            QCOMPARE(each.part, zh("附件1 承诺台账：张三，状态"));
        // Where a name has several rows, those that are not alike are other rows, wherever they stand.
        const auto others =
            correctionsBetween(ledger({{"限额方案迟两周办结", "提前送审"}, {"灌溉渠未通水", "加快施工"}}),
                               ledger({{"评价报告没有定稿", "月中定稿"}, {"五月月报差错", "双人复核"}}));
        QCOMPARE(others.size(), size_t{4});
        for (const Correction& each : others)
            QVERIFY2(!each.isCell && each.printed.isEmpty() != each.now.isEmpty(), qPrintable(each.printed));
        // The name that all of them have makes none alike.
        const auto gaps = correctionsBetween(
            ledger({{"罗城坝县驻点推迟", "十月中旬驻点，黄某某"}, {"灌溉渠未通水", "加快施工"}}, "带头服务群众"),
            ledger({{"罗城坝县补列未到位", "年底前跟踪补列，吴某某"}, {"五月月报差错", "双人复核"}}, "带头服务群众"));
        QCOMPARE(gaps.size(), size_t{4});
        for (const Correction& each : gaps)
            QVERIFY2(!each.isCell, qPrintable(each.part));
        // One row of that name on each side is the same one.
        const auto alone = correctionsBetween(ledger({{"限额方案迟两周办结", "提前送审"}}),
                                              ledger({{"评价报告没有定稿", "月中定稿"}}));
        QCOMPARE(alone.size(), size_t{2});
        QVERIFY(alone[0].isCell && alone[1].isCell);
    }
    void aRowThatOnlyMovedIsNeitherNewNorGone()
    {
        Told before;
        before.rows.push_back({Cell(qint64{3}), Cell(zh("王五")), Cell(QDate(2026, 9, 3))});
        before.rows.push_back({Cell(qint64{4}), Cell(zh("赵六")), Cell(QDate(2026, 9, 4))});
        Told now = before;
        std::rotate(now.rows.begin(), now.rows.begin() + 1, now.rows.end()); // 张三 left: at the end from now on
        QVERIFY(correctionsBetween(documentOf(before), documentOf(now)).empty());
        now.rows.back()[2] = QDate(2026, 9, 11); // moved and changed at once
        const auto found = correctionsBetween(documentOf(before), documentOf(now));
        QCOMPARE(found.size(), size_t{1});
        QVERIFY(found[0].isCell);
        QCOMPARE(found[0].part, zh("附件1 承诺台账：张三，完成日期"));
    }
    void aRowInBetweenDoesNotShiftTheOthers()
    {
        Told now;
        now.rows.insert(now.rows.begin(), {Cell(qint64{1}), Cell(zh("丁一")), Cell(QDate(2026, 9, 9))});
        now.rows[1][0] = qint64{2};
        now.rows[2][0] = qint64{3};
        const auto found = since(now);
        QCOMPARE(found.size(), size_t{1});
        QVERIFY(found[0].printed.isEmpty());
        QCOMPARE(found[0].now, zh("丁一｜2026-09-09"));
    }
    void theStretchesThatDifferAreFound()
    {
        const QStringList left{zh("甲"), zh("乙"), zh("丙"), zh("丁")};
        QVERIFY(differingStretches(left, left).empty());
        const auto found = differingStretches(left, {zh("甲"), zh("丙"), zh("戊"), zh("丁")});
        QCOMPARE(found.size(), size_t{2});
        QCOMPARE(found[0].firstLeft, 1);
        QCOMPARE(found[0].lastLeft, 2);
        QCOMPARE(found[0].firstRight, found[0].lastRight);
        QCOMPARE(found[1].firstRight, 2);
        QCOMPARE(found[1].lastRight, 3);
        QCOMPARE(differingStretches({}, left).size(), size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
