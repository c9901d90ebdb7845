// SPDX-License-Identifier: GPL-3.0-or-later
// How many backups a limit would cost: as few as it takes, the oldest, and never one of the newest ten.
#include "backup/backupquota.h"
#include "backup/backupwriter.h"

#include "testing.h"

#include <QDir>
#include <QTemporaryDir>

using namespace xf;

namespace {

constexpr qint64 OwnSize = 100;

/// Newest first; each needs one content of its own and one that all share.
std::vector<BackupWeight> weights(int count)
{
    std::vector<BackupWeight> all;
    for (int counter = count; counter > 0; --counter)
        all.push_back({{counter, QDateTime(QDate(2026, 1, 1).addDays(counter), QTime(9, 0)), QString()},
                       OwnSize,
                       {{QStringLiteral("shared"), 5000}, {QString::number(counter), 10}}});
    return all;
}

std::vector<int> counters(const std::vector<BackupInfo>& backups)
{
    std::vector<int> found;
    for (const BackupInfo& each : backups)
        found.push_back(each.counter);
    return found;
}

} // namespace

class TestBackupQuota : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedWithinTheLimit()
    {
        QVERIFY(!quotaQuestion(weights(30), 1000, 1000).has_value());
        QVERIFY(quotaQuestion(weights(30), 1001, 1000).has_value());
    }

    void asFewOfTheOldestAsItTakes()
    {
        const auto question = quotaQuestion(weights(15), 15 * (OwnSize + 10) + 5000, 12 * (OwnSize + 10) + 5000);
        QVERIFY(question.has_value());
        QCOMPARE(counters(question->less), (std::vector<int>{3, 2, 1}));
        QCOMPARE(question->freed, 3 * (OwnSize + 10)); // what others still need does not become free
        QCOMPARE(question->left, size_t{12});
    }

    void tenAlwaysStay()
    {
        const auto question = quotaQuestion(weights(15), 1'000'000, 1);
        QCOMPARE(counters(question->less), (std::vector<int>{5, 4, 3, 2, 1}));
        QCOMPARE(question->left, size_t{10});
        QVERIFY(quotaQuestion(weights(10), 1'000'000, 1)->less.empty());
        QVERIFY(quotaQuestion({}, 1'000'000, 1)->less.empty());
    }

    void aDamagedBackupIsNeitherCountedNorRemoved()
    {
        QTemporaryDir folder;
        auto file = BranchFile::create(folder.filePath(QStringLiteral("支部.xianfeng")));
        VERIFY_OK(file);
        const BackupFolder backups(folder.filePath(QStringLiteral("backups")), (*file)->path());
        for (int i = 0; i < 12; ++i)
            VERIFY_OK(BackupWriter(**file, backups, QDateTime(QDate(2026, 1, 1 + i), QTime(9, 0))).run());
        QCOMPARE(weigh(backups).size(), size_t{12});
        QCOMPARE(quotaQuestion(weigh(backups), backups.size(), 1)->less.size(), size_t{2});
        QFile damaged(backups.backups().at(3).path);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.write(QByteArray(damaged.size(), 'x'));
        damaged.close();
        const auto question = quotaQuestion(weigh(backups), backups.size(), 1);
        QCOMPARE(counters(question->less), std::vector<int>{1});
        const qint64 before = backups.size();
        VERIFY_OK(backups.remove(counters(question->less)));
        QCOMPARE(before - backups.size(), question->freed);
        QCOMPARE(backups.backups().size(), size_t{11});
    }
};

QTEST_GUILESS_MAIN(TestBackupQuota)
#include "tst_backupquota.moc"
