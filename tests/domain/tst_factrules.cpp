// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that say which records speak for which item of the checklists are data; bad data is refused with its line.
#include "rules/factrules.h"

#include "choices.h"

#include <QTest>

using namespace xf;

class TestFactRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRulesOfTheProgramAreSound()
    {
        QVERIFY2(factRules().ok(), factRules().ok() ? "" : qPrintable(factRules().error().sentence));
        QVERIFY(factRules()->size() > 10);
    }

    void everyItemOfBothChecklistsHasARuleOfItsOwn_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<bool>("isLead");
        for (const Choice& each : leadsChoices())
            QTest::newRow(each.key) << QString::fromLatin1(each.key) << true;
        for (const Choice& each : goodsChoices())
            QTest::newRow(each.key) << QString::fromLatin1(each.key) << false;
    }

    void everyItemOfBothChecklistsHasARuleOfItsOwn()
    {
        QFETCH(QString, item);
        QFETCH(bool, isLead);
        QVERIFY(std::any_of(factRules()->begin(), factRules()->end(),
                            [&](const FactRule& each) { return (isLead ? each.lead : each.good) == item; }));
    }

    void eachOfTheEightSpeaks()
    {
        for (const Kind* kind : activityKinds())
            QVERIFY2(std::any_of(factRules()->begin(), factRules()->end(),
                                 [&](const FactRule& each) { return each.kind == kind; }),
                     qPrintable(kind->key));
    }

    void aRuleNamesKindsFieldsAndItems()
    {
        const auto read = readFactRules(
            R"({"kind": "rectification", "date": "closed", "member": "responsible", "words": ["problem", "result"],)"
            R"( "only": {"lasting": "lasting"}, "good": "team"})");
        QVERIFY(read.ok());
        const FactRule& rule = read->front();
        QCOMPARE(rule.kind->key, QStringLiteral("rectification"));
        QCOMPARE(rule.date->key, QStringLiteral("closed"));
        QCOMPARE(rule.member->key, QStringLiteral("responsible"));
        QCOMPARE(rule.words.size(), std::size_t{2});
        QCOMPARE(rule.only->key, QStringLiteral("lasting"));
        QCOMPARE(rule.good, QStringLiteral("team"));
        QVERIFY(rule.lead.isEmpty());
    }

    void badDataIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* line, const char* reason) {
            QTest::newRow(name) << QByteArray(line) << QString::fromUtf8(reason);
        };
        row("no JSON", "reading", "It is no JSON object.");
        row("unknown kind", R"({"kind": "readings", "lead": "study"})", "There is no kind “readings”.");
        row("unknown lead", R"({"kind": "reading", "lead": "team"})", "There is no item “team”.");
        row("unknown good", R"({"kind": "reading", "good": "study"})", "There is no item “study”.");
        row("no item", R"({"kind": "reading"})", "“reading” speaks for no item.");
        row("unknown date", R"({"kind": "visit", "date": "day", "words": ["situation"], "lead": "serve"})",
            "“visit” has no field “day” of this sort.");
        row("no date", R"({"kind": "visit", "date": "solved", "words": ["situation"], "lead": "serve"})",
            "“visit” has no field “solved” of this sort.");
        row("unknown word", R"({"kind": "visit", "date": "date", "words": ["told"], "lead": "serve"})",
            "“visit” has no field “told” of this sort.");
        row("no words", R"({"kind": "visit", "date": "date", "lead": "serve"})", "“visit” needs a date and words.");
        row("unknown choice",
            R"({"kind": "commendation", "date": "date", "words": ["honour"], "only": {"result": "won"}, "good": "team"})",
            "“result” has no choice “won”.");
        row("unknown key", R"({"kind": "reading", "lead": "study", "gut": "team"})", "“gut” is no part of a rule.");
    }

    void badDataIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, reason);
        const auto rules = readFactRules("{\"kind\": \"reading\", \"lead\": \"study\"}\n\n" + line + '\n');
        QVERIFY(!rules.ok());
        QVERIFY2(rules.error().sentence.endsWith(QStringLiteral("Line 3 of facts.jsonl: ") + reason),
                 qPrintable(rules.error().sentence));
    }
};

QTEST_GUILESS_MAIN(TestFactRules)
#include "tst_factrules.moc"
