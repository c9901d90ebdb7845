// SPDX-License-Identifier: GPL-3.0-or-later
// 结对帮扶: income against the line, visits as a diary, and who lacks a plan or a responsible member.
#include "activities/household.h"
#include "activities/householdpage.h"
#include "answers.h"
#include "branchfixture.h"
#include "tabrows.h"
#include "testing.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>

using namespace xf;

class TestHouseholdPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<BranchFixture> m_branch;
    std::unique_ptr<HouseholdPage> m_page;
    Answers m_dialogs;
    Id m_household = 0;

    template <class W>
    W* widget(const char* name)
    {
        auto* found = m_page->findChild<W*>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }

    void addRow(const char* kind, QJsonObject fields)
    {
        fields.insert(QStringLiteral("parent"), m_household);
        m_branch->add(kind, fields);
    }

    void open(const char* panel)
    {
        m_page = std::make_unique<HouseholdPage>(*m_branch->session, m_dialogs);
        m_page->resize(1176, 700);
        m_page->setVisible(true);
        m_page->show({m_household, {}, {}});
        m_page->arrive();
        widget<TabRows>("detailTabs")->setCurrentWidget(widget<QWidget>(panel));
    }

private Q_SLOTS:
    void init()
    {
        m_branch = std::make_unique<BranchFixture>(QDate(2026, 9, 20));
        m_household = m_branch->add("household", {{QStringLiteral("title"), QStringLiteral("Aid to Li")},
                                                  {QStringLiteral("head"), QStringLiteral("Li")},
                                                  {QStringLiteral("year"), 2026}});
        m_branch->step(m_household, "aided", "2026-03-01");
    }

    void cleanup()
    {
        m_page.reset();
        m_branch.reset();
    }

    void theIncomeIsHeldAgainstTheLineInWords()
    {
        addRow("income", {{QStringLiteral("year"), 2023}, {QStringLiteral("amount"), 2400}});
        open("incomePanel");
        QCOMPARE(widget<QLabel>("incomeWords")->text(), QStringLiteral("Below the line")); // of 2500 by default
        addRow("income", {{QStringLiteral("year"), 2024}, {QStringLiteral("amount"), 2600}});
        QCOMPARE(widget<QLabel>("incomeWords")->text(), QStringLiteral("Passed in 2024"));
        addRow("income", {{QStringLiteral("year"), 2025}, {QStringLiteral("amount"), 2450.5}});
        QVERIFY(widget<QLabel>("incomeWords")->text().startsWith(QStringLiteral("Passed in 2024, fell back in 2025.")));
        QCOMPARE(widget<QWidget>("incomeChart")->accessibleName(),
                 QStringLiteral("Income per head by year: 2023: 2400, 2024: 2600, 2025: 2450.5"));
        QVERIFY(!widget<QWidget>("incomeChart")->grab().toImage().isNull());
        VERIFY_OK(m_branch->session->editor().undo());
        QCOMPARE(widget<QLabel>("incomeWords")->text(), QStringLiteral("Passed in 2024"));
    }

    void visitsReadLikeADiaryNewestFirst()
    {
        addRow("visit", {{QStringLiteral("date"), QStringLiteral("2026-05-01")},
                         {QStringLiteral("situation"), QStringLiteral("roof <leaks>")}});
        addRow("visit", {{QStringLiteral("date"), QStringLiteral("2026-06-01")},
                         {QStringLiteral("solved"), QStringLiteral("roof mended")},
                         {QStringLiteral("money"), 300}});
        open("visitPanel");
        const QString diary = widget<QTextBrowser>("visitDiary")->toPlainText();
        QVERIFY2(diary.contains(QStringLiteral("2026-06-01 · 300 yuan")), qPrintable(diary));
        QVERIFY(diary.contains(QStringLiteral("roof <leaks>")));
        QVERIFY(diary.indexOf(QStringLiteral("2026-06-01")) < diary.indexOf(QStringLiteral("2026-05-01")));
        // 90 days after the last visit.
        QCOMPARE(widget<QLabel>("visitDue")->text(), QStringLiteral("A visit was due by 2026-08-30, 21 day(s) ago."));
        addRow("visit", {{QStringLiteral("date"), QStringLiteral("2026-09-19")}});
        QCOMPARE(widget<QLabel>("visitDue")->text(), QStringLiteral("Next visit by 2026-12-18, in 89 day(s)."));
    }

    void whoLacksSomethingIsNamedAndLeadsToTheRecord()
    {
        open("visitPanel");
        auto* sheets = widget<TabRows>("sheets");
        sheets->setCurrentIndex(sheets->count() - 1);
        m_page->arrive();
        auto* table = widget<QTableView>("aidTable");
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(widget<QLabel>("aidMissing")->text(),
                 QStringLiteral("Without a responsible member (1): Li\nWithout a plan this year (1): Li\n"
                                "Visit overdue (1): Li"));
        addRow("aidplan", {{QStringLiteral("year"), 2026}, {QStringLiteral("text"), QStringLiteral("goats")}});
        addRow("visit", {{QStringLiteral("date"), QStringLiteral("2026-09-19")}});
        QCOMPARE(widget<QLabel>("aidMissing")->text(), QStringLiteral("Without a responsible member (1): Li"));
        QSignalSpy led(m_page.get(), &Page::go);
        widget<QPushButton>("aidOpen")->click();
        QCOMPARE(led.size(), 1);
        QCOMPARE(led.front().at(1).value<PageRequest>().record, m_household);
    }
};

QTEST_MAIN(TestHouseholdPage)
#include "tst_householdpage.moc"
