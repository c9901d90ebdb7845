// SPDX-License-Identifier: GPL-3.0-or-later
// 读书心得: characters counted while typing, who has not written for a campaign, and an issue put together.
#include "activities/reading.h"
#include "activities/readingpage.h"
#include "activities/readingroom.h"
#include "answers.h"
#include "branchfixture.h"
#include "fields/longtextfield.h"
#include "reading/campaignmodel.h"
#include "testing.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>

using namespace xf;

class TestReadingPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<BranchFixture> m_branch;
    std::unique_ptr<ReadingPage> m_page;
    Answers m_dialogs;
    Id m_zhang = 0;
    Id m_li = 0;

    template <class Widget>
    Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    Id note(const char* title, Id member, const char* text, Id campaign = 0)
    {
        QJsonObject fields{{QStringLiteral("title"), QString::fromUtf8(title)},
                           {QStringLiteral("year"), 2026},
                           {QStringLiteral("responsible"), member},
                           {QStringLiteral("text"), QString::fromUtf8(text)}};
        if (campaign)
            fields.insert(QStringLiteral("campaign"), campaign);
        return m_branch->add("reading", fields);
    }

private Q_SLOTS:
    void init()
    {
        m_branch = std::make_unique<BranchFixture>(QDate(2026, 9, 20));
        m_zhang = m_branch->add("member", {{QStringLiteral("name"), QStringLiteral("张三")}});
        m_li = m_branch->add("member", {{QStringLiteral("name"), QStringLiteral("李四")}});
        m_page = std::make_unique<ReadingPage>(*m_branch->session, m_dialogs);
        m_page->resize(1100, 700);
        m_page->setVisible(true);
        m_page->arrive();
    }

    void cleanup()
    {
        m_page.reset();
        m_branch.reset();
    }

    void charactersAreCountedAsTheyAreTypedOrPasted()
    {
        const Id id = note("心得", m_zhang, "读书。");
        m_page->arrive();
        m_page->show(PageRequest{id, {}, {}});
        auto* count = find<QLabel>("characters");
        QCOMPARE(count->text(), QStringLiteral("3"));
        auto* text = find<LongTextField>("text")->edit();
        text->setFocus();
        text->moveCursor(QTextCursor::End);
        text->insertPlainText(QStringLiteral("学GDP")); // 学 and one word
        QCOMPARE(count->text(), QStringLiteral("5"));
        text->undo();
        QCOMPARE(count->text(), QStringLiteral("3"));
        // Nothing was stored by counting.
        QCOMPARE(m_branch->all<Reading>(readingKind()).front().text, QStringLiteral("读书。"));
    }

    void aCampaignNamesWhoHasNotWritten()
    {
        const Id campaign = m_branch->add("readingcampaign", {{QStringLiteral("title"), QStringLiteral("提高执行力")},
                                                              {QStringLiteral("year"), 2026}});
        m_page->show(PageRequest{campaign, {}, {}});
        auto* model = find<QTableView>("campaignTable")->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 2);
        const Id written = note("张三心得", m_zhang, "写了五个字", campaign);
        QCOMPARE(find<QLabel>("campaignCounts")->text(), QStringLiteral("1 of 2 members have written; not yet: 李四"));
        QCOMPARE(model->index(0, CampaignModel::Name).data().toString(), QStringLiteral("李四"));
        QCOMPARE(model->index(1, CampaignModel::Characters).data().toInt(), 5);
        note("李四心得", m_li, "也写了", campaign);
        QCOMPARE(find<QLabel>("campaignCounts")->text(), QStringLiteral("All 2 members have written."));
        VERIFY_OK(m_branch->session->editor().remove({written}));
        QCOMPARE(find<QLabel>("campaignCounts")->text(), QStringLiteral("1 of 2 members have written; not yet: 张三"));
    }

    void twoMembersOfOneNameAreBothNamed()
    {
        m_branch->add("member", {{QStringLiteral("name"), QStringLiteral("李四")}});
        const Id campaign = m_branch->add("readingcampaign", {{QStringLiteral("title"), QStringLiteral("提高执行力")},
                                                              {QStringLiteral("year"), 2026}});
        note("张三心得", m_zhang, "写了", campaign);
        m_page->show(PageRequest{campaign, {}, {}});
        QCOMPARE(find<QLabel>("campaignCounts")->text(),
                 QStringLiteral("1 of 3 members have written; not yet: 李四、李四"));
    }

    void anIssueOffersWhatNoIssueHasPrinted()
    {
        const Id first = note("甲文", m_zhang, "一二三");
        const Id second = note("乙文", m_li, "四五");
        note("空文", m_li, "");
        const Id earlier = m_branch->add("journal", {{QStringLiteral("title"), QStringLiteral("第1期")},
                                                     {QStringLiteral("number"), QStringLiteral("第1期")},
                                                     {QStringLiteral("year"), 2026}});
        m_branch->add(
            "journalentry",
            {{QStringLiteral("parent"), earlier}, {QStringLiteral("position"), 1}, {QStringLiteral("note"), first}});
        const Id issue = m_branch->add("journal", {{QStringLiteral("title"), QStringLiteral("第2期")},
                                                   {QStringLiteral("number"), QStringLiteral("第2期")},
                                                   {QStringLiteral("year"), 2026}});
        m_page->show(PageRequest{issue, {}, {}});
        auto* candidates = find<QListWidget>("contentsCandidates");
        QCOMPARE(candidates->count(), 1);
        QCOMPARE(candidates->item(0)->text(), QStringLiteral("乙文 (2 characters)"));
        QTest::keyClick(candidates, Qt::Key_Return);
        QCOMPARE(find<QLabel>("contentsTotals")->text(), QStringLiteral("Contents: 1 notes, 2 characters"));
        const auto entries = m_branch->all<JournalEntry>(journalEntryKind());
        QCOMPARE(entries.back().parent, issue);
        QCOMPARE(entries.back().note, second);
        QCOMPARE(entries.back().position, 1);
    }
};

QTEST_MAIN(TestReadingPage)
#include "tst_readingpage.moc"
