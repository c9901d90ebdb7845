// SPDX-License-Identifier: GPL-3.0-or-later
// What was in force on a day, on versions small enough to follow by hand.
#include "rules/inforce.h"

#include <QTest>

#include <deque>

using namespace xf;

class TestInForce : public QObject
{
    Q_OBJECT

    std::deque<Regulation> m_all;

    Regulation& add(const char* title, QDate effective, Id replaces = 0, QDate ended = {})
    {
        Regulation regulation;
        regulation.id = static_cast<Id>(m_all.size()) + 1;
        regulation.title = QString::fromUtf8(title);
        regulation.effective = effective;
        regulation.replaces = replaces;
        regulation.ended = ended;
        regulation.nature = replaces ? QStringLiteral("revised") : QStringLiteral("new");
        m_all.push_back(regulation);
        return m_all.back();
    }
    std::vector<const Regulation*> all() const
    {
        std::vector<const Regulation*> pointers;
        for (const Regulation& each : m_all)
            pointers.push_back(&each);
        return pointers;
    }
    QStringList on(QDate day) const
    {
        QStringList titles;
        for (const InForce& each : inForceOn(all(), day))
            titles << each.regulation->title;
        return titles;
    }
    static QDate day(int month, int number, int year = 2026) { return QDate(year, month, number); }

private Q_SLOTS:
    void init() { m_all.clear(); }

    void aRegulationHoldsFromItsFirstToItsLastDay()
    {
        add("甲", day(3, 1), 0, day(6, 30));
        QCOMPARE(on(day(2, 28)), QStringList());
        QCOMPARE(on(day(3, 1)), QStringList{QStringLiteral("甲")});
        QCOMPARE(on(day(6, 30)), QStringList{QStringLiteral("甲")});
        QCOMPARE(on(day(7, 1)), QStringList());
    }

    void aRevisionEndsTheVersionThatItReplacesTheDayBefore()
    {
        const Id old = add("甲2025", day(1, 1, 2025)).id;
        const Id revised = add("甲2026", day(7, 1), old).id;
        QCOMPARE(on(day(6, 30)), QStringList{QStringLiteral("甲2025")});
        QCOMPARE(on(day(7, 1)), QStringList{QStringLiteral("甲2026")});
        const auto spans = spansInForce(all());
        QCOMPARE(spans.front().until, day(6, 30));
        QCOMPARE(spans.front().replacedBy, revised);
        QVERIFY(!spans.back().until.isValid());
    }

    void aDraftReplacesNothingYet()
    {
        const Id old = add("甲2025", day(1, 1, 2025)).id;
        add("甲征求意见稿", QDate(), old);
        QCOMPARE(on(day(9, 30)), QStringList{QStringLiteral("甲2025")});
    }

    void theEarlierOfTypedLastDayAndReplacementCounts()
    {
        const Id old = add("甲2025", day(1, 1, 2025), 0, day(12, 31)).id;
        const Id revised = add("甲2026", day(7, 1), old).id;
        QCOMPARE(on(day(8, 1)), QStringList{QStringLiteral("甲2026")});
        m_all.front().ended = day(5, 31);
        // Between the typed end and the revision nothing was in force; who came next is still known.
        QCOMPARE(on(day(6, 15)), QStringList());
        QCOMPARE(spansInForce(all()).front().replacedBy, revised);
    }

    void aRepealedRegulationEndsWithItsDay()
    {
        Regulation& repealed = add("旬报制度", day(5, 1, 2019), 0, day(8, 31));
        repealed.nature = QStringLiteral("repealed");
        QCOMPARE(on(day(8, 31)), QStringList{QStringLiteral("旬报制度")});
        QCOMPARE(on(day(9, 1)), QStringList());
        m_all.front().ended = QDate();
        QCOMPARE(on(day(8, 31)), QStringList()); // nobody can say
    }

    void aRepealOfAnotherEndsThatAndIsNoneItself()
    {
        const Id old = add("旬报制度", day(5, 1, 2019)).id;
        add("关于废止旬报制度的通知", day(9, 1), old).nature = QStringLiteral("repealed");
        QCOMPARE(on(day(8, 31)), QStringList{QStringLiteral("旬报制度")});
        QCOMPARE(on(day(9, 1)), QStringList());
        QCOMPARE(spansInForce(all()).front().replacedBy, Id{0});
    }

    void theListGoesByAreaAndThenByDay()
    {
        add("业务", day(1, 1)).area = QStringLiteral("business");
        add("无类别", day(1, 1));
        add("政务晚", day(2, 1)).area = QStringLiteral("government");
        add("政务早", day(1, 1)).area = QStringLiteral("government");
        add("服务", day(1, 1)).area = QStringLiteral("service");
        QCOMPARE(on(day(3, 1)), (QStringList{QStringLiteral("政务早"), QStringLiteral("政务晚"), QStringLiteral("服务"),
                                             QStringLiteral("业务"), QStringLiteral("无类别")}));
    }

    void allVersionsAreFoundFromAnyOfThem()
    {
        const Id first = add("2024", day(1, 1, 2024)).id;
        const Id second = add("2025", day(1, 1, 2025), first).id;
        add("别的", day(1, 1, 2025));
        add("2026草案", QDate(), second);
        for (const Id from : {first, second, Id{4}}) {
            QStringList titles;
            for (const Regulation* each : versionsOf(all(), from))
                titles << each->title;
            QCOMPARE(titles, (QStringList{QStringLiteral("2024"), QStringLiteral("2025"), QStringLiteral("2026草案")}));
        }
    }

    void aRingOfVersionsEnds()
    {
        add("甲", day(1, 1), 2);
        add("乙", day(2, 1), 1);
        QCOMPARE(versionsOf(all(), 1).size(), size_t{2});
        QCOMPARE(on(day(3, 1)), QStringList{QStringLiteral("乙")});
    }

    void theTrailTellsSuggestionsAndVersionsByDay()
    {
        const Id old = add("甲2025", day(1, 1, 2025)).id;
        const Id revised = add("甲2026", day(7, 1), old).id;
        Suggestion suggestion;
        suggestion.id = 100;
        suggestion.parent = 50;
        suggestion.record = revised;
        suggestion.text = QStringLiteral("先评价后存续");
        suggestion.date = day(5, 20);
        Suggestion other = suggestion;
        other.record = 0;
        const auto lines = regulationTrail(all(), {&suggestion, &other}, old);
        QCOMPARE(lines.size(), size_t{4});
        using What = TrailLine::What;
        const std::vector<std::tuple<QDate, What, Id>> expected{{day(1, 1, 2025), What::InForce, old},
                                                                {day(5, 20), What::Suggested, Id{50}},
                                                                {day(6, 30), What::Replaced, old},
                                                                {day(7, 1), What::InForce, revised}};
        for (size_t i = 0; i < lines.size(); ++i) {
            QCOMPARE(lines[i].date, std::get<0>(expected[i]));
            QVERIFY(lines[i].what == std::get<1>(expected[i]));
            QCOMPARE(lines[i].record, std::get<2>(expected[i]));
        }
    }
};

QTEST_GUILESS_MAIN(TestInForce)
#include "tst_inforce.moc"
