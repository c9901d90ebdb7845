// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/filewriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace xf;

namespace {

/// Enough to be set for several steps.
paper::Document longPaper()
{
    paper::Document document;
    document.metadata.title = QStringLiteral("长文");
    document.metadata.created = QDateTime(QDate(2026, 9, 30), QTime(0, 0), Qt::UTC);
    document.add(paper::Contents{});
    document.add(paper::Title{QStringLiteral("长文")});
    for (int i = 0; i < 600; ++i) {
        if (i % 100 == 0) {
            document.add(paper::Heading{1, 1 + i / 100, QStringLiteral("标题")});
            paper::Table table;
            table.columns = {{.heading = QStringLiteral("事项")}};
            table.rows = {{QStringLiteral("甲")}};
            document.add(table);
        }
        document.add(paper::Paragraph{QString(180, u'支'), paper::ParagraphStyle::Body});
    }
    return document;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestWriteProgress : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString& name) { return m_folder.filePath(name); }

private Q_SLOTS:
    void theWorkIsToldFromBeginningToEndAndTheFileIsTheSame_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char* suffix : {"pdf", "docx", "odt", "html"})
            QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }
    void theWorkIsToldFromBeginningToEndAndTheFileIsTheSame()
    {
        QFETCH(const QString, suffix);
        const paper::Document document = longPaper();
        std::vector<int> told;
        WriteOptions options;
        options.progress = [&](int percent) {
            told.push_back(percent);
            return true;
        };
        QVERIFY(writeFile(path(QStringLiteral("told.") + suffix), document, options).ok());
        QVERIFY(writeFile(path(QStringLiteral("quiet.") + suffix), document).ok());
        const QByteArray bytes = bytesOf(path(QStringLiteral("told.") + suffix));
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(bytes, bytesOf(path(QStringLiteral("quiet.") + suffix)));
        QVERIFY(told.size() > 20);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.front(), 0);
        QCOMPARE(told.back(), 100);
    }

    void aCancelledFileIsNotWrittenAndTheOlderOneStays_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("at");
        for (const QString& suffix : writableSuffixes()) {
            QTest::addRow("%s at once", qPrintable(suffix)) << suffix << 0;
            QTest::addRow("%s when it is as good as written", qPrintable(suffix)) << suffix << 100;
        }
        QTest::addRow("while the paper is set") << QStringLiteral("pdf") << 20;
        QTest::addRow("while its pages are painted") << QStringLiteral("pdf") << 70;
        for (const char* suffix : {"docx", "odt"}) {
            QTest::addRow("%s while its contents are set", suffix) << QString::fromLatin1(suffix) << 20;
            QTest::addRow("%s while its body is written", suffix) << QString::fromLatin1(suffix) << 80;
        }
        QTest::addRow("html half-way") << QStringLiteral("html") << 50;
        QTest::addRow("xlsx after some of its sheets") << QStringLiteral("xlsx") << 50;
    }
    void aCancelledFileIsNotWrittenAndTheOlderOneStays()
    {
        QFETCH(const QString, suffix);
        QFETCH(const int, at);
        QTemporaryDir folder;
        const QString older = folder.filePath(QStringLiteral("older.") + suffix);
        write(older, "older");
        WriteOptions options;
        int last = -1;
        options.progress = [&](int percent) {
            last = percent;
            return percent < at;
        };
        for (const QString& target : {older, folder.filePath(QStringLiteral("new.") + suffix)}) {
            const auto done = writeFile(target, longPaper(), options);
            QVERIFY(!done.ok());
            QCOMPARE(done.error().sentence, writingCancelled().sentence);
            // In percent: it stops soon after it was told to. A paper is set in steps of time, of which a quick
            // computer needs one or two.
            const int widestStep = suffix == QLatin1String("pdf") ? 50 : 25;
            QVERIFY2(last - at <= widestStep, qPrintable(QString::number(last)));
        }
        QCOMPARE(bytesOf(older), QByteArray("older"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
};

QTEST_MAIN(TestWriteProgress)
#include "tst_writeprogress.moc"
