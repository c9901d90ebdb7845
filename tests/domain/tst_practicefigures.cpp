// SPDX-License-Identifier: GPL-3.0-or-later
// 总结推广, 宣传典型: what was written down and where it was told within some days.
#include "campaign.h"
#include "rules/practicefigures.h"

#include <QTest>

using namespace xf;

class TestPracticeFigures : public QObject
{
    Q_OBJECT

    test::Campaign m_campaign{Quarter(2026, 3)};
    Id m_second = 0;

    Id practice(QDate date)
    {
        Practice made;
        made.date = date;
        made.title = QStringLiteral("做法");
        return m_campaign.addRow(practiceKind(), made);
    }
    void tell(Id practice, QDate date)
    {
        Publicity told;
        told.parent = practice;
        told.date = date;
        told.channel = QStringLiteral("简报");
        m_campaign.addRow(publicityKind(), told);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Id first = practice(QDate(2026, 6, 30));
        m_second = practice(QDate(2026, 8, 1));
        practice(QDate(2026, 7, 1));
        tell(first, QDate(2026, 7, 5)); // told in the quarter after
        tell(first, QDate(2026, 6, 30));
        tell(m_second, QDate(2026, 9, 30));
        tell(m_second, QDate(2026, 10, 1)); // after the cut-off
        tell(m_second, QDate());            // without a day it was not told on any
        tell(m_campaign.add(roleModelKind(), RoleModel()).record->id, QDate(2026, 9, 1));
    }

    void theQuarterCountsWhatIsDatedInIt()
    {
        const auto figures = practiceFigures(m_campaign.snapshot, QDate(2026, 7, 1), QDate(2026, 9, 30));
        QCOMPARE(figures.practices, 2);
        QCOMPARE(figures.practicesTold, 2);
        QCOMPARE(figures.modelsTold, 1);
        QCOMPARE(figures.newest, m_second);
    }

    void theYearCountsAllUpToTheDay()
    {
        const auto figures = practiceFigures(m_campaign.snapshot, QDate(2026, 1, 1), QDate(2026, 9, 30));
        QCOMPARE(figures.practices, 3);
        QCOMPARE(figures.practicesTold, 3);
    }

    void aQuarterWithoutAnyHasNone()
    {
        const auto figures = practiceFigures(m_campaign.snapshot, QDate(2026, 1, 1), QDate(2026, 3, 31));
        QCOMPARE(figures.practices, 0);
        QCOMPARE(figures.practicesTold + figures.modelsTold, 0);
        QCOMPARE(figures.newest, Id{0});
    }
};

QTEST_GUILESS_MAIN(TestPracticeFigures)
#include "tst_practicefigures.moc"
