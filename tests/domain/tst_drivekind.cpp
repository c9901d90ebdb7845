// SPDX-License-Identifier: GPL-3.0-or-later
// In which places a branch file is less safe, told by what the system says of a file system.
#include "drivekind.h"
#include "platform.h"

#include <QDir>
#include <QTest>

using namespace xf;

class TestDriveKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileSystemIsKnownByItsNumberAndItsName_data()
    {
        QTest::addColumn<quint64>("type");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<DriveKind>("kind");
        QTest::newRow("ext4") << quint64{0xEF53} << QByteArray("ext4") << DriveKind::Computer;
        QTest::newRow("btrfs") << quint64{0x9123683E} << QByteArray("btrfs") << DriveKind::Computer;
        QTest::newRow("xfs") << quint64{0x58465342} << QByteArray("xfs") << DriveKind::Computer;
        QTest::newRow("tmpfs") << quint64{0x01021994} << QByteArray("tmpfs") << DriveKind::Computer;
        QTest::newRow("nfs") << quint64{0x6969} << QByteArray("nfs4") << DriveKind::Network;
        QTest::newRow("cifs") << quint64{0xFF534D42} << QByteArray("cifs") << DriveKind::Network;
        QTest::newRow("smb3") << quint64{0xFE534D42} << QByteArray("smb3") << DriveKind::Network;
        QTest::newRow("vfat") << quint64{0x4D44} << QByteArray("vfat") << DriveKind::Stick;
        QTest::newRow("exfat") << quint64{0x2011BAB0} << QByteArray("exfat") << DriveKind::Stick;
        QTest::newRow("sshfs") << quint64{0x65735546} << QByteArray("fuse.sshfs") << DriveKind::Network;
        QTest::newRow("gvfs") << quint64{0x65735546} << QByteArray("fuse.gvfsd-fuse") << DriveKind::Network;
        QTest::newRow("fuse exfat") << quint64{0x65735546} << QByteArray("fuse.exfat") << DriveKind::Stick;
        QTest::newRow("ntfs-3g") << quint64{0x65735546} << QByteArray("fuseblk") << DriveKind::Computer;
        QTest::newRow("encfs") << quint64{0x65735546} << QByteArray("fuse.encfs") << DriveKind::Computer;
        QTest::newRow("unknown") << quint64{0x12345678} << QByteArray("sshfs") << DriveKind::Computer;
    }
    void aFileSystemIsKnownByItsNumberAndItsName()
    {
        QFETCH(quint64, type);
        QFETCH(QByteArray, name);
        QFETCH(DriveKind, kind);
        QCOMPARE(driveKind(type, name), kind);
    }

    void theSystemSaysTheNumber()
    {
        QVERIFY(platform::fileSystemType(QDir::tempPath()) != 0);
        QCOMPARE(platform::fileSystemType(QStringLiteral("/proc/self")), quint64{0x9FA0}); // PROC_SUPER_MAGIC
        QCOMPARE(platform::fileSystemType(QStringLiteral("/nowhere/at/all")), quint64{0});
    }
};

QTEST_GUILESS_MAIN(TestDriveKind)
#include "tst_drivekind.moc"
