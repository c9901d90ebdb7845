// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/namemask.h"

#include <QTest>

using namespace xf;

class TestNameMask : public QObject
{
    Q_OBJECT

    static QString masked(NameMask& mask, const char* text)
    {
        QString words = QString::fromUtf8(text);
        mask.mask(words);
        return words;
    }

private Q_SLOTS:
    void aLongerNameIsNotTakenForAShorterOne()
    {
        NameMask mask;
        mask.hide(QStringLiteral("李明"));
        mask.keep(QStringLiteral("李明亮"));
        QCOMPARE(masked(mask, "李明亮带李明、李　明到李明家"), QStringLiteral("李明亮带李某某、李某某到李某某家"));
        QCOMPARE(mask.names().size(), size_t{1});
        QCOMPARE(mask.names().front().places, 3);
    }
    void whatIsHiddenStaysHiddenThoughAnotherKeepsTheName()
    {
        NameMask mask;
        mask.keep(QStringLiteral("黄桂英"));
        mask.hide(QStringLiteral("黄桂英"));
        QCOMPARE(masked(mask, "黄桂英"), QStringLiteral("黄某某"));
    }
    void oneCharacterIsNoName()
    {
        NameMask mask;
        mask.hide(QStringLiteral("王"));
        mask.hide(QString());
        QVERIFY(mask.isEmpty());
        QCOMPARE(masked(mask, "王村、国王"), QStringLiteral("王村、国王"));
    }
    void namesBeyondTheFirstPlaneAreFound()
    {
        NameMask mask;
        mask.hide(QStringLiteral("陈𬀩"));
        QCOMPARE(masked(mask, "由陈𬀩、陈　𬀩负责"), QStringLiteral("由陈某某、陈某某负责"));
    }
};

QTEST_APPLESS_MAIN(TestNameMask)
#include "tst_namemask.moc"
