// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinyin.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace xf;

class TestPinyin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellsNames_data();
    void spellsNames();
    void spellsTextWithEverydaySounds();
    void ordersBySyllableThenTone();
    void keepsSameSoundingSurnamesTogether();
    void isAStrictWeakOrdering();
    void matchesWhatIsTyped_data();
    void matchesWhatIsTyped();
};

void TestPinyin::spellsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::addColumn<QString>("full");
    const auto row = [](const char* name, const char* initials, const char* full) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(initials) << QString::fromUtf8(full);
    };
    row("张三", "zs", "zhangsan");
    row("张　三", "zs", "zhangsan");
    row("吕绿", "ll", "lvlv");
    row("单田", "st", "shantian");
    row("解宁", "xn", "xiening");
    row("仇和", "qh", "qiuhe");
    row("查良", "zl", "zhaliang");
    row("曾三", "zs", "zengsan");
    row("任强", "rq", "renqiang");
    row("区三", "os", "ousan");
    row("朴三", "ps", "piaosan");
    row("尉三", "ws", "weisan");
    row("尉迟恭", "ycg", "yuchigong");
    row("万俟卨", "mqx", "moqixie");
    row("长孙无忌", "zswj", "zhangsunwuji");
    row("王喆", "wz", "wangzhe");
    row("王堃", "wk", "wangkun");
    row("王玥", "wy", "wangyue");
    row("王昇", "ws", "wangsheng");
    row("王晟", "ws", "wangsheng");
    row("王淼", "wm", "wangmiao");
    row("王犇", "wb", "wangben");
    row("王䶮", "wy", "wangyan");
    row("王㛃", "wj", "wangjie");
    row("王𬀩", "ww", "wangwei");
    row("張國強", "zgq", "zhangguoqiang");
    row("阿不都·热合曼", "abdrhm", "abudureheman");
    row("A张3", "az3", "azhang3");
    row("", "", "");
}

void TestPinyin::spellsNames()
{
    QFETCH(QString, name);
    QFETCH(QString, initials);
    QFETCH(QString, full);
    QCOMPARE(pinyinInitials(name), initials);
    QCOMPARE(pinyinFull(name), full);
}

void TestPinyin::spellsTextWithEverydaySounds()
{
    QCOMPARE(pinyinFull(u"单位", Pronounced::Text), QStringLiteral("danwei"));
    QCOMPARE(pinyinInitials(u"解决", Pronounced::Text), QStringLiteral("jj"));
}

void TestPinyin::ordersBySyllableThenTone()
{
    // cai2 chen2 cheng2 … fang1 fang2; li2 before li3 before li4; lu4 before lü3; 单 among the shan.
    const QStringList expected =
        QStringLiteral(
            "蔡奇 陈一 程一 方一 房一 黎一 李安 李白 厉一 路一 吕一 栾一 罗一 单一 沈一 曾一 张一 张一一 A B")
            .split(QLatin1Char(' '));
    QStringList names = expected;
    std::sort(names.begin(), names.end());
    std::shuffle(names.begin(), names.end(), std::mt19937(7));
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return compareByPinyin(a, b) < 0; });
    QCOMPARE(names, expected);
}

void TestPinyin::keepsSameSoundingSurnamesTogether()
{
    // 张 (7 strokes) and 章 (11) sound alike: every 张 before every 章, whatever the given names.
    QVERIFY(compareByPinyin(u"张卓", u"章安") < 0);
    QVERIFY(compareByPinyin(u"章安", u"张卓") > 0);
    QCOMPARE(compareByPinyin(u"张　卓", u"张卓"), 0);
}

void TestPinyin::isAStrictWeakOrdering()
{
    const QString characters = QStringLiteral("张章单于李黎厉吕路万俟长孙一二丽华𬀩A1·");
    std::mt19937 random(3);
    QStringList names;
    for (int i = 0; i < 400; ++i) {
        QString name;
        for (auto length = random() % 5; length > 0; --length)
            name += characters[qsizetype(random() % std::size_t(characters.size()))];
        names << name;
    }
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return compareByPinyin(a, b) < 0; });
    int disagreements = 0;
    for (int i = 0; i < names.size(); ++i) {
        for (int j = i; j < names.size(); ++j) {
            const int forth = compareByPinyin(names[i], names[j]);
            disagreements += forth > 0 || forth != -compareByPinyin(names[j], names[i]);
        }
    }
    QCOMPARE(disagreements, 0);
}

void TestPinyin::matchesWhatIsTyped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* name, const char* typed, bool expected) {
        QTest::addRow("%s by %s", name, typed) << QString::fromUtf8(name) << QString::fromUtf8(typed) << expected;
    };
    row("张小三", "", true);
    row("张小三", "张", true);
    row("张小三", "小三", true);
    row("张小三", "张三", false);
    row("张　三", "张三", true);
    row("张小三", "zxs", true);
    row("张小三", "ZX", true);
    row("张小三", "zhangx", true);
    row("张小三", "zhang xiao san", true);
    row("张小三", "xs", true);
    row("张小三", "s", false);
    row("张小三", "zhangxiaosanx", false);
    row("张小三", "zy", false);
    row("张小三", "张x", true);
    row("吕三", "lüs", true);
    row("吕三", "lv", true);
    row("单三", "shan", true);
    row("单三", "dan", true);
    row("单三", "chan", false);
    row("欧阳修", "xiu", true);
    row("欧阳修", "oyx", true);
    row("阿不都·热合曼", "abd", true);
    row("Anna", "AN", true);
    row("", "a", false);
}

void TestPinyin::matchesWhatIsTyped()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(bool, expected);
    QCOMPARE(matchesName(name, typed), expected);
}

QTEST_APPLESS_MAIN(TestPinyin)
#include "tst_pinyin.moc"
