// SPDX-License-Identifier: GPL-3.0-or-later
// 民主生活会: attendance and 对照检查 by keyboard.
#include "activities/meeting.h"
#include "activities/meetingpage.h"
#include "answers.h"
#include "branchfixture.h"
#include "meetings/rectificationpanel.h"
#include "records/detailpanel.h"
#include "tabrows.h"
#include "testing.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace xf;

class TestMeetingPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<BranchFixture> m_branch;
    std::unique_ptr<MeetingPage> m_page;
    Answers m_dialogs;
    Id m_meeting = 0;

    template <class W>
    W* widget(const char* name)
    {
        auto* found = m_page->findChild<W*>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }

    void addMembers(int count)
    {
        for (int number = 1; number <= count; ++number)
            m_branch->add("member",
                          {{QStringLiteral("name"), QStringLiteral("M%1").arg(number)},
                           {QStringLiteral("position"), number},
                           {QStringLiteral("group"), number <= 3 ? QStringLiteral("一组") : QStringLiteral("二组")}});
        m_branch->add("member", {{QStringLiteral("name"), QStringLiteral("left")},
                                 {QStringLiteral("until"), QStringLiteral("2026-03-01")}});
    }

    void open(const char* panel = "attendancePanel")
    {
        m_page = std::make_unique<MeetingPage>(*m_branch->session, m_dialogs);
        m_page->resize(1176, 700);
        m_page->QWidget::show();
        m_page->activateWindow();
        m_page->show({m_meeting, {}, {}});
        m_page->arrive();
        auto* tabs = widget<TabRows>("detailTabs");
        tabs->setCurrentWidget(widget<QWidget>(panel));
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    QTableView* grid() { return widget<QTableView>("findingGrid"); }
    std::vector<Finding> findings() { return m_branch->all<Finding>(findingKind()); }
    /// Types into the editor that is open.
    void typeAndEnter(const QString& text)
    {
        QWidget* editor = QApplication::focusWidget();
        QVERIFY(editor);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }

    QTableView* rows() { return widget<QTableView>("attendanceRows"); }
    std::vector<Attendance> stored() { return m_branch->all<Attendance>(attendanceKind()); }

private Q_SLOTS:
    void init()
    {
        m_branch = std::make_unique<BranchFixture>();
        m_meeting = m_branch->add("meeting", {{QStringLiteral("title"), QStringLiteral("Meeting")},
                                              {QStringLiteral("date"), QStringLiteral("2026-08-27")},
                                              {QStringLiteral("year"), 2026}});
    }

    void cleanup()
    {
        m_page.reset();
        m_branch.reset();
    }

    void thirtyPeopleAreMarkedWithOneButtonAndAStrokeForEachException()
    {
        addMembers(30);
        open();
        QAbstractItemModelTester tester(rows()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(rows()->model()->rowCount(), 30); // not the one who had left
        widget<QPushButton>("takeAttendance")->click();
        QCOMPARE(stored().size(), size_t(30));
        QVERIFY(rows()->hasFocus());
        QCOMPARE(widget<QLabel>("turnout")->text(),
                 QStringLiteral("Due 30, present 30, absent 0, on leave 0, observers 0. Two thirds (20) are reached: "
                                "the meeting can be held."));
        QTest::keyClick(rows(), Qt::Key_2);    // M1 absent
        QTest::keyClick(rows(), Qt::Key_Down); // M2 stays
        QTest::keyClick(rows(), Qt::Key_L);    // M3 on leave
        QTest::keyClick(rows(), Qt::Key_3);    // M4 observes
        QCOMPARE(rows()->currentIndex().row(), 4);
        QVERIFY(widget<QLabel>("turnout")->text().startsWith(
            QStringLiteral("Due 29, present 27, absent 1, on leave 1, observers 1.")));
        QCOMPARE(rows()->model()->index(2, 1).data().toString(), QStringLiteral("On leave"));
        // Taking attendance was one action.
        for (int each = 0; each < 4; ++each)
            VERIFY_OK(m_branch->session->editor().undo());
        QVERIFY(stored().empty());
        QVERIFY(widget<QLabel>("turnout")->text().contains(QStringLiteral("2026-08-27")));
    }

    void theReasonIsTypedInPlaceAndGoesWithPresence()
    {
        addMembers(2);
        open();
        rows()->setFocus();
        QTest::keyClick(rows(), Qt::Key_4);
        QTest::keyClick(rows(), Qt::Key_Up);
        QTest::keyClick(rows(), Qt::Key_Return);
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, QStringLiteral("ill"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(stored().front().reason, QStringLiteral("ill"));
        QCOMPARE(rows()->currentIndex().row(), 1); // on to the next line
        rows()->setCurrentIndex(rows()->model()->index(0, 1));
        QTest::keyClick(rows(), Qt::Key_1);
        QCOMPARE(stored().front().presence, QStringLiteral("present"));
        QVERIFY(stored().front().reason.isEmpty());
        QTest::keyClick(rows(), Qt::Key_Up);
        QTest::keyClick(rows(), Qt::Key_0);
        QVERIFY(stored().empty());
    }

    void tooFewIsSaid()
    {
        addMembers(4);
        open();
        rows()->setFocus();
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_1, Qt::Key_2, Qt::Key_2})
            QTest::keyClick(rows(), key);
        QVERIFY(widget<QLabel>("turnout")->text().endsWith(
            QStringLiteral("1 more are needed for two thirds (3): the meeting cannot be held.")));
    }

    void aGroupsMeetingListsTheGroup()
    {
        addMembers(5);
        open();
        auto* group = widget<QComboBox>("attendanceGroup");
        group->setCurrentIndex(group->findData(QStringLiteral("一组")));
        Q_EMIT group->activated(group->currentIndex());
        QCOMPARE(rows()->model()->rowCount(), 3);
        widget<QPushButton>("takeAttendance")->click();
        QCOMPARE(stored().size(), size_t(3));
        // Coming back to the meeting, the group is known from who was due.
        m_page.reset();
        open();
        QCOMPARE(widget<QComboBox>("attendanceGroup")->currentData().toString(), QStringLiteral("一组"));
        QCOMPARE(rows()->model()->rowCount(), 3);
    }

    void aFindingIsTypedInItsCellWithCauseAndMeasure()
    {
        addMembers(2);
        open("findingPanel");
        QAbstractItemModelTester tester(grid()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(grid()->model()->rowCount(), 3); // the branch and two members
        QCOMPARE(grid()->model()->columnCount(), 5);
        QCOMPARE(grid()->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("带头学习提高"));
        QCOMPARE(widget<QLabel>("findingMissing")->text(), QStringLiteral("Nothing found yet (3): The branch, M1, M2"));
        grid()->setFocus();
        grid()->setCurrentIndex(grid()->model()->index(1, 2));
        QTest::keyClick(grid(), Qt::Key_F2);
        typeAndEnter(QStringLiteral("slow answers"));
        typeAndEnter(QStringLiteral("no register"));
        typeAndEnter(QStringLiteral("keep one"));
        QCOMPARE(findings().size(), size_t(1));
        const Finding finding = findings().front();
        QCOMPARE(m_branch->session->nameOf(finding.member), QStringLiteral("M1"));
        QCOMPARE(finding.frame, QStringLiteral("leads"));
        QCOMPARE(finding.item, QStringLiteral("serve"));
        QCOMPARE(finding.shortcoming, QStringLiteral("slow answers"));
        QCOMPARE(finding.cause, QStringLiteral("no register"));
        QCOMPARE(finding.measure, QStringLiteral("keep one"));
        QCOMPARE(grid()->model()->index(1, 2).data().toString(), QStringLiteral("slow answers"));
        QCOMPARE(widget<QLabel>("findingMissing")->text(), QStringLiteral("Nothing found yet (2): The branch, M2"));
        // Esc leads back, to the next cell.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::keyClick(widget<QTableView>("findingRows"), Qt::Key_Escape);
        QVERIFY(grid()->hasFocus());
        QCOMPARE(grid()->currentIndex(), grid()->model()->index(1, 3));
    }

    void anEmptiedCellTakesTheFindingAwayAndUndoBringsItBack()
    {
        addMembers(1);
        open("findingPanel");
        QVERIFY(grid()->model()->setData(grid()->model()->index(0, 0), QStringLiteral("too few")));
        QVERIFY(grid()->model()->setData(grid()->model()->index(0, 0), QString()));
        QVERIFY(findings().empty());
        VERIFY_OK(m_branch->session->editor().undo());
        QCOMPARE(grid()->model()->index(0, 0).data().toString(), QStringLiteral("too few"));
    }

    void theFiveAspectsAreTheBranchsOwnAndOthersKeepTheirColumn()
    {
        addMembers(1);
        m_branch->add("finding", {{QStringLiteral("parent"), m_meeting},
                                  {QStringLiteral("frame"), QStringLiteral("five")},
                                  {QStringLiteral("item"), QStringLiteral("old aspect")},
                                  {QStringLiteral("shortcoming"), QStringLiteral("x")}});
        open("findingPanel");
        auto* frame = widget<QComboBox>("findingFrame");
        frame->setCurrentIndex(frame->findData(QStringLiteral("five")));
        QCOMPARE(grid()->model()->columnCount(), 6);
        QCOMPARE(grid()->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("推动科学发展"));
        QCOMPARE(grid()->model()->headerData(5, Qt::Horizontal).toString(), QStringLiteral("old aspect"));
        QCOMPARE(grid()->model()->index(0, 5).data().toString(), QStringLiteral("x"));
    }

    void aFindingGoesOnTheListInOneActionAndBothLeadToEachOther()
    {
        addMembers(1);
        const Id member = m_branch->session->membersOn(QDate(2026, 8, 27)).front().id;
        const Id finding = m_branch->add("finding", {{QStringLiteral("parent"), m_meeting},
                                                     {QStringLiteral("member"), member},
                                                     {QStringLiteral("frame"), QStringLiteral("leads")},
                                                     {QStringLiteral("item"), QStringLiteral("serve")},
                                                     {QStringLiteral("shortcoming"), QStringLiteral("slow")},
                                                     {QStringLiteral("measure"), QStringLiteral("register")}});
        open("findingPanel");
        grid()->setCurrentIndex(grid()->model()->index(1, 2));
        widget<QPushButton>("listFinding")->click();
        auto entries = m_branch->all<Rectification>(rectificationKind());
        QCOMPARE(entries.size(), size_t(1));
        QCOMPARE(entries.front().finding, finding);
        QCOMPARE(entries.front().responsible, member);
        QCOMPARE(entries.front().problem, QStringLiteral("slow"));
        QCOMPARE(entries.front().measure, QStringLiteral("register"));
        // The cursor waits where the first missing point is typed.
        QCOMPARE(widget<TabRows>("detailTabs")->currentWidget(), widget<QWidget>("rectificationPanel"));
        typeAndEnter(QStringLiteral("same day"));
        entries = m_branch->all<Rectification>(rectificationKind());
        QCOMPARE(entries.front().standard, QStringLiteral("same day"));
        QVERIFY(widget<QLabel>("rectificationAbout")->text().contains(QStringLiteral("not clear yet: Due")));
        QVERIFY(widget<QLabel>("rectificationAbout")->text().contains(QStringLiteral("slow")));
        grid()->setCurrentIndex(grid()->model()->index(0, 0));
        widget<QPushButton>("showFinding")->click();
        QCOMPARE(grid()->currentIndex(), grid()->model()->index(1, 2));
        QVERIFY(widget<QLabel>("findingAbout")->text().startsWith(QStringLiteral("On the rectification list: Open")));
        // It is not listed twice.
        widget<QPushButton>("listFinding")->click();
        QCOMPARE(m_branch->all<Rectification>(rectificationKind()).size(), size_t(1));
    }

    void whatCameBackIsListedAgainOnceAndBothTellOfIt()
    {
        const Id before = m_branch->add("meeting", {{QStringLiteral("title"), QStringLiteral("Before")},
                                                    {QStringLiteral("date"), QStringLiteral("2025-12-26")},
                                                    {QStringLiteral("year"), 2025}});
        const Id old = m_branch->add("rectification", {{QStringLiteral("parent"), before},
                                                       {QStringLiteral("problem"), QStringLiteral("late papers")},
                                                       {QStringLiteral("measure"), QStringLiteral("remind")},
                                                       {QStringLiteral("closed"), QStringLiteral("2026-03-01")},
                                                       {QStringLiteral("lookedback"), QStringLiteral("2026-06-01")},
                                                       {QStringLiteral("lasting"), QStringLiteral("rebounded")}});
        m_branch->add("rectification",
                      {{QStringLiteral("parent"), before}, {QStringLiteral("problem"), QStringLiteral("only open")}});
        open("rectificationPanel");
        auto* carried = widget<QTableView>("carriedRows");
        auto* again = widget<QPushButton>("listAgain");
        QCOMPARE(carried->model()->rowCount(), 2);
        carried->setCurrentIndex(carried->model()->index(1, 1));
        QVERIFY(!again->isEnabled()); // what never was put right is carried on, not listed again
        carried->setCurrentIndex(carried->model()->index(0, 1));
        QVERIFY(again->isEnabled());
        const auto actions = [this] {
            return m_branch->session->editor().history().count(HistoryEntry::State::Done).value();
        };
        const auto made = actions();
        again->click();
        QCOMPARE(actions(), made + 1);
        auto entries = m_branch->all<Rectification>(rectificationKind());
        QCOMPARE(entries.size(), size_t(3));
        QCOMPARE(entries.back().parent, m_meeting);
        QCOMPARE(entries.back().problem, QStringLiteral("late papers"));
        QCOMPARE(entries.back().measure, QStringLiteral("remind"));
        QCOMPARE(entries.back().relists, old);
        QVERIFY(!entries.back().closed.isValid());
        auto* about = widget<QLabel>("rectificationAbout");
        QVERIFY(about->text().endsWith(QStringLiteral("came back, first listed at the meeting of 2025-12-26")));
        QCOMPARE(carried->model()->index(0, 5).data().toString(), QStringLiteral("Listed again"));
        again->click(); // only leads there
        QCOMPARE(m_branch->all<Rectification>(rectificationKind()).size(), size_t(3));
        m_page->show({before, {}, {}});
        widget<RectificationPanel>("rectificationPanel")->select(old);
        QVERIFY(about->text().endsWith(QStringLiteral("listed again at the meeting of 2026-08-27")));
        VERIFY_OK(m_branch->session->editor().undo());
        QCOMPARE(m_branch->all<Rectification>(rectificationKind()).size(), size_t(2));
        QVERIFY(!about->text().contains(QStringLiteral("listed again")));
    }

    void whatEarlierMeetingsLeftOpenIsClosedAndLookedBackAtHere()
    {
        const Id before = m_branch->add("meeting", {{QStringLiteral("title"), QStringLiteral("Before")},
                                                    {QStringLiteral("date"), QStringLiteral("2025-12-26")},
                                                    {QStringLiteral("year"), 2025}});
        m_branch->add("rectification", {{QStringLiteral("parent"), before},
                                        {QStringLiteral("problem"), QStringLiteral("late papers")},
                                        {QStringLiteral("due"), QStringLiteral("2026-06-30")}});
        m_branch->add("finding", {{QStringLiteral("parent"), before},
                                  {QStringLiteral("frame"), QStringLiteral("goods")},
                                  {QStringLiteral("item"), QStringLiteral("team")},
                                  {QStringLiteral("shortcoming"), QStringLiteral("too little training")}});
        m_branch->add("finding", {{QStringLiteral("parent"), m_meeting},
                                  {QStringLiteral("frame"), QStringLiteral("goods")},
                                  {QStringLiteral("item"), QStringLiteral("team")},
                                  {QStringLiteral("shortcoming"), QStringLiteral("still too little training")}});
        open("rectificationPanel");
        auto* carried = widget<QTableView>("carriedRows");
        QAbstractItemModelTester tester(carried->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(carried->model()->rowCount(), 1);
        const auto cell = [&](int column) { return carried->model()->index(0, column); };
        QCOMPARE(cell(0).data().toString(), QStringLiteral("2025-12-26"));
        QCOMPARE(cell(5).data().toString(), QStringLiteral("Late"));
        carried->setFocus();
        carried->setCurrentIndex(cell(6));
        QTest::keyClick(carried, Qt::Key_F2);
        typeAndEnter(QStringLiteral("0915"));
        const auto entries = m_branch->all<Rectification>(rectificationKind());
        QCOMPARE(entries.size(), size_t(1)); // derived, not copied
        QCOMPARE(entries.front().closed, QDate(2026, 9, 15));
        QCOMPARE(entries.front().parent, before);
        QCOMPARE(cell(5).data().toString(), QStringLiteral("Closed"));
        QVERIFY(carried->model()->setData(cell(8), QDate(2026, 9, 19)));
        QVERIFY(carried->model()->setData(cell(9), QStringLiteral("rebounded")));
        QCOMPARE(cell(5).data().toString(), QStringLiteral("Back again"));
        // The problem worded like last year's is pointed out in the grid.
        auto* frame = widget<QComboBox>("findingFrame");
        frame->setCurrentIndex(frame->findData(QStringLiteral("goods")));
        grid()->setCurrentIndex(grid()->model()->index(0, 1));
        QCOMPARE(grid()->currentIndex().data().toString(), QStringLiteral("Again: still too little training"));
        QVERIFY(widget<QLabel>("findingAbout")->text().contains(QStringLiteral("2025-12-26")));
    }
};

QTEST_MAIN(TestMeetingPage)
#include "tst_meetingpage.moc"
