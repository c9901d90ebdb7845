// SPDX-License-Identifier: GPL-3.0-or-later
// The command line with a file that a newer version wrote: what reads works, what writes refuses, no byte changes.
#include "files.h"
#include "kind.h"
#include "newermade.h"
#include "program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace xf;
using namespace xf::test;

class TestNewerCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_before;

    QString path(const char* name) { return m_folder->filePath(QString::fromUtf8(name)); }
    QString file() { return path("a.xianfeng"); }
    void make(const QString& changes)
    {
        makeNewer(file(), changes);
        m_before = bytesOf(file());
    }
    /// `words` hold FILE for the branch file and OUT/ for the folder of what is written.
    Run run(QStringList words, const QByteArray& input = {})
    {
        words.replaceInStrings(QStringLiteral("FILE"), file())
            .replaceInStrings(QStringLiteral("OUT/"), path("") + u'/');
        return xianfeng(words, input);
    }
    static QStringList wordsOf(const char* line) { return QString::fromUtf8(line).split(u' '); }

    static void writing()
    {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"apply FILE -", "import FILE member OUT/roster.csv", "finalise FILE --quarter 2026Q2 --today 2026-09-20"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    static void reading()
    {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"list FILE pledge", "list FILE step --format json", "check FILE",
              "summary FILE --quarter 2026Q3 --today 2026-09-20 --output OUT/s.pdf",
              "export FILE plan-booklet --year 2026 --output OUT/w.pdf", "import FILE member OUT/roster.csv --dry-run",
              "import FILE member --template OUT/t.xlsx", "backup FILE OUT/copy.xianfeng", "export-all FILE OUT/all",
              "compile OUT/c.csv FILE --quarter 2026Q3"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(xianfeng({QStringLiteral("sample"), file()}).code, 0);
        QFile roster(path("roster.csv"));
        QVERIFY(roster.open(QIODevice::WriteOnly));
        roster.write("姓名,性别\n王小明,男\n");
    }

    void whatReadsWorks_data() { reading(); }
    void whatReadsWorks()
    {
        QFETCH(QString, line);
        make(readableChanges);
        const Run done = run(line.split(u' '));
        QVERIFY2(done.code == 0, done.err.constData());
        QVERIFY(bytesOf(file()) == m_before);
        QVERIFY(!QFile::exists(file() + QStringLiteral("-journal")));
    }

    void whatWritesRefusesAndNamesTheVersions_data() { writing(); }
    void whatWritesRefusesAndNamesTheVersions()
    {
        QFETCH(QString, line);
        make(readableChanges);
        const Run done = run(line.split(u' '), R"({"add":"member","fields":{"name":"王一"}})");
        QCOMPARE(done.code, 1);
        const QByteArray said = done.out + done.err;
        QVERIFY2(said.contains(QStringLiteral("file version %1").arg(newerSchema()).toUtf8()), said.constData());
        QVERIFY2(said.contains("Nothing was changed"), said.constData());
        QVERIFY(bytesOf(file()) == m_before);
    }

    void theSameListIsReadAsBefore()
    {
        const QByteArray before = run(wordsOf("list FILE pledge --today 2026-09-20")).out;
        make(readableChanges);
        QVERIFY(before.count('\n') > 5);
        QCOMPARE(run(wordsOf("list FILE member")).code, 0);
        const QByteArray after = run(wordsOf("list FILE pledge --today 2026-09-20")).out;
        QCOMPARE(after, before);
    }

    void oneThatCannotBeReadIsRefusedByEveryCommand()
    {
        make(unreadableChanges);
        for (const char* line : {"list FILE pledge", "check FILE", "apply FILE -", "backup FILE OUT/copy.xianfeng",
                                 "restore FILE OUT/new.xianfeng"}) {
            const Run done = run(wordsOf(line));
            QVERIFY2(done.code == 1, line);
            QVERIFY2(done.err.contains(QStringLiteral("up to %1").arg(BranchFile::currentSchema()).toUtf8()),
                     done.err.constData());
        }
        QVERIFY(bytesOf(file()) == m_before);
        QVERIFY(!QFile::exists(path("new.xianfeng")));
    }

    /// The way by which nothing is lost: every row of every table, evidence as files, and it says what it is.
    void oneThatCannotBeReadIsExportedAsItLies()
    {
        const Run members = run(wordsOf("list FILE member --format json"));
        make(readableChanges + u';' + unreadableChanges);
        const Run done = run(wordsOf("export-all FILE OUT/all"));
        QVERIFY2(done.code == 0, done.err.constData());
        QVERIFY2(done.err.contains("inner plan"), done.err.constData());
        const QStringList files = filesIn(path("all"));
        QVERIFY(files.contains(QStringLiteral("plan.sql")));
        QVERIFY(bytesOf(path("all/说明.txt")).contains("较新的版本"));
        QCOMPARE(bytesOf(path("all/tables/member.jsonl")).count('\n'), members.rows().size());
        QVERIFY(bytesOf(path("all/tables/study.jsonl")).contains("新的一类"));
        QVERIFY(bytesOf(path("all/tables/history.jsonl")).count('\n') >= 0);
        const qsizetype contents = bytesOf(path("all/tables/content.jsonl")).count('\n');
        QVERIFY(contents > 0);
        QCOMPARE(files.filter(QStringLiteral("contents/")).size(), contents);
        for (const QString& each : files.filter(QStringLiteral("contents/")))
            QCOMPARE(
                QString::fromLatin1(
                    QCryptographicHash::hash(bytesOf(path("all") + u'/' + each), QCryptographicHash::Sha256).toHex()),
                each.mid(int(qstrlen("contents/"))));
        QVERIFY(bytesOf(file()) == m_before);
    }
};

QTEST_GUILESS_MAIN(TestNewerCommands)
#include "tst_newercommands.moc"
