// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/safename.h"

#include <QTest>

using namespace xf;

class TestSafeName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsOnePartOfAPathThatEverySystemTakes_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char* name, const QString& wanted, const QString& safe) {
            QTest::newRow(name) << wanted << safe;
        };
        row("usual", QStringLiteral("签到表.pdf"), QStringLiteral("签到表.pdf"));
        row("rare character", QStringLiteral("𬀩.jpg"), QStringLiteral("𬀩.jpg"));
        row("upwards", QStringLiteral("../../etc/passwd"), QStringLiteral("_..／..／etc／passwd"));
        row("dots", QStringLiteral(".."), QStringLiteral("未命名"));
        row("hidden", QStringLiteral(".bashrc"), QStringLiteral("_.bashrc"));
        row("absolute", QStringLiteral("C:\\a|b?*<>\"'"), QStringLiteral("C：＼a｜b？＊＜＞＂'"));
        row("device", QStringLiteral("con"), QStringLiteral("_con"));
        row("device with an ending", QStringLiteral("LPT1.txt"), QStringLiteral("_LPT1.txt"));
        row("not a device", QStringLiteral("console"), QStringLiteral("console"));
        row("control characters", QStringLiteral("a\u0000b\nc\u007F"), QStringLiteral("a b c"));
        row("turned round", QStringLiteral("照片\u202Egpj.exe"), QStringLiteral("照片 gpj.exe"));
        row("trailing", QStringLiteral("报告. . "), QStringLiteral("报告"));
        row("nothing", QString(), QStringLiteral("未命名"));
        row("half a character", QString(QChar(0xD800)), QStringLiteral("\uFFFD"));
    }

    void aNameIsOnePartOfAPathThatEverySystemTakes()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, safe);
        QCOMPARE(safeName(wanted), safe);
        QCOMPARE(safeName(safe), safe);
    }

    void aLongNameIsCutBetweenCharactersAndKeepsItsEnding()
    {
        const QString name = safeName(QStringLiteral("𬀩").repeated(100) + QStringLiteral(".jpeg"));
        QVERIFY(name.toUtf8().size() <= 120);
        QVERIFY(name.endsWith(QStringLiteral("𬀩.jpeg")));
        QVERIFY(name.isValidUtf16());
        QVERIFY(safeName(QString(500, u'.')).toUtf8().size() <= 120);
        QVERIFY(safeName(u'a' + QStringLiteral(".长").repeated(200)).toUtf8().size() <= 120);
    }

    void aNameThatIsTakenIsNumbered()
    {
        NameBook names;
        QCOMPARE(names.take(QStringLiteral("照片.jpg")), QStringLiteral("照片.jpg"));
        QCOMPARE(names.take(QStringLiteral("照片.JPG")), QStringLiteral("照片 (2).JPG"));
        QCOMPARE(names.take(QStringLiteral("照片 (2).jpg")), QStringLiteral("照片 (2) (2).jpg"));
        QCOMPARE(names.take(QStringLiteral("照片.jpg")), QStringLiteral("照片 (3).jpg"));
        QCOMPARE(names.take(QStringLiteral("无后缀")), QStringLiteral("无后缀"));
        QCOMPARE(names.take(QStringLiteral("无后缀")), QStringLiteral("无后缀 (2)"));
    }
};

QTEST_APPLESS_MAIN(TestSafeName)
#include "tst_safename.moc"
