// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around every paper: whose it is, its marks, its days.
#include "content/papers/papermaker.h"

#include "campaign.h"
#include "campaign/commendation.h"
#include "papertext.h"

#include <QTest>

using namespace xf;
using namespace xf::test;

namespace {

const QDate cutoff(2026, 9, 30);

PaperSources branchWithOnePledge()
{
    Campaign campaign(Quarter(2026, 3));
    const Id member = campaign.addMember(QStringLiteral("张喆"));
    campaign.addPledge(QStringLiteral("甲"), member, cutoff, {{"begun", QDate(2026, 1, 16)}});
    PaperSources sources;
    sources.period = *Period::fromKey(u"2026");
    sources.snapshot = campaign.snapshot;
    sources.snapshot.span = sources.period;
    return sources;
}

std::vector<QDate> signatureDays(const char* paper, const PaperOptions& options)
{
    const auto made = makePaper(*paperNamed(QString::fromLatin1(paper)), branchWithOnePledge(), options);
    std::vector<QDate> days;
    if (!made)
        return days;
    for (const paper::Block& block : made->document.blocks) {
        if (const auto* signature = std::get_if<paper::Signature>(&block))
            days.push_back(signature->date);
    }
    return days;
}

} // namespace

class TestPaperMaker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSignatureDateDefaultsToTheCutoffAndCanBeSet()
    {
        const QDate other(2026, 10, 8);
        QCOMPARE(signatureDays("annual-summary", {}), std::vector<QDate>{cutoff});
        QCOMPARE(signatureDays("annual-summary", {Edition::Internal, 0, other}), std::vector<QDate>{other});
    }
    void aPledgeKeepsTheDayOnWhichItWasSettled()
    {
        const std::vector<QDate> settled{QDate(2026, 1, 16)};
        QCOMPARE(signatureDays("pledge-booklet", {}), settled);
        QCOMPARE(signatureDays("pledge-booklet", {Edition::Internal, 0, QDate(2026, 10, 8)}), settled);
    }
    void membersOfOneNameAreToldApartInTheContents()
    {
        Campaign campaign(Quarter(2026, 3));
        for (const char* group : {"第一党小组", "第三党小组"}) {
            const Id member = campaign.addMember(QStringLiteral("李娜"));
            campaign.snapshot.members.back().group = QString::fromUtf8(group);
            campaign.addPledge(QStringLiteral("甲"), member, cutoff, {{"begun", QDate(2026, 1, 16)}});
        }
        PaperSources sources;
        sources.period = *Period::fromKey(u"2026");
        sources.snapshot = campaign.snapshot;
        sources.snapshot.span = sources.period;
        const auto made = makePaper(*paperNamed(u"pledge-booklet"), sources, {});
        QVERIFY(made.ok());
        QStringList titles;
        for (const paper::Block& block : made->document.blocks) {
            if (const auto* title = std::get_if<paper::Title>(&block))
                titles << title->text;
        }
        QCOMPARE(titles, QStringList({QStringLiteral("党员公开承诺书（李娜，第一党小组）"),
                                      QStringLiteral("党员公开承诺书（李娜，第三党小组）")}));
    }
    void aNoticeOfCommendationsNamesOnlyWhoIsProposed()
    {
        Campaign campaign(Quarter(2026, 3));
        const auto propose = [&](const char* name, const char* result, QDate decided) {
            Commendation made;
            made.year = 2026;
            made.member = campaign.addMember(QString::fromUtf8(name));
            made.honour = QStringLiteral("优秀共产党员");
            made.conditions = QString::fromUtf8(name) + QStringLiteral("的情况");
            made.result = QLatin1String(result);
            made.date = decided;
            campaign.addRow(commendationKind(), made);
        };
        propose("王丽娟", "awarded", QDate(2026, 6, 26));
        propose("李卫国", "rejected", QDate(2026, 6, 26));
        const auto notice = [&] {
            PaperSources sources;
            sources.period = *Period::fromKey(u"2026");
            sources.snapshot = campaign.snapshot;
            sources.snapshot.span = sources.period;
            return makePaper(*paperNamed(u"commendation-notice"), sources, {Edition::Public, 0, {}})->document;
        };
        QVERIFY(test::wordsOf(notice()).contains(QStringLiteral("王丽娟")));
        QVERIFY(!test::wordsOf(notice()).contains(QStringLiteral("李卫国")));
        propose("赵小明", "proposed", {});
        const QString text = test::wordsOf(notice());
        QVERIFY2(text.contains(QStringLiteral("赵小明的情况")) && !text.contains(QStringLiteral("王丽娟")) &&
                     !text.contains(QStringLiteral("李卫国")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("联系电话：＿")), qPrintable(text));
        QVERIFY(std::holds_alternative<paper::Signature>(notice().blocks.back()));
    }
    void aPaperOfNobodyIsRefusedWithASentence()
    {
        PaperSources nobody = branchWithOnePledge();
        nobody.snapshot.members.clear();
        const auto made = makePaper(*paperNamed(u"pledge-sheet"), nobody);
        QVERIFY(!made);
        QVERIFY(!made.error().sentence.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPaperMaker)
#include "tst_papermaker.moc"
