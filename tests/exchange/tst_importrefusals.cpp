// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is wrong with an exported folder, one sentence says so and no file is left behind.
#include "transfer/exportall.h"
#include "transfer/importall.h"

#include "newbranch.h"
#include "testing.h"
#include "transfer/jsonin.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace xf;

namespace {

/// How long a refusal may take (two seconds); a program that watches itself takes several times as long.
#ifdef __SANITIZE_ADDRESS__
constexpr int mostMilliseconds = 20'000;
#else
constexpr int mostMilliseconds = 2000;
#endif

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestImportRefusals : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_exported;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name) { return m_folder->filePath(name); }

    void refused(const QString& words)
    {
        QElapsedTimer timer;
        timer.start();
        const auto imported = importAll(path(QStringLiteral("new.xianfeng")), path(QStringLiteral("out")));
        VERIFY_REFUSED(imported, words);
        QVERIFY2(imported.error().sentence.contains(QStringLiteral("No branch file was made")),
                 qPrintable(imported.error().sentence));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("out")});
        QVERIFY(timer.elapsed() < mostMilliseconds);
    }

    /// Changes a file of the export; the text to be changed has to be there.
    void change(const QString& name, const QByteArray& from, const QByteArray& to)
    {
        const QString file = path(QStringLiteral("out/")) + name;
        QByteArray bytes = bytesOf(file);
        const qsizetype at = bytes.indexOf(from);
        QVERIFY2(at >= 0, from.constData());
        QVERIFY(put(file, bytes.replace(at, from.size(), to)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto file = createSampleBranch(m_exported.filePath(QStringLiteral("sample.xianfeng")));
        VERIFY_OK(file);
        VERIFY_OK(exportAll(**file, m_exported.filePath(QStringLiteral("out"))));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(
            QProcess::execute(QStringLiteral("cp"),
                              {QStringLiteral("-r"), m_exported.filePath(QStringLiteral("out")), m_folder->path()}),
            0);
    }

    void whatIsWrongWithTheRecordsIsSaid_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* from, const char* to, const char* words) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(words);
        };
        row("another format", "xianfeng-branch", "geojson", "was not exported by Xianfeng");
        row("newer format", "\"version\":1", "\"version\":7", "version 7");
        row("newer schema", "\"schema\":", "\"schema\":9", "newer version of Xianfeng");
        row("version as text", "\"version\":1", "\"version\":\"1\"", "does not know");
        row("other order", "\"format\"", "\"version\"", "does not know");
        row("unknown kind", "\"branch\":[", "\"blanch\":[", "blanch");
        row("kind twice", "\"campaignyear\":[", "\"branch\":[", "branch");
        row("unknown field", "\"name\":", "\"naam\":", "naam");
        row("field twice", "\"unit\":", "\"name\":", "given twice");
        row("parent of what has none", "\"unit\":", "\"parent\":", "parent");
        row("wrong type", "\"year\":2026", "\"year\":\"2026\"", "year");
        row("year that is no integer", "\"year\":2026", "\"year\":2026.5", "2026.5");
        row("year too large", "\"year\":2026", "\"year\":1e300", "is not a number");
        row("text that is a list", "\"name\":\"某省", "\"name\":[1],\"unit\":\"某省", "name");
        row("day that does not exist", "\"since\":null", "\"since\":\"2026-02-30\"", "2026-02-30");
        row("unknown choice", "\"sex\":\"male\"", "\"sex\":\"x\"", "sex");
        row("id as text", "{\"id\":61", "{\"id\":\"61\"", "no number of a record");
        row("id below one", "{\"id\":61", "{\"id\":-61", "no number of a record");
        row("id beyond exact figures", "{\"id\":61", "{\"id\":1e17", "no number of a record");
        row("no id", "{\"id\":61,", "{", "“id” is missing");
        row("id twice", "{\"id\":63,", "{\"id\":61,", "used twice");
        row("no branch", "{\"id\":61,", "],\"note\":[{\"id\":61,", "note");
        row("cut in a text", "\"superior\":\"中共", "\"superior\":\"中\n", "damaged or cut off");
        row("half a character", "\"superior\":\"中", "\"superior\":\"\xE4\xB8", "damaged or cut off");
        row("lone surrogate", "\"superior\":\"中共", "\"superior\":\"\\ud800", "damaged or cut off");
        row("bad escape", "\"superior\":\"中共", "\"superior\":\"\\q", "damaged or cut off");
        row("no comma", ",\"unit\"", " \"unit\"", "damaged or cut off");
        row("comma at the end", "\"year\":2026}", "\"year\":2026,}", "damaged or cut off");
        row("not a number", "\"year\":2026", "\"year\":NaN", "damaged or cut off");
        row("object for a value", "\"year\":2026", "\"year\":{}", "damaged or cut off");
    }

    void whatIsWrongWithTheRecordsIsSaid()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, words);
        change(QStringLiteral("branch.json"), from, to);
        refused(words);
    }

    void aRecordThatBelongsToNothingOrToItselfIsRefused()
    {
        const QByteArray json = bytesOf(path(QStringLiteral("out/branch.json")));
        static const QRegularExpression step(QStringLiteral("\"step\":\\[\\n\\{\"id\":(\\d+),\"parent\":(\\d+)"));
        const auto match = step.match(QString::fromUtf8(json));
        QVERIFY(match.hasMatch());
        const QByteArray whole = match.captured(0).toUtf8();
        for (const QByteArray& parent : {match.captured(1).toUtf8(), QByteArray("999999"), QByteArray("61")}) {
            const QByteArray changed = whole.left(whole.lastIndexOf(':') + 1) + parent;
            QVERIFY(put(path(QStringLiteral("out/branch.json")), QByteArray(json).replace(whole, changed)));
            refused(QStringLiteral("parent"));
        }
    }

    void aReferenceToNothingIsRefused()
    {
        const QByteArray json = bytesOf(path(QStringLiteral("out/branch.json")));
        static const QRegularExpression named(QStringLiteral("\"responsible\":\\d+"));
        const QByteArray whole = named.match(QString::fromUtf8(json)).captured(0).toUtf8();
        change(QStringLiteral("branch.json"), whole, "\"responsible\":61");
        refused(QStringLiteral("“responsible” leads to 61"));
    }

    void everyTruncationIsRefused()
    {
        const QByteArray json = bytesOf(path(QStringLiteral("out/branch.json")));
        QRandomGenerator random(5);
        for (int i = 0; i < 20; ++i) {
            const int size = i < 5 ? i : random.bounded(int(json.size()) - 3);
            QVERIFY(put(path(QStringLiteral("out/branch.json")), json.left(size)));
            refused(QString());
        }
        QVERIFY(put(path(QStringLiteral("out/branch.json")), json + "{}"));
        refused(QStringLiteral("damaged or cut off"));
    }

    void aFolderWithoutRecordsIsRefused()
    {
        QVERIFY(QFile::remove(path(QStringLiteral("out/branch.json"))));
        refused(QStringLiteral("There is no “branch.json”"));
        QVERIFY(QDir().mkpath(path(QStringLiteral("out/branch.json"))));
        refused(QStringLiteral("There is no “branch.json”"));
    }

    void aFileLargerThanAnyBranchIsRefusedAtOnce()
    {
        QFile file(path(QStringLiteral("out/branch.json")));
        QVERIFY(file.resize(qint64(8) << 30)); // takes no room
        refused(QStringLiteral("far larger"));
    }

    void aTextWithoutEndTakesNoMemory()
    {
        QByteArray endless = "[\"" + QByteArray(80 << 20, 'a');
        QBuffer buffer(&endless);
        buffer.open(QIODevice::ReadOnly);
        JsonIn json(buffer);
        QVERIFY(json.value().isNull());
        QVERIFY(json.isWrong());
        QVERIFY(json.at() < (65 << 20));
    }

    void aListWithoutEndIsRefused()
    {
        change(QStringLiteral("branch.json"), "\"year\":2026", "\"year\":" + QByteArray(1'000'000, '['));
        refused(QStringLiteral("damaged or cut off"));
    }

    void whatIsWrongWithTheFilesIsSaid_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* from, const char* to, const char* words) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(words);
        };
        row("upwards", "\"path\":\"evidence", "\"path\":\"../evidence", "outside its folder");
        row("upwards within", "\"path\":\"evidence", "\"path\":\"evidence/../..", "outside its folder");
        row("absolute", "\"path\":\"evidence", "\"path\":\"/etc", "outside its folder");
        row("drive", "\"path\":\"evidence", "\"path\":\"C:\\\\evidence", "outside its folder");
        row("not there", "\"path\":\"evidence", "\"path\":\"evidance", "missing from the folder");
        row("another size", "\"size\":", "\"size\":1", "not the one that was exported");
        row("no size", "\"size\":", "\"sise\":", "list of files");
        row("no checksum", "{\"sha256\":\"", "{\"sha256\":\"zz", "list of files");
        row("another list", "xianfeng-manifest", "manifest", "list of files");
        row("broken", "\"files\":[", "\"files\":{", "list of files");
    }

    void whatIsWrongWithTheFilesIsSaid()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, words);
        change(QStringLiteral("manifest.json"), from, to);
        refused(words);
    }

    void aFileThatWasChangedOrIsALinkOutsideIsRefused()
    {
        const QString list = QString::fromUtf8(bytesOf(path(QStringLiteral("out/manifest.json"))));
        static const QRegularExpression place(QStringLiteral("\"path\":\"([^\"]+)\""));
        const QString file = path(QStringLiteral("out/")) + place.match(list).captured(1);
        const QByteArray bytes = bytesOf(file);
        QVERIFY(!bytes.isEmpty());
        QByteArray other = bytes;
        other[0] = char(other[0] ^ 1);
        QVERIFY(put(file, other));
        refused(QStringLiteral("checksum differs"));
        const QString outside = m_exported.filePath(QStringLiteral("outside"));
        QVERIFY(put(outside, bytes) && QFile::remove(file) && QFile::link(outside, file));
        refused(QStringLiteral("missing from the folder"));
    }

    void aRecordWhoseFileIsNotListedIsRefused()
    {
        const QByteArray list = bytesOf(path(QStringLiteral("out/manifest.json")));
        const qsizetype from = list.indexOf("{\"sha256\"");
        const qsizetype to = list.indexOf("{\"sha256\"", from + 1);
        QVERIFY(put(path(QStringLiteral("out/manifest.json")), list.left(from) + list.mid(to)));
        refused(QStringLiteral("not in the list of files"));
    }
};

QTEST_GUILESS_MAIN(TestImportRefusals)
#include "tst_importrefusals.moc"
