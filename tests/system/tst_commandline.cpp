// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as scripts rely on it, through the real program.
#include "program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using xf::test::Run;
using xf::test::xianfeng;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList valuesOf(const Run& run, const char* key)
{
    QStringList values;
    for (const auto& row : run.rows())
        values << row.toObject().value(QLatin1String(key)).toString();
    return values;
}

/// Splits a CSV text by RFC 4180, quotes and line breaks inside cells included.
QList<QStringList> csvRows(const QString& text)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            rows.back().back() += text[++i];
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            rows.back() << QString();
        } else if (!quoted && c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            ++i;
            rows << QStringList{QString()};
        } else {
            rows.back().back() += c;
        }
    }
    rows.removeLast();
    return rows;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

    QString path(const char* name) { return m_folder->filePath(QString::fromUtf8(name)); }

    Run apply(const QByteArray& lines)
    {
        QFile edits(path("edits.jsonl"));
        if (!edits.open(QIODevice::WriteOnly))
            return {};
        edits.write(lines);
        edits.close();
        return xianfeng({QStringLiteral("apply"), m_file, edits.fileName()});
    }

    Run list(const char* kind, const QStringList& more = {QStringLiteral("--format"), QStringLiteral("json")})
    {
        return xianfeng(QStringList{QStringLiteral("list"), m_file, QString::fromLatin1(kind)} + more);
    }

    QStringList json(const QStringList& more)
    {
        return QStringList{QStringLiteral("--format"), QStringLiteral("json")} + more;
    }

    void failed(const Run& run, int code, const QString& words)
    {
        const QString sentence = QString::fromUtf8(run.err);
        QVERIFY2(run.code == code, qPrintable(QStringLiteral("%1: %2").arg(run.code).arg(sentence)));
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
        QCOMPARE(sentence.trimmed().count(QLatin1Char('\n')), 0);
        QVERIFY2(run.out.isEmpty(), run.out.constData());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = path("支部.xianfeng");
        const Run made = xianfeng({QStringLiteral("new"), m_file, QStringLiteral("--branch"),
                                   QStringLiteral("第一党支部"), QStringLiteral("--unit"), QStringLiteral("某省财政厅"),
                                   QStringLiteral("--year"), QStringLiteral("2026")});
        QVERIFY2(made.code == 0, made.err.constData());
        QVERIFY(made.err.isEmpty());
    }

    void wrongUsageIsCode2WithOneSentence_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const QStringList& words, const char* sentence) {
            QTest::newRow(name) << words << QString::fromLatin1(sentence);
        };
        const QString f = QStringLiteral("FILE");
        row("new without words", {QStringLiteral("new")}, "missing");
        row("new without a year",
            {QStringLiteral("new"), QStringLiteral("x"), QStringLiteral("--branch=a"), QStringLiteral("--unit=b")},
            "--year");
        row("new with a wrong year",
            {QStringLiteral("new"), QStringLiteral("x"), QStringLiteral("--branch=a"), QStringLiteral("--unit=b"),
             QStringLiteral("--year=soon")},
            "--year");
        row("new without a branch",
            {QStringLiteral("new"), QStringLiteral("x"), QStringLiteral("--unit=b"), QStringLiteral("--year=2026")},
            "--branch");
        row("list without a kind", {QStringLiteral("list"), f}, "missing");
        row("list of no kind", {QStringLiteral("list"), f, QStringLiteral("wish")}, "wish");
        row("list in no format", {QStringLiteral("list"), f, QStringLiteral("member"), QStringLiteral("--format=xml")},
            "--format");
        row("list in no order", {QStringLiteral("list"), f, QStringLiteral("member"), QStringLiteral("--order=luck")},
            "--order");
        row("list on no day",
            {QStringLiteral("list"), f, QStringLiteral("member"), QStringLiteral("--as-of=2026-02-30")}, "2026-02-30");
        row("an unknown option", {QStringLiteral("list"), f, QStringLiteral("member"), QStringLiteral("--loud=1")},
            "--loud");
        row("an option without its value",
            {QStringLiteral("list"), f, QStringLiteral("member"), QStringLiteral("--format")}, "needs a value");
        row("a word too many", {QStringLiteral("check"), f, QStringLiteral("again")}, "again");
        row("describe of no kind", {QStringLiteral("describe"), QStringLiteral("wish")}, "wish");
        row("apply without edits", {QStringLiteral("apply"), f}, "missing");
        row("check without a file", {QStringLiteral("check")}, "missing");
        row("sample without a file", {QStringLiteral("sample")}, "missing");
    }

    void wrongUsageIsCode2WithOneSentence()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, sentence);
        words.replaceInStrings(QStringLiteral("FILE"), m_file);
        failed(xianfeng(words), 2, sentence);
    }

    void failureIsCode1WithOneSentence()
    {
        failed(xianfeng({QStringLiteral("list"), path("none.xianfeng"), QStringLiteral("member")}), 1,
               QStringLiteral("none.xianfeng"));
        failed(xianfeng({QStringLiteral("check"), path("none.xianfeng")}), 1, QStringLiteral("none.xianfeng"));
        failed(xianfeng({QStringLiteral("apply"), m_file, path("none.jsonl")}), 1, QStringLiteral("could not be read"));
        failed(xianfeng({QStringLiteral("sample"), m_file}), 1, QStringLiteral("already"));
        failed(xianfeng({QStringLiteral("new"), m_file, QStringLiteral("--branch=a"), QStringLiteral("--unit=b"),
                         QStringLiteral("--year=2026")}),
               1, QStringLiteral("already"));
    }

    void versionAndHelpAreToldOnTheOutput()
    {
        const Run version = xianfeng({QStringLiteral("--version")});
        QCOMPARE(version.code, 0);
        QVERIFY2(version.out.startsWith("xianfeng "), version.out.constData());
        const Run help = xianfeng({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        for (const char* verb : {"new", "sample", "summary", "list", "describe", "apply", "check"})
            QVERIFY2(help.out.contains(QByteArray("xianfeng ") + verb + ' '), verb);
    }

    void aNewFileHoldsItsBranchAndNobody()
    {
        const auto branch = list("branch").rows();
        QCOMPARE(branch.size(), 1);
        QCOMPARE(branch[0].toObject().value(QLatin1String("name")).toString(), QStringLiteral("第一党支部"));
        QCOMPARE(branch[0].toObject().value(QLatin1String("unit")).toString(), QStringLiteral("某省财政厅"));
        QCOMPARE(branch[0].toObject().value(QLatin1String("year")).toInt(), 2026);
        QCOMPARE(list("member").rows().size(), 0);
        QCOMPARE(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
                 QFile::Permissions());
    }

    void applyAnswersEveryLineAndGoesOnAfterARefusal()
    {
        const Run run = apply("{\"add\":\"member\",\"fields\":{\"name\":\"张三\"}}\n"
                              "{\"add\":\"member\",\"fields\":{}}\n"
                              "\n"
                              "nonsense\n"
                              "{\"add\":\"member\",\"fields\":{\"name\":\"李四\"}}");
        QCOMPARE(run.code, 1);
        const auto lines = run.lines();
        QCOMPARE(lines.size(), 4);
        const auto members = list("member").rows();
        QCOMPARE(members.size(), 2);
        QCOMPARE(lines[0], "ok 1 " + QByteArray::number(members[0].toObject().value(QLatin1String("id")).toInt()));
        QVERIFY2(lines[1].startsWith("refused 2 ") && lines[1].contains("name"), lines[1].constData());
        QVERIFY2(lines[2].startsWith("refused 4 "), lines[2].constData());
        QCOMPARE(lines[3], "ok 5 " + QByteArray::number(members[1].toObject().value(QLatin1String("id")).toInt()));
        QCOMPARE(apply("{\"add\":\"member\",\"fields\":{\"name\":\"王五\"}}\n").code, 0);
    }

    void applyReadsEveryLineOfAPipe()
    {
        QByteArray lines;
        for (int i = 0; i < 200; ++i)
            lines += "{\"add\":\"member\",\"fields\":{\"name\":\"" + QByteArray::number(i) + "\"}}\n";
        for (const QString& source : {QStringLiteral("-"), QStringLiteral("/dev/stdin")}) {
            const Run run = xianfeng({QStringLiteral("apply"), m_file, source}, lines);
            QVERIFY2(run.code == 0, run.err.constData());
            QCOMPARE(run.lines().size(), 200);
        }
        QCOMPARE(list("member").rows().size(), 400);
    }

    void anAnswerComesBeforeTheNextLineIsAskedFor()
    {
        QProcess process;
        process.start(QStringLiteral(XF_PROGRAM), {QStringLiteral("apply"), m_file, QStringLiteral("-")});
        for (int i = 1; i <= 3; ++i) {
            process.write("{\"add\":\"member\",\"fields\":{\"name\":\"张三\"}}\n");
            QVERIFY(process.waitForReadyRead(20'000));
            QVERIFY(process.readAllStandardOutput().startsWith("ok " + QByteArray::number(i) + ' '));
        }
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    void undoneWorkIsGoneAndComesBackInAnotherRun()
    {
        QCOMPARE(apply("{\"add\":\"member\",\"fields\":{\"name\":\"张三\"}}\n{\"add\":\"member\",\"fields\":{\"name\":"
                       "\"李四\"}}\n")
                     .code,
                 0);
        const QByteArray before = list("member").out;
        QCOMPARE(apply("{\"undo\":2}\n").code, 0);
        QCOMPARE(list("member").rows().size(), 0);
        QCOMPARE(apply("{\"redo\":2}\n").code, 0);
        QCOMPARE(list("member").out, before);
    }

    void aRowOfTheEightTellsItsStateOnTheDay()
    {
        const Run run =
            apply("{\"add\":\"pledge\",\"as\":\"p\",\"fields\":{\"title\":\"三天办结\",\"due\":\"2026-06-30\"}}\n"
                  "{\"step\":\"@p\",\"key\":\"proposed\",\"date\":\"2026-03-01\"}\n"
                  "{\"step\":\"@p\",\"key\":\"decided\",\"date\":\"2026-03-05\"}\n"
                  "{\"add\":\"change\",\"fields\":{\"parent\":\"@p\",\"date\":\"2026-07-10\",\"due\":\"2026-08-31\"}}\n"
                  "{\"step\":\"@p\",\"key\":\"closed\",\"date\":\"2026-09-15\"}\n");
        QVERIFY2(run.code == 0, run.out.constData());
        const auto on = [&](const char* day) {
            return list("pledge", json({QStringLiteral("--as-of"), QString::fromLatin1(day)})).rows();
        };
        QCOMPARE(on("2026-02-28").at(0).toObject().value(QLatin1String("state")).toString(), QStringLiteral("planned"));
        const auto check = [&](const char* day, const char* state, bool late, const char* due) {
            const QJsonObject row = on(day).at(0).toObject();
            QCOMPARE(row.value(QLatin1String("state")).toString(), QString::fromLatin1(state));
            QCOMPARE(row.value(QLatin1String("late")), QJsonValue(late));
            QCOMPARE(row.value(QLatin1String("due")).toString(), QString::fromLatin1(due));
        };
        check("2026-03-01", "planned", false, "2026-06-30");
        check("2026-03-05", "underway", false, "2026-06-30");
        check("2026-06-30", "underway", false, "2026-06-30");
        check("2026-07-01", "underway", true, "2026-06-30");
        check("2026-07-10", "underway", false, "2026-08-31");
        check("2026-09-14", "underway", true, "2026-08-31");
        check("2026-09-15", "done", false, "2026-08-31");
        const QJsonObject row = on("2026-09-30").at(0).toObject();
        QCOMPARE(row.value(QLatin1String("kind")).toString(), QStringLiteral("pledge"));
        QCOMPARE(row.value(QLatin1String("started")).toString(), QStringLiteral("2026-03-05"));
        QCOMPARE(row.value(QLatin1String("closed")).toString(), QStringLiteral("2026-09-15"));
        QCOMPARE(row.value(QLatin1String("year")).toInt(), 2026);
        QVERIFY(on("2026-09-14").at(0).toObject().value(QLatin1String("closed")).isNull());
    }

    void aDayShowsTheMembersWhoWereInTheBranch()
    {
        apply("{\"add\":\"member\",\"fields\":{\"name\":\"早\",\"until\":\"2026-03-31\"}}\n"
              "{\"add\":\"member\",\"fields\":{\"name\":\"晚\",\"from\":\"2026-07-01\"}}\n");
        QCOMPARE(valuesOf(list("member", json({QStringLiteral("--as-of=2026-03-31")})), "name"),
                 QStringList{QStringLiteral("早")});
        QCOMPARE(valuesOf(list("member", json({QStringLiteral("--as-of=2026-07-01")})), "name"),
                 QStringList{QStringLiteral("晚")});
        QCOMPARE(list("member", json({QStringLiteral("--as-of=2026-05-01")})).rows().size(), 0);
        QCOMPARE(list("member").rows().size(), 2);
    }

    void membersAreOrderedByStrokesPinyinOrPost()
    {
        const Run run = apply("{\"add\":\"member\",\"fields\":{\"name\":\"魏红\",\"post\":\"organisation\"}}\n"
                              "{\"add\":\"member\",\"fields\":{\"name\":\"丁一\"}}\n"
                              "{\"add\":\"member\",\"fields\":{\"name\":\"安平\",\"post\":\"secretary\"}}\n"
                              "{\"add\":\"member\",\"fields\":{\"name\":\"王五\",\"post\":\"deputy\"}}\n");
        QVERIFY2(run.code == 0, run.out.constData());
        const auto order = [&](const char* name) {
            return valuesOf(list("member", json({QStringLiteral("--order"), QString::fromLatin1(name)})), "name")
                .join(QLatin1Char(' '));
        };
        QCOMPARE(order("stroke"), QStringLiteral("丁一 王五 安平 魏红"));
        QCOMPARE(order("pinyin"), QStringLiteral("安平 丁一 王五 魏红"));
        QCOMPARE(order("post"), QStringLiteral("安平 王五 魏红 丁一"));
    }

    void rowsAreOrderedByDate()
    {
        const Run run = apply("{\"add\":\"review\",\"fields\":{\"date\":\"2026-09-01\",\"strengths\":\"三\"}}\n"
                              "{\"add\":\"review\",\"fields\":{\"date\":\"2026-03-01\",\"strengths\":\"一\"}}\n"
                              "{\"add\":\"review\",\"fields\":{\"date\":\"2026-06-01\",\"strengths\":\"二\"}}\n");
        QVERIFY2(run.code == 0, run.out.constData());
        QCOMPARE(
            valuesOf(list("review", json({QStringLiteral("--order=date")})), "date"),
            (QStringList{QStringLiteral("2026-03-01"), QStringLiteral("2026-06-01"), QStringLiteral("2026-09-01")}));
    }

    void jsonRowsHoldTheDescribedKeysAndNoOthers()
    {
        QCOMPARE(
            apply("{\"add\":\"pledge\",\"as\":\"p\",\"fields\":{\"title\":\"承诺\"}}\n"
                  "{\"progress\":\"@p\",\"fields\":{\"date\":\"2026-03-05\",\"text\":\"走访\",\"money\":1200.5}}\n")
                .code,
            0);
        for (const char* kind : {"pledge", "progress"}) {
            QSet<QString> expected{QStringLiteral("id"), QStringLiteral("kind")};
            if (qstrcmp(kind, "pledge") == 0)
                expected += {QStringLiteral("state"),  QStringLiteral("late"), QStringLiteral("started"),
                             QStringLiteral("closed"), QStringLiteral("due"),  QStringLiteral("began")};
            const Run described = xianfeng({QStringLiteral("describe"), QString::fromLatin1(kind)});
            QCOMPARE(described.code, 0);
            const QJsonObject description = QJsonDocument::fromJson(described.out).object();
            QCOMPARE(description.value(QLatin1String("key")).toString(), QString::fromLatin1(kind));
            for (const auto& field : description.value(QLatin1String("fields")).toArray()) {
                for (const char* key : {"key", "type", "label", "required"})
                    QVERIFY2(field.toObject().contains(QLatin1String(key)), key);
                expected << field.toObject().value(QLatin1String("key")).toString();
            }
            const auto keys = list(kind).rows().at(0).toObject().keys();
            QCOMPARE(QSet<QString>(keys.begin(), keys.end()), expected);
        }
        QCOMPARE(list("progress").rows().at(0).toObject().value(QLatin1String("money")).toDouble(), 1200.5);
    }

    void describeListsEveryKindOfTheContract()
    {
        QSet<QString> kinds;
        for (const auto& each : xianfeng({QStringLiteral("describe")}).rows())
            kinds << each.toObject().value(QLatin1String("key")).toString();
        for (const char* key :
             {"member",   "plan",    "pledge",    "rolemodel", "regulation", "highlight",     "research",
              "meeting",  "reading", "household", "fivegoods", "fiveleads",  "progress",      "step",
              "learning", "plaque",  "milestone", "visit",     "finding",    "rectification", "attendance"})
            QVERIFY2(kinds.contains(QLatin1String(key)), key);
    }

    void csvIsReadBackByASpreadsheet()
    {
        const Run run = apply("{\"add\":\"member\",\"fields\":{\"name\":\"张三, "
                              "\\\"小张\\\"\",\"note\":\"第一行\\n第二行\",\"work\":\"=1+1\"}}\n"
                              "{\"add\":\"member\",\"fields\":{\"name\":\"李四\"}}\n");
        QVERIFY2(run.code == 0, run.out.constData());
        const Run csv = list("member", {QStringLiteral("--format"), QStringLiteral("csv")});
        QCOMPARE(csv.code, 0);
        QVERIFY(csv.out.startsWith("\xEF\xBB\xBFid,kind,name,"));
        const auto rows = csvRows(QString::fromUtf8(csv.out.mid(3)));
        QCOMPARE(rows.size(), 3);
        for (const QStringList& row : rows)
            QCOMPARE(row.size(), rows.front().size());
        const auto cell = [&](const char* key) { return rows[1][rows[0].indexOf(QLatin1String(key))]; };
        QCOMPARE(cell("name"), QStringLiteral("张三, \"小张\""));
        QCOMPARE(cell("note"), QStringLiteral("第一行\n第二行"));
        QVERIFY2(!cell("work").startsWith(QLatin1Char('=')), "a spreadsheet would compute this");
        QCOMPARE(list("member", {}).out, csv.out);
    }

    void checkCountsAndPassesAGoodFile()
    {
        QCOMPARE(apply("{\"add\":\"member\",\"fields\":{\"name\":\"张三\"}}\n").code, 0);
        const QByteArray before = bytesOf(m_file);
        const Run run = xianfeng({QStringLiteral("check"), m_file});
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY2(run.lines().contains("member 1"), run.out.constData());
        QVERIFY2(run.lines().contains("pledge 0"), run.out.constData());
        QVERIFY(bytesOf(m_file) == before);
    }

    void checkFailsOnADamagedFileAndLeavesItAsItIs()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = qint64{4096} * 8; page + 4096 <= file.size(); page += 4096) {
            file.seek(page);
            file.write(QByteArray(4096, '\x5a'));
        }
        file.close();
        const QByteArray before = bytesOf(m_file);
        const Run run = xianfeng({QStringLiteral("check"), m_file});
        QCOMPARE(run.code, 1);
        QVERIFY(!run.err.isEmpty());
        QVERIFY(bytesOf(m_file) == before);
    }

    void aListThatDoesNotFitOnTheDiskIsNoSuccess()
    {
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(XF_PROGRAM), {QStringLiteral("list"), m_file, QStringLiteral("branch")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("could not be written in full"));
    }

    void aFileThatAnotherProgramHasOpenIsRefusedWithASentence()
    {
        QProcess other;
        other.start(QStringLiteral(XF_PROGRAM), {QStringLiteral("apply"), m_file, QStringLiteral("-")});
        other.write("{\"add\":\"member\",\"fields\":{\"name\":\"张三\"}}\n");
        QVERIFY(other.waitForReadyRead(20'000));
        failed(list("member"), 1, QStringLiteral("open"));
        failed(xianfeng({QStringLiteral("check"), m_file}), 1, QStringLiteral("open"));
        failed(apply("{\"undo\":1}\n"), 1, QStringLiteral("open"));
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        QCOMPARE(list("member").rows().size(), 1);
    }

    void theSampleBranchIsSoundAndWhole()
    {
        const QString sample = path("sample.xianfeng");
        QCOMPARE(xianfeng({QStringLiteral("sample"), sample}).code, 0);
        const Run run = xianfeng({QStringLiteral("check"), sample});
        QVERIFY2(run.code == 0, run.err.constData());
        for (const auto& each : xianfeng({QStringLiteral("describe")}).rows()) {
            const QByteArray key = each.toObject().value(QLatin1String("key")).toString().toUtf8();
            if (key != "summarytext" && key != "finalised")
                QVERIFY2(!run.lines().contains(key + " 0"), key.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
