// SPDX-License-Identifier: GPL-3.0-or-later
// The sample branch as plain data: every line is taken, and what it tells is what the README says it tells.

#include "activities/pledge.h"
#include "activities/rolemodel.h"
#include "applylines.h"
#include "asof.h"
#include "branch/campaignyear.h"
#include "branch/setting.h"
#include "campaign/appraisal.h"
#include "campaign/commendation.h"
#include "campaign/review.h"
#include "quarter.h"
#include "rules/contestranking.h"
#include "rules/plaqueround.h"
#include "rules/reviewcoverage.h"
#include "status.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace xf;

namespace {

const QDate Cutoff(2026, 9, 30);

template <class Row>
const Row& as(const RecordPtr& record)
{
    return static_cast<const Row&>(*record);
}

} // namespace

class TestSample : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<BranchFile> m_file;
    std::unique_ptr<Editor> m_editor;

    [[nodiscard]] Records all(const Kind& kind) const
    {
        auto records = m_editor->records().load(kind);
        return records ? *records : Records();
    }

    template <class Row>
    [[nodiscard]] std::vector<Row> rows(const Kind& kind) const
    {
        std::vector<Row> typed;
        for (const RecordPtr& each : all(kind))
            typed.push_back(as<Row>(each));
        return typed;
    }

    /// Steps, progress and changes by the record they belong to.
    [[nodiscard]] QHash<Id, Life> lives() const
    {
        QHash<Id, Life> all;
        for (const Step& each : rows<Step>(stepKind()))
            all[each.parent].steps.push_back(each);
        for (const Progress& each : rows<Progress>(progressKind()))
            all[each.parent].progress.push_back(each);
        for (const Change& each : rows<Change>(changeKind()))
            all[each.parent].changes.push_back(each);
        return all;
    }

    /// The first refusal as “file:line: reason”, or nothing if the whole file is taken.
    QString applyFile(ApplyLines& lines, const QString& name)
    {
        QFile source(QStringLiteral(XF_SOURCE_DIR "/resources/") + name);
        if (!source.open(QIODevice::ReadOnly))
            return name + QStringLiteral(": cannot be read");
        for (int number = 1; !source.atEnd(); ++number) {
            const auto done = lines.apply(source.readLine().trimmed());
            if (!done)
                return QStringLiteral("%1:%2: %3").arg(name).arg(number).arg(done.error().sentence);
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto file = BranchFile::create(m_folder.filePath(QStringLiteral("sample.xianfeng")));
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().sentence));
        m_file = std::move(*file);
        m_editor = std::make_unique<Editor>(*m_file);
        QString refused;
        const auto done = m_editor->bulk([&]() -> Result<void> {
            ApplyLines lines(*m_editor);
            refused = applyFile(lines, QStringLiteral("seed/defaults.jsonl"));
            if (refused.isEmpty())
                refused = applyFile(lines, QStringLiteral("sample/sample.jsonl"));
            return refused.isEmpty() ? Result<void>() : Error{refused, {}};
        });
        QVERIFY2(refused.isEmpty(), qPrintable(refused));
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().sentence));
    }

    void cleanupTestCase()
    {
        m_editor.reset();
        m_file.reset();
    }

    void theFileIsSound() { QCOMPARE(m_file->verify(), QStringList()); }

    void theSampleIsMarkedAsOne()
    {
        const auto settings = rows<Setting>(settingKind());
        QVERIFY(std::any_of(settings.begin(), settings.end(), [](const Setting& each) {
            return each.name == QLatin1String("sample") && each.value == QLatin1String("1");
        }));
    }

    void everyKindButTheEditedSummaryHasRows()
    {
        QStringList empty;
        for (const Kind* kind : allKinds()) {
            if (all(*kind).empty())
                empty << kind->key;
        }
        QCOMPARE(empty, (QStringList{QStringLiteral("summarytext"), QStringLiteral("finalised")}));
    }

    void theBranchHasAtLeastTwentyFourMembersTwoOfOneName()
    {
        const auto stays = rows<Stay>(stayKind());
        const auto members = rows<Member>(memberKind());
        QVERIFY(std::count_if(members.begin(), members.end(),
                              [&](const Member& each) { return isInBranch(each, stays, Cutoff); }) >= 24);
        QCOMPARE(std::count_if(members.begin(), members.end(),
                               [](const Member& each) { return each.name == QStringLiteral("李娜"); }),
                 2);
    }

    void eachOfTheEightHasAFactInTheThirdQuarter_data()
    {
        QTest::addColumn<QString>("key");
        for (const Kind* kind : activityKinds())
            QTest::newRow(qPrintable(kind->key)) << kind->key;
    }

    void eachOfTheEightHasAFactInTheThirdQuarter()
    {
        QFETCH(QString, key);
        const auto within = [](QDate day) { return day >= QDate(2026, 7, 1) && day <= Cutoff; };
        const auto lifeOf = lives();
        int facts = 0;
        for (const RecordPtr& record : all(*kindByKey(key))) {
            const Life life = lifeOf.value(record->id);
            facts += static_cast<int>(std::count_if(life.steps.begin(), life.steps.end(),
                                                    [&](const Step& step) { return within(step.date); }));
            facts += static_cast<int>(std::count_if(life.progress.begin(), life.progress.end(),
                                                    [&](const Progress& entry) { return within(entry.date); }));
        }
        QVERIFY2(facts > 0, "no step and no progress entry in 2026Q3");
    }

    void everyStateAndLatenessOccurs()
    {
        const auto names = rows<StepName>(stepNameKind());
        const auto lifeOf = lives();
        QSet<QString> seen;
        for (const Kind* kind : activityKinds()) {
            const Chain chain = chainOn(names, kind->key, Cutoff);
            for (const RecordPtr& record : all(*kind)) {
                const Status status = statusOn(as<Activity>(record), lifeOf.value(record->id), chain, Cutoff);
                seen << stateKey(status.state);
                if (status.late)
                    seen << QStringLiteral("late %1").arg(kind->key);
            }
        }
        for (const char* state : {"planned", "underway", "done", "failed", "late pledge", "late reading"})
            QVERIFY2(seen.contains(QLatin1String(state)), state);
    }

    void theFulfilmentRateOfEachQuarterIsNeitherPerfectNorPoor_data()
    {
        QTest::addColumn<int>("quarter");
        for (int quarter = 1; quarter <= 3; ++quarter)
            QTest::addRow("2026Q%d", quarter) << quarter;
    }

    void theFulfilmentRateOfEachQuarterIsNeitherPerfectNorPoor()
    {
        QFETCH(int, quarter);
        const Quarter span(2026, quarter);
        const Chain chain = chainOn(rows<StepName>(stepNameKind()), QStringLiteral("pledge"), Cutoff);
        const auto lifeOf = lives();
        int due = 0;
        int kept = 0;
        for (const RecordPtr& record : all(pledgeKind())) {
            const Status status = statusOn(as<Activity>(record), lifeOf.value(record->id), chain, span.lastDay());
            if (status.state == State::Planned || !status.due.isValid() || !span.contains(status.due))
                continue;
            ++due;
            kept += status.state == State::Done ? 1 : 0;
        }
        QVERIFY2(kept * 100 >= due * 85 && kept * 100 <= due * 95,
                 qPrintable(QStringLiteral("%1/%2").arg(kept).arg(due)));
    }

    void noFactIsDatedAfterTheThirdQuarter()
    {
        for (const Kind* kind : {&stepKind(), &progressKind(), &changeKind()}) {
            for (const RecordPtr& record : all(*kind))
                QVERIFY2(kind->value(*record, u"date").toDate() <= Cutoff, qPrintable(kind->key));
        }
    }

    void everyRecordOfTheEightHasSomebodyResponsible()
    {
        for (const Kind* kind : activityKinds()) {
            for (const RecordPtr& record : all(*kind))
                QVERIFY2(as<Activity>(record).responsible != 0, qPrintable(as<Activity>(record).title));
        }
    }

    void theBallotsOfEachItemSumToTheValidOnes()
    {
        QHash<Id, int> valid;
        for (const Appraisal& each : rows<Appraisal>(appraisalKind())) {
            QVERIFY(each.valid <= each.returned && each.returned <= each.handed && each.handed <= each.heads);
            valid.insert(each.id, each.valid);
        }
        for (const Ballot& each : rows<Ballot>(ballotKind()))
            QCOMPARE(each.very + each.fairly + each.basic + each.dissatisfied, valid.value(each.parent));
    }

    void everyPlaqueWasHeldByAMemberOfTheBranch()
    {
        QHash<Id, Member> members;
        for (const Member& each : rows<Member>(memberKind()))
            members.insert(each.id, each);
        const auto stays = rows<Stay>(stayKind());
        for (const Plaque& plaque : rows<Plaque>(plaqueKind())) {
            QVERIFY(members.contains(plaque.holder));
            QVERIFY2(isInBranch(members.value(plaque.holder), stays, plaque.handed), qPrintable(plaque.number));
        }
    }

    void twoRoundsOfTheReviewMissNobody_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::newRow("second half of 2025") << QDate(2025, 7, 1) << QDate(2025, 12, 31);
        QTest::newRow("first half of 2026") << QDate(2026, 1, 1) << QDate(2026, 6, 30);
    }

    void twoRoundsOfTheReviewMissNobody()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        const auto stays = rows<Stay>(stayKind());
        std::vector<Member> members = rows<Member>(memberKind());
        std::erase_if(members, [&](const Member& each) { return !isInBranch(each, stays, until); });
        const auto reviews = rows<Review>(reviewKind());
        std::vector<const Review*> entries;
        entries.reserve(reviews.size());
        for (const Review& each : reviews)
            entries.push_back(&each);
        const ReviewCoverage coverage = coverageOf(reviewRound(members, entries, from, until));
        QCOMPARE(coverage.due, static_cast<int>(members.size()) + 1);
        QCOMPARE(coverage.done, coverage.due);
    }

    void oneHonouredMemberStillWaitsForAPlaque()
    {
        const auto plaques = rows<Plaque>(plaqueKind());
        const auto honours = rows<Commendation>(commendationKind());
        std::vector<const Plaque*> held;
        held.reserve(plaques.size());
        for (const Plaque& each : plaques)
            held.push_back(&each);
        std::vector<const Commendation*> given;
        given.reserve(honours.size());
        for (const Commendation& each : honours)
            given.push_back(&each);
        const PlaqueRound round = plaqueRound(held, given, 2026);
        QCOMPARE(round.awards.size(), std::size_t{1});
        QCOMPARE(round.awards.front().number, QStringLiteral("XF-05"));
        QVERIFY(round.withdrawn.empty());
    }

    void theRanksOfTheContestsAreWhatTheirScoreSheetsSay()
    {
        const auto ofContest = [](const auto& rows, Id contest) {
            std::decay_t<decltype(rows)> own;
            std::copy_if(rows.begin(), rows.end(), std::back_inserter(own),
                         [contest](const auto& each) { return each.parent == contest; });
            return own;
        };
        int ranked = 0;
        for (const Contest& contest : rows<Contest>(contestKind())) {
            const ContestRecords records{contest,
                                         ofContest(rows<Criterion>(criterionKind()), contest.id),
                                         ofContest(rows<Judge>(judgeKind()), contest.id),
                                         ofContest(rows<ContestEntry>(contestEntryKind()), contest.id),
                                         ofContest(rows<Score>(scoreKind()), contest.id),
                                         ofContest(rows<Prize>(prizeKind()), contest.id)};
            for (const Placing& placing : rankContest(records).placed) {
                const auto entry = std::find_if(records.entries.begin(), records.entries.end(),
                                                [&](const auto& each) { return each.id == placing.entry; });
                QCOMPARE(entry->rank, placing.rank);
                QCOMPARE(entry->award, placing.award);
                ++ranked;
            }
        }
        QCOMPARE(ranked, 10);
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
