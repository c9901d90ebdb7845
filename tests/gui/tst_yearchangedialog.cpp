// SPDX-License-Identifier: GPL-3.0-or-later
// The new year is begun in one small window, and the year before is then read only until it is unlocked.
#include "activities/pledge.h"
#include "branch/yearchangedialog.h"
#include "branchfixture.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace xf;

class TestYearChangeDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<BranchFixture> m_branch;
    Id m_pledge = 0;

private Q_SLOTS:
    void init()
    {
        m_branch = std::make_unique<BranchFixture>(QDate(2026, 12, 30));
        m_branch->add("member", {{QStringLiteral("name"), QStringLiteral("张三")}});
        m_pledge = m_branch->add("pledge", {{QStringLiteral("title"), QStringLiteral("三天办结")},
                                            {QStringLiteral("due"), QStringLiteral("2026-06-30")}});
        m_branch->step(m_pledge, "decided", "2026-02-01");
        m_branch->step(m_pledge, "closed", "2026-06-20");
    }
    void cleanup() { m_branch.reset(); }

    void theChosenDraftsAreTakenOver()
    {
        QSignalSpy changed(m_branch->session.get(), &Session::yearChanged);
        YearChangeDialog dialog(*m_branch->session);
        dialog.show();
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("yearGoesOn"))->text().contains(QStringLiteral("1 member")));
        auto* drafts = dialog.findChild<QListWidget*>(QStringLiteral("yearDrafts"));
        QCOMPARE(drafts->count(), 1);
        drafts->setCurrentRow(0);
        QTest::keyClick(drafts, Qt::Key_Space);
        QCOMPARE(drafts->item(0)->checkState(), Qt::Checked);
        dialog.findChild<QPushButton*>(QStringLiteral("yearBegin"))->click();
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(m_branch->session->year(), 2027);
        QCOMPARE(changed.size(), 1);
        const auto pledges = m_branch->all<Pledge>(pledgeKind());
        QCOMPARE(pledges.size(), size_t{2});
        QCOMPARE(pledges.back().year, 2027);
        QCOMPARE(pledges.back().due, QDate(2027, 6, 30));
    }

    void theConcludedYearIsReadOnlyUntilItIsUnlocked()
    {
        Session& session = *m_branch->session;
        YearChangeDialog dialog(session);
        dialog.findChild<QPushButton*>(QStringLiteral("yearBegin"))->click();
        Pledge pledge = m_branch->all<Pledge>(pledgeKind()).front();
        pledge.title = QStringLiteral("改了");
        const auto refused = session.editor().edit(pledgeKind(), pledge);
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(QStringLiteral("Correct earlier years")),
                 qPrintable(refused.error().sentence));
        session.setCorrectsEarlierYears(true);
        QVERIFY(session.editor().edit(pledgeKind(), pledge).ok());
    }

    void escLeavesTheYearAsItIs()
    {
        YearChangeDialog dialog(*m_branch->session);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(m_branch->session->year(), 2026);
    }
};

QTEST_MAIN(TestYearChangeDialog)
#include "tst_yearchangedialog.moc"
