// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencestore.h"

#include "testing.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace xf;

namespace {

QByteArray someBytes(int size)
{
    QByteArray bytes(size, '\0');
    QRandomGenerator random(7);
    for (char& each : bytes)
        each = static_cast<char>(random.bounded(256));
    return bytes;
}

/// Reads well once, for the checksum, and breaks off when it is read again.
class BrokenOnSecondReading : public QBuffer
{
public:
    using QBuffer::QBuffer;

protected:
    qint64 readData(char* data, qint64 most) override
    {
        if (pos() == 0 && ++m_starts > 1)
            return -1;
        return QBuffer::readData(data, most);
    }

private:
    int m_starts = 0;
};

} // namespace

class TestEvidence : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BranchFile> m_file;
    std::unique_ptr<EvidenceStore> m_store;

    Result<Evidence> put(QByteArray bytes, const QString& name = QStringLiteral("签到表.pdf"))
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return m_store->put(buffer, name);
    }

    Result<QByteArray> get(const QString& sha256)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto done = m_store->get(sha256, buffer);
        if (!done)
            return done.error();
        return buffer.data();
    }

    int contents()
    {
        QSqlQuery query(QStringLiteral("SELECT count(*) FROM content"), m_file->database());
        return query.next() ? query.value(0).toInt() : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_file.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto file = BranchFile::create(m_folder->filePath(QStringLiteral("a.xianfeng")));
        VERIFY_OK(file);
        m_file = std::move(*file);
        m_store = std::make_unique<EvidenceStore>(*m_file);
    }

    void aFileComesBackByteForByte_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("empty") << 0;
        QTest::newRow("small") << 17;
        QTest::newRow("one chunk exactly") << (1 << 20);
        QTest::newRow("several chunks") << 2'500'000;
    }

    void aFileComesBackByteForByte()
    {
        QFETCH(int, size);
        const QByteArray bytes = someBytes(size);
        const auto evidence = put(bytes);
        VERIFY_OK(evidence);
        QCOMPARE(evidence->size, size);
        QCOMPARE(evidence->sha256.toLatin1(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        const auto back = get(evidence->sha256);
        VERIFY_OK(back);
        QVERIFY(*back == bytes);
    }

    void nameAndTypeAreKeptButNotTheFolder()
    {
        const auto evidence = put("x", QStringLiteral("/home/wang/文件/会议 照片.png"));
        VERIFY_OK(evidence);
        QCOMPARE(evidence->name, QStringLiteral("会议 照片.png"));
        QCOMPARE(evidence->type, QStringLiteral("image/png"));
    }

    void oneContentIsKeptOnceUnderTwoNames()
    {
        const auto first = put(someBytes(1000), QStringLiteral("a.pdf"));
        const auto second = put(someBytes(1000), QStringLiteral("b.txt"));
        VERIFY_OK(first);
        VERIFY_OK(second);
        QCOMPARE(first->sha256, second->sha256);
        QCOMPARE(contents(), 1);
        VERIFY_OK(put(someBytes(1001)));
        QCOMPARE(contents(), 2);
        VERIFY_OK(get(second->sha256));
    }

    void aChangedByteIsNoticed()
    {
        const QByteArray bytes = someBytes(5000);
        const auto evidence = put(bytes);
        VERIFY_OK(evidence);
        QByteArray changed = bytes;
        changed[4321] = static_cast<char>(changed[4321] ^ 1);
        QSqlQuery query(m_file->database());
        query.prepare(QStringLiteral("UPDATE content SET bytes = ?"));
        query.addBindValue(changed);
        QVERIFY(query.exec());
        query.finish();
        VERIFY_REFUSED(get(evidence->sha256), QStringLiteral("damaged"));
    }

    void aChangedByteIsFoundByTheCheckOfTheFile()
    {
        VERIFY_OK(put(someBytes(5000)));
        QCOMPARE(m_file->verify(), QStringList());
        QSqlQuery query(m_file->database());
        QVERIFY(query.exec(QStringLiteral("UPDATE content SET bytes = zeroblob(5000)")));
        query.finish();
        QCOMPARE(m_file->verify().size(), 1);
    }

    void contentThatIsNotThereIsSaidToBeMissing() { VERIFY_REFUSED(get(QString(64, u'0')), QStringLiteral("missing")); }

    void aSourceThatBreaksOffLeavesNothingBehind()
    {
        QByteArray bytes = someBytes(3'000'000);
        BrokenOnSecondReading source(&bytes);
        source.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        {
            Transaction transaction(*m_file);
            VERIFY_OK(transaction.begin());
            VERIFY_REFUSED(m_store->put(source, QStringLiteral("a.pdf")), QStringLiteral("could not be read"));
        }
        QCOMPARE(contents(), 0);
        QCOMPARE(m_file->verify(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
