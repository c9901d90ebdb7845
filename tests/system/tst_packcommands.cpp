// SPDX-License-Identifier: GPL-3.0-or-later
// handover and inspection as scripts call them.
#include "program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using xf::test::Run;
using xf::test::xianfeng;

class TestPackCommands : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char* name) { return m_folder.filePath(QString::fromUtf8(name)); }
    Run run(const char* pack, const char* folder, const QStringList& more)
    {
        return xianfeng(QStringList{QString::fromLatin1(pack), path("a.xianfeng"), path(folder)} + more);
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(xianfeng({QStringLiteral("sample"), path("a.xianfeng")}).code, 0); }

    void wrongUsageIsCode2WithOneSentence_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("words");
        const QStringList year{QStringLiteral("--year"), QStringLiteral("2026")};
        QTest::newRow("no year") << QStringLiteral("handover") << QStringList() << QStringLiteral("--year 2026");
        QTest::newRow("a quarter") << QStringLiteral("inspection")
                                   << QStringList{QStringLiteral("--year"), QStringLiteral("2026Q3")}
                                   << QStringLiteral("--year 2026");
        QTest::newRow("no edition of a hand-over")
            << QStringLiteral("handover") << year + QStringList{QStringLiteral("--edition"), QStringLiteral("public")}
            << QStringLiteral("--edition");
        QTest::newRow("another edition") << QStringLiteral("inspection")
                                         << year + QStringList{QStringLiteral("--edition"), QStringLiteral("secret")}
                                         << QStringLiteral("internal or public");
    }

    void wrongUsageIsCode2WithOneSentence()
    {
        QFETCH(QString, pack);
        QFETCH(QStringList, more);
        QFETCH(QString, words);
        const Run done = run(pack.toLatin1().constData(), "wrong", more);
        QCOMPARE(done.code, 2);
        QVERIFY2(QString::fromUtf8(done.err).contains(words), done.err.constData());
        QCOMPARE(done.err.trimmed().count('\n'), 0);
        QVERIFY(!QFile::exists(path("wrong")));
    }

    void aYearThatIsNotRecordedIsCode1AndLeavesNothing()
    {
        const Run done = run("handover", "none", {QStringLiteral("--year"), QStringLiteral("2019")});
        QCOMPARE(done.code, 1);
        QVERIFY2(done.err.contains("2019"), done.err.constData());
        QVERIFY(!QFile::exists(path("none")));
    }

    void bothPacksAreWrittenAndTheBranchFileStaysAsItIs()
    {
        QFile file(path("a.xianfeng"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        const QStringList year{QStringLiteral("--year"), QStringLiteral("2026"), QStringLiteral("--today"),
                               QStringLiteral("2026-09-30")};
        const Run handover = run("handover", "移交", year);
        QVERIFY2(handover.code == 0 && handover.err.isEmpty(), handover.err.constData());
        const Run inspection = run("inspection", "迎检", year);
        QVERIFY2(inspection.code == 0 && inspection.err.isEmpty(), inspection.err.constData());
        const QString copy = path("移交/") + QDir(path("移交")).entryList({QStringLiteral("*.xianfeng")}).value(0);
        QCOMPARE(xianfeng({QStringLiteral("check"), copy}).code, 0);
        QVERIFY(QFile::exists(path("迎检/目录.html")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == before);
    }
};

QTEST_GUILESS_MAIN(TestPackCommands)
#include "tst_packcommands.moc"
