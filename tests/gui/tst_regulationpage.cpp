// SPDX-License-Identifier: GPL-3.0-or-later
// 工作机制: what was in force on a day with its check, where a regulation comes from, and the order of a compilation.
#include "activities/regulation.h"
#include "activities/regulationpage.h"
#include "activities/research.h"
#include "activities/researchpage.h"
#include "answers.h"
#include "branchfixture.h"
#include "contents/contentsmodel.h"
#include "fields/childtable.h"
#include "fields/datefield.h"
#include "records/recordsheet.h"
#include "regulations/inforcemodel.h"
#include "regulations/trailmodel.h"
#include "testing.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace xf;

class TestRegulationPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<BranchFixture> m_branch;
    std::unique_ptr<RegulationPage> m_page;
    Answers m_dialogs;
    Id m_old = 0;
    Id m_revised = 0;
    Id m_other = 0;

    template <class Widget>
    Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    Id regulation(const char* title, const char* effective, Id replaces = 0)
    {
        QJsonObject fields{{QStringLiteral("title"), QString::fromUtf8(title)},
                           {QStringLiteral("year"), 2026},
                           {QStringLiteral("effective"), QLatin1String(effective)}};
        if (replaces)
            fields.insert(QStringLiteral("replaces"), replaces);
        return m_branch->add("regulation", fields);
    }
    QStringList listed() const
    {
        QStringList titles;
        const auto* model = find<QTableView>("inForceTable")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles << model->index(row, InForceModel::Title).data().toString();
        return titles;
    }
    std::vector<Execution> checks() { return m_branch->all<Execution>(executionKind()); }
    QStringList contents() const
    {
        QStringList titles;
        const auto* model = find<QTableView>("contentsTable")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles << model->index(row, ContentsModel::Title).data().toString();
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        m_branch = std::make_unique<BranchFixture>(QDate(2026, 9, 20));
        m_old = regulation("首问负责制2025", "2025-07-01");
        m_revised = regulation("首问负责制2026", "2026-07-01", m_old);
        m_other = regulation("限时办结制度", "2026-01-05");
        m_page = std::make_unique<RegulationPage>(*m_branch->session, m_dialogs);
        m_page->resize(1100, 700);
        m_page->setVisible(true);
        m_page->arrive();
    }

    void cleanup()
    {
        m_page.reset();
        m_branch.reset();
    }

    void theListIsThatOfTheChosenDay()
    {
        const QAbstractItemModelTester tester(find<QTableView>("inForceTable")->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(listed(), (QStringList{QStringLiteral("限时办结制度"), QStringLiteral("首问负责制2026")}));
        auto* day = find<DateField>("inForceDay");
        auto* line = qobject_cast<QLineEdit*>(day->input());
        line->setText(QStringLiteral("2026-06-30"));
        QTest::keyClick(line, Qt::Key_End);
        QTest::keyClicks(line, QStringLiteral(" "));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(listed(), (QStringList{QStringLiteral("首问负责制2025"), QStringLiteral("限时办结制度")}));
        find<QPushButton>("inForceToday")->click();
        QCOMPARE(listed().size(), 2);
        QCOMPARE(listed().back(), QStringLiteral("首问负责制2026"));
    }

    void everythingIsCheckedInOneActionAndAStrokeMarksTheException()
    {
        m_branch->add("execution", {{QStringLiteral("parent"), m_other},
                                    {QStringLiteral("date"), QStringLiteral("2026-06-20")},
                                    {QStringLiteral("state"), QStringLiteral("no")}}); // last quarter's
        auto* button = find<QPushButton>("inForceCheck");
        button->click();
        QCOMPARE(checks().size(), size_t{3});
        QVERIFY(!button->isEnabled());
        auto* table = find<QTableView>("inForceTable");
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_2);
        QCOMPARE(table->currentIndex().row(), 1);
        QCOMPARE(find<QLabel>("inForceCounts")->text(),
                 QStringLiteral("2 in force; quarter 3 of 2026: carried out 1, partly 1, not 0, not checked 0."));
        QCOMPARE(checks().size(), size_t{3}); // corrected, not doubled
        table->model()->setData(table->model()->index(0, InForceModel::Finding), QStringLiteral("两件超时"),
                                Qt::EditRole);
        QCOMPARE(checks()[1].note, QStringLiteral("两件超时"));
        QCOMPARE(checks()[1].date, QDate(2026, 9, 20));
        QTest::keyClick(table, Qt::Key_0);
        QCOMPARE(checks().size(), size_t{2});
        QVERIFY(button->isEnabled());
        // Undo: the cleared check, the finding, the exception, and then all checks at once.
        for (int i = 0; i < 4; ++i)
            VERIFY_OK(m_branch->session->editor().undo());
        QCOMPARE(checks().size(), size_t{1});
    }

    void theRegulationShowsTheSuggestionItComesFromAndTheReportLeadsToIt()
    {
        const Id report = m_branch->add(
            "research", {{QStringLiteral("title"), QStringLiteral("窗口服务调研")}, {QStringLiteral("year"), 2026}});
        m_branch->add("suggestion", {{QStringLiteral("parent"), report},
                                     {QStringLiteral("text"), QStringLiteral("首问要当日答复")},
                                     {QStringLiteral("outcome"), QStringLiteral("regulation")},
                                     {QStringLiteral("record"), m_revised},
                                     {QStringLiteral("date"), QStringLiteral("2026-05-20")}});
        m_page->show(PageRequest{m_revised, {}, {}});
        const auto* trail = find<QTableView>("trailTable")->model();
        const QAbstractItemModelTester tester(const_cast<QAbstractItemModel*>(trail),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QStringList lines;
        for (int row = 0; row < trail->rowCount(); ++row)
            lines << QStringLiteral("%1 %2 %3")
                         .arg(trail->index(row, TrailModel::Date).data().toString(),
                              trail->index(row, TrailModel::What).data().toString(),
                              trail->index(row, TrailModel::Words).data().toString());
        QCOMPARE(lines, (QStringList{QStringLiteral("2025-07-01 came into force 首问负责制2025"),
                                     QStringLiteral("2026-05-20 suggestion adopted 首问要当日答复"),
                                     QStringLiteral("2026-06-30 replaced 首问负责制2025"),
                                     QStringLiteral("2026-07-01 came into force 首问负责制2026")}));
        QString page;
        Id led = 0;
        const auto follow = [&](const QString& to, const PageRequest& request) {
            page = to;
            led = request.record;
        };
        connect(m_page.get(), &Page::go, this, follow);
        find<QTableView>("trailTable")->setCurrentIndex(trail->index(1, 0));
        find<QPushButton>("trailOpen")->click();
        QCOMPARE(page, QStringLiteral("research"));
        QCOMPARE(led, report);

        ResearchPage research(*m_branch->session, m_dialogs);
        connect(&research, &Page::go, this, follow);
        research.show(PageRequest{report, {}, {}});
        auto* open = research.findChild<QPushButton*>(QStringLiteral("suggestionOpen"));
        QVERIFY(open->isEnabled());
        open->click();
        QCOMPARE(page, QStringLiteral("regulation"));
        QCOMPARE(led, m_revised);
    }

    void aRegulationIsDraftedFromASuggestionInOneAction()
    {
        const Id author = m_branch->add("member", {{QStringLiteral("name"), QStringLiteral("周明")}});
        const Id report = m_branch->add("research", {{QStringLiteral("title"), QStringLiteral("窗口服务调研")},
                                                     {QStringLiteral("year"), 2026},
                                                     {QStringLiteral("responsible"), author}});
        const Id row = m_branch->add("suggestion", {{QStringLiteral("parent"), report},
                                                    {QStringLiteral("text"), QStringLiteral("首问要当日答复")}});
        ResearchPage research(*m_branch->session, m_dialogs);
        research.show(PageRequest{report, {}, {}});
        auto* panel = research.findChild<QWidget*>(QStringLiteral("suggestionPanel"));
        panel->findChild<ChildTable*>()->select(row);
        auto* draft = panel->findChild<QPushButton*>(QStringLiteral("suggestionDraft"));
        const auto* open = panel->findChild<QPushButton*>(QStringLiteral("suggestionOpen"));
        QVERIFY(draft->isEnabled());
        QVERIFY(!open->isEnabled());
        draft->click();
        auto regulations = m_branch->all<Regulation>(regulationKind());
        QCOMPARE(regulations.size(), size_t{4});
        QCOMPARE(regulations.back().title, QStringLiteral("首问要当日答复"));
        QCOMPARE(regulations.back().responsible, author);
        QCOMPARE(regulations.back().year, 2026);
        const Suggestion adopted = m_branch->all<Suggestion>(suggestionKind()).front();
        QCOMPARE(adopted.record, regulations.back().id);
        QCOMPARE(adopted.outcome, QStringLiteral("regulation"));
        QCOMPARE(adopted.date, QDate(2026, 9, 20));
        QVERIFY(!draft->isEnabled()); // once only
        QVERIFY(open->isEnabled());
        VERIFY_OK(m_branch->session->editor().undo());
        QCOMPARE(m_branch->all<Regulation>(regulationKind()).size(), size_t{3});
        QCOMPARE(m_branch->all<Suggestion>(suggestionKind()).front().record, Id{0});
        QVERIFY(draft->isEnabled());
    }

    void aCompilationTakesInWhatIsInForceAndIsOrderedByKeyboard()
    {
        const Id edition = m_branch->add("compilation", {{QStringLiteral("title"), QStringLiteral("制度汇编")},
                                                         {QStringLiteral("date"), QStringLiteral("2026-09-18")}});
        m_page->show(PageRequest{edition, {}, {}});
        auto* candidates = find<QListWidget>("contentsCandidates");
        auto* table = find<QTableView>("contentsTable");
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(candidates->count(), 2);
        candidates->setCurrentRow(0);
        QTest::keyClick(candidates, Qt::Key_Return);
        QTest::keyClick(candidates, Qt::Key_Return);
        QCOMPARE(candidates->count(), 0);
        QCOMPARE(contents(), (QStringList{QStringLiteral("限时办结制度"), QStringLiteral("首问负责制2026")}));
        table->setCurrentIndex(table->model()->index(1, ContentsModel::Title));
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(contents(), (QStringList{QStringLiteral("首问负责制2026"), QStringLiteral("限时办结制度")}));
        QCOMPARE(table->currentIndex().row(), 0);
        // Pages: the second begins where the first ends.
        table->model()->setData(table->model()->index(0, ContentsModel::Pages), QStringLiteral("3"), Qt::EditRole);
        QCOMPARE(table->model()->index(1, ContentsModel::FirstPage).data().toString(), QStringLiteral("4"));
        QStringList kept;
        for (const CompilationEntry& each : m_branch->all<CompilationEntry>(compilationEntryKind()))
            kept << QStringLiteral("%1 %2").arg(each.position).arg(each.regulation);
        QCOMPARE(kept, (QStringList{QStringLiteral("2 %1").arg(m_other), QStringLiteral("1 %1").arg(m_revised)}));
        // One undo a move.
        VERIFY_OK(m_branch->session->editor().undo());
        VERIFY_OK(m_branch->session->editor().undo());
        QCOMPARE(contents().front(), QStringLiteral("限时办结制度"));
        table->setCurrentIndex(table->model()->index(0, ContentsModel::Title));
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(contents(), QStringList{QStringLiteral("首问负责制2026")});
        QCOMPARE(m_branch->all<CompilationEntry>(compilationEntryKind()).front().position, 1);
        QCOMPARE(candidates->count(), 1);
    }
};

QTEST_MAIN(TestRegulationPage)
#include "tst_regulationpage.moc"
