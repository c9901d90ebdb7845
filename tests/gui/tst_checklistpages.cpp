// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchfixture.h"
#include "checklists/fact.h"
#include "checklists/fivegoods.h"
#include "checklists/fivegoodspage.h"
#include "checklists/fiveleads.h"
#include "checklists/fiveleadspage.h"
#include "quarterchooser.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
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

class TestChecklistPages : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BranchFixture> m_branch;
    std::unique_ptr<Page> m_page;

    template <class W>
    W* widget(const char* name)
    {
        auto* found = m_page->findChild<W*>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    QTableView* grades() { return widget<QTableView>("grades"); }
    template <class P>
    void open()
    {
        m_page = std::make_unique<P>(*m_branch->session);
        m_page->resize(1176, 700);
        m_page->QWidget::show();
        m_page->activateWindow();
        m_page->arrive();
        grades()->setFocus();
        QTRY_VERIFY(grades()->hasFocus());
    }
    void strike(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key each : keys)
            QTest::keyClick(grades(), each);
    }
    void members(int count)
    {
        for (int number = 1; number <= count; ++number)
            m_branch->add("member", {{key("name"), QStringLiteral("M%1").arg(number)}});
    }
    std::vector<FiveLeads> leads() { return m_branch->all<FiveLeads>(fiveLeadsKind()); }
    QStringList facts()
    {
        QStringList texts;
        for (const Fact& each : m_branch->all<Fact>(factKind()))
            texts << each.text;
        return texts;
    }
    std::vector<FiveGoods> goods() { return m_branch->all<FiveGoods>(fiveGoodsKind()); }

    /// One member, whose reading note has two facts in the third quarter.
    Id aNoteReadOnTwoDays()
    {
        members(1);
        const Id member = m_branch->all<Member>(memberKind()).front().id;
        const Id note = m_branch->add("reading", {{key("title"), key("Note")}, {key("responsible"), member}});
        for (const char* date : {"2026-07-05", "2026-08-06"})
            m_branch->run({{key("progress"), note},
                           {key("fields"), QJsonObject{{key("date"), key(date)}, {key("text"), key("read")}}}});
        return note;
    }

private Q_SLOTS:
    void init() { m_branch = std::make_unique<BranchFixture>(); }
    void cleanup()
    {
        m_page.reset();
        m_branch.reset();
    }

    void oneStrokeFillsACellAndGoesOnToTheNext()
    {
        members(2);
        open<FiveLeadsPage>();
        QAbstractItemModelTester tester(grades()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(widget<QLabel>("stillOpen")->text(), key("Still open: 10 of 10"));
        strike({Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_1, Qt::Key_2});
        const auto stored = leads();
        QCOMPARE(stored.size(), std::size_t(6));
        const char* items[] = {"study", "achieve", "serve", "law", "integrity", "study"};
        const char* marks[] = {"good", "fair", "average", "poor", "good", "fair"};
        for (size_t place = 0; place < stored.size(); ++place) {
            QCOMPARE(stored[place].item, key(items[place]));
            QCOMPARE(stored[place].self, key(marks[place]));
            QCOMPARE(stored[place].quarter, key("2026Q3"));
            QVERIFY(stored[place].leader.isEmpty());
        }
        QVERIFY(stored[0].member != stored[5].member);
        QCOMPARE(grades()->currentIndex().row(), 1);
        QCOMPARE(grades()->currentIndex().column(), 1);
        QCOMPARE(widget<QLabel>("stillOpen")->text(), key("Still open: 4 of 10"));
    }

    void deleteTakesTheMarkAwayAndUndoBringsItBack()
    {
        members(1);
        open<FiveLeadsPage>();
        strike({Qt::Key_1, Qt::Key_Left, Qt::Key_Delete});
        QVERIFY(leads().front().self.isEmpty());
        QCOMPARE(grades()->currentIndex().column(), 0);
        QVERIFY(m_branch->session->editor().undo().ok());
        QCOMPARE(leads().front().self, key("good"));
        QCOMPARE(grades()->currentIndex().data().toString(), key("Good"));
        QVERIFY(m_branch->session->editor().undo().ok());
        QVERIFY(leads().empty());
        QVERIFY(grades()->currentIndex().data().toString().isEmpty());
    }

    void theChosenVoiceIsTheOneThatIsMarked()
    {
        members(1);
        open<FiveLeadsPage>();
        strike({Qt::Key_1});
        QStringList voices;
        for (int each = 0; each < widget<QComboBox>("voice")->count(); ++each)
            voices << widget<QComboBox>("voice")->itemData(each).toString();
        QCOMPARE(voices, (QStringList{key("self"), key("branch"), key("leader"), key("masses")}));
        widget<QComboBox>("voice")->setCurrentIndex(1);
        QCOMPARE(widget<QLabel>("stillOpen")->text(), key("Still open: 5 of 5"));
        strike({Qt::Key_Left, Qt::Key_3});
        widget<QComboBox>("voice")->setCurrentIndex(2);
        strike({Qt::Key_Left, Qt::Key_4});
        QCOMPARE(leads().size(), std::size_t(1));
        QCOMPARE(leads().front().self, key("good"));
        QCOMPARE(leads().front().branch, key("average"));
        QCOMPARE(leads().front().leader, key("poor"));
    }

    void wordsBesideTheCellAreStoredWhenTheFieldIsLeft()
    {
        members(1);
        open<FiveLeadsPage>();
        strike({Qt::Key_Right, Qt::Key_Return});
        auto* fact = widget<QWidget>("fact");
        QTRY_VERIFY(fact->hasFocus() || fact->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), key("led the survey"));
        QVERIFY(leads().empty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(grades()->hasFocus());
        QCOMPARE(leads().size(), std::size_t(1));
        QCOMPARE(leads().front().item, key("achieve"));
        QCOMPARE(leads().front().fact, key("led the survey"));
        QCOMPARE(widget<QLabel>("stillOpen")->text(), key("Still open: 5 of 5"));
    }

    void anotherCellDoesNotGetTheWordsOfTheLastOne()
    {
        members(1);
        open<FiveLeadsPage>();
        strike({Qt::Key_Return});
        QTest::keyClicks(QApplication::focusWidget(), key("first"));
        grades()->setCurrentIndex(grades()->model()->index(0, 2));
        QCOMPARE(leads().size(), std::size_t(1));
        QCOMPARE(leads().front().item, key("study"));
        m_page->leave();
        QCOMPARE(leads().size(), std::size_t(1));
    }

    /// From the history, a search or a figure of the summary: the quarter of the answer, and its place.
    void anAnswerOfAnEarlierQuarterIsGoneTo()
    {
        members(2);
        open<FiveLeadsPage>();
        auto* chooser = widget<QuarterChooser>("quarterChooser");
        const Quarter now = chooser->quarter();
        grades()->setCurrentIndex(grades()->model()->index(1, 2));
        strike({Qt::Key_1});
        const Id answer = leads().front().id;
        chooser->setQuarter(now.next());
        m_page->arrive();
        grades()->setCurrentIndex(grades()->model()->index(0, 0));
        m_page->show(PageRequest{answer, {}, {}});
        QCOMPARE(chooser->quarter(), now);
        QCOMPARE(grades()->currentIndex(), grades()->model()->index(1, 2));
        const Id member = m_branch->all<Member>(memberKind()).front().id;
        m_page->show(PageRequest{0, {member}, {}});
        QCOMPARE(grades()->currentIndex(), grades()->model()->index(0, 0));
    }

    void copyingFillsOnlyWhatIsEmptyAndIsOneUndo()
    {
        members(2);
        open<FiveLeadsPage>();
        auto* chooser = widget<QuarterChooser>("quarterChooser");
        chooser->setQuarter({2026, 2});
        strike({Qt::Key_1, Qt::Key_2, Qt::Key_3});
        chooser->setQuarter({2026, 3});
        grades()->setCurrentIndex(grades()->model()->index(0, 0));
        strike({Qt::Key_4});
        widget<QPushButton>("copyLastQuarter")->click();
        const auto marksOf = [&](const char* quarter) {
            QStringList marks;
            for (const FiveLeads& each : leads()) {
                if (each.quarter == key(quarter))
                    marks << each.item + QLatin1Char('=') + each.self;
            }
            return marks.join(QLatin1Char(' '));
        };
        QCOMPARE(marksOf("2026Q3"), key("study=poor achieve=fair serve=average"));
        QCOMPARE(widget<QLabel>("stillOpen")->text(), key("Still open: 7 of 10"));
        QVERIFY(m_branch->session->editor().undo().ok());
        QCOMPARE(marksOf("2026Q3"), key("study=poor"));
        QCOMPARE(marksOf("2026Q2"), key("study=good achieve=fair serve=average"));
    }

    void aFactOfTheQuarterIsTakenOverWithOneKeyAndLinked()
    {
        const Id note = aNoteReadOnTwoDays();
        open<FiveLeadsPage>();
        QCOMPARE(widget<QListWidget>("facts")->count(), 2);
        strike({Qt::Key_Plus});
        QCOMPARE(leads().size(), std::size_t(1));
        QCOMPARE(leads().front().item, key("study"));
        QCOMPARE(facts(), QStringList{QStringLiteral("7月5日，read")});
        QCOMPARE(m_branch->all<Fact>(factKind()).front().record, note);
        QCOMPARE(m_branch->all<Fact>(factKind()).front().parent, leads().front().id);
        strike({Qt::Key_Plus, Qt::Key_Plus});
        QCOMPARE(facts(), (QStringList{QStringLiteral("7月5日，read"), QStringLiteral("8月6日，read")}));
        QVERIFY(m_branch->session->editor().undo().ok());
        QCOMPARE(facts(), QStringList{QStringLiteral("7月5日，read")});
        QVERIFY(leads().front().fact.isEmpty());
        QVERIFY(m_branch->session->editor().undo().ok());
        QVERIFY(leads().empty());
        QVERIFY(facts().isEmpty());
        QVERIFY(m_branch->session->editor().redo().ok());
        QCOMPARE(facts(), QStringList{QStringLiteral("7月5日，read")});
        QSignalSpy led(m_page.get(), &Page::go);
        widget<QListWidget>("facts")->setCurrentRow(1);
        widget<QPushButton>("factSource")->click();
        QCOMPARE(led.at(0).at(0).toString(), key("reading"));
        QCOMPARE(led.at(0).at(1).value<PageRequest>().record, note);
        strike({Qt::Key_Right});
        QCOMPARE(widget<QListWidget>("facts")->count(), 0);
    }

    void inTheListEnterTakesAFactOverAndOutAgain()
    {
        aNoteReadOnTwoDays();
        open<FiveLeadsPage>();
        auto* list = widget<QListWidget>("facts");
        const auto shown = [list] {
            QStringList rows;
            for (int row = 0; row < list->count(); ++row)
                rows << list->item(row)->text();
            return rows;
        };
        list->setFocus();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(facts(), QStringList{QStringLiteral("8月6日，read")});
        QCOMPARE(shown(), (QStringList{QStringLiteral("● 8月6日，read"), QStringLiteral("○ 7月5日，read")}));
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(facts().isEmpty());
        QCOMPARE(shown(), (QStringList{QStringLiteral("○ 7月5日，read"), QStringLiteral("○ 8月6日，read")}));
        QVERIFY(m_branch->session->editor().undo().ok());
        QCOMPARE(facts(), QStringList{QStringLiteral("8月6日，read")});
        QVERIFY(grades()->model()->index(0, 0).data(ChecklistTable::HasWordsRole).toBool());
        QVERIFY(!grades()->model()->index(0, 1).data(ChecklistTable::HasWordsRole).toBool());
    }

    void membersOfAPastQuarterAreThoseOfItsLastDay()
    {
        m_branch->add("member", {{key("name"), key("gone")}, {key("until"), key("2026-07-15")}});
        m_branch->add("member", {{key("name"), key("here")}});
        open<FiveLeadsPage>();
        QCOMPARE(grades()->model()->rowCount(), 1);
        widget<QuarterChooser>("quarterChooser")->setQuarter({2026, 2});
        QCOMPARE(grades()->model()->rowCount(), 2);
    }

    void theBranchIsMarkedByThreeVoicesSideBySide()
    {
        open<FiveGoodsPage>();
        QAbstractItemModelTester tester(grades()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(grades()->model()->rowCount(), 5);
        QCOMPARE(grades()->model()->index(3, 0).data().toString(), QStringLiteral("工作业绩好"));
        QCOMPARE(widget<QLabel>("stillOpen")->text(), key("Still open: 5 of 5"));
        grades()->setCurrentIndex(grades()->model()->index(3, 1));
        strike({Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4});
        const auto stored = goods();
        QCOMPARE(stored.size(), std::size_t(2));
        QCOMPARE(stored[0].item, key("results"));
        QCOMPARE(stored[0].self + stored[0].leader + stored[0].masses, key("goodfairaverage"));
        QCOMPARE(stored[1].item, key("standing"));
        QCOMPARE(stored[1].self, key("poor"));
        QCOMPARE(widget<QLabel>("stillOpen")->text(), key("Still open: 3 of 5"));
    }

    void aNewWordingHoldsFromItsDayOn()
    {
        m_branch->add("checklistitem", {{key("item"), key("team")},
                                        {key("title"), key("New wording")},
                                        {key("text"), key("a; b")},
                                        {key("since"), key("2026-07-01")}});
        open<FiveGoodsPage>();
        QCOMPARE(grades()->model()->index(1, 0).data().toString(), key("New wording"));
        widget<QuarterChooser>("quarterChooser")->setQuarter({2026, 2});
        QCOMPARE(grades()->model()->index(1, 0).data().toString(), QStringLiteral("党员队伍好"));
    }
};

QTEST_MAIN(TestChecklistPages)
#include "tst_checklistpages.moc"
