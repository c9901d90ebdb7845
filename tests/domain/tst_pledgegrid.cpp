// SPDX-License-Identifier: GPL-3.0-or-later
// 逐一承诺: which place of member × 五带头 and branch × 五个好 is filled, and who lacks what, by name.
#include "rules/pledgegrid.h"

#include "campaign.h"
#include "life/vetting.h"
#include "rules/coverage.h"

#include <QTest>

using namespace xf;
using namespace xf::test;

namespace {

using In = PledgeCell::State;

QDate day(int month, int dayOfMonth)
{
    return QDate(2026, month, dayOfMonth);
}

Pledge pledge(Id owner, const char* item, QDate due = {})
{
    Pledge record;
    record.title = QLatin1String(item);
    record.owner = owner ? QStringLiteral("member") : QStringLiteral("branch");
    record.responsible = owner;
    record.item = QLatin1String(item);
    record.due = due;
    return record;
}

std::vector<In> states(const PledgeRow& row)
{
    std::vector<In> found;
    for (const PledgeCell& each : row.cells)
        found.push_back(each.state);
    return found;
}

std::vector<Id> owners(const std::vector<PledgeGap>& gaps)
{
    std::vector<Id> found;
    found.reserve(gaps.size());
    for (const PledgeGap& each : gaps)
        found.push_back(each.owner);
    return found;
}

} // namespace

class TestPledgeGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPlaceSaysHowItStands()
    {
        Campaign campaign({2026, 3});
        const Id zhang = campaign.addMember(QStringLiteral("张三"));
        const auto add = [&](const char* item, QDate due, const std::vector<StepOn>& steps) {
            campaign.add(pledgeKind(), pledge(zhang, item, due), steps);
        };
        add("study", day(6, 30), {{"begun", day(1, 16)}, {"closed", day(6, 1)}});
        add("achieve", day(6, 30), {{"begun", day(1, 16)}});
        add("serve", day(12, 31), {{"begun", day(1, 16)}});
        add("law", day(12, 31), {{"proposed", day(9, 1)}});
        add("integrity", day(6, 30), {{"begun", day(1, 16)}, {"notkept", day(7, 1)}});
        campaign.add(pledgeKind(), pledge(0, "team", day(12, 31)), {{"begun", day(1, 16)}});
        const PledgeGrid grid = pledgeGrid(campaign.snapshot);
        QCOMPARE(states(grid.members.front()),
                 (std::vector<In>{In::Kept, In::Late, In::Underway, In::Draft, In::NotKept}));
        QCOMPARE(states(grid.branch),
                 (std::vector<In>{In::Missing, In::Underway, In::Missing, In::Missing, In::Missing}));
        QCOMPARE(grid.places, 10);
        QCOMPARE(grid.filled, 5); // four of Zhang's, one of the branch's; a draft fills nothing yet
        QCOMPARE(grid.filled, pledgeCoverage(campaign.snapshot).covered);
    }

    void theMostUrgentOfSeveralTellsTheState()
    {
        Campaign campaign({2026, 3});
        const Id zhang = campaign.addMember(QStringLiteral("张三"));
        campaign.add(pledgeKind(), pledge(zhang, "serve", day(3, 31)), {{"begun", day(1, 16)}, {"closed", day(3, 1)}});
        campaign.add(pledgeKind(), pledge(zhang, "serve", day(6, 30)), {{"begun", day(4, 16)}});
        const PledgeCell cell = pledgeGrid(campaign.snapshot).members.front().cells[2];
        QCOMPARE(cell.state, In::Late);
        QCOMPARE(cell.pledges.size(), size_t{2});
    }

    void whoLacksWhatStandsThereByName()
    {
        Campaign campaign({2026, 3});
        const Id zhang = campaign.addMember(QStringLiteral("张三"));
        const Id li = campaign.addMember(QStringLiteral("李四"));
        const Id wang = campaign.addMember(QStringLiteral("王五"));
        for (StepName& each : campaign.snapshot.stepNames) {
            if (each.activity == pledgeKind().key && each.key == QLatin1String("notkept"))
                each.meaning = QStringList{QStringLiteral("publishes")};
        }
        Dossier& reviewed = campaign.add(pledgeKind(), pledge(zhang, "study"), {{"begun", day(1, 16)}});
        Vetting round;
        round.date = day(1, 12);
        round.result = QLatin1String(vettingresult::passed);
        campaign.addChild(reviewed, vettingKind(), round);
        campaign.add(pledgeKind(), pledge(li, "study"), {{"begun", day(1, 16)}, {"notkept", day(1, 23)}});
        campaign.add(pledgeKind(), pledge(0, "team"), {{"proposed", day(1, 8)}});
        const PledgeGrid grid = pledgeGrid(campaign.snapshot);
        QCOMPARE(owners(grid.noPledge), std::vector<Id>{wang});
        QCOMPARE(owners(grid.noReview), (std::vector<Id>{0, li}));
        QCOMPARE(owners(grid.noPublication), std::vector<Id>{zhang});
    }

    void whoIsExemptIsMissedNowhere()
    {
        Campaign campaign({2026, 3});
        const Id zhang = campaign.addMember(QStringLiteral("张三"));
        Pledge waived = pledge(zhang, "");
        waived.waiver = QStringLiteral("exempt");
        campaign.add(pledgeKind(), waived);
        const PledgeGrid grid = pledgeGrid(campaign.snapshot);
        QCOMPARE(states(grid.members.front()), std::vector<In>(5, In::Exempt));
        QCOMPARE(owners(grid.noPledge), std::vector<Id>{0});
        QVERIFY(grid.noReview.empty());
    }
};

QTEST_GUILESS_MAIN(TestPledgeGrid)
#include "tst_pledgegrid.moc"
