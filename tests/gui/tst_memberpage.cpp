// SPDX-License-Identifier: GPL-3.0-or-later
// A member's story: what was pledged, done, proved and said, from every record that names the member.
#include "answers.h"
#include "branch/memberpage.h"
#include "branch/storypanel.h"
#include "branchfixture.h"
#include "storyloader.h"
#include "storymodel.h"
#include "testing.h"
#include "words.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QProcess>
#include <QPushButton>
#include <QTableView>

using namespace xf;

namespace {

QJsonObject with(std::initializer_list<std::pair<QString, QJsonValue>> fields)
{
    return QJsonObject(fields);
}

} // namespace

class TestMemberPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<BranchFixture> m_branch;
    Answers m_dialogs;
    Id m_zhang = 0;
    Id m_pledge = 0;

    QStringList storyOf(Id member, int year)
    {
        StoryPanel panel(*m_branch->session, m_dialogs);
        panel.setRecord(member);
        panel.show();
        auto* years = panel.findChild<QComboBox*>(QStringLiteral("storyYear"));
        years->setCurrentIndex(years->findData(year));
        Q_EMIT years->activated(years->currentIndex());
        const auto* model = panel.findChild<QTableView*>(QStringLiteral("storyTable"))->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (const int column : {StoryModel::Date, StoryModel::Record, StoryModel::Words})
                cells << model->index(row, column).data().toString();
            lines << cells.join(QStringLiteral(" | "));
        }
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_branch = std::make_unique<BranchFixture>(QDate(2026, 9, 20));
        m_zhang = m_branch->add("member", with({{QStringLiteral("name"), QStringLiteral("张三")}}));
        const Id other = m_branch->add("member", with({{QStringLiteral("name"), QStringLiteral("李四")}}));
        m_pledge = m_branch->add("pledge", with({{QStringLiteral("title"), QStringLiteral("上门服务")},
                                                 {QStringLiteral("responsible"), m_zhang}}));
        m_branch->step(m_pledge, "decided", "2026-02-03");
        m_branch->step(m_pledge, "closed", "2026-08-01");
        m_branch->run({{QStringLiteral("progress"), m_pledge},
                       {QStringLiteral("fields"), with({{QStringLiteral("date"), QStringLiteral("2026-05-04")},
                                                        {QStringLiteral("text"), QStringLiteral("上门三次")}})}});
        m_branch->run({{QStringLiteral("attach"), m_pledge},
                       {QStringLiteral("name"), QStringLiteral("回执.txt")},
                       {QStringLiteral("text"), QStringLiteral("谢谢")}});
        const Id model = m_branch->add("rolemodel", with({{QStringLiteral("title"), QStringLiteral("李四同志")},
                                                          {QStringLiteral("responsible"), other}}));
        m_branch->add("learning", with({{QStringLiteral("parent"), model},
                                        {QStringLiteral("member"), m_zhang},
                                        {QStringLiteral("gap"), QStringLiteral("业务不熟")},
                                        {QStringLiteral("date"), QStringLiteral("2026-03-05")}}));
        m_branch->add("review", with({{QStringLiteral("member"), m_zhang},
                                      {QStringLiteral("date"), QStringLiteral("2025-12-20")},
                                      {QStringLiteral("strengths"), QStringLiteral("工作扎实")}}));
        m_branch->add("review", with({{QStringLiteral("member"), other},
                                      {QStringLiteral("date"), QStringLiteral("2026-06-20")},
                                      {QStringLiteral("strengths"), QStringLiteral("不相干")}}));
    }

    void cleanup() { m_branch.reset(); }

    void theStoryTellsWhatTheRecordsTellInTheOrderOfTheDays()
    {
        const QStringList lines = storyOf(m_zhang, 2026);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], QStringLiteral("2026-02-03 | 上门服务 | 定诺"));
        QCOMPARE(lines[1], QStringLiteral("2026-03-05 | 李四同志 | 业务不熟"));
        QCOMPARE(lines[2], QStringLiteral("2026-05-04 | 上门服务 | 上门三次"));
        QCOMPARE(lines[3], QStringLiteral("2026-08-01 | 上门服务 | 销号"));
        QCOMPARE(lines[4], QStringLiteral("2026-08-01 | 上门服务 | Evidence：回执.txt"));
    }

    void aRoundOfReviewThatIsAStepTooIsToldOnce()
    {
        m_branch->step(m_pledge, "reviewed", "2026-02-01");
        m_branch->add("vetting", with({{QStringLiteral("parent"), m_pledge},
                                       {QStringLiteral("date"), QStringLiteral("2026-02-01")},
                                       {QStringLiteral("result"), QStringLiteral("passed")},
                                       {QStringLiteral("reviewer"), QStringLiteral("支委会")}}));
        m_branch->step(m_pledge, "reviewed", "2026-02-02"); // a review that is only a step is told too
        const QStringList lines = storyOf(m_zhang, 2026);
        QCOMPARE(lines.size(), 7);
        QVERIFY2(lines[0].startsWith(QStringLiteral("2026-02-01")) && lines[0].contains(QStringLiteral("支委会")),
                 qPrintable(lines[0]));
        QCOMPARE(lines[1], QStringLiteral("2026-02-02 | 上门服务 | 审诺"));
    }

    void theYearNarrowsTheStoryAndAllYearsTellItWhole()
    {
        const QStringList before = storyOf(m_zhang, 2025);
        QCOMPARE(before.size(), 1);
        QVERIFY2(before[0].contains(QStringLiteral("工作扎实")), qPrintable(before[0]));
        QCOMPARE(storyOf(m_zhang, 0).size(), 6);
    }

    void whatIsDatedLaterThanTodayIsNotToldYet()
    {
        m_branch->step(m_pledge, "reported", "2026-12-01");
        QCOMPARE(storyOf(m_zhang, 2026).size(), 5);
    }

    void anEditElsewhereIsReadAtOnceAndALineLeadsToItsRecord()
    {
        StoryPanel panel(*m_branch->session, m_dialogs);
        auto* model = panel.findChild<QTableView*>(QStringLiteral("storyTable"))->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        panel.setRecord(m_zhang);
        panel.show();
        QCOMPARE(model->rowCount(), 5);
        m_branch->step(m_pledge, "reported", "2026-09-01");
        QCOMPARE(model->rowCount(), 6);
        PageRequest asked;
        QString page;
        connect(&panel, &StoryPanel::go, this, [&](const QString& to, const PageRequest& request) {
            page = to;
            asked = request;
        });
        panel.findChild<QTableView*>(QStringLiteral("storyTable"))->selectRow(5);
        panel.findChild<QPushButton*>(QStringLiteral("storyOpen"))->click();
        QCOMPARE(page, QStringLiteral("pledge"));
        QCOMPARE(asked.record, m_pledge);
    }

    void moneyIsWordedAsInPapers()
    {
        m_branch->run({{QStringLiteral("progress"), m_pledge},
                       {QStringLiteral("fields"), with({{QStringLiteral("date"), QStringLiteral("2026-06-01")},
                                                        {QStringLiteral("text"), QStringLiteral("收回资金")},
                                                        {QStringLiteral("money"), 42'000'000}})}});
        const StoryLoader loader(m_branch->session->records(), paperWords(), [](Id) { return QString(); });
        const auto story = loader.load(m_zhang, QDate(2026, 9, 20));
        QVERIFY(story);
        QVERIFY(std::any_of(story->begin(), story->end(), [](const StoryEntry& each) {
            return each.text.contains(QStringLiteral("收回资金；金额：4200万元"));
        }));
    }

    void theCardTellsWhatCameOfTheStory()
    {
        StoryPanel panel(*m_branch->session, m_dialogs);
        panel.setRecord(m_zhang);
        panel.show();
        panel.findChild<QPushButton*>(QStringLiteral("storyCard"))->click();
        const QString path = m_dialogs.path(QStringLiteral("张三同志2026年创先争优情况卡.pdf"));
        QVERIFY(QFile::exists(path));
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        for (const char* words : {"上门服务", "已销号", "8月1日", "李四同志", "公开承诺1项（已销号1项）"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
        // A card counts: what was done day by day stays in the story. The last is of another year.
        for (const char* words : {"上门三次", "回执.txt", "业务不熟", "不相干", "工作扎实"})
            QVERIFY2(!text.contains(QString::fromUtf8(words)), words);
    }
};

QTEST_MAIN(TestMemberPage)
#include "tst_memberpage.moc"
