// SPDX-License-Identifier: GPL-3.0-or-later
// 移交包 and 迎检资料包 of the sample branch, read back as the one who gets them reads them.
#include "packs/handover.h"
#include "packs/inspection.h"

#include "../reports/sheetreader.h"
#include "files.h"
#include "life/evidence.h"
#include "newbranch.h"
#include "packs/packpage.h"
#include "packs/paperplaces.h"
#include "randombranch.h"
#include "words.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrl>

using namespace xf;
using test::bytesOf;
using test::filesIn;

namespace {

const QDate today(2026, 9, 30);

QStringList linksOf(const QString& html)
{
    static const QRegularExpression href(QStringLiteral("href=\"\\./([^\"]+)\""));
    QStringList links;
    auto each = href.globalMatch(html);
    while (each.hasNext())
        links << QUrl::fromPercentEncoding(each.next().captured(1).toUtf8());
    links.sort();
    return links;
}

} // namespace

class TestPacks : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<BranchFile> m_file;

    QString path(const QString& name) { return m_folder.filePath(name); }
    QString page(const QString& name) { return QString::fromUtf8(bytesOf(path(name))); }

private Q_SLOTS:
    void initTestCase()
    {
        auto file = createSampleBranch(path(QStringLiteral("sample.xianfeng")));
        VERIFY_OK(file);
        m_file = std::move(*file);
        VERIFY_OK(writeInspection(*m_file, path(QStringLiteral("inner")), 2026, Edition::Internal, today));
        VERIFY_OK(writeInspection(*m_file, path(QStringLiteral("public")), 2026, Edition::Public, today));
        VERIFY_OK(writeHandover(*m_file, path(QStringLiteral("handover")), 2026, today));
    }

    void theHandOverHoldsAnEqualBranch()
    {
        const QStringList copies = filesIn(path(QStringLiteral("handover"))).filter(QStringLiteral(".xianfeng"));
        QCOMPARE(copies.size(), 1);
        const QString copy = path(QStringLiteral("handover/")) + copies.front();
        const QString checksum =
            QString::fromLatin1(QCryptographicHash::hash(bytesOf(copy), QCryptographicHash::Sha256).toHex());
        QVERIFY(page(QStringLiteral("handover/移交说明.html")).contains(checksum));
        auto opened = BranchFile::open(copy);
        VERIFY_OK(opened);
        QCOMPARE(test::wholeBranch(**opened), test::wholeBranch(*m_file));
    }

    void theHandOverHasTheBookOfEveryYearAndWhatIsOpen()
    {
        const QStringList files = filesIn(path(QStringLiteral("handover")));
        QCOMPARE(files.filter(QStringLiteral("工作手册/")).size(), 2); // 2025 and 2026
        const QStringList open = files.filter(QStringLiteral("未结事项/"));
        QCOMPARE(open.size(), 2);
        const QString text = PdfTools::withoutSpace(
            PdfTools::text(path(QStringLiteral("handover/")) + open.filter(QStringLiteral(".pdf")).front()));
        QVERIFY(text.contains(QStringLiteral("未结事项清单")));
        QVERIFY(text.contains(QStringLiteral("逾期事项")));
        const QString guide = page(QStringLiteral("handover/移交说明.html"));
        for (const char* words : {"接手以后怎样做", "逾期", "双方核对", "监交人", "示例数据"})
            QVERIFY2(guide.contains(QString::fromUtf8(words)), words);
    }

    void onlyTheYearsUpToTheOneAskedForAreBound()
    {
        VERIFY_OK(writeHandover(*m_file, path(QStringLiteral("handover2025")), 2025, today));
        QCOMPARE(filesIn(path(QStringLiteral("handover2025"))).filter(QStringLiteral("工作手册/")).size(), 1);
        VERIFY_REFUSED(writeHandover(*m_file, path(QStringLiteral("none")), 2019, today), QStringLiteral("2019"));
        VERIFY_REFUSED(writeInspection(*m_file, path(QStringLiteral("none")), 2019, Edition::Internal, today),
                       QStringLiteral("2019"));
        QVERIFY(!QFile::exists(path(QStringLiteral("none"))));
    }

    void thePagesLeadToEveryFileAndToNothingElse()
    {
        for (const auto& [folder, name] : {std::pair("inner", "目录.html"), std::pair("public", "目录.html"),
                                           std::pair("handover", "移交说明.html")}) {
            const QString own = QString::fromUtf8(name);
            QStringList files = filesIn(path(QString::fromLatin1(folder)));
            QVERIFY(files.removeOne(own));
            QCOMPARE(linksOf(page(QString::fromLatin1(folder) + u'/' + own)), files);
        }
    }

    void everyActivityHasItsFolderWithPapersAndEvidence()
    {
        const QStringList files = filesIn(path(QStringLiteral("inner")));
        int number = 0;
        for (const Kind* kind : activityKinds()) {
            const QString folder =
                QStringLiteral("%1 %2/").arg(++number, 2, 10, QLatin1Char('0')).arg(paperWords().kind(*kind));
            const QStringList own = files.filter(folder);
            QVERIFY2(own.contains(folder + QStringLiteral("记录一览.xlsx")), qPrintable(folder));
            if (!papersAbout(kind->key).empty())
                QVERIFY2(!own.filter(QStringLiteral(".pdf")).isEmpty(), qPrintable(folder));
        }
        QCOMPARE(files.filter(QRegularExpression(QStringLiteral("年第.季度小结\\.pdf"))).size(),
                 3); // the fourth quarter has not come
        QVERIFY(files.filter(QStringLiteral("佐证材料/")).size() > 8);
    }

    void thePublicEditionHidesNamesAndTakesNoEvidence()
    {
        const QStringList files = filesIn(path(QStringLiteral("public")));
        QCOMPARE(files.filter(QStringLiteral("佐证材料/")), QStringList());
        const auto count = [this](const char* folder, const char* name) {
            const QString book = path(QString::fromLatin1(folder)) + QStringLiteral("/08 结对帮扶/记录一览.xlsx");
            return OfficeTools::part(book, QStringLiteral("xl/worksheets/sheet1.xml")).count(name);
        };
        QVERIFY(count("inner", "覃有福") > 0);
        QCOMPARE(count("public", "覃有福"), 0);
        QVERIFY(page(QStringLiteral("public/目录.html")).contains(QStringLiteral("公示版")));
        QVERIFY(!page(QStringLiteral("public/目录.html")).contains(QStringLiteral("覃有福")));
    }

    void whatRecordsSayIsNoMarkupOnAPage()
    {
        PackPage page;
        page.title = QStringLiteral("<script>\"&");
        page.parts = {
            {QStringLiteral("<b>"), {QStringLiteral("<img src=x>\u0001")}, {{QStringLiteral("a#b/c?d%\"<.pdf"), {}}}}};
        const QString html = QString::fromUtf8(page.html());
        QVERIFY(!html.contains(QStringLiteral("<script>")) && !html.contains(QStringLiteral("<b>")) &&
                !html.contains(QStringLiteral("<img")) && !html.contains(QChar(1)));
        QVERIFY(html.contains(QStringLiteral("href=\"./a%23b/c%3Fd%25%22%3C.pdf\"")));
        QVERIFY(html.contains(QStringLiteral("&lt;script&gt;")));
    }

    void everyPaperThatIsNamedExists()
    {
        for (const Kind* kind : activityKinds()) {
            for (const Paper* each : papersAbout(kind->key))
                QVERIFY2(each, qPrintable(kind->key));
        }
        for (const Paper* each : papersAbout({}))
            QVERIFY(each);
    }

    void aCancelledPackLeavesNothing()
    {
        for (const int stop : {1, 5, 20}) {
            int at = 0;
            WriteOptions options;
            options.progress = [&](int) { return ++at < stop; };
            VERIFY_REFUSED(
                writeInspection(*m_file, path(QStringLiteral("cut")), 2026, Edition::Internal, today, options),
                QString());
            at = 0;
            VERIFY_REFUSED(writeHandover(*m_file, path(QStringLiteral("cut")), 2026, today, options), QString());
            QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("cut*")}, QDir::AllEntries | QDir::Hidden),
                     QStringList());
        }
    }
};

QTEST_MAIN(TestPacks)
#include "tst_packs.moc"
