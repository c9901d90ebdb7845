// SPDX-License-Identifier: GPL-3.0-or-later
// The year by activity and month; a month leads to its days, a day to its record.
#include "answers.h"
#include "branchfixture.h"
#include "calendar/calendarmodel.h"
#include "calendar/calendarpage.h"
#include "testing.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTableView>

using namespace xf;

class TestCalendarPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<BranchFixture> m_branch;
    std::unique_ptr<CalendarPage> m_page;
    Answers m_dialogs;
    Id m_late = 0;

    QTableView* table(const char* name) const { return m_page->findChild<QTableView*>(QLatin1String(name)); }
    Id pledge(const char* title, const char* due)
    {
        return m_branch->add("pledge", {{QStringLiteral("title"), QString::fromUtf8(title)},
                                        {QStringLiteral("due"), QLatin1String(due)}});
    }

private Q_SLOTS:
    void init()
    {
        m_branch = std::make_unique<BranchFixture>(QDate(2026, 9, 20));
        m_late = pledge("甲", "2026-09-10");
        pledge("乙", "2026-09-30");
        const Id kept = pledge("丙", "2026-03-31");
        m_branch->step(kept, "decided", "2026-02-01");
        m_branch->step(kept, "closed", "2026-03-20");
        m_page = std::make_unique<CalendarPage>(*m_branch->session, m_dialogs);
        m_page->setVisible(true);
        m_page->arrive();
    }

    void cleanup()
    {
        m_page.reset();
        m_branch.reset();
    }

    void aMonthSaysHowMuchIsDueAndHowMuchOfItIsLate()
    {
        auto* months = table("calendarMonths")->model();
        const QAbstractItemModelTester tester(months, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex september = months->index(0, 8);
        QCOMPARE(september.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Due 2, of these done 0, late 1; steps taken 0"));
        QCOMPARE(september.data(CalendarModel::LateRole).toInt(), 1);
        QVERIFY(months->index(0, 2).data(CalendarModel::DoneRole).toBool());
        QCOMPARE(months->index(0, 1).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Due 0, of these done 0, late 0; steps taken 1"));
    }

    void aChosenMonthListsItsDaysAndALineLeadsToItsRecord()
    {
        QCOMPARE(table("calendarDays")->model()->rowCount(), 5);
        table("calendarMonths")->setCurrentIndex(table("calendarMonths")->model()->index(0, 8));
        const auto* days = table("calendarDays")->model();
        QCOMPARE(days->rowCount(), 2);
        QCOMPARE(days->index(0, 1).data().toString(), QStringLiteral("甲"));
        QCOMPARE(days->index(0, 4).data().toString(), QStringLiteral("fell due, late"));
        Id led = 0;
        connect(m_page.get(), &Page::go, this, [&](const QString& page, const PageRequest& request) {
            QCOMPARE(page, QStringLiteral("pledge"));
            led = request.record;
        });
        table("calendarDays")->setCurrentIndex(days->index(0, 0));
        m_page->findChild<QPushButton*>(QStringLiteral("calendarOpen"))->click();
        QCOMPARE(led, m_late);
        // An edit elsewhere is seen at once, and the chosen month stays chosen.
        m_branch->step(m_late, "decided", "2026-09-11");
        QCOMPARE(table("calendarDays")->model()->rowCount(), 3);
    }

    void thisTimeLastYearIsOneButton()
    {
        m_branch->add("pledge", {{QStringLiteral("title"), QStringLiteral("去年的")},
                                 {QStringLiteral("year"), 2025},
                                 {QStringLiteral("due"), QStringLiteral("2025-09-28")}});
        m_branch->add("pledge", {{QStringLiteral("title"), QStringLiteral("去年别的")},
                                 {QStringLiteral("year"), 2025},
                                 {QStringLiteral("due"), QStringLiteral("2025-05-28")}});
        m_page->findChild<QPushButton*>(QStringLiteral("calendarLastYear"))->click();
        const auto* days = table("calendarDays")->model();
        QCOMPARE(days->rowCount(), 1);
        QCOMPARE(days->index(0, 1).data().toString(), QStringLiteral("去年的"));
    }

    void theCalendarFileHoldsWhatIsStillOpen()
    {
        m_page->findChild<QPushButton*>(QStringLiteral("calendarExport"))->click();
        QFile file(m_dialogs.path(QStringLiteral("某处党支部2026年创先争优日历.ics")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QCOMPARE(text.count(QStringLiteral("BEGIN:VEVENT")), 2);
        QVERIFY(text.contains(QStringLiteral("20260910")));
        QVERIFY(text.contains(QStringLiteral("20260930")));
        QVERIFY(!text.contains(QStringLiteral("20260331")));
    }
};

QTEST_MAIN(TestCalendarPage)
#include "tst_calendarpage.moc"
