// SPDX-License-Identifier: GPL-3.0-or-later
// 本支部设定: the branch's own form, and settings that hold from a day.
#include "branch/branchpage.h"
#include "branch/settings.h"
#include "branchfixture.h"
#include "fields/fieldeditor.h"
#include "testing.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace xf;

class TestBranchPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<BranchFixture> m_branch;
    std::unique_ptr<BranchPage> m_page;

    FieldEditor* field(const QString& name) const { return m_page->findChild<FieldEditor*>(name); }

    void type(const QString& name, const QString& text) const
    {
        auto* line = qobject_cast<QLineEdit*>(field(name)->input());
        QVERIFY2(line, qPrintable(name));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    std::vector<Setting> lines() const
    {
        std::vector<Setting> found;
        for (const Setting& each : m_branch->all<Setting>(settingKind())) {
            if (each.name == QLatin1String(settingname::povertyLine))
                found.push_back(each);
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_branch = std::make_unique<BranchFixture>(QDate(2026, 9, 20));
        m_page = std::make_unique<BranchPage>(*m_branch->session);
        m_page->setVisible(true);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_branch.reset();
    }

    void theBranchIsEditedInItsForm()
    {
        type(QStringLiteral("superior"), QStringLiteral("committee"));
        QCOMPARE(m_branch->session->branch().superior, QStringLiteral("committee"));
    }

    void aCorrectedSettingStaysOneRowAndIsUndone()
    {
        QCOMPARE(lines().size(), size_t{1});
        m_page->show({});
        type(QStringLiteral("poverty-line"), QStringLiteral("2736"));
        QCOMPARE(lines().size(), size_t{1});
        QCOMPARE(m_branch->session->setting(settingname::povertyLine), QStringLiteral("2736"));
        VERIFY_OK(m_branch->session->editor().undo());
        QCOMPARE(m_branch->session->setting(settingname::povertyLine), QStringLiteral("2500"));
        QCOMPARE(qobject_cast<QLineEdit*>(field(QStringLiteral("poverty-line"))->input())->text(),
                 QStringLiteral("2500"));
    }

    void aValueBegunAnewLeavesTheEarlierQuartersTheirs()
    {
        m_page->findChild<QPushButton*>(QStringLiteral("poverty-line-anew"))->click();
        type(QStringLiteral("poverty-line"), QStringLiteral("3000"));
        const auto rows = m_branch->session->records().load(settingKind());
        VERIFY_OK(rows);
        QCOMPARE(settingOn(*rows, settingname::povertyLine, QDate(2026, 9, 19)), QStringLiteral("2500"));
        QCOMPARE(settingOn(*rows, settingname::povertyLine, QDate(2026, 9, 20)), QStringLiteral("3000"));
        // The day can be moved.
        type(QStringLiteral("poverty-line-since"), QStringLiteral("2026-07-01"));
        const auto moved = m_branch->session->records().load(settingKind());
        VERIFY_OK(moved);
        QCOMPARE(settingOn(*moved, settingname::povertyLine, QDate(2026, 7, 1)), QStringLiteral("3000"));
    }

    void aNumberThatIsNoneIsRefusedBesideItsFieldAndStaysTyped()
    {
        type(QStringLiteral("visit-gap-days"), QStringLiteral("often"));
        QVERIFY(!field(QStringLiteral("visit-gap-days"))->error().isEmpty());
        QCOMPARE(qobject_cast<QLineEdit*>(field(QStringLiteral("visit-gap-days"))->input())->text(),
                 QStringLiteral("often"));
        QCOMPARE(m_branch->session->setting(settingname::visitGapDays), QStringLiteral("90"));
    }
};

QTEST_MAIN(TestBranchPage)
#include "tst_branchpage.moc"
