// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/ziparchive.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace xf;

namespace {

const QString part = QStringLiteral("a/part.xml");

} // namespace

class TestZipArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAcrossPieces();
    void partIsWholeOrNotCounted();

private:
    /// Writes an archive of one part.
    void write(const QByteArray& text)
    {
        ZipArchive archive(QDateTime(QDate(2026, 9, 30), QTime(12, 0)));
        archive.add(part, text);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(archive.writeTo(file).ok());
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("archive.zip"));
};

/// It is read in pieces of 64 KiB: rows of seven bytes begin at every place of a border, and none is counted twice.
void TestZipArchive::countsAcrossPieces()
{
    constexpr qint64 rows = 70000;
    write(QByteArray("<row />").repeated(rows) + "</sheet>");
    QCOMPARE(countInPart(m_path, part, "<row ", "</sheet>"), rows);
    QCOMPARE(countInPart(m_path, part, "w", "</sheet>"), rows);
    QCOMPARE(countInPart(m_path, part, "<row />", ">"), rows);
    QCOMPARE(countInPart(m_path, part, "<col ", "</sheet>"), 0);
}

void TestZipArchive::partIsWholeOrNotCounted()
{
    write("<row /><row />");
    QCOMPARE(countInPart(m_path, part, "<row ", "/>"), 2);
    QCOMPARE(countInPart(m_path, part, "<row ", "</sheet>"), -1);
    QCOMPARE(countInPart(m_path, QStringLiteral("a/other.xml"), "<row ", "/>"), -1);
    QCOMPARE(countInPart(m_path + u'x', part, "<row ", "/>"), -1);
    QFile file(m_path);
    QVERIFY(file.resize(file.size() / 2));
    QCOMPARE(countInPart(m_path, part, "<row ", "/>"), -1);
}

QTEST_GUILESS_MAIN(TestZipArchive)
#include "tst_ziparchive.moc"
