// SPDX-License-Identifier: GPL-3.0-or-later
// A word that stands in every private text of a household is printed by no paper of the public edition.
#include "activities/contest.h"
#include "activities/household.h"
#include "activities/meeting.h"
#include "activities/reading.h"
#include "activities/readingroom.h"
#include "branch/summarytext.h"
#include "checklists/fact.h"
#include "content/papers/papermaker.h"
#include "content/withholding.h"
#include "document/documentjson.h"
#include "life/step.h"

#include "campaign.h"
#include "papertext.h"
#include "pdftools.h"

#include <QTest>

#include <algorithm>

using namespace xf;
using namespace xf::test;

namespace {

const Quarter third(2026, 3);
const QString canary = QStringLiteral("金丝雀");

QDate day(int month, int dayOfMonth)
{
    return QDate(2026, month, dayOfMonth);
}

/// Fills whatever the description marks as sensitive.
template <class R>
R confided(const Kind& kind, R record)
{
    for (const Field& field : kind.fields) {
        const bool isWords =
            field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Choice;
        if (field.has(FieldFlag::Sensitive) && isWords)
            field.set(record, QStringLiteral("%1之%2，妻子住院自付%1三万元").arg(canary, field.key));
    }
    return record;
}

void addHousehold(Campaign& campaign, Id member)
{
    Household household;
    household.head = QStringLiteral("覃有福");
    household.title = QStringLiteral("结对帮扶覃有福户");
    household.village = QStringLiteral("石塘村");
    household.responsible = member;
    household.due = day(12, 31);
    const QString secret = canary + QStringLiteral("因病返贫欠债两万");
    Dossier& dossier = campaign.add(householdKind(), confided(householdKind(), household), {{"begun", day(2, 1)}},
                                    {entry(day(8, 3), secret, 0, 0, secret)});
    dossier.life.steps.front().note = secret;
    Change change;
    change.date = day(9, 1);
    change.text = change.reason = secret;
    dossier.life.changes.push_back(change);
    Visit visit;
    visit.date = day(8, 1);
    visit.member = member;
    visit.money = 40'000;
    campaign.addChild(dossier, visitKind(), confided(visitKind(), visit));
    AidMeasure measure;
    measure.date = day(8, 2);
    measure.area = QStringLiteral("industry");
    campaign.addChild(dossier, aidMeasureKind(), confided(aidMeasureKind(), measure));
    AidPlan plan;
    plan.year = 2026;
    plan.target = 7391;
    campaign.addChild(dossier, aidPlanKind(), confided(aidPlanKind(), plan));
    Income income;
    income.year = 2025;
    income.amount = 735'100;
    campaign.addChild(dossier, incomeKind(), income);
    Fact fact;
    fact.date = day(8, 1);
    fact.record = dossier.record->id;
    fact.text = QStringLiteral("8月1日，%1卧病在床").arg(canary);
    campaign.addRow(factKind(), fact);
}

/// What else the papers are about, so that none is left out; each tells of the household in the same words.
void addOthers(Campaign& campaign, Id member)
{
    const QString secret = canary + QStringLiteral("因病返贫欠债两万");
    campaign.addPledge(QStringLiteral("走访帮扶户，") + secret, member, day(12, 31), {{"begun", day(2, 1)}});
    Meeting meeting;
    meeting.title = QStringLiteral("专题民主生活会");
    meeting.date = day(7, 1);
    meeting.minutes = QStringLiteral("讨论帮扶工作，") + secret;
    campaign.add(meetingKind(), meeting, {{"begun", day(7, 1)}});
    Reading reading;
    reading.title = QStringLiteral("读书有感");
    reading.responsible = member;
    reading.text = QStringLiteral("想到帮扶户，") + secret;
    const Id note = campaign.add(readingKind(), reading, {{"begun", day(5, 1)}}).record->id;
    Contest contest;
    contest.year = 2026;
    contest.title = QStringLiteral("征文");
    contest.date = day(8, 1);
    ContestEntry entry;
    entry.parent = campaign.addRow(contestKind(), contest);
    entry.record = note;
    entry.blind = QStringLiteral("01");
    entry.rank = 1;
    campaign.addRow(contestEntryKind(), entry);
    Journal journal;
    journal.year = 2026;
    journal.title = QStringLiteral("学习园地");
    journal.date = day(8, 1);
    JournalEntry article;
    article.parent = campaign.addRow(journalKind(), journal);
    article.note = note;
    campaign.addRow(journalEntryKind(), article);
}

PaperSources sources(const Campaign& campaign, const Paper& paper)
{
    PaperSources sources;
    sources.period = Period::of(paper.length, day(9, 30));
    sources.snapshot = campaign.snapshot;
    sources.snapshot.span = sources.period;
    sources.earlier = {campaign.snapshot};
    sources.earlier.front().quarter = Quarter(2026, 2);
    sources.earlier.front().span = Period{Period::Length::Quarter, Quarter(2026, 2)};
    sources.households = {QStringLiteral("覃有福")};
    const Id household = campaign.snapshot.of(householdKind()).front().record->id;
    sources.story = [household](Id, const CampaignSnapshot&) -> Result<Story> {
        return Story{{day(8, 1), &visitKind(), &householdKind(), household, QStringLiteral("覃有福户"),
                      canary + QStringLiteral("卧病在床")}};
    };
    sources.evidence = [](const QString&) -> Result<QByteArray> { return QByteArray(); };
    return sources;
}

QString textOf(const paper::Document& document)
{
    return QString::fromUtf8(paper::toJson(document));
}

/// All that a written file holds, whatever its format, without spaces: the words of a PDF, every part of a package, the
/// file itself.
QString textIn(const QString& path)
{
    const bool isPackage = path.endsWith(QLatin1String(".docx")) || path.endsWith(QLatin1String(".odt")) ||
                           path.endsWith(QLatin1String(".xlsx"));
    const QString text = path.endsWith(QLatin1String(".pdf"))
                             ? PdfTools::text(path, {QStringLiteral("-raw")}) // as written
                         : isPackage ? PdfTools::run(QStringLiteral("unzip"), {QStringLiteral("-p"), path})
                                     : QString::fromUtf8(PdfTools::bytes(path));
    return PdfTools::withoutSpace(text).remove(u'　'); // 黄　淼
}

} // namespace

class TestWithholding : public QObject
{
    Q_OBJECT

    Campaign m_campaign{third};
    PdfTools m_tools;

    Result<MadePaper> made(const Paper& paper, Edition edition)
    {
        return makePaper(paper, sources(m_campaign, paper), {edition, 0, {}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Id member = m_campaign.addMember(QStringLiteral("黄淼"));
        addHousehold(m_campaign, member);
        addOthers(m_campaign, member);
    }
    void whatAHouseholdConfidedIsOnNoPublicPaper_data()
    {
        QTest::addColumn<QString>("key");
        for (const Paper& paper : papers())
            QTest::newRow(paper.key) << QString::fromLatin1(paper.key);
    }
    void whatAHouseholdConfidedIsOnNoPublicPaper()
    {
        QFETCH(QString, key);
        const auto paper = made(*paperNamed(key), Edition::Public);
        if (!paper)
            QFAIL(qPrintable(paper.error().sentence));
        const QString text = textOf(paper->document);
        for (const QString& secret : {canary, QStringLiteral("7391"), QStringLiteral("7351"), QStringLiteral("覃有福")})
            QVERIFY2(!text.contains(secret), qPrintable(text.mid(text.indexOf(secret) - 40, 100)));
    }
    void factsOfOneAnswerAboutAHouseholdBecomeOne()
    {
        Campaign campaign(third);
        addHousehold(campaign, campaign.addMember(QStringLiteral("黄淼")));
        Fact fact = *campaign.snapshot.rows<Fact>(factKind()).front();
        fact.date = day(8, 20);
        fact.text = QStringLiteral("8月20日，出院，借款未还清");
        campaign.addRow(factKind(), fact);
        fact.parent = 7; // of another answer
        campaign.addRow(factKind(), fact);
        PaperSources left = sources(campaign, *paperNamed(QStringLiteral("quarterly-summary")));
        for (int times = 1; times <= 2; ++times) { // a paper within a paper withholds twice
            left = Withholding(left).sources();
            QStringList texts;
            for (const Fact* each : left.snapshot.rows<Fact>(factKind()))
                texts << each->text;
            QCOMPARE(texts, QStringList({QStringLiteral("8月1日、8月20日，结对帮扶覃有福户"),
                                         QStringLiteral("8月20日，结对帮扶覃有福户")}));
        }
    }
    void itIsInNoPublicFileOfAnyFormat_data() { whatAHouseholdConfidedIsOnNoPublicPaper_data(); }
    void itIsInNoPublicFileOfAnyFormat()
    {
        QFETCH(QString, key);
        const Paper& paper = *paperNamed(key);
        const auto shown = made(paper, Edition::Public);
        QVERIFY(shown);
        for (const QString& format : formatsOf(paper)) {
            const QString file = m_tools.write(shown->document, format);
            const QString text = textIn(file);
            QVERIFY2(text.size() > 20, qPrintable(file));
            for (const QString& secret :
                 {canary, QStringLiteral("7391"), QStringLiteral("7351"), QStringLiteral("覃有福")})
                QVERIFY2(!text.contains(secret), qPrintable(format + text.mid(text.indexOf(secret) - 40, 100)));
            QVERIFY2(paper.isForNotice || !text.contains(QStringLiteral("黄淼")), qPrintable(format));
        }
    }
    void theInternalFilesHoldIt()
    {
        // What is looked for above is found where it stands.
        for (const char* key : {"household-card", "aid-ledger"}) {
            const Paper& paper = *paperNamed(QString::fromLatin1(key));
            const auto internal = made(paper, Edition::Internal);
            for (const QString& format : formatsOf(paper)) {
                if (format == QLatin1String("pdf") && paper.sheets == Sheets::Ledger)
                    continue; // cells of several lines are read back line by line
                const QString text = textIn(m_tools.write(internal->document, format));
                QVERIFY2(text.contains(canary) && text.contains(QStringLiteral("覃有福")) &&
                             text.contains(QStringLiteral("黄淼")),
                         qPrintable(QLatin1String(key) + u' ' + format));
            }
        }
    }
    void theInternalEditionPrintsItAndThePublicOneSaysThatItIsHidden_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"quarterly-summary", "half-summary", "annual-summary", "aid-ledger", "household-card",
                                "member-card", "progress-table"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void theInternalEditionPrintsItAndThePublicOneSaysThatItIsHidden()
    {
        QFETCH(QString, key);
        QVERIFY(textOf(made(*paperNamed(key), Edition::Internal)->document).contains(canary));
        const auto hidden = made(*paperNamed(key), Edition::Public)->hidden;
        const auto isOfHousehold = [](const Hidden& each) {
            return each.places > 0 && !each.what.startsWith(QLatin1String("农户姓名")) &&
                   !each.what.startsWith(QLatin1String("党员姓名"));
        };
        QVERIFY(std::any_of(hidden.begin(), hidden.end(), isOfHousehold));
    }
    void visitsAndKindsOfAidAreStillTold()
    {
        const QString text = textOf(made(*paperNamed(u"quarterly-summary"), Edition::Public)->document);
        QVERIFY(text.contains(QStringLiteral("本季度走访1户、1次（资金400元），落实帮扶措施1项。")));
        QVERIFY(text.contains(QStringLiteral("入户走访，资金400元")));
        QVERIFY(text.contains(QStringLiteral("落实产业帮扶措施")));
        QVERIFY(!text.contains(QStringLiteral("，；")) && !text.contains(QStringLiteral("，。")));
    }
    void aCardForThePublicHasNoHeadingWithoutContent()
    {
        const auto card = made(*paperNamed(u"household-card"), Edition::Public);
        QStringList headings;
        for (const paper::Block& block : card->document.blocks) {
            if (const auto* heading = std::get_if<paper::Heading>(&block))
                headings << paper::headingText(*heading);
        }
        QCOMPARE(headings, QStringList({QStringLiteral("一、基本情况"), QStringLiteral("二、帮扶措施"),
                                        QStringLiteral("三、走访记录")}));
    }
    void anEntryWithoutItsWordsSaysNoSumAndADateWithoutWordsIsNotPrinted()
    {
        Campaign campaign(third);
        const Id member = campaign.addMember(QStringLiteral("黄淼"));
        Household household;
        household.head = household.title = QStringLiteral("覃有福");
        household.responsible = member;
        campaign.add(householdKind(), household, {{"begun", day(2, 1)}},
                     {entry(day(8, 26), QStringLiteral("出栏土鸡120羽，收入8400元"), 0, 840'000)});
        const auto text = [&](const char* key, Edition edition) {
            const Paper& paper = *paperNamed(QString::fromLatin1(key));
            return wordsOf(makePaper(paper, sources(campaign, paper), {edition, 0, {}})->document);
        };
        QVERIFY(text("quarterly-summary", Edition::Internal).contains(QStringLiteral("收入8400元")));
        const QString summary = text("quarterly-summary", Edition::Public);
        QVERIFY2(!summary.contains(QStringLiteral("8400")), qPrintable(summary));
        QVERIFY2(summary.contains(QStringLiteral("覃某某户（黄某某帮扶）：本季度有新进展。")), qPrintable(summary));
        QVERIFY(text("progress-table", Edition::Internal).contains(QStringLiteral("8月26日，出栏")));
        QVERIFY(!text("progress-table", Edition::Public).contains(QStringLiteral("8月26日")));
    }
    void bothEditionsTellOfTheSameEvents()
    {
        Campaign campaign(third);
        const Id member = campaign.addMember(QStringLiteral("黄淼"));
        Household household;
        household.head = household.title = QStringLiteral("覃有福");
        household.responsible = member;
        Dossier& dossier = campaign.add(householdKind(), household, {{"begun", day(2, 1)}},
                                        {entry(day(7, 30), QStringLiteral("收入渐稳"), 0, 0, QStringLiteral("增收"))});
        for (const int number : {1, 8, 15, 22}) {
            Visit visit;
            visit.date = day(7, number);
            visit.member = member;
            visit.solved = number < 20 ? QStringLiteral("解决药费") : QString();
            campaign.addChild(dossier, visitKind(), visit);
        }
        const Paper& paper = *paperNamed(u"quarterly-summary");
        for (const Edition edition : {Edition::Internal, Edition::Public}) {
            const QString text = wordsOf(makePaper(paper, sources(campaign, paper), {edition, 0, {}})->document);
            for (const int number : {8, 15, 22})
                QVERIFY2(text.contains(QStringLiteral("7月%1日，黄").arg(number)), qPrintable(text));
            QVERIFY2(!text.contains(QStringLiteral("7月1日，黄")), qPrintable(text));
        }
    }
    void aFactNamesTheHouseholdMasked()
    {
        const Paper& paper = *paperNamed(u"quarterly-summary");
        const QString text = textOf(made(paper, Edition::Public)->document);
        QVERIFY2(text.contains(QStringLiteral("8月1日，结对帮扶覃某某户")), qPrintable(text));
        // A comparison holds two summaries, which withhold by themselves: what is left is not taken for a secret.
        const Withholding once(sources(m_campaign, paper));
        paper::Document document;
        document.add(paper::Paragraph{QStringLiteral("8月1日，结对帮扶覃有福户")});
        Withholding(once.sources()).blot(document);
        QCOMPARE(wordsOf(document), QStringLiteral("8月1日，结对帮扶覃有福户\n"));
    }
    void fallingBackBelowTheLineIsNotSaidInPublic()
    {
        Campaign campaign(third);
        Household household;
        household.head = household.title = QStringLiteral("覃有福");
        campaign.add(householdKind(), household, {{"begun", day(2, 1)}, {"relapsed", day(7, 15)}});
        StepName relapsed;
        relapsed.activity = householdKind().key;
        relapsed.key = QStringLiteral("relapsed");
        relapsed.name = QStringLiteral("返贫");
        relapsed.meaning = {QStringLiteral("reopens")};
        campaign.snapshot.stepNames.push_back(relapsed);
        const Paper& paper = *paperNamed(u"quarterly-summary");
        const auto text = [&](Edition edition) {
            return wordsOf(makePaper(paper, sources(campaign, paper), {edition, 0, {}})->document);
        };
        QVERIFY(text(Edition::Internal).contains(QStringLiteral("7月15日，返贫")));
        QVERIFY2(!text(Edition::Public).contains(QStringLiteral("返贫")) &&
                     text(Edition::Public).contains(QStringLiteral("7月15日，继续帮扶")),
                 qPrintable(text(Edition::Public)));
    }
    void aCopyInAnEditedSectionIsTakenOut()
    {
        Campaign campaign(third);
        addHousehold(campaign, campaign.addMember(QStringLiteral("黄淼")));
        SummaryText edit;
        edit.quarter = third.key();
        edit.section = QStringLiteral("household");
        edit.text = QStringLiteral("帮扶有力，其家%1因病返贫欠债两万未还，已经解决。").arg(canary);
        campaign.addRow(summaryTextKind(), edit);
        const Paper& paper = *paperNamed(u"quarterly-summary");
        const auto printed = makePaper(paper, sources(campaign, paper), {Edition::Public, 0, {}});
        QVERIFY(wordsOf(printed->document).contains(QStringLiteral("\n（略）。")));
    }
    void whatMembersSaidOfThemselvesStaysInTheMeeting_data() { whatAHouseholdConfidedIsOnNoPublicPaper_data(); }
    void whatMembersSaidOfThemselvesStaysInTheMeeting()
    {
        QFETCH(QString, key);
        Campaign campaign(third);
        const Id member = campaign.addMember(QStringLiteral("黄淼"));
        addHousehold(campaign, member);
        addOthers(campaign, member);
        Finding finding;
        finding.member = member;
        finding.item = QStringLiteral("study");
        finding.shortcoming = QStringLiteral("自我检查的不足");
        finding.cause = QStringLiteral("自我检查的原因");
        finding.measure = QStringLiteral("自我检查的措施");
        // The same was said at an earlier meeting: the summary points that out.
        Meeting before;
        before.title = QStringLiteral("去年的会");
        before.date = QDate(2025, 12, 1);
        campaign.addChild(campaign.add(meetingKind(), before, {{"begun", before.date}}), findingKind(), finding);
        campaign.addChild(campaign.snapshot.activities[meetingKind().key].front(), findingKind(), finding);
        const Paper& paper = *paperNamed(key);
        const auto text = [&](Edition edition) {
            const auto printed = makePaper(paper, sources(campaign, paper), {edition, 0, {}});
            return printed ? textOf(printed->document) : printed.error().sentence;
        };
        QVERIFY(!text(Edition::Public).contains(QStringLiteral("自我检查")));
        if (key == QLatin1String("meeting-record")) {
            QVERIFY(text(Edition::Internal).contains(QStringLiteral("自我检查的原因")));
            QVERIFY(text(Edition::Public).contains(QStringLiteral("公示版不列。")));
            const auto hidden = makePaper(paper, sources(campaign, paper), {Edition::Public, 0, {}})->hidden;
            QVERIFY(std::any_of(hidden.begin(), hidden.end(),
                                [](const Hidden& each) { return each.what.endsWith(QStringLiteral("内容：不足")); }));
        }
        if (key == QLatin1String("quarterly-summary"))
            QVERIFY(text(Edition::Internal).contains(QStringLiteral("自我检查的不足")));
    }
};

QTEST_MAIN(TestWithholding) // a journal is laid out to find its page numbers
#include "tst_withholding.moc"
