// SPDX-License-Identifier: GPL-3.0-or-later
// 党员先锋岗: who receives a plaque of the year, under which number, and which come back.
#include "rules/plaqueround.h"

#include <QTest>

using namespace xf;

namespace {

enum Who : Id { Zhang = 101, Li, Wang, Zhao };

Plaque plaque(Id id, int year, const char* number, Id holder, QDate withdrawn = {})
{
    Plaque made;
    made.id = id;
    made.year = year;
    made.number = QLatin1String(number);
    made.holder = holder;
    made.handed = QDate(year, 7, 1).addDays(id);
    made.withdrawn = withdrawn;
    return made;
}

Commendation honour(int year, Id member, const char* result = "awarded", const char* words = "优秀共产党员")
{
    Commendation made;
    made.year = year;
    made.member = member;
    made.result = QLatin1String(result);
    made.honour = QString::fromUtf8(words);
    return made;
}

QStringList lines(const PlaqueRound& round)
{
    QStringList found;
    for (const auto& each : round.awards)
        found << QStringLiteral("%1 %2 %3").arg(each.member).arg(each.number, each.basis);
    return found;
}

} // namespace

class TestPlaqueRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommendedOfTheYearReceiveOneAndOthersDoNot()
    {
        const auto zhang = honour(2026, Zhang);
        const auto rejected = honour(2026, Li, "rejected");
        const auto proposed = honour(2026, Wang, "proposed");
        const auto lastYear = honour(2025, Zhao);
        const auto branch = honour(2026, 0);
        const auto second = honour(2026, Zhang, "awarded", "岗位能手"); // one person, one plaque
        const auto round = plaqueRound({}, {&zhang, &rejected, &proposed, &lastYear, &branch, &second}, 2026);
        QCOMPARE(lines(round), QStringList{QStringLiteral("101 01 2026年度优秀共产党员")});
        QVERIFY(round.withdrawn.empty());
    }

    void plaquesOfEarlierYearsComeBackAndGoOn()
    {
        const auto a = plaque(1, 2025, "XF-01", Zhao, QDate(2026, 6, 30));
        const auto b = plaque(2, 2025, "XF-02", Wang);
        const auto c = plaque(3, 2025, "XF-03", Zhang);
        const auto li = honour(2026, Li);
        const auto zhang = honour(2026, Zhang);
        const auto round = plaqueRound({&a, &b, &c}, {&li, &zhang}, 2026);
        QCOMPARE(round.withdrawn, (std::vector<Id>{2, 3}));
        // 张 keeps 03; 李 takes the lowest free number.
        QCOMPARE(lines(round), (QStringList{QStringLiteral("102 XF-01 2026年度优秀共产党员"),
                                            QStringLiteral("101 XF-03 2026年度优秀共产党员")}));
    }

    void whoHadOneThisYearIsNotGivenASecond()
    {
        const auto held = plaque(1, 2026, "XF-01", Zhang);
        const auto lost = plaque(2, 2026, "XF-02", Li, QDate(2026, 9, 1)); // withdrawn for a reason
        const auto old = plaque(3, 2025, "XF-03", Zhao);
        const auto zhang = honour(2026, Zhang);
        const auto li = honour(2026, Li);
        const auto nobody = plaqueRound({&held, &lost, &old}, {&zhang, &li}, 2026);
        QVERIFY(nobody.awards.empty());
        QVERIFY(nobody.withdrawn.empty()); // nothing comes back while nobody is to receive one
        const auto wang = honour(2026, Wang);
        QCOMPARE(lines(plaqueRound({&held, &lost, &old}, {&zhang, &li, &wang}, 2026)),
                 QStringList{QStringLiteral("103 XF-02 2026年度优秀共产党员")});
    }

    void newNumbersGoOnFromTheHighest()
    {
        const auto ninth = plaque(1, 2026, "XF-9", Zhao);
        const auto tenth = plaque(2, 2026, "XF-10", Wang);
        const auto li = honour(2026, Li);
        const auto zhang = honour(2026, Zhang);
        const auto round = plaqueRound({&ninth, &tenth}, {&li, &zhang}, 2026);
        QCOMPARE(round.awards[0].number, QStringLiteral("XF-11"));
        QCOMPARE(round.awards[1].number, QStringLiteral("XF-12"));
        QCOMPARE(nextPlaqueNumber({QStringLiteral("XF-04")}), QStringLiteral("XF-05"));
        QCOMPARE(nextPlaqueNumber({QStringLiteral("先锋岗")}), QStringLiteral("先锋岗1"));
        QCOMPARE(nextPlaqueNumber({}), QStringLiteral("01"));
    }
};

QTEST_GUILESS_MAIN(TestPlaqueRound)
#include "tst_plaqueround.moc"
