// SPDX-License-Identifier: GPL-3.0-or-later
// What the quarterly summary tells of the activities of branches small enough to count by hand.
#include "activities/meeting.h"
#include "activities/research.h"
#include "campaign/appraisal.h"
#include "campaign/review.h"
#include "content/gaps/gaps.h"
#include "life/vetting.h"

#include "summaryquarter.h"

using namespace xf;
using namespace xf::test;

class TestSummaryActivities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDoneIsToldWithDateWordsAndResult()
    {
        Campaign campaign(third);
        Regulation record = regulation(QStringLiteral("限时办结制度"));
        record.responsible = campaign.addMember(QStringLiteral("李明"));
        campaign.add(regulationKind(), record, {{"begun", day(7, 1)}},
                     {entry(day(7, 12), QStringLiteral("组织委员李明召集各处室座谈，到会21人。"), 21, 0,
                            QStringLiteral("收到意见9条")),
                      entry(day(8, 3), QStringLiteral("印发试行稿"), 40, 1250000)});
        const QString text = textOf(campaign.snapshot, "regulation");
        QVERIFY2(text.contains(QStringLiteral("7月12日，组织委员李明召集各处室座谈，到会21人，收到意见9条；")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("8月3日，印发试行稿，涉及40人，涉及资金1.25万元。")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("2026年")), qPrintable(text));
    }

    void manyRecordsAreToldByTheMostTellingOnesAndATotal()
    {
        Campaign campaign(third);
        for (int number = 1; number <= 20; ++number)
            campaign.add(regulationKind(), regulation(QStringLiteral("制度%1号").arg(number)), {},
                         {entry(day(7, number), QStringLiteral("修改文字"), 0, 0,
                                number == 20 ? QStringLiteral("定稿") : QString())});
        const QString text = textOf(campaign.snapshot, "regulation");
        QVERIFY2(text.contains(QStringLiteral("《制度20号》")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("其余14项本季度共有办理记录14条，最近情况见附件1。")), qPrintable(text));
    }

    void lateRecordsAreNamed()
    {
        Campaign campaign(third);
        Regulation record = regulation(QStringLiteral("限时办结制度"), day(8, 31));
        record.responsible = campaign.addMember(QStringLiteral("王芳"));
        campaign.add(regulationKind(), record, {{"begun", day(3, 1)}});
        campaign.add(regulationKind(), regulation(QStringLiteral("截止日到期"), day(9, 30)), {{"begun", day(3, 1)}});
        const QString text = textOf(campaign.snapshot, "regulation");
        QVERIFY2(text.contains(QStringLiteral("逾期未办结1项：《限时办结制度》（王芳负责），时限8月31日。")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("本季度无新进展")), qPrintable(text));
    }

    void nextQuarterNamesWhatFallsDueInIt()
    {
        Campaign campaign(third);
        campaign.add(regulationKind(), regulation(QStringLiteral("甲制度"), day(11, 30)), {{"begun", day(3, 1)}});
        campaign.add(regulationKind(), regulation(QStringLiteral("乙制度"), QDate(2027, 1, 31)),
                     {{"begun", day(3, 1)}});
        campaign.add(regulationKind(), regulation(QStringLiteral("丙制度"), day(10, 31)),
                     {{"begun", day(3, 1)}, {"closed", day(9, 1)}});
        const QString text = textOf(campaign.snapshot, "next");
        QVERIFY2(text.contains(QStringLiteral("11月30日前出台《甲制度》")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("乙制度")) && !text.contains(QStringLiteral("丙制度")),
                 qPrintable(text));
    }

    void whileAQuarterRunsItsTasksAreNotThoseOfTheNext()
    {
        const auto heading = [](QDate cutoff) {
            const Campaign campaign(third, cutoff);
            return summaryOf(campaign.snapshot, paperWords()).section(u"next")->heading;
        };
        QCOMPARE(heading(day(8, 10)), QStringLiteral("下一步打算"));
        QCOMPARE(heading(day(9, 30)), QStringLiteral("下季度打算"));
    }

    void ofAMeetingThatWasHeldOnlyWhatIsLeftIsToBeDone()
    {
        const auto told = [](QDate held) {
            Campaign campaign(third);
            Meeting meeting;
            meeting.title = QStringLiteral("专题民主生活会");
            meeting.date = held;
            meeting.due = day(12, 25);
            campaign.add(meetingKind(), meeting, {{"begun", day(7, 30)}});
            return textOf(campaign.snapshot, "next");
        };
        QVERIFY2(told(day(8, 27)).contains(QStringLiteral("12月25日前做好“专题民主生活会”的完成")),
                 qPrintable(told(day(8, 27))));
        QVERIFY(told(day(11, 27)).contains(QStringLiteral("12月25日前完成“专题民主生活会”")));
    }

    void aSuggestionIsMadeWithItsReport()
    {
        const auto told = [](Quarter quarter) {
            Campaign campaign(quarter);
            StepName written;
            written.activity = researchKind().key;
            written.key = written.name = QStringLiteral("written");
            written.position = 3;
            campaign.snapshot.stepNames.push_back(written);
            Dossier& report = campaign.add(researchKind(), Research(), {{"begun", day(3, 1)}, {"written", day(8, 1)}});
            campaign.addChild(report, suggestionKind(), Suggestion());
            return textOf(campaign.snapshot, "research");
        };
        QVERIFY(!told(third.previous()).contains(QStringLiteral("提出建议")));
        QVERIFY2(told(third).contains(QStringLiteral("累计提出建议1条，已转化0条。")), qPrintable(told(third)));
    }

    void aListThatIsCutSaysHowManyAreLeft()
    {
        Campaign campaign(third);
        Review review;
        review.date = day(8, 3);
        Appraisal appraisal;
        appraisal.date = day(8, 4);
        for (int i = 0; i < 7; ++i) {
            campaign.addRow(reviewKind(), review);
            campaign.addRow(appraisalKind(), appraisal);
        }
        const QString text = textOf(campaign.snapshot, "reviews");
        QCOMPARE(text.count(QStringLiteral("领导点评支部")), 5);
        QCOMPARE(text.count(QStringLiteral("其余2次略。")), 2);
    }

    void aDeadlineOfTheNextYearSaysWhichYear()
    {
        Campaign campaign(Quarter(2026, 4));
        campaign.snapshot.span = *Period::fromKey(u"2026");
        campaign.add(regulationKind(), regulation(QStringLiteral("甲制度"), QDate(2027, 6, 30)),
                     {{"begun", day(3, 1)}});
        const QString text = textOf(campaign.snapshot, "next");
        QVERIFY2(text.contains(QStringLiteral("2027年6月30日前出台《甲制度》")), qPrintable(text));
    }

    void whatIsLateIsCountedByActivitiesAndRectification()
    {
        Campaign campaign(third);
        campaign.add(regulationKind(), regulation(QStringLiteral("甲制度"), day(8, 31)), {{"begun", day(3, 1)}});
        Dossier& meeting = campaign.add(meetingKind(), Meeting(), {{"begun", day(7, 1)}});
        QVERIFY(textOf(campaign.snapshot, "next").contains(QStringLiteral("逾期的1项说明原因")));
        Rectification row;
        row.problem = QStringLiteral("问题");
        row.due = day(8, 1);
        campaign.addChild(meeting, rectificationKind(), row);
        const QString text = textOf(campaign.snapshot, "next");
        QVERIFY2(text.contains(QStringLiteral("逾期的2项（活动1项、整改1项）逐项说明原因")), qPrintable(text));
    }

    void reviewsOfPledgesAreCountedAndWhatIsStillReturnedIsNamed()
    {
        Campaign campaign(third);
        const Id zhang = campaign.addMember(QStringLiteral("张三"));
        const auto review = [&](Dossier& pledge, QDate date, const char* result, const QString& reason) {
            Vetting round;
            round.date = date;
            round.result = QLatin1String(result);
            round.reason = reason;
            campaign.addChild(pledge, vettingKind(), round);
        };
        Dossier& open = campaign.addPledge(QStringLiteral("热情服务"), zhang, {}, {{"proposed", day(7, 1)}});
        review(open, day(7, 3), vettingresult::returned, QStringLiteral("无法考核。"));
        Dossier& good = campaign.addPledge(QStringLiteral("三天办结"), zhang, {}, {{"begun", day(8, 1)}});
        review(good, day(6, 30), vettingresult::returned, QStringLiteral("无时限"));
        review(good, day(7, 2), vettingresult::passed, {});
        const QString text = textOf(campaign.snapshot, "pledge");
        QVERIFY2(text.contains(QStringLiteral("本季度审诺2项次，通过1项次，退回1项次，其中退回后重报通过1项。")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("退回尚未重报1项：张三承诺“热情服务”（无法考核）。")), qPrintable(text));
    }

    void regulationsInForceAreCountedByAreaAlsoThoseOfEarlierYears()
    {
        Campaign campaign(third);
        const auto add = [&](const char* area, QDate effective, Id replaces = 0) {
            Regulation record = regulation(QStringLiteral("制度"));
            record.area = QLatin1String(area);
            record.effective = effective;
            record.replaces = replaces;
            return campaign.addRow(regulationKind(), record);
        };
        add("service", QDate(2024, 3, 1));
        const Id old = add("business", QDate(2025, 3, 1));
        add("business", day(7, 1), old);
        add("business", day(9, 30));
        add("business", day(10, 1)); // not yet
        QVERIFY2(textOf(campaign.snapshot, "regulation")
                     .contains(QStringLiteral("现行有效制度3项，其中提高服务1项、业务管理2项。")),
                 qPrintable(textOf(campaign.snapshot, "regulation")));
    }

    void whoSitsInFromOutsideIsToldWithTheAttendance()
    {
        Campaign campaign(third);
        Meeting held;
        held.title = QStringLiteral("专题民主生活会");
        held.date = day(8, 27);
        held.guests = QStringLiteral("方文斌（厅机关党委专职副书记）。");
        Dossier& meeting = campaign.add(meetingKind(), held, {{"begun", held.date}});
        const QString alone = textOf(campaign.snapshot, "meeting");
        QVERIFY2(alone.contains(QStringLiteral("召开“专题民主生活会”，列席：方文斌（厅机关党委专职副书记）。")),
                 qPrintable(alone));
        Attendance attendance;
        attendance.presence = QStringLiteral("present");
        campaign.addChild(meeting, attendanceKind(), attendance);
        attendance.presence = QStringLiteral("observer");
        campaign.addChild(meeting, attendanceKind(), attendance);
        const QString both = textOf(campaign.snapshot, "meeting");
        QVERIFY2(both.contains(QStringLiteral("实到1人，列席1人，另有方文斌（厅机关党委专职副书记）列席。")),
                 qPrintable(both));
    }

    void aLookBackIsToldInItsQuarterOnly()
    {
        const auto told = [](Quarter quarter) {
            Campaign campaign(quarter);
            Meeting held;
            held.date = QDate(2026, 1, 10);
            Dossier& meeting = campaign.add(meetingKind(), held, {{"begun", held.date}});
            Rectification row;
            row.closed = day(3, 1);
            row.problem = QStringLiteral("答复慢");
            row.lookedback = day(8, 1);
            row.lasting = QStringLiteral("rebounded");
            campaign.addChild(meeting, rectificationKind(), row);
            row.problem = QStringLiteral("台账乱");
            row.lasting = QStringLiteral("lasting");
            campaign.addChild(meeting, rectificationKind(), row);
            return textOf(campaign.snapshot, "rectification");
        };
        QVERIFY(told(third).contains(QStringLiteral("本季度对2项整改开展“回头看”，已巩固1项，有反弹1项：“答复慢”。")));
        QVERIFY(!told(third.previous()).contains(QStringLiteral("回头看")));
    }

    void aProblemNamedOnceMoreAndAnUnclearEntryArePointedOut()
    {
        Campaign campaign(third);
        Meeting held;
        held.date = QDate(2025, 12, 26);
        Finding finding;
        finding.shortcoming = QStringLiteral("深入边远县调研不够");
        campaign.addChild(campaign.add(meetingKind(), held, {{"begun", held.date}}), findingKind(), finding);
        held.date = day(8, 27);
        Dossier& now = campaign.add(meetingKind(), held, {{"begun", held.date}});
        finding.shortcoming = QStringLiteral("深入边远县开展调研不够");
        campaign.addChild(now, findingKind(), finding);
        finding.shortcoming = QStringLiteral("党小组会记录不规范");
        campaign.addChild(now, findingKind(), finding);
        Rectification row;
        row.problem = QStringLiteral("记录不规范");
        row.responsible = 1;
        row.due = day(12, 1);
        campaign.addChild(now, rectificationKind(), row);
        QVERIFY(textOf(campaign.snapshot, "rectification")
                    .contains(QStringLiteral("其中与以前会议查找的问题相同或相近1条：“深入边远县开展调研不够”。")));
        const auto gaps = gapsOf(campaign.snapshot);
        QVERIFY(std::any_of(gaps.begin(), gaps.end(), [](const Gap& gap) {
            return gap.kind == rectificationKind().key &&
                   gap.sentence.endsWith(QStringLiteral("does not make clear: Standard、Measure."));
        }));
    }
};

QTEST_GUILESS_MAIN(TestSummaryActivities)
#include "tst_summaryactivities.moc"
