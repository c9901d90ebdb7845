// SPDX-License-Identifier: GPL-3.0-or-later
// 先进标杆 and 总结推广: who learns from whom on both people's pages, and good practice drawn from a record.
#include "activities/learningpanel.h"
#include "activities/rolemodel.h"
#include "activities/rolemodelpage.h"
#include "answers.h"
#include "branch/storypanel.h"
#include "branchfixture.h"
#include "campaign/campaignpage.h"
#include "campaign/learningmodel.h"
#include "campaign/practice.h"
#include "home/linkbar.h"
#include "overview/overviewloader.h"
#include "storymodel.h"
#include "tabrows.h"
#include "testing.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace xf;

class TestRoleModelPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<BranchFixture> m_branch;
    Answers m_dialogs;
    Id m_zhang = 0;
    Id m_li = 0;
    Id m_model = 0;

    Id add(const char* kind, const QJsonObject& fields) { return m_branch->add(kind, fields); }

private Q_SLOTS:
    void init()
    {
        m_branch = std::make_unique<BranchFixture>(QDate(2026, 9, 20));
        m_zhang = add("member", {{QStringLiteral("name"), QStringLiteral("张三")}});
        m_li = add("member", {{QStringLiteral("name"), QStringLiteral("李四")}});
        m_model = add("rolemodel", {{QStringLiteral("title"), QStringLiteral("张三同志")},
                                    {QStringLiteral("year"), 2026},
                                    {QStringLiteral("member"), m_zhang}});
        m_branch->step(m_model, "established", "2026-05-10");
        add("learning", {{QStringLiteral("parent"), m_model},
                         {QStringLiteral("member"), m_li},
                         {QStringLiteral("gap"), QStringLiteral("测算有差距")},
                         {QStringLiteral("measure"), QStringLiteral("跟班学习")},
                         {QStringLiteral("result"), QStringLiteral("误差率0.3%")},
                         {QStringLiteral("date"), QStringLiteral("2026-06-01")},
                         {QStringLiteral("achieved"), QStringLiteral("2026-08-28")}});
    }

    void cleanup() { m_branch.reset(); }

    void anEntryStandsOnBothPeoplesPages()
    {
        for (const Id member : {m_zhang, m_li}) {
            LearningPanel panel(*m_branch->session);
            panel.setRecord(member);
            panel.show();
            auto* table = panel.findChild<QTableView*>(QStringLiteral("learningOverview"));
            const QAbstractItemModelTester tester(table->model(),
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
            QCOMPARE(table->model()->rowCount(), 1);
            const auto cell = [&](int column) { return table->model()->index(0, column).data().toString(); };
            QCOMPARE(cell(LearningModel::Who), QStringLiteral("李四"));
            QCOMPARE(cell(LearningModel::From), QStringLiteral("张三"));
            QCOMPARE(cell(LearningModel::Gap), QStringLiteral("测算有差距"));
            QCOMPARE(cell(LearningModel::Result), QStringLiteral("误差率0.3%"));
            QCOMPARE(cell(LearningModel::Achieved), QStringLiteral("2026-08-28"));
            QCOMPARE(panel.findChild<QLabel*>(QStringLiteral("learningCounts"))->text(),
                     member == m_li
                         ? QStringLiteral("Learns 1, with a dated result 1; others learn from this member: 0")
                         : QStringLiteral("Learns 0, with a dated result 0; others learn from this member: 1"));
        }
    }

    void theStoryOfARoleModelTellsItsStepsAndWhoLearnt()
    {
        StoryPanel story(*m_branch->session, m_dialogs);
        story.setRecord(m_zhang);
        story.show();
        const auto* model = story.findChild<QTableView*>(QStringLiteral("storyTable"))->model();
        QStringList days;
        for (int row = 0; row < model->rowCount(); ++row)
            days << model->index(row, StoryModel::Date).data().toString();
        QCOMPARE(days, (QStringList{QStringLiteral("2026-05-10"), QStringLiteral("2026-06-01"),
                                    QStringLiteral("2026-08-28")}));
    }

    void theWholeTableNamesWhoLearnsFromNobody()
    {
        RoleModelPage page(*m_branch->session, m_dialogs);
        page.setVisible(true);
        auto* sheets = page.findChild<TabRows*>(QStringLiteral("sheets"));
        auto* sheet = page.findChild<QWidget*>(QStringLiteral("learningSheet"));
        sheets->setCurrentWidget(sheet);
        QCOMPARE(sheet->findChild<QLabel*>(QStringLiteral("learningCounts"))->text(),
                 QStringLiteral("Entries 1, with a dated result 1; no entry 1: 张三"));
    }

    void aRecordIsDrawnFromAsGoodPracticeOnce()
    {
        m_branch->run(
            {{QStringLiteral("progress"), m_model},
             {QStringLiteral("fields"), QJsonObject{{QStringLiteral("date"), QStringLiteral("2026-07-01")},
                                                    {QStringLiteral("text"), QStringLiteral("两组独立测算")},
                                                    {QStringLiteral("outcome"), QStringLiteral("误差率下降")}}}});
        RoleModelPage page(*m_branch->session, m_dialogs);
        page.setVisible(true);
        page.show(PageRequest{m_model, {}, {}});
        std::vector<Id> led;
        connect(&page, &Page::go, this, [&](const QString& to, const PageRequest& request) {
            QCOMPARE(to, QStringLiteral("campaign"));
            led.push_back(request.record);
        });
        auto* draw = page.findChild<QPushButton*>(QStringLiteral("recordPractice"));
        draw->click();
        draw->click(); // leads to the same entry
        const auto practices = m_branch->all<Practice>(practiceKind());
        QCOMPARE(practices.size(), size_t{1});
        QCOMPARE(practices[0].title, QStringLiteral("张三同志"));
        QCOMPARE(practices[0].text, QStringLiteral("两组独立测算，误差率下降"));
        QCOMPARE(practices[0].record, m_model);
        QCOMPARE(practices[0].date, QDate(2026, 9, 20));
        QCOMPARE(led, (std::vector<Id>{practices[0].id, practices[0].id}));
    }

    void homeSaysHowFarReviewsAndGoodPracticeAre()
    {
        add("review", {{QStringLiteral("date"), QStringLiteral("2026-08-01")},
                       {QStringLiteral("member"), m_zhang},
                       {QStringLiteral("strengths"), QStringLiteral("好")}});
        const Id practice = add("practice", {{QStringLiteral("date"), QStringLiteral("2026-08-02")},
                                             {QStringLiteral("title"), QStringLiteral("一项一清单")}});
        for (const Id parent : {practice, m_model})
            add("publicity", {{QStringLiteral("parent"), parent},
                              {QStringLiteral("date"), QStringLiteral("2026-09-01")},
                              {QStringLiteral("channel"), QStringLiteral("厅内网")}});
        const QDate today(2026, 9, 20);
        const auto snapshot = OverviewLoader(m_branch->session->records()).load(Quarter(2026, 3), today);
        VERIFY_OK(snapshot);
        LinkBar bar;
        bar.showFigures(*snapshot, today);
        QCOMPARE(bar.findChild<QPushButton*>(QStringLiteral("goReviews"))->text(),
                 QStringLiteral("Leader review: 1 of 3 this half-year"));
        auto* button = bar.findChild<QPushButton*>(QStringLiteral("goPractice"));
        QCOMPARE(button->text(), QStringLiteral("Good practice: 1 this quarter, told 2 times"));
        Id led = 0;
        connect(&bar, &LinkBar::go, this, [&](const QString&, const PageRequest& request) { led = request.record; });
        button->click();
        QCOMPARE(led, practice);
    }
};

QTEST_MAIN(TestRoleModelPage)
#include "tst_rolemodelpage.moc"
