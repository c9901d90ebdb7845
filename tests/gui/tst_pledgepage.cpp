// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of public pledges does beyond the shared one.
#include "activities/pledge.h"
#include "activities/pledgepage.h"
#include "activities/vettingpanel.h"
#include "answers.h"
#include "branchfixture.h"
#include "fields/choicefield.h"
#include "fields/fieldeditor.h"
#include "fields/linefield.h"
#include "life/assessment.h"
#include "life/step.h"
#include "life/vetting.h"
#include "records/batchstepdialog.h"
#include "sheet.h"
#include "testing.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
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

    void aMemberIsOfferedTheFiveLeadsAndTheBranchTheFiveGoods()
    {
        const auto offered = [this] {
            const auto* combo = qobject_cast<ChoiceField*>(widget<FieldEditor>("item"))->combo();
            QStringList keys;
            for (int row = 0; row < combo->count(); ++row)
                keys << combo->itemData(row).toString();
            return keys;
        };
        const QStringList leads{QString(), key("study"), key("achieve"), key("serve"), key("law"), key("integrity")};
        const QStringList goods{QString(),        key("leadership"), key("team"),
                                key("mechanism"), key("results"),    key("standing")};
        QCOMPARE(offered(), leads);
        QCOMPARE(qobject_cast<ChoiceField*>(widget<FieldEditor>("item"))->combo()->currentData().toString(),
                 key("study"));
        // What a pledge has stays to be seen, though it no longer suits.
        m_branch->run({{key("edit"), m_pledge}, {key("fields"), QJsonObject{{key("owner"), key("branch")}}}});
        QCOMPARE(offered(), goods + QStringList{key("study")});
        QCOMPARE(qobject_cast<ChoiceField*>(widget<FieldEditor>("item"))->combo()->currentData().toString(),
                 key("study"));
        m_branch->run({{key("edit"), m_pledge}, {key("fields"), QJsonObject{{key("item"), key("team")}}}});
        QCOMPARE(offered(), goods);
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

    /// The secretary types, goes on with Tab or Enter, and presses the button then.
    void whatIsTypedForARoundStaysWhenTheFocusLeaves()
    {
        auto* reason = qobject_cast<LineField*>(widget<FieldEditor>("vetting_reason"));
        auto* reviewer = qobject_cast<LineField*>(widget<FieldEditor>("vetting_reviewer"));
        QTest::keyClicks(reason->line(), key("too vague"));
        QTest::keyClick(reason->line(), Qt::Key_Return);
        reviewer->line()->selectAll();
        QTest::keyClicks(reviewer->line(), key("Meeting"));
        QTest::keyClick(reviewer->line(), Qt::Key_Return);
        click("vettingReturn");
        const auto rounds = m_branch->all<Vetting>(vettingKind());
        QCOMPARE(rounds.size(), size_t{1});
        QCOMPARE(rounds[0].reason, key("too vague"));
        QCOMPARE(rounds[0].reviewer, key("Meeting"));
        BatchStepDialog dialog(pledgeKind(), {m_pledge}, {}, *m_branch->session);
        auto* steps = dialog.findChild<QComboBox*>(key("batchStep"));
        steps->setCurrentIndex(steps->findData(key("decided")));
        auto* date = qobject_cast<LineField*>(dialog.findChild<FieldEditor*>(key("batch_date")));
        date->line()->selectAll();
        QTest::keyClicks(date->line(), key("0303"));
        QTest::keyClick(date->line(), Qt::Key_Return);
        dialog.findChild<QPushButton*>(key("batchTake"))->click();
        QCOMPARE(steps->currentData().toString(), key("decided"));
        QCOMPARE(this->steps(m_pledge).last(), key("decided 2026-03-03"));
    }

    void aRemovedRoundTakesItsStepAlongInOneAction()
    {
        m_branch->step(m_pledge, "reviewed", "2026-09-01"); // an earlier one, taken as a step alone
        click("vettingPass");
        QCOMPARE(steps(m_pledge), (QStringList{key("reviewed 2026-09-01"), key("reviewed 2026-09-20")}));
        auto* rounds = widget<QTableView>("vettingRows");
        rounds->selectRow(0);
        QTest::keyClick(rounds, Qt::Key_Delete);
        QVERIFY(m_branch->all<Vetting>(vettingKind()).empty());
        QCOMPARE(steps(m_pledge), QStringList{key("reviewed 2026-09-01")});
        VERIFY_OK(m_branch->session->editor().undo());
        QCOMPARE(m_branch->all<Vetting>(vettingKind()).size(), size_t{1});
        QCOMPARE(steps(m_pledge).size(), 2);
    }

    void anEmptyPlaceIsMissingByNameAndTheWholeRowIsDraftedInOneAction()
    {
        auto* table = widget<QTableView>("coverageMembers");
        auto* sheet = widget<Sheet>("coverageSheet");
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        sheet->arrive();
        QCOMPARE(table->model()->headerData(0, Qt::Vertical).toString(), key("Zhang"));
        QCOMPARE(table->model()->index(0, 0).data().toString(), key("Draft"));
        QCOMPARE(table->model()->index(0, 1).data().toString(), key("Missing"));
        table->setCurrentIndex(table->model()->index(0, 1));
        click("coverageDraft");
        const auto drafted = m_branch->all<Pledge>(pledgeKind());
        QCOMPARE(drafted.size(), size_t{5});
        QStringList items;
        for (const Pledge& each : drafted) {
            items << each.item;
            QCOMPARE(each.responsible, m_zhang);
            QCOMPARE(each.owner, key("member"));
            QCOMPARE(each.year, 2026);
        }
        QCOMPARE(items.join(QLatin1Char(' ')), key("study achieve serve law integrity"));
        QCOMPARE(drafted[1].title, QStringLiteral("Zhang的承诺：带头争创佳绩"));
        sheet->arrive();
        QCOMPARE(table->model()->index(0, 4).data().toString(), key("Draft"));
        QVERIFY(m_branch->session->editor().undo().ok());
        QCOMPARE(m_branch->all<Pledge>(pledgeKind()).size(), size_t{1});
    }

    void enterOnAPlaceGoesToItsPledgeOrStartsOne()
    {
        auto* table = widget<QTableView>("coverageMembers");
        auto* sheet = widget<Sheet>("coverageSheet");
        sheet->arrive();
        QSignalSpy led(m_page.get(), &Page::go);
        Q_EMIT table->activated(table->model()->index(0, 0));
        QCOMPARE(led.size(), 1);
        QCOMPARE(led.at(0).at(1).value<PageRequest>().record, m_pledge);
        Q_EMIT table->activated(table->model()->index(0, 2));
        const auto all = m_branch->all<Pledge>(pledgeKind());
        QCOMPARE(all.size(), size_t{2});
        QCOMPARE(all.back().item, key("serve"));
        QCOMPARE(led.at(1).at(1).value<PageRequest>().record, all.back().id);
    }

    void whoLacksAPledgeAReviewOrThePublicationStandsThereByName()
    {
        m_branch->add("member", {{key("name"), key("Li")}});
        m_branch->step(m_pledge, "decided", "2026-03-03");
        widget<Sheet>("coverageSheet")->arrive();
        const auto names = [&](const char* list) {
            QStringList found;
            const auto* widgets = widget<QListWidget>(list);
            for (int row = 0; row < widgets->count(); ++row)
                found << widgets->item(row)->text();
            return found.join(QLatin1Char(' '));
        };
        QCOMPARE(names("noPledge"), key("Branch Li"));
        QCOMPARE(names("noReview"), key("Zhang (1)"));
        QCOMPARE(names("noPublication"), key("Zhang (1)"));
        click("vettingPass");
        m_branch->step(m_pledge, "published", "2026-03-10");
        widget<Sheet>("coverageSheet")->arrive();
        QCOMPARE(names("noReview"), QString());
        QCOMPARE(names("noPublication"), QString());
    }

    void oneStepIsTakenForAllThatLackItOrForTheChosenOnes()
    {
        const Id second = m_branch->add("pledge", {{key("title"), key("Second")}});
        const Id third = m_branch->add("pledge", {{key("title"), key("Third")}});
        m_branch->step(third, "decided", "2026-02-02");
        const auto choose = [](BatchStepDialog& dialog, const char* step) {
            auto* steps = dialog.findChild<QComboBox*>(key("batchStep"));
            steps->setCurrentIndex(steps->findData(key(step)));
            return dialog.findChild<QListWidget*>(key("batchRecords"));
        };
        {
            BatchStepDialog dialog(pledgeKind(), {m_pledge, second, third}, {second}, *m_branch->session);
            auto* records = choose(dialog, "notkept");
            QCOMPARE(records->count(), 3);
            QCOMPARE(records->item(0)->checkState(), Qt::Unchecked); // never everyone at once
            records = choose(dialog, "decided");
            QCOMPARE(records->count(), 2); // the third has it
            QCOMPARE(records->item(0)->checkState(), Qt::Checked);
            dialog.findChild<QPushButton*>(key("batchTake"))->click();
            QCOMPARE(dialog.result(), int(QDialog::Accepted));
        }
        QCOMPARE(steps(m_pledge), QStringList{key("decided 2026-09-20")});
        QCOMPARE(steps(second), QStringList{key("decided 2026-09-20")});
        QCOMPARE(steps(third), QStringList{key("decided 2026-02-02")});
        QVERIFY(m_branch->session->editor().undo().ok());
        QVERIFY(steps(m_pledge).isEmpty() && steps(second).isEmpty());
        BatchStepDialog dialog(pledgeKind(), {m_pledge, second, third}, {second, third}, *m_branch->session);
        choose(dialog, "decided");
        dialog.findChild<QPushButton*>(key("batchTake"))->click();
        QVERIFY(steps(m_pledge).isEmpty());
        QCOMPARE(steps(second), QStringList{key("decided 2026-09-20")});
    }

    void fourVoicesAssessAPledgeSideBySide()
    {
        const auto say = [&](const char* field, const QVariant& value) {
            Q_EMIT widget<FieldEditor>(field)->committed(value);
        };
        say("self_grade", key("good"));
        say("masses_grade", key("fair"));
        say("self_text", key("all done"));
        const auto rows = m_branch->all<Assessment>(assessmentKind());
        QCOMPARE(rows.size(), size_t{2}); // one row a voice
        QCOMPARE(rows[0].voice + rows[0].grade + rows[0].text, key("selfgoodall done"));
        QCOMPARE(rows[1].voice + rows[1].grade, key("massesfair"));
        QCOMPARE(rows[0].date, QDate(2026, 9, 20));
        QCOMPARE(widget<FieldEditor>("self_grade")->value()->toString(), key("good"));
        QVERIFY(widget<FieldEditor>("leader_grade")->value()->toString().isEmpty());
        QVERIFY(m_branch->session->editor().undo().ok());
        QVERIFY(m_branch->all<Assessment>(assessmentKind())[0].text.isEmpty());
    }

    void aVaguePledgeIsPointedOutAndNothingIsRefused()
    {
        QCOMPARE(widget<QLabel>("vagueness")->text(),
                 key("May be vague: no figure to measure it by; no day by which it is to be kept."));
        m_branch->run({{key("edit"), m_pledge},
                       {key("fields"),
                        QJsonObject{{key("text"), key("Two notes, 3 lectures")}, {key("due"), key("2026-12-31")}}}});
        QVERIFY(!widget<QLabel>("vagueness")->isVisibleTo(m_page.get()));
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
