// SPDX-License-Identifier: GPL-3.0-or-later
// What the quarterly summary and its attachment 5 say of a problem that came back (反弹) and was listed again.
#include "activities/meeting.h"
#include "campaign.h"
#include "content/summary/quarterlysummary.h"
#include "words.h"

#include <QTest>

using namespace xf;
using namespace xf::test;

namespace {

/// A problem closed on 1 March and found back again on 1 August; `listedAgain` on 27 August if that is valid.
CampaignSnapshot branchThat(Quarter quarter, QDate listedAgain)
{
    Campaign campaign(quarter);
    Meeting held;
    held.year = 2025;
    held.date = QDate(2025, 12, 26);
    Dossier& first = campaign.add(meetingKind(), held, {{"begun", held.date}});
    Rectification row;
    row.problem = QStringLiteral("答复慢");
    row.due = QDate(2026, 3, 31);
    row.closed = QDate(2026, 3, 1);
    row.lookedback = QDate(2026, 8, 1);
    row.lasting = QStringLiteral("rebounded");
    const Id before = campaign.addChild(first, rectificationKind(), row);
    if (listedAgain.isValid()) {
        held.year = 2026;
        held.date = listedAgain;
        Dossier& second = campaign.add(meetingKind(), held, {{"begun", held.date}});
        Rectification again;
        again.problem = row.problem;
        again.due = QDate(2026, 12, 25);
        again.relists = before;
        campaign.addChild(second, rectificationKind(), again);
    }
    return campaign.snapshot;
}

QString told(const CampaignSnapshot& snapshot)
{
    return summaryOf(snapshot, paperWords()).section(u"rectification")->text;
}

auto listOf(const CampaignSnapshot& snapshot)
{
    return summaryOf(snapshot, paperWords()).attachments.at(4).tables.front().rows;
}

constexpr size_t ProblemColumn = 1;
constexpr size_t LookBackColumn = 9;
const QDate met(2026, 8, 27);

} // namespace

class TestSummaryRectification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCameBackAndIsListedAgainIsCountedAndNamed()
    {
        const QString text = told(branchThat({2026, 3}, met));
        QVERIFY2(text.contains(QStringLiteral(
                     "有反弹1项：“答复慢”。反弹问题本季度重新列入整改清单1项：“答复慢”（原列2025年12月26日"
                     "会议整改清单，3月1日销号，8月1日“回头看”发现反弹）。")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("1.答复慢（时限12月25日，反弹后重新列入）。")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("尚未重新列入")), qPrintable(text));
    }

    void whatCameBackAndIsOnNoListIsPointedOut()
    {
        const QString text = told(branchThat({2026, 3}, {}));
        QVERIFY2(text.contains(QStringLiteral("有反弹1项：“答复慢”。反弹后尚未重新列入整改清单1项：“答复慢”。")),
                 qPrintable(text));
    }

    void aListOfALaterQuarterIsNotKnownYet()
    {
        const QDate later(2026, 10, 15);
        const QString third = told(branchThat({2026, 3}, later));
        QVERIFY2(third.contains(QStringLiteral("尚未重新列入整改清单1项")), qPrintable(third));
        const QString fourth = told(branchThat({2026, 4}, later));
        QVERIFY2(fourth.contains(QStringLiteral("反弹问题本季度重新列入整改清单1项：“答复慢”")), qPrintable(fourth));
        QVERIFY2(!fourth.contains(QStringLiteral("尚未重新列入")), qPrintable(fourth));
    }

    void beforeTheLookBackNothingCameBack()
    {
        const QString text = told(branchThat({2026, 2}, met));
        QVERIFY2(!text.contains(QStringLiteral("反弹")), qPrintable(text));
    }

    void theListNamesEachOfTheTwoAtTheOther()
    {
        const auto rows = listOf(branchThat({2026, 3}, met));
        QCOMPARE(rows.size(), size_t{2});
        QCOMPARE(paper::cellText(rows[0][ProblemColumn]), QStringLiteral("答复慢"));
        QCOMPARE(paper::cellText(rows[0][LookBackColumn]), QStringLiteral("8月1日，有反弹，重新列入第2项"));
        QCOMPARE(paper::cellText(rows[1][ProblemColumn]), QStringLiteral("答复慢（第1项反弹，重新列入）"));
        QCOMPARE(paper::cellText(rows[1][LookBackColumn]), QString());
    }
    void theWordsBeforeAListStandOnItsPage()
    {
        const paper::Document summary = documentOf(summaryOf(branchThat(Quarter(2026, 3), met), paperWords()));
        int leadIns = 0;
        for (const paper::Block& block : summary.blocks) {
            const auto* paragraph = std::get_if<paper::Paragraph>(&block);
            if (!paragraph || !paragraph->text.startsWith(QStringLiteral("尚在整改的")))
                continue;
            ++leadIns;
            QVERIFY(paragraph->keepsNext);
        }
        QCOMPARE(leadIns, 1);
    }
};

QTEST_GUILESS_MAIN(TestSummaryRectification)
#include "tst_summaryrectification.moc"
