// SPDX-License-Identifier: GPL-3.0-or-later
// Problems that say the same in the same words.
#include "rules/likeness.h"

#include <QTest>

using namespace xf;

class TestLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShareOfCommonPairs()
    {
        // 学习不够 has 学习 习不 不够; 学习不够系统 has five pairs, three of them the same: 2·3 ÷ (3+5).
        QCOMPARE(likeness(QStringLiteral("学习不够"), QStringLiteral("学习不够系统")), 0.75);
        // A pair counts as often as both have it: 看看看 has 看看 twice, 看看 once.
        QCOMPARE(likeness(QStringLiteral("看看看"), QStringLiteral("看看")), 2.0 / 3);
        QCOMPARE(likeness(QStringLiteral("甲乙"), QStringLiteral("丙丁")), 0.0);
        QCOMPARE(likeness(QString(), QStringLiteral("甲乙")), 0.0);
        QCOMPARE(likeness(QStringLiteral("忙"), QStringLiteral("忙")), 1.0);
        QCOMPARE(likeness(QStringLiteral("忙"), QStringLiteral("懒")), 0.0);
    }

    void punctuationAndSpacesDoNotTellTextsApart()
    {
        QCOMPARE(likeness(QStringLiteral("图方便、走近处。"), QStringLiteral("图方便，走 近处")), 1.0);
    }

    void whatIsPointedOut_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("alike");
        QTest::newRow("the same") << QStringLiteral("深入边远县调研不够") << QStringLiteral("深入边远县调研不够")
                                  << true;
        QTest::newRow("a word more") << QStringLiteral("理论学习不够系统") << QStringLiteral("理论学习不够深入系统")
                                     << true;
        QTest::newRow("another matter") << QStringLiteral("理论学习不够系统") << QStringLiteral("接听电话不够耐心")
                                        << false;
        QTest::newRow("the same ending") << QStringLiteral("信访答复不够及时") << QStringLiteral("支委之间通气不够及时")
                                         << false;
    }
    void whatIsPointedOut()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(isWordedAlike(one, other), "alike");
        QTEST(isWordedAlike(other, one), "alike");
    }
};

QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
