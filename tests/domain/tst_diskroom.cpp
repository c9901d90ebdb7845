// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a drive: which one it is, and how much is left on it.
#include "diskroom.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace xf;

class TestDiskRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void bytesAreSaidAsFileManagersSayThem()
    {
        QCOMPARE(sizeText(0), QStringLiteral("0 KB"));
        QCOMPARE(sizeText(12'288), QStringLiteral("12 KB"));
        QCOMPARE(sizeText(1'048'576), QStringLiteral("1 MB"));
        QCOMPARE(sizeText(1'572'864), QStringLiteral("1.5 MB"));
        QCOMPARE(sizeText(2'147'483'648), QStringLiteral("2 GB"));
        QCOMPARE(sizeText(5'000'000'000'000), QStringLiteral("4.5 TB"));
    }

    void theDriveIsNamedByItsMountPointEvenForAFileThatIsNotThereYet()
    {
        const QTemporaryDir folder;
        const QString said = withRoom(QStringLiteral("No."), {folder.filePath(QStringLiteral("not/yet/there.pdf"))});
        QVERIFY2(said.startsWith(QStringLiteral("No. The drive “%1” has ").arg(QStorageInfo(folder.path()).rootPath())),
                 qPrintable(said));
    }

    void ofSeveralDrivesTheFullestIsNamed()
    {
        // The drive of processes has no room at all.
        const QTemporaryDir folder;
        const QStringList places{folder.path(), QStringLiteral("/proc/self/status"), folder.path()};
        const QString said = withRoom(QStringLiteral("No."), places);
        QVERIFY2(said.contains(QStringLiteral("“/proc” has 0 KB")), qPrintable(said));
    }

    void withoutAPlaceNothingIsAdded() { QCOMPARE(withRoom(QStringLiteral("No."), {}), QStringLiteral("No.")); }

    void aFullDriveIsToldFromOtherTrouble()
    {
        QFile full(QStringLiteral("/dev/full"));
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(full.write("x"), qint64{-1});
        QVERIFY(isDriveFull(full));
        QFile missing(QStringLiteral("/nowhere/at/all"));
        QVERIFY(!missing.open(QIODevice::ReadOnly));
        QVERIFY(!isDriveFull(missing));
    }
};

QTEST_GUILESS_MAIN(TestDiskRoom)
#include "tst_diskroom.moc"
