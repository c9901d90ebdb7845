// SPDX-License-Identifier: GPL-3.0-or-later
// The links of the campaign as they are worked: ballots counted key by key, reviews typed one after the other, honours
// proposed.
#include "activities/rolemodel.h"
#include "branchfixture.h"
#include "campaign/appraisal.h"
#include "campaign/ballotmodel.h"
#include "campaign/ballotpanel.h"
#include "campaign/campaignpage.h"
#include "campaign/candidatemodel.h"
#include "campaign/commendation.h"
#include "campaign/review.h"
#include "fields/longtextfield.h"
#include "historysentence.h"
#include "tabrows.h"
#include "testing.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace xf;

class TestCampaignPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<BranchFixture> m_branch;
    std::unique_ptr<CampaignPage> m_page;
    Id m_appraisal = 0;
    std::vector<Id> m_members;

    template <class Widget>
    Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    BallotView* ballots() const { return find<BallotView>("ballotRows"); }
    QString cell(int row, int column) const { return ballots()->model()->index(row, column).data().toString(); }
    QStringList totals(int row) const
    {
        QStringList cells;
        for (int column = BallotModel::Satisfied; column < BallotModel::Columns; ++column)
            cells << cell(row, column);
        return cells;
    }
    Appraisal stored() { return m_branch->all<Appraisal>(appraisalKind()).front(); }
    void addMembers()
    {
        m_members.clear();
        for (const char* name : {"张三", "李四"})
            m_members.push_back(m_branch->add("member", {{QStringLiteral("name"), QString::fromUtf8(name)}}));
    }
    void openCommendations()
    {
        auto* sheets = find<TabRows>("sheets");
        sheets->setCurrentWidget(find<QWidget>("commendationSheet"));
    }
    static int rowsShown(const QTableView* table)
    {
        int shown = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            shown += table->isRowHidden(row) ? 0 : 1;
        return shown;
    }
    /// The button over a table that was narrowed, as it is on screen.
    QPushButton* showAllAbove(const QWidget* sheet) const
    {
        return sheet->findChild<QPushButton*>(QStringLiteral("narrowedAll"));
    }
    HistoryEntry newest() { return **m_branch->session->editor().history().nextUndo(); }

private Q_SLOTS:
    void init()
    {
        m_branch = std::make_unique<BranchFixture>(QDate(2026, 9, 20));
        m_appraisal = m_branch->add("appraisal", {{QStringLiteral("date"), QStringLiteral("2026-09-18")},
                                                  {QStringLiteral("voters"), QStringLiteral("masses")},
                                                  {QStringLiteral("handed"), 4},
                                                  {QStringLiteral("returned"), 3}});
        m_page = std::make_unique<CampaignPage>(*m_branch->session);
        m_page->setVisible(true);
        m_page->show(PageRequest{m_appraisal, {}, {}});
    }

    void cleanup()
    {
        m_page.reset();
        m_branch.reset();
    }

    void aSheetIsReadWithOneKeyALineAndIsOneAction()
    {
        const QAbstractItemModelTester tester(ballots()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(ballots()->model()->rowCount(), 5);
        QTest::keyClicks(ballots(), QStringLiteral("12340"));
        QCOMPARE(cell(0, BallotModel::Sheet), QStringLiteral("Satisfied"));
        QCOMPARE(cell(4, BallotModel::Sheet), QStringLiteral("Left out"));
        QCOMPARE(stored().valid, 0); // not counted before Enter
        QTest::keyClick(ballots(), Qt::Key_Return);
        QCOMPARE(stored().valid, 1);
        QCOMPARE(newest().changes.size(), size_t{6}); // five items and the appraisal, in one entry
        QCOMPARE(HistorySentence({}).name(newest()), QStringLiteral("count of a ballot"));
        QCOMPARE(cell(0, BallotModel::Sheet), QString());
        QCOMPARE(ballots()->currentIndex().row(), 0); // ready for the next one
        QTest::keyClicks(ballots(), QStringLiteral("11211"));
        QTest::keyClick(ballots(), Qt::Key_Enter);
        QCOMPARE(totals(0),
                 (QStringList{QStringLiteral("2"), QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0"),
                              QStringLiteral("0"), QStringLiteral("100.0%（2/2）"), QStringLiteral("100.0%（2/2）")}));
        QCOMPARE(totals(3).last(), QStringLiteral("50.0%（1/2）"));
        QCOMPARE(totals(4),
                 (QStringList{QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0"),
                              QStringLiteral("1"), QStringLiteral("50.0%（1/2）"), QStringLiteral("50.0%（1/2）")}));
    }

    void aSheetWithAnOpenLineIsNotCounted()
    {
        QString told;
        connect(m_branch->session.get(), &Session::refused, this, [&](const Error& error) { told = error.sentence; });
        QTest::keyClicks(ballots(), QStringLiteral("111"));
        QTest::keyClick(ballots(), Qt::Key_Return);
        QVERIFY2(told.startsWith(QStringLiteral("Each line")), qPrintable(told));
        QCOMPARE(stored().valid, 0);
        QCOMPARE(ballots()->currentIndex().row(), 3);
        // Backspace goes back a line, and the key there counts anew.
        QTest::keyClick(ballots(), Qt::Key_Backspace);
        QTest::keyClicks(ballots(), QStringLiteral("411"));
        QTest::keyClick(ballots(), Qt::Key_Return);
        QCOMPARE(totals(2)[3], QStringLiteral("1"));
    }

    void theLastSheetIsTakenBackButNothingElse()
    {
        QTest::keyClicks(ballots(), QStringLiteral("11111"));
        QTest::keyClick(ballots(), Qt::Key_Return);
        QTest::keyClick(ballots(), Qt::Key_X);
        QCOMPARE(stored().invalid, 1);
        QCOMPARE(stored().valid, 1);
        find<QPushButton>("ballotTakeBack")->click();
        QCOMPARE(stored().invalid, 0);
        find<QPushButton>("ballotTakeBack")->click();
        QCOMPARE(stored().valid, 0);
        QVERIFY(m_branch->all<Ballot>(ballotKind()).empty());
        QString told;
        connect(m_branch->session.get(), &Session::refused, this, [&](const Error& error) { told = error.sentence; });
        find<QPushButton>("ballotTakeBack")->click(); // what was done last is the appraisal itself
        QVERIFY2(told.contains(QStringLiteral("not a sheet")), qPrintable(told));
        QCOMPARE(m_branch->all<Appraisal>(appraisalKind()).size(), size_t{1});
        VERIFY_OK(m_branch->session->editor().redo());
        QCOMPARE(stored().valid, 1);
        QCOMPARE(totals(0).front(), QStringLiteral("1"));
    }

    void theCountsAreHeldAgainstEachOtherInWords()
    {
        auto* words = find<QLabel>("ballotCounts");
        QVERIFY2(words->text().contains(QStringLiteral("3 of the 3")), qPrintable(words->text()));
        for (int sheet = 0; sheet < 3; ++sheet) {
            QTest::keyClicks(ballots(), QStringLiteral("11111"));
            QTest::keyClick(ballots(), Qt::Key_Return);
        }
        QCOMPARE(words->text(), QStringLiteral("Handed out 4, returned 3, valid 3, invalid 0. The counts agree."));
        QTest::keyClick(ballots(), Qt::Key_X);
        QVERIFY2(words->text().contains(QStringLiteral("4 ballots are counted, but only 3 came back.")),
                 qPrintable(words->text()));
    }

    void totalsCountedElsewhereCanBeTyped()
    {
        auto* model = ballots()->model();
        QVERIFY(model->setData(model->index(1, BallotModel::Fairly), QStringLiteral("７"))); // full-width
        const auto rows = m_branch->all<Ballot>(ballotKind());
        QCOMPARE(rows.size(), size_t{1});
        QCOMPARE(rows.front().item, QStringLiteral("centraltask"));
        QCOMPARE(rows.front().fairly, 7);
        QCOMPARE(cell(1, BallotModel::OverallRate), QStringLiteral("—")); // no valid ballots yet
    }

    void aMembersSheetHasItsOwnLines()
    {
        const Id member = m_branch->add("member", {{QStringLiteral("name"), QStringLiteral("张三")}});
        const Id other = m_branch->add(
            "appraisal", {{QStringLiteral("date"), QStringLiteral("2026-09-19")}, {QStringLiteral("member"), member}});
        m_page->show(PageRequest{other, {}, {}});
        QCOMPARE(ballots()->model()->rowCount(), 4);
        QTest::keyClicks(ballots(), QStringLiteral("1111"));
        QTest::keyClick(ballots(), Qt::Key_Return);
        for (const Ballot& each : m_branch->all<Ballot>(ballotKind()))
            QCOMPARE(each.parent, other);
    }

    void aRoundIsOpenedInOneActionAndNobodyIsMissed()
    {
        addMembers();
        auto* coverage = find<QLabel>("reviewCoverage");
        QVERIFY2(coverage->text().contains(QStringLiteral("Due 3, done 0; missing 3: The branch, 李四, 张三")),
                 qPrintable(coverage->text()));
        find<FieldEditor>("roundReviewer")->setValue(QStringLiteral("书记"));
        find<QPushButton>("reviewOpenRound")->click();
        const auto reviews = m_branch->all<Review>(reviewKind());
        QCOMPARE(reviews.size(), size_t{3});
        for (const Review& each : reviews) {
            QCOMPARE(each.date, QDate(2026, 9, 20));
            QCOMPARE(each.reviewer, QStringLiteral("书记"));
        }
        QCOMPARE(newest().changes.size(), size_t{3});
        QCOMPARE(HistorySentence({}).name(newest()), QStringLiteral("opening of a review round"));
        // Opened is not yet done.
        QVERIFY2(coverage->text().contains(QStringLiteral("done 0; missing 3")), qPrintable(coverage->text()));
        find<QPushButton>("reviewOpenRound")->click();
        QCOMPARE(m_branch->all<Review>(reviewKind()).size(), size_t{3});
        VERIFY_OK(m_branch->session->editor().undo());
        QVERIFY(m_branch->all<Review>(reviewKind()).empty());
    }

    void reviewsAreTypedOneAfterTheOther()
    {
        addMembers();
        auto* round = find<QTableView>("reviewRound");
        const QAbstractItemModelTester tester(round->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        find<QPushButton>("reviewOpenRound")->click();
        QCOMPARE(round->currentIndex().row(), 0);
        const auto strengths = [&] { return find<QWidget>("reviewSheet")->findChild<LongTextField*>("strengths"); };
        for (const char* words : {"支部工作扎实", "带头下县"}) {
            strengths()->edit()->setPlainText(QString::fromUtf8(words));
            find<QPushButton>("reviewNext")->click();
        }
        QCOMPARE(round->currentIndex().row(), 2);
        QCOMPARE(strengths()->edit()->toPlainText(), QString()); // 张三's, still to be written
        const auto reviews = m_branch->all<Review>(reviewKind());
        QCOMPARE(reviews[0].member, Id{0});
        QCOMPARE(reviews[0].strengths, QStringLiteral("支部工作扎实"));
        QCOMPARE(reviews[1].strengths, QStringLiteral("带头下县"));
        QCOMPARE(round->model()->index(1, 1).data().toString(), QStringLiteral("Reviewed"));
        QVERIFY(find<QLabel>("reviewCoverage")->text().contains(QStringLiteral("done 2; missing 1: 张三")));
    }

    void anEarlierHalfYearCountsWhoWasInTheBranchThen()
    {
        addMembers();
        m_branch->add("member", {{QStringLiteral("name"), QStringLiteral("王五")},
                                 {QStringLiteral("from"), QStringLiteral("2026-08-01")}});
        auto* half = find<QComboBox>("reviewHalfYear");
        QVERIFY(find<QLabel>("reviewCoverage")->text().contains(QStringLiteral("Due 4")));
        half->setCurrentIndex(1);
        Q_EMIT half->activated(1);
        QVERIFY2(find<QLabel>("reviewCoverage")->text().contains(QStringLiteral("Due 3")),
                 qPrintable(find<QLabel>("reviewCoverage")->text()));
        find<QPushButton>("reviewOpenRound")->click(); // today is not in that half-year
        QVERIFY(m_branch->all<Review>(reviewKind()).empty());
    }

    void membersAreProposedWithTheFactsOfTheRecords()
    {
        addMembers();
        const Id pledge = m_branch->add("pledge", {{QStringLiteral("title"), QStringLiteral("上门服务")},
                                                   {QStringLiteral("owner"), QStringLiteral("member")},
                                                   {QStringLiteral("responsible"), m_members[0]},
                                                   {QStringLiteral("due"), QStringLiteral("2026-06-30")}});
        m_branch->step(pledge, "decided", "2026-02-03");
        m_branch->step(pledge, "closed", "2026-06-01");
        openCommendations();
        auto* table = find<QTableView>("candidates");
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(1, CandidateModel::Name).data().toString(), QStringLiteral("张三"));
        QCOMPARE(table->model()->index(1, CandidateModel::Kept).data().toString(), QStringLiteral("100.0%（1/1）"));
        QCOMPARE(table->model()->index(0, CandidateModel::Kept).data().toString(), QStringLiteral("—"));
        QVERIFY(!table->isSortingEnabled()); // no ranking
        table->selectAll();
        find<FieldEditor>("proposedFrom")->setValue(QDate(2026, 9, 21));
        find<QPushButton>("proposeChosen")->click();
        const auto honours = m_branch->all<Commendation>(commendationKind());
        QCOMPARE(honours.size(), size_t{2});
        QCOMPARE(honours[1].conditions, QStringLiteral("年内到期承诺1项，兑现1项，兑现率100.0%（1/1）；无逾期事项。"));
        QCOMPARE(honours[1].from, QDate(2026, 9, 21));
        QCOMPARE(honours[1].result, QStringLiteral("proposed"));
        QCOMPARE(newest().changes.size(), size_t{2});
        QCOMPARE(HistorySentence({}).name(newest()), QStringLiteral("proposal for commendation"));
    }

    /// A notice goes after some seconds; what has to be done first stays until it is read.
    void whatIsRefusedIsToldAsARefusal()
    {
        QStringList refused;
        QStringList told;
        connect(m_branch->session.get(), &Session::refused, this,
                [&](const Error& error) { refused << error.sentence; });
        connect(m_branch->session.get(), &Session::told, this, [&](const QString& sentence) { told << sentence; });
        addMembers();
        find<FieldEditor>("roundDate")->setValue(QDate());
        find<QPushButton>("reviewOpenRound")->click();
        openCommendations();
        find<QPushButton>("proposeChosen")->click();
        find<QPushButton>("writeConditions")->click();
        QCOMPARE(refused.size(), 3);
        QVERIFY2(refused[0].startsWith(QStringLiteral("Please type the day")), qPrintable(refused[0]));
        QVERIFY2(refused[1].startsWith(QStringLiteral("Choose the members")), qPrintable(refused[1]));
        QVERIFY2(refused[2].startsWith(QStringLiteral("Choose an honour")), qPrintable(refused[2]));
        QCOMPARE(told, QStringList());
        QVERIFY(m_branch->all<Review>(reviewKind()).empty());
    }

    void aFigureShowsItsReviewsAlone()
    {
        addMembers();
        std::vector<Id> reviews;
        for (const Id member : m_members)
            reviews.push_back(m_branch->add("review", {{QStringLiteral("member"), member},
                                                       {QStringLiteral("date"), QStringLiteral("2026-09-18")}}));
        const auto* table = find<QTableView>("reviewRound");
        m_page->show(PageRequest{0, {reviews[1]}, QStringLiteral("点评")});
        QCOMPARE(rowsShown(table), 1);
        const auto* sheet = find<QWidget>("reviewSheet");
        QCOMPARE(sheet->findChild<QLabel*>(QStringLiteral("narrowedTo"))->text(),
                 QStringLiteral("Showing 1 / 2 · 点评"));
        // An edit elsewhere keeps what is shown; the button shows everyone again.
        m_branch->add("review", {{QStringLiteral("date"), QStringLiteral("2026-09-19")}});
        QCOMPARE(rowsShown(table), 1);
        showAllAbove(sheet)->click();
        QCOMPARE(rowsShown(table), 3); // the branch and two members
        QVERIFY(!showAllAbove(sheet)->isVisible());
    }

    void aFigureShowsItsHonoursAlone()
    {
        addMembers();
        std::vector<Id> honours;
        for (const char* honour : {"优秀共产党员", "党员先锋岗", "优秀党务工作者"})
            honours.push_back(m_branch->add("commendation", {{QStringLiteral("honour"), QString::fromUtf8(honour)},
                                                             {QStringLiteral("member"), m_members[0]},
                                                             {QStringLiteral("year"), 2026}}));
        m_page->show(PageRequest{0, {honours[0], honours[2]}, QStringLiteral("表彰")});
        const auto* sheet = find<QWidget>("commendationSheet");
        const auto* table = sheet->findChild<QTableView*>(QStringLiteral("commendationRows"));
        QCOMPARE(rowsShown(table), 2);
        QVERIFY(table->isRowHidden(1));
        // A new one is begun among all of them.
        m_page->addRecord();
        QCOMPARE(rowsShown(table), 4);
        // One record alone is gone to, and leaves nothing out.
        m_page->show(PageRequest{0, {honours[2]}, QStringLiteral("表彰")});
        QCOMPARE(rowsShown(table), 1);
        m_page->show(PageRequest{honours[0], {}, {}});
        QCOMPARE(rowsShown(table), 4);
    }

    void whoWasAwardedReceivesAPlaqueInOneStep()
    {
        addMembers();
        const auto plaque = [&](int year, const char* number, Id holder) {
            return m_branch->add("plaque", {{QStringLiteral("year"), year},
                                            {QStringLiteral("number"), QLatin1String(number)},
                                            {QStringLiteral("holder"), holder},
                                            {QStringLiteral("handed"), QStringLiteral("2025-07-01")}});
        };
        plaque(2025, "XF-01", m_members[1]);
        m_branch->add("commendation", {{QStringLiteral("year"), 2026},
                                       {QStringLiteral("honour"), QStringLiteral("优秀共产党员")},
                                       {QStringLiteral("member"), m_members[0]},
                                       {QStringLiteral("result"), QStringLiteral("awarded")}});
        openCommendations();
        PageRequest led;
        connect(m_page.get(), &Page::go, this, [&](const QString& page, const PageRequest& request) {
            QCOMPARE(page, QStringLiteral("rolemodel"));
            led = request;
        });
        find<QPushButton>("handOverPlaques")->click();
        const auto plaques = m_branch->all<Plaque>(plaqueKind());
        QCOMPARE(plaques.size(), size_t{2});
        QCOMPARE(plaques[0].withdrawn, QDate(2026, 9, 20));
        QCOMPARE(plaques[0].reason, QStringLiteral("年度期满，岗牌流动"));
        QCOMPARE(plaques[1].number, QStringLiteral("XF-01"));
        QCOMPARE(plaques[1].holder, m_members[0]);
        QCOMPARE(plaques[1].basis, QStringLiteral("2026年度优秀共产党员"));
        QCOMPARE(led.record, plaques[1].id);
        QCOMPARE(newest().changes.size(), size_t{2});
        find<QPushButton>("handOverPlaques")->click(); // nobody is waiting any more
        QCOMPARE(m_branch->all<Plaque>(plaqueKind()).size(), size_t{2});
        VERIFY_OK(m_branch->session->editor().undo());
        QVERIFY(!m_branch->all<Plaque>(plaqueKind()).front().withdrawn.isValid());
    }
};

QTEST_MAIN(TestCampaignPage)
#include "tst_campaignpage.moc"
