// SPDX-License-Identifier: GPL-3.0-or-later
// A member's card tells what matters, in tables and counts, on a page or two.
#include "activities/household.h"
#include "activities/meeting.h"
#include "activities/reading.h"
#include "activities/regulation.h"
#include "activities/research.h"
#include "activities/rolemodel.h"
#include "campaign/appraisal.h"
#include "campaign/commendation.h"
#include "campaign/review.h"
#include "checklists/fiveleads.h"
#include "content/cards/membercard.h"
#include "content/discretion.h"
#include "life/progress.h"

#include "campaign.h"
#include "papertext.h"
#include "writers/papersetter.h"

#include <QTest>

using namespace xf;
using namespace xf::test;

namespace {

/// A branch with one busy member.
struct CardOf {
    Campaign campaign{Quarter(2026, 3)};
    std::vector<CampaignSnapshot> earlier;
    Id member = campaign.addMember(QStringLiteral("张喆"));
    Story story;

    paper::Document card(int year = 2026)
    {
        const Figures figures = figuresOf(campaign.snapshot);
        const PaperContext context{campaign.snapshot, paperWords(), figures, Edition::Internal, &earlier};
        return memberCard(context, campaign.snapshot.members.front(), storyIn(story, year), year);
    }
    void addAnswer(CampaignSnapshot& snapshot, const char* item, const char* self, const QString& gap = {}) const
    {
        FiveLeads answer;
        answer.id = ++m_answer;
        answer.quarter = snapshot.quarter.key();
        answer.member = member;
        answer.item = QLatin1String(item);
        answer.self = QLatin1String(self);
        answer.gap = gap;
        snapshot.registers[fiveLeadsKind().key].push_back(std::make_shared<FiveLeads>(answer));
    }

private:
    mutable Id m_answer = 90'000;
};

void tell(CardOf& branch, QDate date, const Kind& kind, const Kind& owner, Id record, const QString& title,
          const QString& text)
{
    branch.story.push_back({date, &kind, &owner, record, title, text});
}

} // namespace

class TestMemberCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMeetingCountsForThoseWhoWereThere()
    {
        CardOf branch;
        const auto add = [&](const char* title, QDate date, const char* presence) {
            Meeting meeting;
            meeting.date = date;
            Dossier& dossier = branch.campaign.add(meetingKind(), meeting, {{"begun", QDate(2026, 1, 5)}});
            Attendance row;
            row.member = branch.member;
            row.presence = QLatin1String(presence);
            branch.campaign.addChild(dossier, attendanceKind(), row);
            tell(branch, QDate(2026, 1, 5), attendanceKind(), meetingKind(), dossier.record->id,
                 QString::fromUtf8(title), {});
        };
        add("年度会", QDate(2026, 1, 5), "present");
        add("专题会", QDate(2026, 3, 17), "absent");
        add("组织会", QDate(2026, 8, 27), "leave");
        add("年末会", QDate(2026, 12, 25), "present"); // is still to come
        add("上年会", QDate(2025, 12, 26), "present"); // what followed from it is of this year
        tell(branch, QDate(2026, 5, 1), appraisalKind(), appraisalKind(), 70'000, {}, {});
        tell(branch, QDate(2026, 5, 2), learningKind(), roleModelKind(), 70'001, QStringLiteral("韦春生"), {});
        const QString text = wordsOf(branch.card());
        QVERIFY2(
            text.contains(QStringLiteral("其他活动||民主生活会1次（“年度会”）；群众评议1次；先进标杆1个（“韦春生”）|")),
            qPrintable(text));
    }
    void pledgesStandInATableWithWhatCameOfThem()
    {
        CardOf branch;
        branch.campaign.addPledge(QStringLiteral("走访农户"), branch.member, QDate(2026, 6, 30),
                                  {{"begun", QDate(2026, 1, 16)}, {"closed", QDate(2026, 6, 26)}});
        branch.campaign.addPledge(QStringLiteral("撰写心得"), branch.member, QDate(2026, 12, 31),
                                  {{"begun", QDate(2026, 1, 16)}});
        const QString text = wordsOf(branch.card());
        QVERIFY2(text.contains(QStringLiteral("2026||走访农户||6月30日|已销号，6月26日|")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("2026||撰写心得||12月31日|践诺中|")), qPrintable(text));
        const paper::Document card = branch.card();
        QVERIFY(std::any_of(card.blocks.begin(), card.blocks.end(), [](const paper::Block& block) {
            const auto* heading = std::get_if<paper::Heading>(&block);
            return heading && heading->text.endsWith(QStringLiteral("公开承诺2项（已销号1项，践诺中1项）"));
        }));
    }
    void theMarksOfEachQuarterStandInOneTable()
    {
        CardOf branch;
        branch.earlier.push_back(branch.campaign.snapshot);
        branch.earlier.back().quarter = Quarter(2026, 2);
        branch.addAnswer(branch.earlier.back(), "study", "fair", QStringLiteral("旧的差距"));
        branch.addAnswer(branch.campaign.snapshot, "study", "good", QStringLiteral("学得不系统。"));
        const QString text = wordsOf(branch.card());
        QVERIFY2(text.contains(QStringLiteral("第二季度|较好/—/—/—|—|—|—|—|\n第三季度|好/—/—/—|—|—|—|—|\n")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("差距措施|第三季度|学得不系统|")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("旧的差距")));
    }
    void theLegendOfTheMarksIsANoteBelowThem()
    {
        CardOf branch;
        branch.addAnswer(branch.campaign.snapshot, "study", "good");
        const paper::Document card = branch.card();
        const auto legend = std::find_if(card.blocks.begin(), card.blocks.end(), [](const paper::Block& block) {
            const auto* note = std::get_if<paper::Paragraph>(&block);
            return note && note->style == paper::ParagraphStyle::Note &&
                   note->text.startsWith(QStringLiteral("注：评价依次为"));
        });
        QVERIFY(legend != card.blocks.end() && std::holds_alternative<paper::Table>(*(legend - 1)));
    }
    void aPledgeOfTheBranchIsCalledByItsMatter()
    {
        CardOf branch;
        Dossier& pledge = branch.campaign.addPledge(QStringLiteral("报表减负"), 0, QDate(2026, 9, 30),
                                                    {{"begun", QDate(2026, 1, 16)}});
        tell(branch, QDate(2026, 5, 5), progressKind(), pledgeKind(), pledge.record->id,
             QStringLiteral("党支部的承诺：报表减负"), {});
        const QString text = wordsOf(branch.card());
        QVERIFY2(text.contains(QStringLiteral("（“报表减负”）")), qPrintable(text));
    }
    void aQuarterWithoutMarksStandsInTheTableToo()
    {
        CardOf branch;
        branch.earlier.push_back(branch.campaign.snapshot);
        branch.earlier.back().quarter = Quarter(2026, 2);
        branch.addAnswer(branch.earlier.back(), "study", "fair");
        QVERIFY2(wordsOf(branch.card()).contains(QStringLiteral("第三季度|—|—|—|—|—|")),
                 qPrintable(wordsOf(branch.card())));
        // One before the member came was never to be answered.
        branch.earlier.insert(branch.earlier.begin(), branch.earlier.back());
        branch.earlier.front().quarter = Quarter(2026, 1);
        branch.earlier.front().registers.clear();
        QVERIFY(wordsOf(branch.card()).contains(QStringLiteral("第一季度|—|")));
        branch.earlier.front().members.clear();
        QVERIFY(!wordsOf(branch.card()).contains(QStringLiteral("第一季度")));
    }
    void fourLongMarksBreakBetweenTwoOfThem()
    {
        CardOf branch;
        branch.addAnswer(branch.campaign.snapshot, "study", "fair");
        auto& row = branch.campaign.snapshot.registers[fiveLeadsKind().key].back();
        auto answer = std::make_shared<FiveLeads>(static_cast<const FiveLeads&>(*row));
        answer->branch = answer->leader = answer->masses = answer->self;
        row = answer;
        QVERIFY(wordsOf(branch.card()).contains(QStringLiteral("较好/较好/\n较好/较好|")));
    }
    void statesAreCountedInOneOrder()
    {
        CardOf branch;
        branch.campaign.addPledge(QStringLiteral("撰写心得"), branch.member, QDate(2026, 12, 31),
                                  {{"begun", QDate(2026, 1, 16)}});
        branch.campaign.addPledge(QStringLiteral("走访农户"), branch.member, QDate(2026, 6, 30),
                                  {{"begun", QDate(2026, 1, 16)}, {"closed", QDate(2026, 6, 26)}});
        QString headings;
        for (const paper::Block& block : branch.card().blocks) {
            if (const auto* heading = std::get_if<paper::Heading>(&block))
                headings += heading->text;
        }
        QVERIFY2(headings.contains(QStringLiteral("公开承诺2项（已销号1项，践诺中1项）")), qPrintable(headings));
    }
    void aNoteNamesItsBookOnceAndARegulationStandsInItsMarks()
    {
        CardOf branch;
        Reading note;
        note.year = 2026;
        note.responsible = branch.member;
        note.book = QStringLiteral("红岩");
        note.title = QStringLiteral("张喆：读《红岩》心得");
        branch.campaign.add(readingKind(), note, {{"begun", QDate(2026, 5, 1)}});
        tell(branch, QDate(2026, 5, 5), progressKind(), regulationKind(), 70'001, QStringLiteral("限时办结制度"), {});
        Regulation repeal;
        repeal.nature = QStringLiteral("repealed");
        const Id ended = branch.campaign.add(regulationKind(), repeal, {{"begun", QDate(2026, 5, 1)}}).record->id;
        tell(branch, QDate(2026, 5, 6), progressKind(), regulationKind(), ended, QStringLiteral("旬报制度"), {});
        const QString text = wordsOf(branch.card());
        QVERIFY2(text.contains(QStringLiteral("|读《红岩》心得，推进中|")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("（《限时办结制度》《旬报制度》〔废止〕）")), qPrintable(text));
    }
    void thePublicCardLeavesOutWhatTellsWhoItIsAndWhatIsWanting()
    {
        CardOf branch;
        Member& member = branch.campaign.snapshot.members.front();
        member.ethnicity = QStringLiteral("壮族");
        member.work = QStringLiteral("处长");
        member.group = QStringLiteral("第一党小组");
        branch.addAnswer(branch.campaign.snapshot, "study", "good", QStringLiteral("学得不系统"));
        Review review;
        review.member = branch.member;
        review.date = QDate(2026, 7, 1);
        review.strengths = QStringLiteral("勤奋");
        review.problems = QStringLiteral("语气生硬");
        branch.campaign.addRow(reviewKind(), review);
        paper::Document card = branch.card();
        const QString internal = wordsOf(card);
        PaperSources sources;
        sources.snapshot = branch.campaign.snapshot;
        (void)Discretion(sources).apply(card);
        const QString shown = wordsOf(card);
        for (const char* word : {"壮族", "处长", "学得不系统", "语气生硬"}) {
            QVERIFY2(internal.contains(QString::fromUtf8(word)), word);
            QVERIFY2(!shown.contains(QString::fromUtf8(word)), word);
        }
        QVERIFY(shown.contains(QStringLiteral("第一党小组")) && shown.contains(QStringLiteral("肯定勤奋")));
    }
    void visitsAreCountedAndNotRetold()
    {
        CardOf branch;
        Household household;
        household.title = household.head = QStringLiteral("某户主");
        household.responsible = branch.member;
        Dossier& aided = branch.campaign.add(householdKind(), household, {{"begun", QDate(2026, 2, 1)}});
        for (const int month : {3, 6, 9}) {
            Visit visit;
            visit.date = QDate(2026, month, 5);
            visit.member = branch.member;
            visit.situation = QStringLiteral("妻子住院");
            visit.money = 20'000;
            branch.campaign.addChild(aided, visitKind(), visit);
            tell(branch, visit.date, visitKind(), householdKind(), aided.record->id, household.title, visit.situation);
        }
        const QString text = wordsOf(branch.card());
        QVERIFY2(text.contains(QStringLiteral("结对帮扶|9月5日|某户主户，走访3次，资金600元|")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("妻子住院")), qPrintable(text));
    }
    void whatHasNoPartOfItsOwnIsCountedByActivity()
    {
        CardOf branch;
        for (const char* text : {"选题", "调研", "成稿"})
            tell(branch, QDate(2026, 5, 5), progressKind(), researchKind(), 70'001, QStringLiteral("专项资金调研"),
                 QString::fromUtf8(text));
        const QString text = wordsOf(branch.card());
        QVERIFY2(text.contains(QStringLiteral("其他活动||调查研究1项（“专项资金调研”）|")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("成稿")));
    }
    void aCardOfAllYearsTellsPledgesThatOnlyTheStoryKnows()
    {
        CardOf branch;
        tell(branch, QDate(2024, 1, 10), stepKind(), pledgeKind(), 70'002, QStringLiteral("旧承诺"),
             QStringLiteral("定诺，支部大会"));
        tell(branch, QDate(2024, 11, 2), stepKind(), pledgeKind(), 70'002, QStringLiteral("旧承诺"),
             QStringLiteral("销号，支部大会"));
        QVERIFY2(wordsOf(branch.card(0)).contains(QStringLiteral("2024||旧承诺|||销号，11月2日|")),
                 qPrintable(wordsOf(branch.card(0))));
        QVERIFY(!wordsOf(branch.card(2026)).contains(QStringLiteral("旧承诺")));
    }
    void aBusyYearTakesTwoPages()
    {
        CardOf branch;
        for (int number = 1; number <= 5; ++number)
            branch.campaign.addPledge(QStringLiteral("第%1项承诺，").arg(number) + QStringLiteral("内容").repeated(20),
                                      branch.member, QDate(2026, 12, 31), {{"begun", QDate(2026, 1, 16)}});
        for (const char* item : {"study", "achieve", "serve", "law", "integrity"})
            branch.addAnswer(branch.campaign.snapshot, item, "good", QStringLiteral("差距").repeated(5));
        for (int month = 1; month <= 9; ++month) {
            for (int day = 1; day <= 9; ++day)
                tell(branch, QDate(2026, month, day), progressKind(), researchKind(), 70'000 + month,
                     QStringLiteral("调研课题%1").arg(month), QStringLiteral("进展").repeated(30));
        }
        const LaidOutDocument pages = layOut(branch.card());
        QVERIFY2(pages.pages.size() <= 2, qPrintable(QString::number(pages.pages.size())));
    }
};

QTEST_MAIN(TestMemberCard)
#include "tst_membercard.moc"
