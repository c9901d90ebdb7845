// SPDX-License-Identifier: GPL-3.0-or-later
// Kills the program at random moments while it works through a list of edits, and counts acknowledged edits that the
// file does not hold. The oracle is the sqlite3 shell and the list itself, not our own reading code. The control, a
// program that acknowledges too early, must lose some: otherwise the test proves nothing.
// XF_KILLS sets the number of kills (20 without it; 200 for the note).
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>

namespace {

constexpr int Edits = 40'000;      ///< more than any machine does before the kill
constexpr int FirstLines = 2;      ///< the member and the pledge that the others edit
constexpr int mostWaitedFor = 100; ///< acknowledgements before the kill, and then
constexpr int mostDelay = 20'000;  ///< microseconds, several edits on an idle machine, less than one on a busy one

/// What came of one kill.
struct Outcome {
    int acknowledged = 0; ///< lines with an ok
    int kept = 0;         ///< lines whose effect the file holds, counted from the first
    bool isSound = false; ///< integrity and foreign keys, by SQLite itself
    bool isWhole = false; ///< no line without the ones before it, no half action
    bool hadJournal = false;
};

int killsWanted()
{
    const int wanted = qEnvironmentVariableIntValue("XF_KILLS");
    return wanted > 0 ? wanted : 20;
}

/// Line n renames the pledge to “t n” (every third adds a member “m n” instead), so the file itself tells how far it
/// got.
QByteArray editList(int pledge)
{
    QByteArray lines;
    for (int n = FirstLines + 1; n <= Edits; ++n) {
        const QByteArray number = QByteArray::number(n);
        if (n % 3 == 0)
            lines += "{\"add\":\"member\",\"fields\":{\"name\":\"m " + number + "\"}}\n";
        else
            lines += "{\"edit\":" + QByteArray::number(pledge) + ",\"fields\":{\"title\":\"t " + number + "\"}}\n";
    }
    return lines;
}

QByteArray sqlite(const QString& file, const QString& sql)
{
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {file, sql});
    shell.waitForFinished();
    return shell.readAllStandardOutput().trimmed() + shell.readAllStandardError().trimmed();
}

} // namespace

class TestKill9 : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QRandomGenerator m_random{QRandomGenerator::securelySeeded()};
    QString m_fresh;
    QString m_edits;

    static int run(const QStringList& words) { return QProcess::execute(QStringLiteral(XF_PROGRAM), words); }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), qint64{bytes.size()});
    }

    Outcome killOnce(const QString& program, int round)
    {
        const QString file = m_folder.filePath(QStringLiteral("%1.xianfeng").arg(round));
        QFile::remove(file);
        QFile::copy(m_fresh, file);
        QProcess process;
        process.start(program, {QStringLiteral("apply"), file, m_edits});
        QByteArray told;
        for (const int wait = m_random.bounded(mostWaitedFor); told.count('\n') <= wait && process.waitForReadyRead();)
            told += process.readAllStandardOutput();
        std::this_thread::sleep_for(std::chrono::microseconds(m_random.bounded(mostDelay)));
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished();
        Outcome outcome;
        told += process.readAllStandardOutput();
        outcome.acknowledged = static_cast<int>(told.count('\n')); // a line cut off was not told
        outcome.hadJournal = QFile(file + QStringLiteral("-journal")).size() > 0;
        judge(outcome, file);
        QFile::remove(file);
        QFile::remove(file + QStringLiteral("-journal"));
        return outcome;
    }

    /// Each line leaves one row of history; titles and members must agree with their number.
    static void judge(Outcome& outcome, const QString& file)
    {
        outcome.isSound = sqlite(file, QStringLiteral("PRAGMA integrity_check; PRAGMA foreign_key_check")) == "ok";
        outcome.kept = sqlite(file, QStringLiteral("SELECT count(*) FROM history")).toInt() - FirstLines;
        const int last = outcome.kept + FirstLines;
        QByteArray title = "t 0";
        int members = 1;
        for (int n = FirstLines + 1; n <= last; ++n) {
            if (n % 3 == 0)
                ++members;
            else
                title = "t " + QByteArray::number(n);
        }
        const QByteArray expected = title + '|' + QByteArray::number(members) + '|' + QByteArray::number(members);
        outcome.isWhole =
            sqlite(file, QStringLiteral("SELECT (SELECT title FROM pledge), (SELECT count(*) FROM member), "
                                        "(SELECT count(*) FROM record WHERE kind = 'member')")) == expected;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fresh = m_folder.filePath(QStringLiteral("fresh.xianfeng"));
        m_edits = m_folder.filePath(QStringLiteral("edits.jsonl"));
        QCOMPARE(run({QStringLiteral("new"), m_fresh, QStringLiteral("--branch=a"), QStringLiteral("--unit=b"),
                      QStringLiteral("--year=2026")}),
                 0);
        write(m_edits, "{\"add\":\"member\",\"fields\":{\"name\":\"m "
                       "1\"}}\n{\"add\":\"pledge\",\"fields\":{\"title\":\"t 0\"}}\n");
        QCOMPARE(run({QStringLiteral("apply"), m_fresh, m_edits}), 0);
        const int pledge = sqlite(m_fresh, QStringLiteral("SELECT id FROM pledge")).toInt();
        QVERIFY2(pledge > 0, "the test needs the sqlite3 shell");
        write(m_edits, editList(pledge));
    }

    void noAcknowledgedEditIsLost()
    {
        int acknowledged = 0;
        int journals = 0;
        int inFlight = 0;
        for (int round = 0; round < killsWanted(); ++round) {
            const Outcome outcome = killOnce(QStringLiteral(XF_PROGRAM), round);
            const QByteArray said = QByteArray::number(outcome.acknowledged) + " acknowledged, " +
                                    QByteArray::number(outcome.kept) + " kept";
            QVERIFY2(outcome.acknowledged < Edits - FirstLines, "the program was done before it was killed");
            QVERIFY2(outcome.isSound, said.constData());
            QVERIFY2(outcome.isWhole, said.constData());
            QVERIFY2(outcome.kept >= outcome.acknowledged, said.constData());
            QVERIFY2(outcome.kept <= outcome.acknowledged + 1, said.constData());
            acknowledged += outcome.acknowledged;
            journals += outcome.hadJournal ? 1 : 0;
            inFlight += outcome.kept - outcome.acknowledged;
        }
        QVERIFY2(acknowledged > killsWanted(), "hardly anything had been acknowledged");
        qInfo("%d kills, %d edits acknowledged, 0 lost; %d left a journal, %d kept one edit more than told",
              killsWanted(), acknowledged, journals, inFlight);
    }

    void anAcknowledgementBeforeTheCommitIsFoundOut()
    {
        int lost = 0;
        int rounds = 0;
        for (; rounds < killsWanted() && (lost == 0 || rounds < 10); ++rounds) {
            const Outcome outcome = killOnce(QStringLiteral(XF_EARLY_PROGRAM), rounds);
            QVERIFY(outcome.isSound);
            lost += std::max(0, outcome.acknowledged - outcome.kept);
        }
        qInfo("control: %d kills, %d acknowledged edits lost", rounds, lost);
        QVERIFY2(lost > 0, "the control lost nothing, so this test could not fail");
    }
};

QTEST_GUILESS_MAIN(TestKill9)
#include "tst_kill9.moc"
