// SPDX-License-Identifier: GPL-3.0-or-later
// The facts confirmed for an answer of a checklist, and the records that they tell of.
#include "activities/household.h"
#include "checklists/fact.h"
#include "checklists/fivegoods.h"
#include "editedfile.h"
#include "snapshotloader.h"

#include <QTest>

using namespace xf;
using namespace xf::test;

class TestConfirmedFacts : public QObject
{
    Q_OBJECT

    std::unique_ptr<EditedFile> m_file;
    Id m_household = 0;

    Editor& editor() { return m_file->editor(); }
    template <class R>
    Id add(const Kind& kind, R record)
    {
        const auto added = editor().add(kind, std::make_shared<R>(std::move(record)));
        return added ? *added : 0;
    }
    /// An answer of the quarter with one fact that tells of the household.
    void answerIn(Quarter quarter)
    {
        FiveGoods answer;
        answer.quarter = quarter.key();
        answer.item = QStringLiteral("standing");
        Fact fact;
        fact.parent = add(fiveGoodsKind(), answer);
        fact.date = quarter.firstDay();
        fact.text = quarter.key();
        fact.record = m_household;
        QVERIFY(add(factKind(), fact) != 0);
    }
    QStringList factsIn(Quarter quarter, QDate today)
    {
        QStringList texts;
        const auto snapshot = SnapshotLoader(editor().records()).load(quarter, today);
        if (snapshot) {
            for (const Fact* each : snapshot->rows<Fact>(factKind()))
                texts << each->text;
        }
        return texts;
    }
    qint64 count(const Kind& kind)
    {
        const auto found = editor().records().count(kind);
        return found ? *found : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<EditedFile>();
        Household household;
        household.title = QStringLiteral("结对帮扶一户");
        household.head = QStringLiteral("王水生");
        m_household = add(householdKind(), household);
    }

    void aQuarterSeesItsOwnAndThoseOfTheQuarterBefore()
    {
        for (const Quarter& each : {Quarter(2026, 1), Quarter(2026, 2), Quarter(2026, 3), Quarter(2026, 4)})
            answerIn(each);
        QCOMPARE(factsIn({2026, 3}, QDate(2026, 12, 31)),
                 (QStringList{QStringLiteral("2026Q2"), QStringLiteral("2026Q3")}));
    }

    void aFactWithoutItsRecordIsRefused()
    {
        FiveGoods answer;
        answer.quarter = QStringLiteral("2026Q3");
        answer.item = QStringLiteral("team");
        Fact fact;
        fact.parent = add(fiveGoodsKind(), answer);
        fact.date = QDate(2026, 7, 1);
        fact.text = QStringLiteral("7月1日，授牌");
        QCOMPARE(add(factKind(), fact), Id{0});
    }

    void aRecordThatAFactTellsOfIsNotRemoved()
    {
        answerIn({2026, 3});
        QVERIFY(!editor().remove({m_household}).ok());
        QCOMPARE(count(householdKind()), 1);
    }

    void whenAHouseholdIsClearedAwayItsFactsGoAndTheAnswerStays()
    {
        answerIn({2026, 3});
        const auto plan = editor().planPurge(m_household);
        QVERIFY(plan.ok());
        QVERIFY(editor().purge(*plan).ok());
        QCOMPARE(count(factKind()), 0);
        QCOMPARE(count(fiveGoodsKind()), 1);
    }
};

QTEST_GUILESS_MAIN(TestConfirmedFacts)
#include "tst_confirmedfacts.moc"
