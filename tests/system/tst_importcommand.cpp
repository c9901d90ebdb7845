// SPDX-License-Identifier: GPL-3.0-or-later
// Lists come in by the command line, through the real program.
#include "messyroster.h"
#include "program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using xf::test::MessyRoster;
using xf::test::Run;
using xf::test::xianfeng;

class TestImportCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

    QString path(const char* name) { return m_folder->filePath(QString::fromUtf8(name)); }
    Run import(const QStringList& words) { return xianfeng(QStringList{QStringLiteral("import"), m_file} + words); }
    qsizetype members()
    {
        return xianfeng({QStringLiteral("list"), m_file, QStringLiteral("member"), QStringLiteral("--format=json")})
            .rows()
            .size();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = path("支部.xianfeng");
        QCOMPARE(xianfeng({QStringLiteral("new"), m_file, QStringLiteral("--branch=一支部"),
                           QStringLiteral("--unit=厅"), QStringLiteral("--year=2026")})
                     .code,
                 0);
        QVERIFY(MessyRoster().saveXlsx(path("名册.xlsx")));
    }

    void aDryRunCountsAndChangesNothing()
    {
        const Run run = import({QStringLiteral("member"), path("名册.xlsx"), QStringLiteral("--dry-run")});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(run.out, QByteArray("in 195\nchanged 0\nduplicate 2\nbad 3\ndoubtful 0\n"));
        QCOMPARE(run.err.count("row "), 3);
        QCOMPARE(members(), 0);
    }

    void oddDatesAreSaidAndComeInAllTheSame()
    {
        QFile input(path("odd.csv"));
        QVERIFY(input.open(QIODevice::WriteOnly));
        input.write(
            "姓名,出生年月,入党时间\n张三,1990-05,2000-07-01\n李四,1970-05,2099-07-01\n王五,1970-05,1995-07-01\n");
        input.close();
        const Run dry = import({QStringLiteral("member"), input.fileName(), QStringLiteral("--dry-run")});
        QVERIFY2(dry.code == 0, dry.err.constData());
        QCOMPARE(dry.out, QByteArray("in 3\nchanged 0\nduplicate 0\nbad 0\ndoubtful 2\n"));
        QCOMPARE(dry.err, QByteArray("row 2, in doubt: under 18 years of age on joining the Party\n"
                                     "row 3, in doubt: “Joined the Party” lies in the future (2099-07-01)\n"));
        QCOMPARE(members(), 0);
        QCOMPARE(import({QStringLiteral("member"), input.fileName()}).code, 0);
        QCOMPARE(members(), 3);
    }

    void goodRowsComeInAndBadOnesGoOut()
    {
        const QString rejects = path("未导入.csv");
        const Run run = import({QStringLiteral("member"), path("名册.xlsx"), QStringLiteral("--rejects"), rejects});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(members(), MessyRoster::added);
        QFile file(rejects);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(bytes.count("\r\n"), MessyRoster::bad + 1);
        QVERIFY(bytes.contains(QStringLiteral("2024年13月").toUtf8()));
        // The same once more: nothing new, and one undo takes all of it back.
        const Run again = import({QStringLiteral("member"), path("名册.xlsx")});
        QCOMPARE(again.out, QByteArray("in 0\nchanged 0\nduplicate 197\nbad 3\ndoubtful 0\n"));
        QFile edits(path("undo.jsonl"));
        QVERIFY(edits.open(QIODevice::WriteOnly));
        edits.write("{\"undo\":1}\n");
        edits.close();
        QCOMPARE(xianfeng({QStringLiteral("apply"), m_file, edits.fileName()}).code, 0);
        QCOMPARE(members(), 0);
    }

    void whatCannotBeReadIsCode1_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("no column is known") << QByteArray("a,b\n1,2\n") << "No column";
        QTest::newRow("no text") << QByteArray("\xFF\x00\xFF", 3) << "Nothing was taken in";
        QTest::newRow("nothing") << QByteArray() << "nothing in";
    }

    void whatCannotBeReadIsCode1()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        QFile input(path("in.csv"));
        QVERIFY(input.open(QIODevice::WriteOnly));
        input.write(bytes);
        input.close();
        const Run run = import({QStringLiteral("member"), input.fileName()});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains(word.toUtf8()), run.err.constData());
        QCOMPARE(run.err.count('\n'), 1);
    }

    void aTemplateOffersNamesAndComesInEmpty()
    {
        const QString book = path("模板.xlsx");
        const Run run = import({QStringLiteral("pledge"), QStringLiteral("--template"), book});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(import({QStringLiteral("pledge"), book}).out,
                 QByteArray("in 0\nchanged 0\nduplicate 0\nbad 0\ndoubtful 0\n"));
    }

    void wrongUsageIsCode2()
    {
        QCOMPARE(import({QStringLiteral("member")}).code, 2);
        QCOMPARE(import({QStringLiteral("wish"), path("名册.xlsx")}).code, 2);
        QCOMPARE(import({QStringLiteral("visit"), path("名册.xlsx")}).code, 2);
    }

    void rejectsThatCannotBeKeptStopTheImport()
    {
        const Run run =
            import({QStringLiteral("member"), path("名册.xlsx"), QStringLiteral("--rejects"), path("无/a.csv")});
        QCOMPARE(run.code, 1);
        QCOMPARE(members(), 0);
    }
};

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
