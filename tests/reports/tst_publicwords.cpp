// SPDX-License-Identifier: GPL-3.0-or-later
// What the public edition must not let a reader work out, and what it tells all the same.
#include "activities/household.h"
#include "activities/meeting.h"
#include "activities/rolemodel.h"
#include "campaign/review.h"
#include "content/papers/papermaker.h"
#include "content/withholding.h"
#include "life/step.h"

#include "campaign.h"
#include "papertext.h"

#include <QTest>

#include <algorithm>

using namespace xf;
using namespace xf::test;

namespace {

QDate day(int month, int dayOfMonth)
{
    return QDate(2026, month, dayOfMonth);
}

MadePaper printed(const Campaign& campaign, const char* key, Edition edition, Id subject = 0)
{
    const Paper& paper = *paperNamed(QString::fromLatin1(key));
    PaperSources sources;
    sources.period = Period::of(paper.length, campaign.snapshot.cutoff);
    sources.snapshot = campaign.snapshot;
    sources.snapshot.span = sources.period;
    sources.story = [](Id, const CampaignSnapshot&) -> Result<Story> { return Story{}; };
    sources.evidence = [](const QString&) -> Result<QByteArray> { return QByteArray(); };
    auto made = makePaper(paper, sources, {edition, subject, {}});
    return made ? std::move(*made) : MadePaper{};
}

QString wordsIn(const Campaign& campaign, const char* key, Edition edition, Id subject = 0)
{
    return wordsOf(printed(campaign, key, edition, subject).document);
}

Id addDirector(Campaign& campaign)
{
    const Id id = campaign.addMember(QStringLiteral("林国栋"));
    for (auto* members : {&campaign.snapshot.members, &campaign.snapshot.everyone})
        members->back().work = QStringLiteral("处长，主持全面工作");
    return id;
}

/// A household filed this year that has one income known.
void addPoor(Campaign& campaign, const char* head, Fen income)
{
    Household household;
    household.head = household.title = QString::fromUtf8(head);
    Income row;
    row.year = 2025;
    row.amount = income;
    campaign.addChild(campaign.add(householdKind(), household, {{"begun", day(2, 1)}}), incomeKind(), row);
}

Dossier& addFallenBack(Campaign& campaign, QDate due)
{
    Household household;
    household.head = household.title = QStringLiteral("覃有福");
    household.due = due;
    StepName relapsed;
    relapsed.activity = householdKind().key;
    relapsed.key = QStringLiteral("relapsed");
    relapsed.name = QStringLiteral("返贫");
    relapsed.position = 6;
    relapsed.meaning = {QStringLiteral("reopens")};
    campaign.snapshot.stepNames.push_back(relapsed);
    return campaign.add(householdKind(), household,
                        {{"begun", day(2, 1)}, {"closed", day(3, 1)}, {"relapsed", day(7, 15)}});
}

} // namespace

class TestPublicWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPostStandsBesideNoMaskedName()
    {
        Campaign campaign(Quarter(2026, 3));
        const Id member = addDirector(campaign);
        campaign.addPledge(QStringLiteral("走访农户"), member, day(12, 31), {{"begun", day(1, 16)}});
        const QString post = QStringLiteral("工作岗位：处长");
        QVERIFY(wordsIn(campaign, "year-book", Edition::Internal).contains(post));
        QVERIFY(!wordsIn(campaign, "year-book", Edition::Public).contains(QStringLiteral("处长")));
        // Where the names are published the post tells nothing more.
        QVERIFY(wordsIn(campaign, "pledge-booklet", Edition::Public).contains(post));
    }
    void thePlaqueOfAMaskedMemberHasNoNumber()
    {
        Campaign campaign(Quarter(2026, 3));
        Plaque plaque;
        plaque.number = QStringLiteral("XF-01");
        plaque.holder = addDirector(campaign);
        plaque.handed = day(8, 1);
        campaign.addRow(plaqueKind(), plaque);
        for (const char* key : {"quarterly-summary", "member-card"}) {
            QVERIFY(wordsIn(campaign, key, Edition::Internal).contains(plaque.number));
            const QString text = wordsIn(campaign, key, Edition::Public);
            QVERIFY2(!text.contains(plaque.number), qPrintable(text));
        }
        QVERIFY(wordsIn(campaign, "member-card", Edition::Public).contains(QStringLiteral("授流动岗牌，在岗")));
        QVERIFY(wordsIn(campaign, "plaque-roll", Edition::Public).contains(plaque.number));
    }
    void noMeanIncomeIsPrintedHoweverManyHouseholdsItIsOf()
    {
        Campaign campaign(Quarter(2026, 2));
        for (const char* head : {"黄桂英", "李大山", "王水生", "覃有福"})
            addPoor(campaign, head, 236'500);
        const auto charts = [&](Edition edition) {
            const paper::Document document = printed(campaign, "half-summary", edition).document;
            return std::count_if(document.blocks.begin(), document.blocks.end(), [](const paper::Block& block) {
                const auto* chart = std::get_if<paper::Chart>(&block);
                return chart && chart->caption.contains(QStringLiteral("人均收入"));
            });
        };
        QCOMPARE(charts(Edition::Internal), 1);
        QCOMPARE(charts(Edition::Public), 0);
        const auto sentence = QStringLiteral("帮扶户人均收入公示版不列。");
        QVERIFY(wordsIn(campaign, "half-summary", Edition::Public).contains(sentence));
        QVERIFY(!wordsIn(campaign, "half-summary", Edition::Internal).contains(sentence));
    }
    void ofAHouseholdThatFellBackNoMoreIsSaidThanOfOthers()
    {
        Campaign campaign(Quarter(2026, 3));
        addFallenBack(campaign, day(12, 31));
        QVERIFY(wordsIn(campaign, "quarterly-summary", Edition::Internal)
                    .contains(QStringLiteral("12月31日前实现脱贫目标：覃有福户")));
        const QString text = wordsIn(campaign, "quarterly-summary", Edition::Public);
        QVERIFY2(text.contains(QStringLiteral("12月31日前完成帮扶：")) && !text.contains(QStringLiteral("脱贫目标")),
                 qPrintable(text));
        // What comes next is what closed it before: an empty cell would stand out.
        for (const Edition edition : {Edition::Internal, Edition::Public}) {
            const QString items = wordsIn(campaign, "open-items", edition);
            QVERIFY2(items.contains(QStringLiteral("|完成||")), qPrintable(items));
        }
    }
    void whatALeaderFoundWantingInAMemberStaysInTheHouse()
    {
        Campaign campaign(Quarter(2026, 3));
        Review review;
        review.reviewer = QStringLiteral("书记");
        review.date = day(9, 1);
        review.member = addDirector(campaign);
        review.strengths = QStringLiteral("作风扎实");
        review.problems = QStringLiteral("主管部门会商不够");
        review.advice = QStringLiteral("多到一线走走");
        campaign.addRow(reviewKind(), review);
        review.member = 0;
        review.problems = QStringLiteral("报表压减不够快");
        campaign.addRow(reviewKind(), review);
        QVERIFY(wordsIn(campaign, "quarterly-summary", Edition::Internal).contains(QStringLiteral("会商不够")));
        for (const char* key : {"quarterly-summary", "member-card"}) {
            const QString text = wordsIn(campaign, key, Edition::Public);
            QVERIFY2(text.contains(QStringLiteral("作风扎实")) && !text.contains(QStringLiteral("会商不够")),
                     qPrintable(text));
        }
        const MadePaper summary = printed(campaign, "quarterly-summary", Edition::Public);
        QVERIFY(wordsOf(summary.document).contains(QStringLiteral("报表压减不够快")));
        QVERIFY(std::any_of(summary.hidden.begin(), summary.hidden.end(), [](const Hidden& each) {
            return each.what.contains(QStringLiteral("点评")) && each.places > 0;
        }));
    }
    void theBranchesOwnFindingsStayInTheRecord()
    {
        Campaign campaign(Quarter(2026, 3));
        Meeting meeting;
        meeting.title = QStringLiteral("专题民主生活会");
        meeting.date = day(8, 27);
        Dossier& dossier = campaign.add(meetingKind(), meeting, {{"begun", day(8, 27)}});
        Finding finding;
        finding.shortcoming = QStringLiteral("支部报表仍有重复报送");
        campaign.addChild(dossier, findingKind(), finding);
        finding.member = addDirector(campaign);
        finding.shortcoming = QStringLiteral("理论学习不够系统");
        campaign.addChild(dossier, findingKind(), finding);
        const QString text = wordsIn(campaign, "meeting-record", Edition::Public);
        QVERIFY2(text.contains(QStringLiteral("支部报表仍有重复报送")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("不够系统")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("党员个人的对照检查，公示版不列。")));
    }
    void theSentenceThatRepeatsASecretGoesAsAWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        const auto row = [](const char* name, const char* text, const char* left) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(left);
        };
        row("what follows from it", "6月24日，王水生户油茶管护务工增收，预计达标", "（略）");
        row("one of several", "7月1日，开会；9月17日，走访核算，王水生户油茶管护务工增收；9月20日，总结。",
            "7月1日，开会；（略）；9月20日，总结。");
        row("behind a name", "王某某户：6月24日，王水生户油茶管护务工增收，预计达标。", "王某某户：（略）。");
        row("in brackets", "走访1户（王水生户油茶管护务工增收，预计达标），解决问题2个。",
            "走访1户（略），解决问题2个。");
        row("around brackets", "走访（两次），王水生户油茶管护务工增收（好；快），预计达标。落实。", "（略）。落实。");
    }
    void theSentenceThatRepeatsASecretGoesAsAWhole()
    {
        QFETCH(QString, text);
        QFETCH(QString, left);
        Campaign campaign(Quarter(2026, 3));
        Household household;
        household.head = household.title = QStringLiteral("王水生");
        campaign.add(householdKind(), household, {{"begun", day(2, 1)}},
                     {entry(day(6, 24), QStringLiteral("王水生户油茶管护务工增收"))});
        PaperSources sources;
        sources.snapshot = campaign.snapshot;
        paper::Document document;
        document.add(paper::Paragraph{text});
        Withholding(sources).blot(document);
        QCOMPARE(wordsOf(document), left + QLatin1Char('\n'));
    }
};

QTEST_MAIN(TestPublicWords) // a book is laid out to find its page numbers
#include "tst_publicwords.moc"
