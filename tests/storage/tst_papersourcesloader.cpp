// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersourcesloader.h"

#include "activities/household.h"
#include "branch/branch.h"

#include <QTemporaryDir>
#include <QTest>

using namespace xf;

class TestPaperSourcesLoader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHouseholdLongConcludedIsStillKnownByItsNames()
    {
        QTemporaryDir folder;
        auto file = BranchFile::create(folder.filePath(QStringLiteral("a.xianfeng")));
        QVERIFY(file);
        RecordStore records(**file);
        const auto insert = [&](const Kind& kind, auto record, Id parent = 0) {
            const auto id = records.reserveId(kind, parent);
            record.id = id ? *id : 0;
            record.parent = parent;
            return records.insert(kind, record) ? record.id : 0;
        };
        QVERIFY(insert(branchKind(), Branch{{}, QStringLiteral("某支部"), QStringLiteral("某厅"), {}, 2026}) != 0);
        Household household;
        household.year = 2019;
        household.title = QStringLiteral("帮扶");
        household.head = QStringLiteral("黄桂英");
        household.members = QStringLiteral("丈夫李大河，女儿李小荷（在读）");
        household.start = QDate(2019, 2, 1);
        household.due = QDate(2019, 12, 31);
        QVERIFY(insert(householdKind(), household) != 0);
        const auto sources = loadPaperSources(**file, records, *Period::fromKey(u"2026Q3"), QDate(2026, 11, 20), 0);
        QVERIFY(sources);
        QCOMPARE(sources->households,
                 (QStringList{QStringLiteral("黄桂英"), QStringLiteral("李大河"), QStringLiteral("李小荷")}));
        QCOMPARE(sources->snapshot.cutoff, QDate(2026, 9, 30));
    }
};

QTEST_GUILESS_MAIN(TestPaperSourcesLoader)
#include "tst_papersourcesloader.moc"
