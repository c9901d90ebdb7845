// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of public pledges does beyond the shared one.
#include "activities/pledge.h"
#include "activities/pledgepage.h"
#include "activities/vettingpanel.h"
#include "answers.h"
#include "branchfixture.h"
#include "fields/fieldeditor.h"
#include "fields/linefield.h"
#include "life/step.h"
#include "life/vetting.h"
#include "testing.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace xf;

namespace {

QString key(const char* text)
{
    return QLatin1String(text);
}

} // namespace

class TestPledgePage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BranchFixture> m_branch;
    Answers m_dialogs;
    std::unique_ptr<PledgePage> m_page;
    Id m_zhang = 0;
    Id m_pledge = 0;

    template <class W>
    W* widget(const char* name)
    {
        auto* found = m_page->findChild<W*>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    void click(const char* name) { widget<QPushButton>(name)->click(); }
    QStringList steps(Id pledge)
    {
        QStringList found;
        for (const Step& each : m_branch->all<Step>(stepKind())) {
            if (each.parent == pledge)
                found << each.key + QLatin1Char(' ') + each.date.toString(Qt::ISODate);
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_branch = std::make_unique<BranchFixture>();
        m_zhang = m_branch->add("member", {{key("name"), key("Zhang")}});
        m_pledge = m_branch->add("pledge", {{key("title"), key("Study")},
                                            {key("owner"), key("member")},
                                            {key("item"), key("study")},
                                            {key("responsible"), m_zhang},
                                            {key("text"), key("Study harder")},
                                            {key("points"), QJsonArray{key("advanced"), key("feasible")}}});
        m_page = std::make_unique<PledgePage>(*m_branch->session, m_dialogs);
        m_page->resize(1176, 700);
        m_page->QWidget::show();
        m_page->arrive();
        m_page->show(PageRequest{m_pledge, {}, {}});
    }
    void cleanup()
    {
        m_page.reset();
        m_branch.reset();
    }

    void aReturnedPledgeComesAgainAndEveryRoundIsKept()
    {
        auto* reason = qobject_cast<LineField*>(widget<FieldEditor>("vetting_reason"));
        QVERIFY(reason);
        click("vettingReturn");
        QVERIFY(m_branch->all<Vetting>(vettingKind()).empty());
        QCOMPARE(widget<QLabel>("vettingRefusal")->text(), key("Please write why the pledge is returned."));
        QTest::keyClicks(reason->line(), key("too vague"));
        click("vettingReturn");
        QVERIFY(!widget<QLabel>("vettingRefusal")->isVisibleTo(m_page.get()));
        QCOMPARE(steps(m_pledge), QStringList{key("returned 2026-09-20")});
        QVERIFY(widget<QLabel>("vettingStanding")->text().contains(key("Round 2")));
        click("vettingResubmit");
        QCOMPARE(steps(m_pledge).last(), key("proposed 2026-09-20"));
        m_branch->run({{key("edit"), m_pledge}, {key("fields"), QJsonObject{{key("text"), key("Two books by June")}}}});
        click("vettingPass");
        const auto rounds = m_branch->all<Vetting>(vettingKind());
        QCOMPARE(rounds.size(), size_t{2});
        QCOMPARE(rounds[0].result, key("returned"));
        QCOMPARE(rounds[0].reason, key("too vague"));
        QCOMPARE(rounds[0].wording, key("Study harder"));
        QCOMPARE(rounds[0].points, (QStringList{key("advanced"), key("feasible")}));
        QCOMPARE(rounds[1].result, key("passed"));
        QVERIFY(rounds[1].reason.isEmpty());
        QCOMPARE(rounds[1].wording, key("Two books by June"));
        QCOMPARE(widget<QTableView>("vettingRows")->model()->rowCount(), 2);
        QCOMPARE(steps(m_pledge).last(), key("reviewed 2026-09-20"));
    }

    void aRoundAndItsStepAreOneUndo()
    {
        click("vettingPass");
        QCOMPARE(steps(m_pledge).size(), 1);
        QVERIFY(m_branch->session->editor().undo().ok());
        QVERIFY(steps(m_pledge).isEmpty());
        QVERIFY(m_branch->all<Vetting>(vettingKind()).empty());
        QVERIFY(widget<QLabel>("vettingStanding")->text().startsWith(key("Not reviewed yet")));
    }
};

QTEST_MAIN(TestPledgePage)
#include "tst_pledgepage.moc"
