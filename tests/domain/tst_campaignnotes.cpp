// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign.h"
#include "rules/campaignnotes.h"

#include <QTest>

using namespace xf;
using NoteState = CampaignNote::State;

class TestCampaignNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseStillToWriteComeFirstByName()
    {
        test::Campaign campaign(Quarter(2026, 3));
        constexpr Id reading = 900;
        const auto note = [&](Id member, const char* text, Id of, const std::vector<test::StepOn>& steps = {}) {
            Reading record;
            record.responsible = member;
            record.text = QString::fromUtf8(text);
            record.campaign = of;
            campaign.add(readingKind(), record, steps);
        };
        const Id jia = campaign.addMember(QStringLiteral("甲"));
        const Id yi = campaign.addMember(QStringLiteral("乙"));
        const Id bing = campaign.addMember(QStringLiteral("丙"));
        const Id ding = campaign.addMember(QStringLiteral("丁"));
        const Id gone = campaign.addMember(QStringLiteral("戊"), QStringLiteral("male"), {}, QDate(2026, 3, 1));
        note(jia, "写了", reading);
        note(yi, " \n", reading);
        note(ding, "", reading, {{"closed", QDate(2026, 8, 1)}}); // told, though the text was not typed
        note(bing, "写了别的", 901);
        note(gone, "写了", reading);
        note(jia, "又写了", reading);
        QStringList lines;
        for (const CampaignNote& each :
             campaignNotes(reading, campaign.snapshot.members, campaign.snapshot.of(readingKind())))
            lines
                << QStringLiteral("%1 %2").arg(campaign.snapshot.nameOf(each.member)).arg(static_cast<int>(each.state));
        QCOMPARE(lines, (QStringList{QStringLiteral("丙 0"), QStringLiteral("乙 1"), QStringLiteral("甲 2"),
                                     QStringLiteral("甲 2"), QStringLiteral("丁 2")}));
    }

    void withoutNotesEverybodyIsMissing()
    {
        test::Campaign campaign(Quarter(2026, 3));
        campaign.addMember(QStringLiteral("甲"));
        const auto lines = campaignNotes(900, campaign.snapshot.members, {});
        QCOMPARE(lines.size(), size_t{1});
        QVERIFY(lines.front().state == NoteState::Missing);
        QVERIFY(!lines.front().note);
    }
};

QTEST_GUILESS_MAIN(TestCampaignNotes)
#include "tst_campaignnotes.moc"
