// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameorder.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <random>

using namespace xf;

namespace {

QStringList split(const QString& names)
{
    return names.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// The names sorted from a fixed shuffle, so that the order given cannot survive by chance.
QStringList sorted(QStringList names, NameCustom custom = NameCustom::GapCountsAsEmpty)
{
    std::sort(names.begin(), names.end());
    std::shuffle(names.begin(), names.end(), std::mt19937(7));
    std::sort(names.begin(), names.end(),
              [=](const QString& a, const QString& b) { return compareByStrokes(a, b, custom) < 0; });
    return names;
}

QStringList randomNames(int count)
{
    const QString characters = QStringLiteral(
        "丁于干马王田由甲申刘李张陈赵黄周吴一二三小国华建军明伟芳娜敏静丽强磊洋艳勇杰娟涛超霞平刚桂英㛃䶮喆堃龘AB1 ·");
    QRandomGenerator random(42);
    QStringList names;
    for (int i = 0; i < count; ++i) {
        QString name;
        for (int length = random.bounded(0, 5); length > 0; --length)
            name += characters[random.bounded(int(characters.size()))];
        names << name;
    }
    return names;
}

} // namespace

class TestNameOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersLikeLists_data();
    void ordersLikeLists();
    void withoutTheGapAShortNameTakesItsPlaceByStrokes();
    void surnamesWithTheSameStrokesDoNotInterleave();
    void spacesAndDotsDoNotCount();
    void knowsRareCharactersOfNames();
    void charactersWithoutStrokesComeLast();
    void isAStrictWeakOrdering();
    void handSetPositionsComeFirst();
    void committeeComesFirstByPost();
    void findsSurnames_data();
    void findsSurnames();
    void spacesTwoCharacterNames_data();
    void spacesTwoCharacterNames();
    void sortsFiveThousandNames();
};

void TestNameOrder::ordersLikeLists_data()
{
    QTest::addColumn<QString>("list");
    // Both as published with the words 按姓氏笔画为序.
    QTest::newRow("published 2022") << QStringLiteral(
        "丁薛祥 习近平 马兴瑞 王毅 王沪宁 尹力 石泰峰 刘国中 李希 李强 李干杰 李书磊 李鸿忠 何卫东 何立峰 "
        "张又侠 张国清 陈文清 陈吉宁 陈敏尔 赵乐际 袁家军 黄坤明 蔡奇");
    QTest::newRow("published 2017") << QStringLiteral(
        "丁薛祥 习近平 王晨 王沪宁 刘鹤 许其亮 孙春兰 李希 李强 李克强 李鸿忠 杨洁篪 杨晓渡 汪洋 张又侠 陈希 "
        "陈全国 陈敏尔 赵乐际 胡春华 栗战书 郭声琨 黄坤明 韩正 蔡奇");
    QTest::newRow("count first, then 横竖撇点折")
        << QStringLiteral("丁 卜 刁 于 万 卫 习 马 王 韦 尤 车 毛 仇 卞 文 方 尹 孔 邓 石 龙 卢 田 史 冯 司");
    QTest::newRow("提 is 横, 竖钩 is 竖, 捺 is 点") << QStringLiteral("打 江 字 安");
    QTest::newRow("same strokes")
        << QStringLiteral("刀 力 | 干 于 工 土 士 | 甲 申 | 吕 同 | 相 查").remove(QLatin1String("| "));
    QTest::newRow("given names") << QStringLiteral("张三 张文 张小丽 张小明 张小琴");
    QTest::newRow("rare given names") << QStringLiteral("王玥 王昇 王㛃 王䶮 王喆 王淼 王犇");
    QTest::newRow("compound surnames") << QStringLiteral("上官云 司马光 司徒美 欧小明 欧阳文 欧阳修 欧阳文忠 诸葛亮");
}

void TestNameOrder::ordersLikeLists()
{
    QFETCH(QString, list);
    const QStringList expected = split(list);
    QCOMPARE(sorted(expected), expected);
}

void TestNameOrder::withoutTheGapAShortNameTakesItsPlaceByStrokes()
{
    const QStringList names = split(QStringLiteral("李强 李干杰"));
    QCOMPARE(sorted(names, NameCustom::GapCountsAsEmpty), names);
    QCOMPARE(sorted(names, NameCustom::NoGap), split(QStringLiteral("李干杰 李强")));
    const QStringList prefix = split(QStringLiteral("李小 李小明"));
    QCOMPARE(sorted(prefix, NameCustom::NoGap), prefix);
}

void TestNameOrder::surnamesWithTheSameStrokesDoNotInterleave()
{
    const QStringList names = split(QStringLiteral("干一 干露 干大雄 于一 于露 于大雄"));
    const QStringList result = sorted(names);
    QCOMPARE(result.first(3).join(QString()).count(QStringLiteral("干")), 3);
    QCOMPARE(result.last(3).join(QString()).count(QStringLiteral("于")), 3);
}

void TestNameOrder::spacesAndDotsDoNotCount()
{
    QCOMPARE(compareByStrokes(u"张三", u"张　三"), 0);
    QCOMPARE(compareByStrokes(u" 张 三 ", u"张三"), 0);
    QCOMPARE(compareByStrokes(u"阿不都·热合曼", u"阿不都热合曼"), 0);
    QCOMPARE(compareByStrokes(u"", u""), 0);
    QVERIFY(compareByStrokes(u"", u"一") < 0);
    QVERIFY(compareByStrokes(u"一", u"") > 0);
}

void TestNameOrder::knowsRareCharactersOfNames()
{
    for (const uint c : QStringLiteral("喆堃玥昇淼犇䶮㛃𬀩龘𬍛").toUcs4())
        QVERIFY2(hasStrokes(c), qPrintable(QString::number(c, 16)));
    QVERIFY(!hasStrokes(U'A'));
    // 日 and 韦: 8 strokes, 竖折横横 and then 横; 明 goes on with 撇, 杰 begins with 横.
    QVERIFY(compareByStrokes(u"𬀩", u"明") < 0);
    QVERIFY(compareByStrokes(u"𬀩", u"杰") > 0);
}

void TestNameOrder::charactersWithoutStrokesComeLast()
{
    QVERIFY(compareByStrokes(u"龘", u"A") < 0);
    QVERIFY(compareByStrokes(u"A", u"B") < 0);
    QVERIFY(compareByStrokes(u"王A", u"王龘") > 0);
}

void TestNameOrder::isAStrictWeakOrdering()
{
    QStringList names = randomNames(2000);
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return compareByStrokes(a, b) < 0; });
    // In a sorted list every pair must agree with its places: that is antisymmetry and transitivity at once.
    int disagreements = 0;
    for (int i = 0; i < names.size(); ++i) {
        for (int j = i; j < names.size(); j += 7) { // a seventh of the pairs is enough, and quick
            const int forth = compareByStrokes(names[i], names[j]);
            disagreements += forth > 0 || forth != -compareByStrokes(names[j], names[i]);
        }
    }
    QCOMPARE(disagreements, 0);
}

void TestNameOrder::handSetPositionsComeFirst()
{
    const NamePlace first{u"蔡一", 1, {}};
    const NamePlace second{u"丁二", 2, {}};
    const NamePlace unset{u"丁一", {}, {}};
    QVERIFY(standsBefore(first, second, NameOrder::Strokes));
    QVERIFY(!standsBefore(second, first, NameOrder::Strokes));
    QVERIFY(standsBefore(second, unset, NameOrder::Strokes));
    QVERIFY(!standsBefore(unset, unset, NameOrder::Strokes));
    QVERIFY(standsBefore(second, unset, NameOrder::Pinyin)); // er before yi
    QVERIFY(standsBefore({u"丁二", {}, {}}, {u"丁一", 1, {}}, NameOrder::Pinyin));
}

void TestNameOrder::committeeComesFirstByPost()
{
    const NamePlace secretary{u"蔡一", {}, 0};
    const NamePlace deputy{u"丁二", {}, 1};
    const NamePlace member{u"丁一", 1, {}};
    const NamePlace other{u"于一", {}, {}};
    QVERIFY(standsBefore(secretary, deputy, NameOrder::Post));
    QVERIFY(standsBefore(deputy, member, NameOrder::Post));
    QVERIFY(standsBefore(member, other, NameOrder::Post));
    QVERIFY(!standsBefore(member, secretary, NameOrder::Post));
}

void TestNameOrder::findsSurnames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("single") << QStringLiteral("张三") << QStringLiteral("张");
    QTest::newRow("compound") << QStringLiteral("欧阳修") << QStringLiteral("欧阳");
    QTest::newRow("a given name that completes a compound") << QStringLiteral("欧阳") << QStringLiteral("欧");
    QTest::newRow("spaced") << QStringLiteral("司　马　光") << QStringLiteral("司马");
    QTest::newRow("in parts") << QStringLiteral("阿不都·热合曼") << QStringLiteral("阿");
    QTest::newRow("rare") << QStringLiteral("𬀩三") << QStringLiteral("𬀩");
    QTest::newRow("empty") << QString() << QString();
}

void TestNameOrder::findsSurnames()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(surname(name), expected);
}

void TestNameOrder::spacesTwoCharacterNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two") << QStringLiteral("张三") << QStringLiteral("张　三");
    QTest::newRow("already spaced") << QStringLiteral("张 三") << QStringLiteral("张　三");
    QTest::newRow("three") << QStringLiteral("张小三") << QStringLiteral("张小三");
    QTest::newRow("rare") << QStringLiteral("王𬀩") << QStringLiteral("王　𬀩");
    QTest::newRow("in parts") << QStringLiteral("阿·古") << QStringLiteral("阿·古");
    QTest::newRow("Latin") << QStringLiteral("John Smith") << QStringLiteral("John Smith");
    QTest::newRow("one") << QStringLiteral("张") << QStringLiteral("张");
    QTest::newRow("empty") << QString() << QString();
}

void TestNameOrder::spacesTwoCharacterNames()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(spacedName(name), expected);
}

void TestNameOrder::sortsFiveThousandNames()
{
    QStringList names = randomNames(5000);
    QElapsedTimer timer;
    timer.start();
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return compareByStrokes(a, b) < 0; });
    qInfo("5,000 names sorted in %lld ms", timer.elapsed());
    QVERIFY(std::is_sorted(names.begin(), names.end(),
                           [](const QString& a, const QString& b) { return compareByStrokes(a, b) < 0; }));
}

QTEST_APPLESS_MAIN(TestNameOrder)
#include "tst_nameorder.moc"
