// SPDX-License-Identifier: GPL-3.0-or-later
// A new year takes over what goes on, as one action, and leaves the concluded year readable but closed.
#include "yearchange.h"

#include "activities/household.h"
#include "activities/pledge.h"
#include "applylines.h"
#include "branch/branch.h"
#include "branch/campaignyear.h"
#include "branch/member.h"
#include "checklists/fivegoods.h"
#include "editedfile.h"
#include "life/step.h"
#include "testing.h"
#include "yearlock.h"

using namespace xf;

namespace {

const QDate January(2027, 1, 8);

} // namespace

class TestYearChange : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::EditedFile> m_file;
    Id m_kept = 0;
    Id m_open = 0;
    Id m_aided = 0;

    Editor& editor() { return m_file->editor(); }
    const RecordStore& records() { return editor().records(); }
    Id run(const char* line)
    {
        ApplyLines lines(editor());
        const auto id = lines.apply(line);
        if (!id)
            qFatal("%s: %s", line, qPrintable(id.error().sentence));
        return *id;
    }
    Id run(const QString& line) { return run(line.toUtf8().constData()); }

    template <class R>
    std::vector<R> all(const Kind& kind, const Where& where = {})
    {
        std::vector<R> found;
        for (const RecordPtr& each : *records().load(kind, where))
            found.push_back(static_cast<const R&>(*each));
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<test::EditedFile>();
        run(R"({"add":"branch","fields":{"name":"某支部","unit":"某厅","year":2026}})");
        // What a step means is data; these two are all that the rules need here.
        run(R"({"add":"stepname","fields":{"activity":"pledge","key":"decided","name":"定诺","position":1,"meaning":["starts"]}})");
        run(R"({"add":"stepname","fields":{"activity":"pledge","key":"closed","name":"销号","position":2,"meaning":["closes"]}})");
        run(R"({"add":"member","fields":{"name":"张三"}})");
        run(R"({"add":"member","fields":{"name":"李四","until":"2026-11-30"}})");
        m_kept = run(R"({"add":"pledge","fields":{"title":"2026年三天办结","due":"2026-06-30"}})");
        run(QStringLiteral(R"({"step":%1,"key":"decided","date":"2026-02-01"})").arg(m_kept));
        run(QStringLiteral(R"({"step":%1,"key":"closed","date":"2026-06-20"})").arg(m_kept));
        m_open = run(R"({"add":"pledge","fields":{"title":"跨年的","due":"2027-03-31"}})");
        run(QStringLiteral(R"({"step":%1,"key":"decided","date":"2026-09-01"})").arg(m_open));
        m_aided = run(R"({"add":"household","fields":{"title":"田家"}})");
        run(QStringLiteral(R"({"add":"aidplan","fields":{"parent":%1,"year":2026,"text":"养蜂十箱"}})").arg(m_aided));
    }
    void cleanup() { m_file.reset(); }

    void theOutlookCountsWhatGoesOn()
    {
        const auto outlook = yearOutlook(records(), 2027, January);
        VERIFY_OK(outlook);
        QCOMPARE(outlook->members, 1); // the other left in November
        QCOMPARE(outlook->aidPlans, 1);
        QCOMPARE(outlook->open.size(), size_t{2});
        QCOMPARE(outlook->open[0].first->key, QStringLiteral("pledge"));
        QCOMPARE(outlook->open[0].second, 1);
        QCOMPARE(outlook->last[0].second, 2);
    }

    void theNewYearIsOneActionThatUndoTakesBack()
    {
        const QString before = m_file->whole();
        const auto history = m_file->historySize();
        YearChange change{2027, QStringLiteral("新的主题"), true, {&pledgeKind()}};
        const auto added = changeYear(change, editor());
        VERIFY_OK(added);
        QCOMPARE(*added, 3);
        QCOMPARE(m_file->historySize(), history + 1);
        QCOMPARE(all<Branch>(branchKind()).front().year, 2027);
        QCOMPARE(all<CampaignYear>(campaignYearKind()).front().theme, QStringLiteral("新的主题"));
        const auto plans = all<AidPlan>(aidPlanKind(), {{QStringLiteral("year"), 2027}});
        QCOMPARE(plans.size(), size_t{1});
        QCOMPARE(plans.front().text, QStringLiteral("养蜂十箱"));
        QCOMPARE(plans.front().parent, m_aided);
        const auto drafts = all<Pledge>(pledgeKind(), {{QStringLiteral("year"), 2027}});
        QCOMPARE(drafts.size(), size_t{2});
        QCOMPARE(drafts.front().title, QStringLiteral("2027年三天办结"));
        QCOMPARE(drafts.front().due, QDate(2027, 6, 30));
        VERIFY_OK(editor().undo());
        QCOMPARE(m_file->whole(), before);
    }

    void aHouseholdWithANewPlanKeepsIt()
    {
        run(QStringLiteral(R"({"add":"aidplan","fields":{"parent":%1,"year":2027,"text":"另有打算"}})").arg(m_aided));
        VERIFY_OK(changeYear({2027, {}, true, {}}, editor()));
        const auto plans = all<AidPlan>(aidPlanKind(), {{QStringLiteral("year"), 2027}});
        QCOMPARE(plans.size(), size_t{1});
        QCOMPARE(plans.front().text, QStringLiteral("另有打算"));
    }

    void anEarlierYearIsRefusedAndNothingChanges()
    {
        const QString before = m_file->whole();
        const auto done = changeYear({2026, {}, true, {}}, editor());
        QVERIFY(!done);
        QVERIFY2(done.error().sentence.contains(QStringLiteral("2026")), qPrintable(done.error().sentence));
        QCOMPARE(m_file->whole(), before);
    }

    void aConcludedRecordIsLockedWithItsRows()
    {
        const YearLock lock(records());
        const RecordPtr kept = *records().find(pledgeKind(), m_kept);
        auto edited = pledgeKind().clone(*kept);
        static_cast<Pledge&>(*edited).title = QStringLiteral("改了");
        const std::vector<RowChange> edit{{&pledgeKind(), kept, edited}};
        const auto refused = lock.check(edit, 2027, January);
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(QStringLiteral("2026")), qPrintable(refused.error().sentence));
        VERIFY_OK(lock.check(edit, 2026, January)); // before the new year has begun

        auto step = std::make_shared<Step>();
        step->parent = m_kept;
        QVERIFY(!lock.check({{&stepKind(), nullptr, step}}, 2027, January));
    }

    void whatIsStillOpenGoesOn()
    {
        const YearLock lock(records());
        auto step = std::make_shared<Step>();
        step->parent = m_open;
        VERIFY_OK(lock.check({{&stepKind(), nullptr, step}}, 2027, January));
        auto visit = std::make_shared<Visit>();
        visit->parent = m_aided;
        VERIFY_OK(lock.check({{&visitKind(), nullptr, visit}}, 2027, January));
    }

    void aQuarterOfAnEarlierYearIsLocked()
    {
        const YearLock lock(records());
        auto answer = std::make_shared<FiveGoods>();
        answer->quarter = QStringLiteral("2026Q4");
        QVERIFY(!lock.check({{&fiveGoodsKind(), nullptr, answer}}, 2027, January));
        answer->quarter = QStringLiteral("2027Q1");
        VERIFY_OK(lock.check({{&fiveGoodsKind(), nullptr, answer}}, 2027, January));
    }

    void aRecordOfAnEarlierYearMayBeAddedLater()
    {
        auto late = std::make_shared<Pledge>();
        late->year = 2026;
        VERIFY_OK(YearLock(records()).check({{&pledgeKind(), nullptr, late}}, 2027, January));
    }
};

QTEST_GUILESS_MAIN(TestYearChange)
#include "tst_yearchange.moc"
