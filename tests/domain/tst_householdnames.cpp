// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/householdnames.h"

#include <QTest>

using namespace xf;

class TestHouseholdNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFamilyIsFoundHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("names");
        const auto row = [](const char* name, const char* members, const char* names) {
            QTest::newRow(name) << QString::fromUtf8(members) << QString::fromUtf8(names);
        };
        row("kinship before", "配偶陈秀兰，儿子黄志强（在校），母亲：李二妹", "陈秀兰 黄志强 李二妹");
        row("kinship behind", "陈秀兰（妻子），黄志强（长子，15岁）", "陈秀兰 黄志强");
        row("spaces and lines", "妻 陈秀兰\n长女 黄小燕 在读", "陈秀兰 黄小燕");
        row("printed gap", "配偶陈　兰；孙子黄　鹏", "陈兰 黄鹏");
        row("compound and far away", "儿媳欧阳雪、女婿阿不都·热合曼", "欧阳雪 阿不都·热合曼");
        row("only kinship", "黄桂英，女，52岁；婆婆，78岁；女儿，20岁，在读；孙子，3岁", "黄桂英");
        row("what is only said", "妻子健康，母亲高血压，父亲白内障，儿子高中毕业，女儿尚未婚配，现住石塘村", "");
        row("nothing", "", "");
    }
    void theFamilyIsFoundHoweverItIsWritten()
    {
        QFETCH(QString, members);
        QFETCH(QString, names);
        QCOMPARE(familyNames(members).join(QLatin1Char(' ')), names);
    }
    void theHeadComesFirstAndOnce()
    {
        Household household;
        household.head = QStringLiteral("黄桂英");
        household.members = QStringLiteral("黄桂英，儿子黄志强");
        QCOMPARE(householdNames(household), (QStringList{QStringLiteral("黄桂英"), QStringLiteral("黄志强")}));
    }
};

QTEST_APPLESS_MAIN(TestHouseholdNames)
#include "tst_householdnames.moc"
