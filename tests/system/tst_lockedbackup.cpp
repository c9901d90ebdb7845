// SPDX-License-Identifier: GPL-3.0-or-later
// Backups with a password from the command line: from a file, and typed on a terminal, where nothing of it appears.
#include "files.h"
#include "program.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using xf::test::bytesOf;
using xf::test::Run;
using xf::test::xianfeng;

class TestLockedBackup : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_copy;
    QString m_restored;

    QString path(const char* name) { return m_folder->filePath(QString::fromUtf8(name)); }

    QString passwordFile(const QByteArray& bytes)
    {
        QFile file(path("password.txt"));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    Run backUp(const QByteArray& password)
    {
        return xianfeng(
            {QStringLiteral("backup"), m_file, m_copy, QStringLiteral("--password-file"), passwordFile(password)});
    }
    Run restore(const QByteArray& password)
    {
        return xianfeng(
            {QStringLiteral("restore"), m_copy, m_restored, QStringLiteral("--password-file"), passwordFile(password)});
    }

    /// Answers each question on a terminal of its own, as soon as it is asked; all that this terminal showed.
    QByteArray onTerminal(const QStringList& words, const QList<QByteArray>& answers, int* code)
    {
        QStringList quoted;
        for (const QString& word : QStringList{QStringLiteral(XF_PROGRAM)} + words)
            quoted << QLatin1Char('\'') + word + QLatin1Char('\'');
        QProcess terminal;
        terminal.start(QStringLiteral("script"),
                       {QStringLiteral("-qefc"), quoted.join(QLatin1Char(' ')), QStringLiteral("/dev/null")});
        QByteArray shown;
        qsizetype seen = 0;
        for (const QByteArray& answer : answers) {
            while (shown.indexOf("password again: ", seen) < 0 && shown.indexOf("Password: ", seen) < 0) {
                if (!terminal.waitForReadyRead(30'000))
                    return shown + "<no question>";
                shown += terminal.readAllStandardOutput();
            }
            seen = shown.size();
            QTest::qWait(300); // what is typed before the terminal is mute is thrown away
            terminal.write(answer);
        }
        terminal.waitForFinished(30'000);
        *code = terminal.exitCode();
        return shown + terminal.readAllStandardOutput();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = path("sample.xianfeng");
        m_copy = path("copy.xianfeng");
        m_restored = path("restored.xianfeng");
        QCOMPARE(xianfeng({QStringLiteral("sample"), m_file}).code, 0);
    }

    void aFileHoldsThePasswordAndItsLineEndIsNoPartOfIt()
    {
        const Run made = backUp("支部2026年的口令\n");
        QVERIFY2(made.code == 0, made.err.constData());
        QVERIFY(bytesOf(m_copy).startsWith("Xianfeng locked\n"));
        const Run restored = restore("\xef\xbb\xbf支部2026年的口令\r\nanother line");
        QVERIFY2(restored.code == 0, restored.err.constData());
        for (const char* kind : {"member", "pledge", "progress"}) {
            const auto listed = [&](const QString& file) {
                return xianfeng({QStringLiteral("list"), file, QLatin1String(kind), QStringLiteral("--format"),
                                 QStringLiteral("json")})
                    .out;
            };
            QVERIFY(listed(m_file).size() > 100);
            QCOMPARE(listed(m_restored), listed(m_file));
        }
        QCOMPARE(xianfeng({QStringLiteral("check"), m_restored}).code, 0);
    }

    void aWrongPasswordIsSaidAndWritesNothing()
    {
        QCOMPARE(backUp("支部2026年的口令").code, 0);
        const Run run = restore("支部2025年的口令");
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("does not open this backup"), run.err.constData());
        QVERIFY(!QFile::exists(m_restored));
        QCOMPARE(backUp("short").code, 1);
        const Run opened = xianfeng({QStringLiteral("check"), m_copy});
        QCOMPARE(opened.code, 1);
        QVERIFY2(opened.err.contains("password"), opened.err.constData());
    }

    void onATerminalItIsAskedForTwiceAndNeverShown()
    {
        int code = -1;
        const QStringList words{QStringLiteral("backup"), m_file, m_copy, QStringLiteral("--password")};
        QByteArray shown = onTerminal(words, {"correct horse\n", "correct hors\n"}, &code);
        QVERIFY2(code == 1 && shown.contains("not the same"), shown.constData());
        QVERIFY(!QFile::exists(m_copy));
        shown = onTerminal(words, {"correct horse\n", "correct horse\n"}, &code);
        QVERIFY2(code == 0, shown.constData());
        QVERIFY2(!shown.contains("horse"), shown.constData());
        QVERIFY2(shown.contains("can never open"), shown.constData());
    }

    void onATerminalThereAreThreeTriesAndCtrlCEndsThem()
    {
        QCOMPARE(backUp("correct horse").code, 0);
        const QStringList words{QStringLiteral("restore"), m_copy, m_restored};
        int code = -1;
        QByteArray shown = onTerminal(words, {"wrong\n", "wronger\n", "wrongest\n"}, &code);
        QCOMPARE(code, 1);
        QVERIFY2(shown.count("does not open this backup") == 3, shown.constData());
        shown = onTerminal(words, {"\x03"}, &code);
        QVERIFY2(code == 1 && shown.contains("No password was given"), shown.constData());
        shown = onTerminal(words, {"wrong\n", "correct horse\n"}, &code);
        QVERIFY2(code == 0 && !shown.contains("horse"), shown.constData());
        QVERIFY(QFile::exists(m_restored));
    }
};

QTEST_GUILESS_MAIN(TestLockedBackup)
#include "tst_lockedbackup.moc"
