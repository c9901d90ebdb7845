// SPDX-License-Identifier: GPL-3.0-or-later
// export-all and import-all as scripts and users call them.
#include "kind.h"
#include "program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using xf::test::Run;
using xf::test::xianfeng;

class TestExportImport : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char* name) { return m_folder->filePath(QString::fromUtf8(name)); }
    Run exportAll(const char* file, const char* folder)
    {
        return xianfeng({QStringLiteral("export-all"), path(file), path(folder)});
    }
    Run importAll(const char* file, const char* folder)
    {
        return xianfeng({QStringLiteral("import-all"), path(file), path(folder)});
    }
    QByteArray bytesOf(const char* name)
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(xianfeng({QStringLiteral("sample"), path("a.xianfeng")}).code, 0);
    }

    void everyListingOfTheImportedBranchIsTheSame()
    {
        const Run finalised = xianfeng(
            {QStringLiteral("finalise"), path("a.xianfeng"), QStringLiteral("--quarter"), QStringLiteral("2026Q2")});
        QVERIFY2(finalised.code == 0, finalised.err.constData());
        const Run exported = exportAll("a.xianfeng", "导出 资料");
        QVERIFY2(exported.code == 0, exported.err.constData());
        QVERIFY2(exported.err.isEmpty(), exported.err.constData()); // no progress where nobody looks
        const Run imported = importAll("b.xianfeng", "导出 资料");
        QVERIFY2(imported.code == 0, imported.err.constData());
        QCOMPARE(imported.out, exported.out);
        for (const xf::Kind* kind : xf::allKinds()) {
            const QStringList words{QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--today"),
                                    QStringLiteral("2026-09-30")};
            const Run before = xianfeng(QStringList{QStringLiteral("list"), path("a.xianfeng"), kind->key} + words);
            const Run after = xianfeng(QStringList{QStringLiteral("list"), path("b.xianfeng"), kind->key} + words);
            QVERIFY2(before.code == 0 && before.out == after.out, qPrintable(kind->key));
        }
        QCOMPARE(xianfeng({QStringLiteral("check"), path("b.xianfeng")}).code, 0);
        QCOMPARE(exportAll("b.xianfeng", "again").code, 0);
        QVERIFY(!bytesOf("again/branch.json").isEmpty());
        QCOMPARE(bytesOf("again/branch.json"), bytesOf("导出 资料/branch.json"));
        QCOMPARE(bytesOf("again/manifest.json"), bytesOf("导出 资料/manifest.json"));
    }

    /// What was printed when the quarter was finalised is printed again, byte for byte.
    void aFinalisedQuarterKeepsItsPaper()
    {
        const QStringList quarter{QStringLiteral("--quarter"), QStringLiteral("2026Q2")};
        QCOMPARE(xianfeng(QStringList{QStringLiteral("finalise"), path("a.xianfeng")} + quarter).code, 0);
        QCOMPARE(exportAll("a.xianfeng", "out").code, 0);
        QCOMPARE(importAll("b.xianfeng", "out").code, 0);
        for (const char* name : {"a", "b"}) {
            const Run printed =
                xianfeng(QStringList{QStringLiteral("summary"), path(name) + QStringLiteral(".xianfeng"),
                                     QStringLiteral("--output"), path(name) + QStringLiteral(".pdf")} +
                         quarter);
            QVERIFY2(printed.code == 0, printed.err.constData());
        }
        QVERIFY(bytesOf("a.pdf").startsWith("%PDF"));
        QVERIFY(bytesOf("a.pdf") == bytesOf("b.pdf"));
    }

    void aRefusalIsOneSentenceAndLeavesNothing()
    {
        QCOMPARE(exportAll("a.xianfeng", "out").code, 0);
        const Run again = exportAll("a.xianfeng", "out");
        QCOMPARE(again.code, 1);
        QVERIFY(again.out.isEmpty());
        QCOMPARE(again.err.trimmed().count('\n'), 0);
        QVERIFY(again.err.contains("not empty"));
        QVERIFY(QFile::remove(path("out/branch.json")));
        const Run broken = importAll("b.xianfeng", "out");
        QCOMPARE(broken.code, 1);
        QCOMPARE(broken.err.trimmed().count('\n'), 0);
        QVERIFY(broken.err.contains("No branch file was made"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 (QStringList{QStringLiteral("a.xianfeng"), QStringLiteral("out")}));
        QCOMPARE(xianfeng({QStringLiteral("export-all"), path("a.xianfeng")}).code, 2);
        QCOMPARE(xianfeng({QStringLiteral("import-all"), path("b.xianfeng")}).code, 2);
    }

    void anExportChangesNothingInTheFile()
    {
        const QByteArray before = bytesOf("a.xianfeng");
        QCOMPARE(exportAll("a.xianfeng", "out").code, 0);
        QVERIFY(bytesOf("a.xianfeng") == before);
    }
};

QTEST_GUILESS_MAIN(TestExportImport)
#include "tst_exportimport.moc"
