// SPDX-License-Identifier: GPL-3.0-or-later
// A contest from its works to its written ranks, on the real pages and by keyboard.
#include "activities/contest.h"
#include "activities/readingpage.h"
#include "activities/researchpage.h"
#include "answers.h"
#include "branchfixture.h"
#include "contest/rankingmodel.h"
#include "contest/scoregrid.h"
#include "fields/childtable.h"
#include "records/registersheet.h"
#include "tabrows.h"
#include "testing.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

using namespace xf;

class TestContest : public QObject
{
    Q_OBJECT

    std::unique_ptr<BranchFixture> m_branch;
    std::unique_ptr<ResearchPage> m_page;
    Answers m_dialogs;
    Id m_contest = 0;
    QList<Id> m_judges;

    Editor& editor() { return m_branch->session->editor(); }
    template <class Widget>
    Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    Id child(const char* kind, const char* field, const QJsonValue& value, const QJsonObject& more = {})
    {
        QJsonObject fields = more;
        fields.insert(QStringLiteral("parent"), m_contest);
        fields.insert(QLatin1String(field), value);
        return m_branch->add(kind, fields);
    }
    std::vector<ContestEntry> entries() { return m_branch->all<ContestEntry>(contestEntryKind()); }

    /// Types a number into the current cell and goes on with Enter, as a secretary does.
    void type(QTableView* grid, const QString& digits)
    {
        QTest::keyClicks(grid, digits.left(1));
        auto* cell = grid->findChild<QWidget*>(QStringLiteral("qt_editing_spinbox"));
        if (!cell)
            cell = QApplication::focusWidget();
        QTest::keyClicks(cell, digits.mid(1));
        QTest::keyClick(cell, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void init()
    {
        m_branch = std::make_unique<BranchFixture>(QDate(2026, 9, 20));
        for (const char* title : {"报告甲", "报告乙", "报告丙"})
            m_branch->add("research",
                          {{QStringLiteral("title"), QString::fromUtf8(title)}, {QStringLiteral("year"), 2026}});
        m_branch->add("research",
                      {{QStringLiteral("title"), QStringLiteral("去年的报告")}, {QStringLiteral("year"), 2025}});
        m_contest = m_branch->add("contest", {{QStringLiteral("title"), QStringLiteral("优秀调研报告评比")},
                                              {QStringLiteral("activity"), QStringLiteral("research")},
                                              {QStringLiteral("year"), 2026}});
        child("criterion", "name", QStringLiteral("深度"), {{QStringLiteral("weight"), 60}});
        child("criterion", "name", QStringLiteral("文字"), {{QStringLiteral("weight"), 40}});
        m_judges = {child("judge", "name", QStringLiteral("甲评委")), child("judge", "name", QStringLiteral("乙评委"))};
        child("prize", "name", QStringLiteral("一等奖"), {{QStringLiteral("places"), 1}});
        m_page = std::make_unique<ResearchPage>(*m_branch->session, m_dialogs);
        m_page->resize(1100, 700);
        m_page->setVisible(true);
        m_page->show(PageRequest{m_contest, {}, {}});
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_branch.reset();
    }

    void theWorksOfTheYearAreEnteredAndNumberedInOneActionEach()
    {
        find<QPushButton>("contestEnterAll")->click();
        QCOMPARE(entries().size(), size_t{3});
        find<QPushButton>("contestEnterAll")->click();
        QCOMPARE(entries().size(), size_t{3});
        find<QPushButton>("contestNumber")->click();
        QSet<QString> numbers;
        for (const ContestEntry& each : entries())
            numbers << each.blind;
        QCOMPARE(numbers, (QSet<QString>{QStringLiteral("01"), QStringLiteral("02"), QStringLiteral("03")}));
        VERIFY_OK(editor().undo());
        QVERIFY(entries().front().blind.isEmpty());
        VERIFY_OK(editor().undo());
        QCOMPARE(entries().size(), size_t{0});
    }

    void scoresAreTypedByKeyboardAndTheRanksWrittenInOneAction()
    {
        find<QPushButton>("contestEnterAll")->click();
        find<QPushButton>("contestNumber")->click();
        auto* sheets = find<RegisterSheet>("contestRegister");
        auto* tabs = sheets->findChild<TabRows*>();
        tabs->setCurrentWidget(find<QWidget>("scorePanel"));
        auto* grid = find<QTableView>("scoreGrid");
        const QAbstractItemModelTester gridTester(grid->model(),
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester rankTester(find<QTableView>("contestRanking")->model(),
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
        // The sheet names no work.
        for (int row = 0; row < 3; ++row)
            QCOMPARE(grid->model()->headerData(row, Qt::Vertical).toString(), QStringLiteral("0%1").arg(row + 1));
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(0, 0));
        // First criterion: 01, 02, 03 of the first judge, then of the second; the second criterion comes by itself.
        for (const char* digits : {"90", "80", "70", "88", "82.5", "70", "85", "95", "70", "85", "95"})
            type(grid, QLatin1String(digits));
        QCOMPARE(find<QTabBar>("scoreCriteria")->currentIndex(), 1);
        const auto* ranking = find<QTableView>("contestRanking")->model();
        QCOMPARE(ranking->index(2, RankingModel::Rank).data().toString(), QStringLiteral("—"));
        QCOMPARE(ranking->index(2, RankingModel::Blind).data().toString(), QStringLiteral("03"));
        QVERIFY(ranking->index(2, RankingModel::Work).data().toString().isEmpty());
        QCOMPARE(ranking->index(2, RankingModel::Remark).data().toString(), QStringLiteral("missing: 乙评委 (文字)"));
        type(grid, QStringLiteral("70"));
        // 01: (60%·90+40%·85 + 60%·88+40%·85)÷2 = (88+86.8)÷2 = 87.4; 02: (86+87.5)÷2 = 86.75; 03: 70
        QCOMPARE(ranking->index(0, RankingModel::Blind).data().toString(), QStringLiteral("01"));
        QCOMPARE(ranking->index(0, RankingModel::Points).data().toString(), QStringLiteral("87.40"));
        QCOMPARE(ranking->index(0, RankingModel::Award).data().toString(), QStringLiteral("一等奖"));
        QVERIFY(!ranking->index(0, RankingModel::Work).data().toString().isEmpty());
        QCOMPARE(ranking->index(1, RankingModel::Points).data().toString(), QStringLiteral("86.75"));
        QCOMPARE(ranking->index(2, RankingModel::Points).data().toString(), QStringLiteral("70.00"));

        auto* write = find<QPushButton>("contestWrite");
        QVERIFY(write->isEnabled());
        write->click();
        QStringList written;
        for (const ContestEntry& each : entries())
            written << QStringLiteral("%1 %2 %3").arg(each.blind).arg(each.rank).arg(each.award).trimmed();
        std::sort(written.begin(), written.end());
        QCOMPARE(written, (QStringList{QStringLiteral("01 1 一等奖"), QStringLiteral("02 2"), QStringLiteral("03 3")}));
        QVERIFY(!write->isEnabled());
        VERIFY_OK(editor().undo());
        for (const ContestEntry& each : entries())
            QCOMPARE(each.rank, 0);
        QVERIFY(write->isEnabled());
    }

    void aScoreOutOfRangeIsRefusedBesideTheSheetAndEnterStays()
    {
        find<QPushButton>("contestEnterAll")->click();
        auto* sheets = find<RegisterSheet>("contestRegister");
        sheets->findChild<TabRows*>()->setCurrentWidget(find<QWidget>("scorePanel"));
        auto* grid = find<QTableView>("scoreGrid");
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(0, 0));
        type(grid, QStringLiteral("101"));
        QVERIFY(find<QLabel>("scoreRefusal")->text().contains(QStringLiteral("101")));
        QCOMPARE(grid->currentIndex().row(), 0);
        QVERIFY(m_branch->all<Score>(scoreKind()).empty());
        type(grid, QStringLiteral("91"));
        QCOMPARE(m_branch->all<Score>(scoreKind()).front().points, 91.0);
        QVERIFY(find<QLabel>("scoreRefusal")->isHidden());
        // Del takes it away again.
        grid->setCurrentIndex(grid->model()->index(0, 0));
        QTest::keyClick(grid, Qt::Key_Delete);
        QVERIFY(m_branch->all<Score>(scoreKind()).empty());
    }

    void readingNotesHaveContestsOfTheirOwn()
    {
        ReadingPage page(*m_branch->session, m_dialogs);
        auto* contests = page.findChild<RegisterSheet*>(QStringLiteral("contestRegister"));
        QVERIFY(contests);
        QCOMPARE(contests->entries().model()->count(), 0);
        const Id own = m_branch->add("contest", {{QStringLiteral("title"), QStringLiteral("优秀读书心得评选")},
                                                 {QStringLiteral("activity"), QStringLiteral("reading")}});
        QCOMPARE(contests->entries().model()->count(), 1);
        QCOMPARE(contests->entries().model()->idAt(0), own);
    }
};

QTEST_MAIN(TestContest)
#include "tst_contest.moc"
