// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotloader.h"

#include "activities/household.h"
#include "testing.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <set>

using namespace xf;

/// The loader asks the file for what a quarter concerns; here every record is read and judged one by one instead.
class TestSnapshotLoader : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<BranchFile> m_file;
    std::unique_ptr<RecordStore> m_records;
    QRandomGenerator m_random{20260930};

    template <class R>
    Id insert(const Kind& kind, R record, Id parent = 0)
    {
        const auto id = m_records->reserveId(kind, parent);
        record.id = id ? *id : 0;
        record.parent = parent;
        const auto done = m_records->insert(kind, record);
        return done ? record.id : 0;
    }

    void name(const QString& key, const QString& meaning, int position)
    {
        StepName name;
        name.activity = householdKind().key;
        name.key = key;
        name.name = key;
        name.meaning = meaning.isEmpty() ? QStringList() : QStringList{meaning};
        name.position = position;
        QVERIFY(insert(stepNameKind(), name) > 0);
    }

    QDate someDay() { return QDate(2021, 1, 1).addDays(m_random.bounded(6 * 365)); }
    bool chance(int inHundred) { return m_random.bounded(100) < inHundred; }

    void addHousehold()
    {
        Household household;
        household.title = QStringLiteral("户");
        household.year = chance(3) ? 0 : m_random.bounded(2021, 2027);
        if (chance(50))
            household.due = someDay();
        const Id id = insert(householdKind(), household);
        for (const auto& [key, share] :
             {std::pair{"filed", 90}, {"closed", 80}, {"failed", 5}, {"reopened", 8}, {"closed", 10}}) {
            if (!chance(share))
                continue;
            Step step;
            step.key = QLatin1String(key);
            step.date =
                chance(60) && household.year ? QDate(household.year, 1, 1).addDays(m_random.bounded(365)) : someDay();
            QVERIFY(insert(stepKind(), step, id) > 0);
        }
        if (chance(25)) {
            Progress progress;
            progress.date = someDay();
            QVERIFY(insert(progressKind(), progress, id) > 0);
        }
        if (chance(15)) {
            Change change;
            change.date = someDay();
            change.due = someDay();
            QVERIFY(insert(changeKind(), change, id) > 0);
        }
    }

    /// DOMAIN.md §5: the quarter's year, and of the years before what was open, due or touched since the period began.
    static bool isExpected(const Dossier& dossier, Quarter quarter)
    {
        const int year = quarter.year();
        const QDate yearStart(year, 1, 1);
        const QDate since = std::min(yearStart, quarter.previous().firstDay());
        const Status& status = dossier.status;
        if (!existsOn(status, quarter.lastDay()) || dossier.activity().year > year)
            return false;
        const auto touches = [&](const Progress& each) { return each.date >= since; };
        return dossier.activity().year == year || dossier.activity().year == 0 || !status.closed.isValid() ||
               status.closed >= since || status.due >= yearStart ||
               std::any_of(dossier.life.progress.begin(), dossier.life.progress.end(), touches);
    }

    static std::set<Id> idsIn(const std::vector<Dossier>& dossiers)
    {
        std::set<Id> ids;
        for (const Dossier& each : dossiers)
            ids.insert(each.record->id);
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto file = BranchFile::create(m_folder.filePath(QStringLiteral("a.xianfeng")));
        VERIFY_OK(file);
        m_file = std::move(*file);
        m_records = std::make_unique<RecordStore>(*m_file);
        Transaction transaction(*m_file);
        VERIFY_OK(transaction.begin());
        name(QStringLiteral("filed"), QStringLiteral("starts"), 1);
        name(QStringLiteral("closed"), QStringLiteral("closes"), 2);
        name(QStringLiteral("failed"), QStringLiteral("fails"), 3);
        name(QStringLiteral("reopened"), QStringLiteral("reopens"), 4);
        for (int i = 0; i < 600; ++i)
            addHousehold();
        VERIFY_OK(transaction.commit());
    }

    void aQuarterIsWhatEveryRecordJudgedAloneGives_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("number");
        for (int year = 2021; year <= 2026; ++year) {
            for (int number : {1, 3, 4})
                QTest::addRow("%dQ%d", year, number) << year << number;
        }
    }

    void aQuarterIsWhatEveryRecordJudgedAloneGives()
    {
        QFETCH(int, year);
        QFETCH(int, number);
        const Quarter quarter(year, number);
        const SnapshotLoader loader(*m_records);
        auto all = loader.dossiers(householdKind(), 0, quarter.lastDay());
        VERIFY_OK(all);
        QCOMPARE(all->size(), size_t(600));
        const auto snapshot = loader.load(quarter, QDate(2027, 6, 30));
        VERIFY_OK(snapshot);
        std::erase_if(*all, [&](const Dossier& each) { return !isExpected(each, quarter); });
        QCOMPARE(idsIn(snapshot->of(householdKind())), idsIn(*all));
        QVERIFY(all->size() < 600);
    }

    void theYearsListAsksForNoMoreThanItMust()
    {
        const SnapshotLoader loader(*m_records);
        const QDate day(2026, 9, 30);
        auto all = loader.dossiers(householdKind(), 0, day);
        const auto asked = loader.dossiersSince(householdKind(), 2026, QDate(2026, 1, 1), day);
        VERIFY_OK(all);
        VERIFY_OK(asked);
        QVERIFY2(asked->size() < all->size() * 3 / 4, qPrintable(QString::number(asked->size())));
        std::erase_if(*all, [](const Dossier& each) { return !concernsYear(each.activity(), each.status, 2026); });
        const std::set<Id> wanted = idsIn(*all);
        const std::set<Id> given = idsIn(*asked);
        QVERIFY(std::includes(given.begin(), given.end(), wanted.begin(), wanted.end()));
    }
};

QTEST_GUILESS_MAIN(TestSnapshotLoader)
#include "tst_snapshotloader.moc"
