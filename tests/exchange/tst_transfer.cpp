// SPDX-License-Identifier: GPL-3.0-or-later
// A branch that is exported and imported again is the same branch, whatever its records say.
#include "transfer/exportall.h"
#include "transfer/importall.h"

#include "../reports/sheetreader.h"
#include "files.h"
#include "newbranch.h"
#include "randombranch.h"
#include "transfer/branchformat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

using namespace xf;
using test::bytesOf;
using test::filesIn;

class TestTransfer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name) { return m_folder->filePath(name); }

    std::unique_ptr<BranchFile> randomBranch(quint32 seed)
    {
        auto file = BranchFile::create(path(QStringLiteral("random.xianfeng")));
        const auto filled = file ? test::RandomBranch(**file, seed).fill() : Result<void>(file.error());
        if (!filled)
            qFatal("%s", qPrintable(filled.error().sentence + filled.error().detail));
        return std::move(*file);
    }

    std::unique_ptr<BranchFile> sample()
    {
        auto file = createSampleBranch(path(QStringLiteral("sample.xianfeng")));
        return file ? std::move(*file) : nullptr;
    }

    /// What is beside the sample once something was refused or cancelled.
    QStringList others()
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("out*")}, QDir::AllEntries | QDir::Hidden);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aBranchOfAnyRecordsComesBackEqual()
    {
        const int branches =
            qEnvironmentVariableIsSet("XF_BRANCHES") ? qEnvironmentVariableIntValue("XF_BRANCHES") : 100;
        const quint32 seed = qEnvironmentVariableIsSet("XF_SEED") ? qEnvironmentVariableIntValue("XF_SEED")
                                                                  : QRandomGenerator::global()->bounded(1'000'000);
        qInfo("seed %u, %d branches", seed, branches);
        for (quint32 i = 0; i < quint32(branches); ++i) {
            init();
            const auto file = randomBranch(seed + i);
            const auto exported = exportAll(*file, path(QStringLiteral("out")));
            VERIFY_OK(exported);
            QCOMPARE(exported->damaged, 0);
            const auto imported = importAll(path(QStringLiteral("new.xianfeng")), path(QStringLiteral("out")));
            VERIFY_OK(imported);
            QCOMPARE(imported->records, exported->records);
            QCOMPARE(imported->files, exported->files);
            auto again = BranchFile::open(path(QStringLiteral("new.xianfeng")));
            VERIFY_OK(again);
            const QStringList before = test::wholeBranch(*file);
            QVERIFY(before.size() > 100 && !before.contains(QStringLiteral("missing")));
            QCOMPARE(test::wholeBranch(**again), before);
            QCOMPARE((*again)->verify(), QStringList());
            VERIFY_OK(exportAll(**again, path(QStringLiteral("out2"))));
            QCOMPARE(filesIn(path(QStringLiteral("out2"))), filesIn(path(QStringLiteral("out"))));
            QVERIFY2(bytesOf(path(QStringLiteral("out/branch.json"))) ==
                         bytesOf(path(QStringLiteral("out2/branch.json"))),
                     "the second export has other bytes");
        }
    }

    void theComparisonSeesASingleCharacter()
    {
        const auto file = randomBranch(1);
        VERIFY_OK(exportAll(*file, path(QStringLiteral("out"))));
        QByteArray json = bytesOf(path(QStringLiteral("out/branch.json")));
        const qsizetype at = json.indexOf("第一行");
        QVERIFY(at > 0);
        json.replace(at, QByteArray("第一行").size(), "第二行");
        QFile target(path(QStringLiteral("out/branch.json")));
        QVERIFY(target.open(QIODevice::WriteOnly) && target.write(json) == json.size());
        target.close();
        VERIFY_OK(importAll(path(QStringLiteral("new.xianfeng")), path(QStringLiteral("out"))));
        auto again = BranchFile::open(path(QStringLiteral("new.xianfeng")));
        QVERIFY(test::wholeBranch(**again) != test::wholeBranch(*file));
    }

    void theJsonIsJsonForOtherReadersToo()
    {
        const auto file = randomBranch(2);
        VERIFY_OK(exportAll(*file, path(QStringLiteral("out"))));
        const QJsonObject whole = QJsonDocument::fromJson(bytesOf(path(QStringLiteral("out/branch.json")))).object();
        QCOMPARE(whole[QStringLiteral("format")].toString(), QStringLiteral("xianfeng-branch"));
        QCOMPARE(whole[QStringLiteral("version")].toInt(), 1);
        QCOMPARE(whole[QStringLiteral("schema")].toInt(), BranchFile::currentSchema());
        const QJsonObject records = whole[QStringLiteral("records")].toObject();
        const QJsonObject described = branchformat::schema()[QStringLiteral("properties")]
                                          .toObject()[QStringLiteral("records")]
                                          .toObject()[QStringLiteral("properties")]
                                          .toObject();
        for (const Kind* kind : allKinds()) {
            const QJsonObject item = described[kind->key]
                                         .toObject()[QStringLiteral("items")]
                                         .toObject()[QStringLiteral("properties")]
                                         .toObject();
            const QJsonArray rows = records[kind->key].toArray();
            QVERIFY2(!rows.isEmpty(), qPrintable(kind->key));
            QCOMPARE(rows[0].toObject().keys(), item.keys());
            for (const auto& row : rows) {
                const auto found = RecordStore(*file).find(*kind, row.toObject()[QStringLiteral("id")].toInteger());
                VERIFY_OK(found);
                for (const Field& field : kind->fields) {
                    if (field.isStored())
                        QCOMPARE(row.toObject()[field.key], toJson(field, field.get(**found)));
                }
            }
        }
    }

    void theWorkbookHoldsEveryRecordAndNoFormula()
    {
        const auto file = randomBranch(3);
        VERIFY_OK(exportAll(*file, path(QStringLiteral("out"))));
        const QString book = path(QStringLiteral("out/branch.xlsx"));
        const auto& kinds = allKinds();
        QVERIFY(size_t(sheetNames(book).size()) >= kinds.size());
        for (size_t i = 0; i < kinds.size(); ++i) {
            const ReadSheet sheet = readSheet(book, int(i) + 1);
            QVERIFY2(!sheet.xml.contains("<f>") && !sheet.xml.contains("<hyperlink"), qPrintable(sheet.name));
            QCOMPARE(sheet.text("A1"), QStringLiteral("编号"));
            const auto records = RecordStore(*file).load(*kinds[i]);
            VERIFY_OK(records);
            QCOMPARE(sheet.text("A2"), QString::number(records->front()->id));
            QCOMPARE(sheet.type("A2"), QString()); // a figure
            QVERIFY(sheet.cells.contains(QStringLiteral("A%1").arg(records->size() + 1)));
            QVERIFY(!sheet.cells.contains(QStringLiteral("A%1").arg(records->size() + 2)));
        }
        OfficeTools office;
        const QByteArray converted = bytesOf(office.convert({book}, QStringLiteral("fods")).front());
        QVERIFY(converted.contains("HYPERLINK"));
        QCOMPARE(converted.count("table:formula"), 0);
    }

    void evidenceLiesInTheFolderOfItsRecordUnderASafeName()
    {
        const auto file = sample();
        const auto exported = exportAll(*file, path(QStringLiteral("out")));
        VERIFY_OK(exported);
        const auto rows = RecordStore(*file).load(evidenceKind());
        VERIFY_OK(rows);
        QCOMPARE(exported->files, qint64(rows->size()));
        for (const RecordPtr& each : *rows) {
            const auto& evidence = static_cast<const Evidence&>(*each);
            const QString start = QStringLiteral("/%1 ").arg(evidence.parent);
            const QStringList found = filesIn(path(QStringLiteral("out"))).filter(start).filter(evidence.name);
            QCOMPARE(found.size(), 1);
            const QByteArray bytes = bytesOf(path(QStringLiteral("out/")) + found.front());
            QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                     evidence.sha256);
        }
        const auto mine =
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
        for (const QString& each : filesIn(path(QStringLiteral("out"))))
            QCOMPARE(QFileInfo(path(QStringLiteral("out/")) + each).permissions() & ~mine, QFileDevice::Permissions());
        QCOMPARE(QFileInfo(path(QStringLiteral("out/evidence"))).permissions() &
                     (QFileDevice::ReadOther | QFileDevice::ReadGroup | QFileDevice::ExeOther),
                 QFileDevice::Permissions());
    }

    void aDamagedFileIsNamedAndEverythingElseIsWritten()
    {
        const auto file = sample();
        const auto rows = RecordStore(*file).load(evidenceKind());
        QSqlQuery query(file->database());
        QVERIFY(query.exec(QStringLiteral("UPDATE content SET bytes = zeroblob(size) WHERE sha256 = '%1'")
                               .arg(static_cast<const Evidence&>(*rows->front()).sha256)));
        query.finish();
        const auto exported = exportAll(*file, path(QStringLiteral("out")));
        VERIFY_OK(exported);
        QCOMPARE(exported->damaged, 1);
        QCOMPARE(exported->files, qint64(rows->size()) - 1);
        QVERIFY(
            QString::fromUtf8(bytesOf(path(QStringLiteral("out/README.txt")))).contains(QStringLiteral("有1个文件")));
        const auto imported = importAll(path(QStringLiteral("new.xianfeng")), path(QStringLiteral("out")));
        VERIFY_OK(imported);
        QCOMPARE(imported->damaged, 1);
    }

    void aFolderThatIsNotEmptyIsLeftAsItIs()
    {
        const auto file = sample();
        QVERIFY(QDir().mkpath(path(QStringLiteral("out/old"))));
        VERIFY_REFUSED(exportAll(*file, path(QStringLiteral("out"))), QStringLiteral("not empty"));
        QCOMPARE(others(), QStringList{QStringLiteral("out")});
        QVERIFY(QDir(path(QStringLiteral("out"))).rmdir(QStringLiteral("old")));
        VERIFY_OK(exportAll(*file, path(QStringLiteral("out"))));
        VERIFY_REFUSED(exportAll(*file, path(QStringLiteral("sample.xianfeng"))), QStringLiteral("there already"));
        VERIFY_REFUSED(exportAll(*file, path(QStringLiteral("none/out"))), QStringLiteral("does not exist"));
    }

    void cancellingAtAnyPointLeavesNothing()
    {
        const auto file = sample();
        WriteOptions count;
        int steps = 0;
        count.progress = [&](int) {
            ++steps;
            return true;
        };
        VERIFY_OK(exportAll(*file, path(QStringLiteral("out")), count));
        QVERIFY(QDir(path(QStringLiteral("out"))).removeRecursively());
        QVERIFY(steps > 100);
        int last = 0;
        for (const int stop : {1, 50, steps - 60, steps - 20, steps - 3, steps}) {
            int at = 0;
            WriteOptions options;
            options.progress = [&](int percent) {
                last = std::max(last, percent);
                return ++at < stop;
            };
            VERIFY_REFUSED(exportAll(*file, path(QStringLiteral("out")), options), QStringLiteral("Cancelled"));
            QCOMPARE(others(), QStringList());
        }
        QCOMPARE(last, 100);
    }

    void whatAKilledImportLeftGoesWithTheNext()
    {
        {
            const auto file = sample();
            VERIFY_OK(exportAll(*file, path(QStringLiteral("out"))));
        }
        const QString target = path(QStringLiteral("new.xianfeng"));
        const auto left = [&] {
            return QDir(m_folder->path()).entryList({QStringLiteral("new*")}, QDir::AllEntries | QDir::Hidden);
        };
        const pid_t child = ::fork();
        if (child == 0) {
            WriteOptions options;
            options.progress = [](int percent) -> bool { return percent < 40 || (::_exit(0), true); };
            ::_exit(importAll(target, path(QStringLiteral("out")), options).ok() ? 1 : 2);
        }
        int state = -1;
        QCOMPARE(::waitpid(child, &state, 0), child);
        QCOMPARE(state, 0);
        QCOMPARE(left().size(), 1);
        QVERIFY(left().front().contains(QStringLiteral("未完成")));
        VERIFY_OK(importAll(target, path(QStringLiteral("out"))));
        QCOMPARE(left(), QStringList{QStringLiteral("new.xianfeng")});
    }

    void anExistingFileIsNotImportedOver()
    {
        const auto file = sample();
        VERIFY_OK(exportAll(*file, path(QStringLiteral("out"))));
        QFile target(path(QStringLiteral("new.xianfeng")));
        QVERIFY(target.open(QIODevice::WriteOnly) && target.write("mine") == 4);
        target.close();
        VERIFY_REFUSED(importAll(target.fileName(), path(QStringLiteral("out"))), QStringLiteral("there already"));
        QCOMPARE(bytesOf(target.fileName()), QByteArray("mine"));
    }
};

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
