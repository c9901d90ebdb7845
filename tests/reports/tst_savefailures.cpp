// SPDX-License-Identifier: GPL-3.0-or-later
// A file that cannot be written: a sentence each, nothing left behind, the old file as it was. Every format.
#include "pdftools.h"
#include "samplepaper.h"

#include <QDir>

#include <array>
#include <csignal>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace xf;

namespace {

const QByteArray oldBytes = "the file as it was before";

/// What writing the paper in another process says; "written" if it went well.
QString toldInChild(const QString& path, const std::function<bool()>& prepare)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        if (!prepare())
            ::_exit(1);
        const Result<void> written = writeFile(path, samplePaper());
        const QByteArray told = written ? QByteArray("written") : written.error().sentence.toUtf8();
        const bool isTold = ::write(ends[1], told.constData(), size_t(told.size())) == told.size();
        ::_exit(isTold ? 0 : 1);
    }
    ::close(ends[1]);
    QByteArray told(4096, '\0');
    told.truncate(std::max<qsizetype>(0, ::read(ends[0], told.data(), size_t(told.size()))));
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    return QString::fromUtf8(told);
}

/// As on a disk that is full after so many bytes of any one file.
std::function<bool()> withRoomFor(qint64 bytes)
{
    return [bytes] {
        const rlimit limit{rlim_t(bytes), rlim_t(bytes)};
        return ::signal(SIGXFSZ, SIG_IGN) != SIG_ERR && ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
    };
}

/// As somebody whom permissions bind; root is not.
bool becomeNobody()
{
    constexpr uid_t nobody = 65534;
    return ::geteuid() != 0 || ::setuid(nobody) == 0;
}

} // namespace

class TestSaveFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QFile(m_dir->path()).setPermissions(m_dir->path(), QFile::Permissions(0x7755)); // others may look into it
    }
    void eachFormat_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const QString& suffix : writableSuffixes())
            QTest::newRow(qPrintable(suffix)) << suffix;
    }
    void aFullDisk_data() { eachFormat_data(); }
    void aFullDisk()
    {
        QFETCH(QString, suffix);
        const QString path = oldFile(suffix);
        QCOMPARE(toldInChild(path, [] { return true; }), QStringLiteral("written")); // the control
        const qint64 whole = QFileInfo(path).size();
        QVERIFY(whole > 100);
        for (const qint64 room : {qint64(0), qint64(50), whole / 3, whole - 1}) {
            oldFile(suffix);
            const QString told = toldInChild(path, withRoomFor(room));
            QVERIFY2(told.contains(QStringLiteral("free some space")), qPrintable(told + QString::number(room)));
            QVERIFY2(told.contains(QStringLiteral("safe")), qPrintable(told));
            verifyUntouched(path);
        }
    }
    void aWriteProtectedFolder_data() { eachFormat_data(); }
    void aWriteProtectedFolder()
    {
        QFETCH(QString, suffix);
        const QString path = oldFile(suffix);
        QFile::setPermissions(path, QFile::Permissions(0x4444));
        QFile::setPermissions(m_dir->path(), QFile::Permissions(0x5555));
        const QString told = toldInChild(path, &becomeNobody);
        QVERIFY2(told.contains(QStringLiteral("write-protected")) && told.contains(QFileInfo(path).fileName()),
                 qPrintable(told));
        QVERIFY2(!told.contains(m_dir->path()), qPrintable(told)); // no raw path
        verifyUntouched(path);
        const QString fresh = m_dir->filePath(QStringLiteral("new.") + suffix);
        QVERIFY(toldInChild(fresh, &becomeNobody).contains(QStringLiteral("write-protected")));
        QVERIFY(!QFileInfo::exists(fresh));
        QFile::setPermissions(m_dir->path(), QFile::Permissions(0x7755));
    }
    void aFolderOfThatName_data() { eachFormat_data(); }
    void aFolderOfThatName()
    {
        QFETCH(QString, suffix);
        const QString path = m_dir->filePath(QStringLiteral("folder.") + suffix);
        QVERIFY(QDir().mkdir(path));
        const Result<void> written = writeFile(path, samplePaper());
        QVERIFY(!written);
        QVERIFY2(written.error().sentence.contains(QStringLiteral("is a folder")),
                 qPrintable(written.error().sentence));
        QVERIFY(QFileInfo(path).isDir() && QDir(path).isEmpty());
    }
    void aFolderThatIsGone()
    {
        const Result<void> written = writeFile(m_dir->filePath(QStringLiteral("gone/paper.pdf")), samplePaper());
        QVERIFY(!written);
        QVERIFY2(written.error().sentence.contains(QStringLiteral("not there any more")),
                 qPrintable(written.error().sentence));
    }
    void aFileThatIsOpenElsewhere_data()
    {
        QTest::addColumn<QString>("sign");
        QTest::newRow("LibreOffice") << ".~lock.paper.docx#";
        QTest::newRow("WPS") << ".~paper.docx";
        QTest::newRow("Word, a short name") << "~$paper.docx";
        QTest::newRow("Word") << "~$per.docx";
    }
    void aFileThatIsOpenElsewhere()
    {
        QFETCH(QString, sign);
        const QString path = oldFile(QStringLiteral("docx"));
        QFile lock(m_dir->filePath(sign));
        QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write("x") == 1);
        lock.close();
        const Result<void> refused = writeFile(path, samplePaper());
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(QStringLiteral("open in another program")),
                 qPrintable(refused.error().sentence));
        QCOMPARE(PdfTools::bytes(path), oldBytes);
        QVERIFY(lock.open(QIODevice::ReadWrite) &&
                lock.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
        lock.close();
        QVERIFY(writeFile(path, samplePaper())); // left behind by a crash, days ago
        QVERIFY(PdfTools::bytes(path) != oldBytes);
    }
    void keptBytesAreWrittenWithTheSamePromise()
    {
        const QString path = oldFile(QStringLiteral("pdf"));
        QVERIFY(QDir().mkdir(m_dir->filePath(QStringLiteral("folder"))));
        QVERIFY(!writeBytes(m_dir->filePath(QStringLiteral("folder")), "new"));
        QVERIFY(writeBytes(path, "new"));
        QCOMPARE(PdfTools::bytes(path), QByteArray("new"));
    }

private:
    QString oldFile(const QString& suffix) const
    {
        const QString path = m_dir->filePath(QStringLiteral("paper.") + suffix);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(oldBytes) == oldBytes.size() ? path : QString();
    }
    void verifyUntouched(const QString& path) const
    {
        QCOMPARE(PdfTools::bytes(path), oldBytes);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QFileInfo(path).fileName()});
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_MAIN(TestSaveFailures)
#include "tst_savefailures.moc"
