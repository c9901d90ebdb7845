// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "branchfixture.h"
#include "home/homepage.h"
#include "quarterchooser.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace xf;

namespace {

QString key(const char* text)
{
    return QLatin1String(text);
}

} // namespace

class TestHomePage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BranchFixture> m_branch;
    std::unique_ptr<HomePage> m_page;
    Answers m_answers;
    QString m_target;
    PageRequest m_request;

    template <class W>
    W* widget(const char* name)
    {
        auto* found = m_page->findChild<W*>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    QTableView* matrix() { return widget<QTableView>("overviewMatrix"); }
    QString cell(int row, int column) { return matrix()->model()->index(row, column).data().toString(); }
    void open()
    {
        m_page = std::make_unique<HomePage>(*m_branch->session, m_answers);
        connect(m_page.get(), &Page::go, this, [this](const QString& target, const PageRequest& request) {
            m_target = target;
            m_request = request;
        });
        m_page->resize(1176, 700);
        m_page->QWidget::show();
        m_page->arrive();
    }
    Id record(const char* kind, const char* title, const char* due, Id responsible = 0, const char* owner = nullptr)
    {
        QJsonObject fields{{key("title"), key(title)}, {key("due"), key(due)}};
        if (responsible)
            fields[key("responsible")] = responsible;
        if (owner)
            fields[key("owner")] = key(owner);
        return m_branch->add(kind, fields);
    }

private Q_SLOTS:
    void init()
    {
        m_branch = std::make_unique<BranchFixture>();
        m_target.clear();
        m_request = {};
    }
    void cleanup()
    {
        m_page.reset();
        m_branch.reset();
    }

    void anEmptyBranchIsLedToItsFirstMembers()
    {
        open();
        auto* members = widget<QPushButton>("addMembers");
        QVERIFY(members->isVisible());
        QVERIFY(!matrix()->isVisible());
        QTest::keyClick(members, Qt::Key_Space);
        QCOMPARE(m_target, key("member"));
        m_branch->add("member", {{key("name"), key("A")}});
        QTRY_VERIFY(matrix()->isVisible());
    }

    void enterOnACellLeadsToItsRecords()
    {
        const Id late = record("regulation", "late", "2026-09-01");
        const Id open1 = record("regulation", "open", "2026-09-30");
        m_branch->step(late, "drafted", "2026-07-02");
        m_branch->step(open1, "drafted", "2026-04-02");
        open();
        QAbstractItemModelTester tester(matrix()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(cell(2, 1), key("Under way"));
        QCOMPARE(cell(2, 2), key("Late"));
        QCOMPARE(cell(3, 2), key("Nothing"));
        matrix()->setCurrentIndex(matrix()->model()->index(0, 0));
        matrix()->setFocus();
        for (const Qt::Key each : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Right, Qt::Key_Return})
            QTest::keyClick(matrix(), each);
        QCOMPARE(m_target, key("regulation"));
        QCOMPARE(m_request.among, std::vector<Id>{late});
        QVERIFY2(m_request.why.contains(key("Third quarter of 2026")), qPrintable(m_request.why));
        QVERIFY2(m_request.why.contains(key("Late")), qPrintable(m_request.why));
        QTest::keyClick(matrix(), Qt::Key_Left);
        QTest::keyClick(matrix(), Qt::Key_Return);
        QCOMPARE(m_request.among, std::vector<Id>{open1});
    }

    void aClickOnACellLeadsToItsRecords()
    {
        const Id only = record("reading", "note", "2026-09-30");
        m_branch->step(only, "read", "2026-08-02");
        open();
        const QRect place = matrix()->visualRect(matrix()->model()->index(6, 2));
        QTest::mouseClick(matrix()->viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(m_target, key("reading"));
        QCOMPARE(m_request.among, std::vector<Id>{only});
    }

    void onlyATitleThatWrapsTakesTwoLines()
    {
        record("highlight", "short", "2026-10-01");
        record("highlight", "a title of so many words that they do not go into one line of the list beside the matrix",
               "2026-10-02");
        open();
        const auto* list = widget<QTableView>("dueList");
        QTRY_VERIFY(list->rowHeight(1) > list->rowHeight(0));
        m_page->resize(3000, 700);
        QTRY_COMPARE(list->rowHeight(1), list->rowHeight(0));
    }

    void listsLeadToTheirRecords()
    {
        const Id who = m_branch->add("member", {{key("name"), key("A")}});
        const Id other = m_branch->add("member", {{key("name"), key("B")}});
        const Id soon = record("highlight", "soon", "2026-10-01");
        const Id late = record("pledge", "late", "2026-09-01", who, "member");
        record("research", "later", "2026-12-01");
        open();
        auto* dueList = widget<QTableView>("dueList");
        QCOMPARE(dueList->model()->rowCount(), 1);
        dueList->setCurrentIndex(dueList->model()->index(0, 0));
        QTest::keyClick(dueList, Qt::Key_Return);
        QCOMPARE(m_target, key("highlight"));
        QCOMPARE(m_request.record, soon);
        auto* lateList = widget<QTableView>("lateList");
        QCOMPARE(lateList->model()->rowCount(), 1);
        lateList->setCurrentIndex(lateList->model()->index(0, 0));
        QTest::keyClick(lateList, Qt::Key_Return);
        QCOMPARE(m_request.record, late);
        auto* missing = widget<QListWidget>("withoutPledge");
        QCOMPARE(missing->count(), 1);
        QCOMPARE(missing->item(0)->text(), key("B"));
        missing->setCurrentRow(0);
        QTest::keyClick(missing, Qt::Key_Return);
        QCOMPARE(m_target, key("member"));
        QCOMPARE(m_request.record, other);
    }

    void theChosenQuarterDecidesWhichChecklistIsCounted()
    {
        const Id who = m_branch->add("member", {{key("name"), key("A")}});
        m_branch->add("fiveleads", {{key("quarter"), key("2026Q2")},
                                    {key("member"), who},
                                    {key("item"), key("study")},
                                    {key("self"), key("good")}});
        open();
        auto* leads = widget<QPushButton>("goFiveLeads");
        QVERIFY2(leads->text().contains(key("0 of 5")), qPrintable(leads->text()));
        auto* chooser = widget<QuarterChooser>("quarterChooser");
        QTest::keyClick(chooser, Qt::Key_Left);
        QVERIFY(chooser->quarter() == Quarter(2026, 2));
        QVERIFY2(leads->text().contains(key("1 of 5")), qPrintable(leads->text()));
        QTest::keyClick(chooser, Qt::Key_Home);
        QVERIFY(chooser->quarter() == Quarter(2026, 3));
        QTest::keyClick(leads, Qt::Key_Space);
        QCOMPARE(m_target, key("fiveleads"));
    }

    void theWheelTurnsTheQuarterOnlyWithTheFocus()
    {
        QWidget window;
        QuarterChooser chooser({2026, 3}, &window);
        QSignalSpy chosen(&chooser, &QuarterChooser::chosen);
        window.show();
        const auto turn = [&] {
            QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&chooser, &wheel);
        };
        turn();
        QCOMPARE(chosen.count(), 0);
        window.activateWindow();
        chooser.setFocus();
        QTRY_VERIFY(chooser.hasFocus());
        turn();
        QCOMPARE(chosen.count(), 1);
        QVERIFY(chooser.quarter() == Quarter(2026, 2));
    }
};

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
