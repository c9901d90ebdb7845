// SPDX-License-Identifier: GPL-3.0-or-later
// Every paper in every format, through the real program, on the sample branch.
#include "program.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using xf::test::Run;
using xf::test::xianfeng;

namespace {

struct PaperLine {
    QString key;
    QString length;
    QStringList formats;
};

QList<PaperLine> listedPapers()
{
    QList<PaperLine> papers;
    for (const QString& line :
         QString::fromUtf8(xianfeng({QStringLiteral("papers")}).out).split(u'\n', Qt::SkipEmptyParts)) {
        QStringList words = line.split(u' ');
        const QString key = words.takeFirst();
        const QString length = words.isEmpty() ? QString() : words.takeFirst();
        papers.append({key, length, words});
    }
    return papers;
}

QString periodFor(const QString& length)
{
    if (length == QLatin1String("quarter"))
        return QStringLiteral("2026Q3");
    return length == QLatin1String("half") ? QStringLiteral("2026H1") : QStringLiteral("2026");
}

QString read(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString withoutSpace(QString text)
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    return text.remove(space);
}

} // namespace

class TestPapers : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;

    Run write(const PaperLine& paper, const QString& output, const QStringList& more = {})
    {
        return xianfeng(QStringList{QStringLiteral("export"), m_file, paper.key, QStringLiteral("--") + paper.length,
                                    periodFor(paper.length), QStringLiteral("--today"), QStringLiteral("2026-09-30"),
                                    QStringLiteral("--output"), output} +
                        more);
    }
    QString textOf(const PaperLine& paper, const QStringList& more = {})
    {
        const QString output = m_folder.filePath(QStringLiteral("read.pdf"));
        QFile::remove(output);
        const Run run = write(paper, output, more);
        return run.code == 0 ? read(QStringLiteral("pdftotext"), {output, QStringLiteral("-")})
                             : QString::fromUtf8(run.err);
    }

    /// What the sample's households told of themselves.
    QStringList confided()
    {
        QStringList all;
        for (const auto& [kind, field] :
             {std::pair("visit", "situation"), std::pair("visit", "solved"), std::pair("aidmeasure", "text"),
              std::pair("aidplan", "text"), std::pair("household", "health"), std::pair("household", "arrangement")}) {
            const auto rows = xianfeng({QStringLiteral("list"), m_file, QString::fromLatin1(kind),
                                        QStringLiteral("--format"), QStringLiteral("json")})
                                  .rows();
            for (const QJsonValue each : rows) {
                constexpr qsizetype telling = 8;
                const QString text = withoutSpace(each[QString::fromLatin1(field)].toString());
                if (text.size() >= telling)
                    all << text;
            }
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(QStringLiteral("sample.xianfeng"));
        QCOMPARE(xianfeng({QStringLiteral("sample"), m_file}).code, 0);
    }
    void everyPaperIsWrittenInEveryFormatItNames_data()
    {
        QTest::addColumn<QString>("key");
        for (const PaperLine& paper : listedPapers())
            QTest::newRow(qPrintable(paper.key)) << paper.key;
    }
    void everyPaperIsWrittenInEveryFormatItNames()
    {
        QFETCH(QString, key);
        const QList<PaperLine> all = listedPapers();
        const auto paper = std::find_if(all.begin(), all.end(), [&](const PaperLine& each) { return each.key == key; });
        QVERIFY(paper->formats.contains(QStringLiteral("pdf")));
        for (const QString& format : paper->formats) {
            const QString output = m_folder.filePath(key + u'.' + format);
            const Run run = write(*paper, output);
            QVERIFY2(run.code == 0, qPrintable(format + QString::fromUtf8(run.err)));
            QVERIFY2(QFile(output).size() > 500 || format == QLatin1String("csv"), qPrintable(format));
        }
    }
    void everyPdfHasItsFontsInsideAndNoBlankCharacter_data() { everyPaperIsWrittenInEveryFormatItNames_data(); }
    void everyPdfHasItsFontsInsideAndNoBlankCharacter()
    {
        QFETCH(QString, key);
        const QString pdf = m_folder.filePath(key + QStringLiteral(".pdf"));
        const QStringList fonts = read(QStringLiteral("pdffonts"), {pdf}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        static const QRegularExpression embedded(QStringLiteral("yes (yes|no) +yes +\\d+ +\\d+ *$"));
        for (const QString& font : fonts)
            QVERIFY2(font.contains(embedded), qPrintable(font));
        const QString text = withoutSpace(read(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}));
        QVERIFY(text.contains(QStringLiteral("示例数据")));
        QVERIFY(text.contains(QStringLiteral("内部版")));
        QVERIFY2(!text.contains(u'〓'), qPrintable(text.mid(text.indexOf(u'〓') - 20, 40)));
    }
    void daysHaveOneFormInAPaper_data() { everyPaperIsWrittenInEveryFormatItNames_data(); }
    void daysHaveOneFormInAPaper()
    {
        QFETCH(QString, key);
        const QString pdf = m_folder.filePath(key + QStringLiteral(".pdf"));
        const QString text = withoutSpace(read(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}));
        static const QRegularExpression iso(QStringLiteral("\\d{4}-\\d{2}(-\\d{2})?"));
        const qsizetype at = iso.match(text).capturedStart();
        QVERIFY2(at < 0, qPrintable(text.mid(at - 20, 50)));
    }
    void thePublicEditionNamesNoHouseholdAndMembersOnlyInNotices_data()
    {
        everyPaperIsWrittenInEveryFormatItNames_data();
    }
    void thePublicEditionNamesNoHouseholdAndMembersOnlyInNotices()
    {
        QFETCH(QString, key);
        const QStringList notices{"pledge-booklet",      "pledge-sheet",    "pledge-notice", "plaque-roll",
                                  "commendation-notice", "contest-ranking", "journal",       "ballot"};
        for (const PaperLine& paper : listedPapers()) {
            if (paper.key != key)
                continue;
            const QString text = withoutSpace(textOf(paper, {QStringLiteral("--edition"), QStringLiteral("public")}));
            QVERIFY(text.contains(QStringLiteral("示例数据")));
            QVERIFY(!text.contains(QStringLiteral("内部版")));
            for (const QString& secret : confided())
                QVERIFY2(!text.contains(secret), qPrintable(secret));
            for (const char* head : {"黄桂英", "李大山", "王水生", "覃有福", "陈阿妹", "卢秀兰"})
                QVERIFY2(!text.contains(QString::fromUtf8(head)), head);
            for (const char* name : {"林国栋", "梁思琪", "程立", "王䶮", "赵𬀩", "欧阳静", "马力"})
                QVERIFY2(notices.contains(key) || !text.contains(QString::fromUtf8(name)), name);
        }
    }
    void aNoticeKeepsTheNamesOfMembersAlsoWhereAnotherWroteThem()
    {
        const PaperLine journal{QStringLiteral("journal"), QStringLiteral("year"), {}};
        const auto textOfEdition = [&](const QString& edition) {
            const QString output = m_folder.filePath(edition + QStringLiteral(".html"));
            write(journal, output, {QStringLiteral("--edition"), edition});
            QFile written(output);
            return written.open(QIODevice::ReadOnly) ? QString::fromUtf8(written.readAll()) : QString();
        };
        const QString text = textOfEdition(QStringLiteral("public"));
        QVERIFY(text.contains(QStringLiteral("张喆"))); // an author
        QVERIFY(text.contains(QStringLiteral("唐一凡转正提前两个月准备材料")));
        QVERIFY(!text.contains(QStringLiteral("唐某某")));
        QVERIFY(textOfEdition(QStringLiteral("internal")).contains(QStringLiteral("唐一凡转正提前两个月准备材料")));
    }
    void aSignatureStandsWithTextOnItsPage_data() { everyPaperIsWrittenInEveryFormatItNames_data(); }
    void aSignatureStandsWithTextOnItsPage()
    {
        QFETCH(QString, key);
        // LibreOffice keeps no row of a table with what follows it: a signature behind a table may come to stand alone.
        const QString xml =
            read(QStringLiteral("unzip"), {QStringLiteral("-p"), m_folder.filePath(key + QStringLiteral(".docx")),
                                           QStringLiteral("word/document.xml")});
        QVERIFY(xml.contains(QStringLiteral("</w:document>")));
        static const QRegularExpression paragraph(QStringLiteral("<w:pStyle w:val=\"(\\w+)\"/>"));
        QString before;
        for (auto each = paragraph.globalMatch(xml); each.hasNext();) {
            const QString style = each.next().captured(1);
            QVERIFY2(style != QLatin1String("Signature") || before != QLatin1String("AfterTable"), qPrintable(key));
            before = style;
        }
    }
    void aRecordNotYetTakenIsAFormToFillInByHand()
    {
        const PaperLine record{QStringLiteral("meeting-record"), QStringLiteral("year"), {}};
        const QString text = withoutSpace(textOf(record));
        QCOMPARE(text.count(QStringLiteral("本次会议尚未召开，空白处在会上填写。记录人：＿＿＿＿＿＿年")), 1);
        QVERIFY(!text.contains(QRegularExpression(QStringLiteral("记录人：\\d"))));
        QVERIFY(text.contains(QStringLiteral("整改清单9项。记录人：梁思琪2026年8月27日")));
        QVERIFY(text.contains(QStringLiteral("附注：截至2026年9月30日，整改清单9项已销号4项。")));
    }
    void aMembersCardTakesTwoPagesAtMostAndRetellsNothing()
    {
        const PaperLine card{QStringLiteral("member-card"), QStringLiteral("year"), {}};
        const auto members =
            xianfeng({QStringLiteral("list"), m_file, QStringLiteral("member"), QStringLiteral("--format"),
                      QStringLiteral("json"), QStringLiteral("--as-of"), QStringLiteral("2026-09-30")})
                .rows();
        for (const QJsonValue each : members) {
            const QString output = m_folder.filePath(QStringLiteral("card.pdf"));
            QFile::remove(output);
            QCOMPARE(
                write(card, output, {QStringLiteral("--id"), QString::number(each[QLatin1String("id")].toInteger())})
                    .code,
                0);
            static const QRegularExpression count(QStringLiteral("Pages: +(\\d+)"));
            const QString pages = count.match(read(QStringLiteral("pdfinfo"), {output})).captured(1);
            QVERIFY2(pages.toInt() <= 2, qPrintable(each[QLatin1String("name")].toString() + pages));
            const QString text = withoutSpace(read(QStringLiteral("pdftotext"), {output, QStringLiteral("-")}));
            QVERIFY(!text.contains(QStringLiteral("金额：")));
        }
    }
    void aYearsPapersShowTheLastQuarterThatWasAssessed()
    {
        const QString pdf = m_folder.filePath(QStringLiteral("october.pdf"));
        QCOMPARE(xianfeng({QStringLiteral("export"), m_file, QStringLiteral("annual-summary"), QStringLiteral("--year"),
                           QStringLiteral("2026"), QStringLiteral("--today"), QStringLiteral("2026-10-08"),
                           QStringLiteral("--output"), pdf})
                     .code,
                 0);
        const QString text = withoutSpace(read(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}));
        QVERIFY(text.contains(QStringLiteral("第三季度，支部逐项对照“五个好”要求自查，5项中已自评5项")));
        QVERIFY(text.contains(QStringLiteral("注：为第三季度评价情况；")));
        QVERIFY(!text.contains(QStringLiteral("对照情况全年无")));
    }
    void theSameOrderGivesTheSameFile()
    {
        const PaperLine summary = listedPapers().front();
        const QString first = m_folder.filePath(QStringLiteral("first.pdf"));
        const QString second = m_folder.filePath(QStringLiteral("second.pdf"));
        QCOMPARE(write(summary, first).code, 0);
        QCOMPARE(write(summary, second).code, 0);
        QFile a(first);
        QFile b(second);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QCOMPARE(a.readAll(), b.readAll());
    }
    void aPaperIsWrittenInFreeFontsAndForArchives()
    {
        const QString pdf = m_folder.filePath(QStringLiteral("archive.pdf"));
        const QStringList order{QStringLiteral("summary"),   m_file,
                                QStringLiteral("--quarter"), QStringLiteral("2026Q3"),
                                QStringLiteral("--fonts"),   QStringLiteral("open"),
                                QStringLiteral("--pdfa")};
        QCOMPARE(xianfeng(order + QStringList{QStringLiteral("--output"), pdf}).code, 0);
        QVERIFY(read(QStringLiteral("pdffonts"), {pdf}).contains(QStringLiteral("NotoSerifCJK")));
        QFile written(pdf);
        QVERIFY(written.open(QIODevice::ReadOnly) && written.readAll().contains("<pdfaid:part>1</pdfaid:part>"));
        const QString docx = m_folder.filePath(QStringLiteral("archive.docx"));
        const Run refused = xianfeng(order + QStringList{QStringLiteral("--output"), docx});
        QCOMPARE(refused.code, 2);
        QVERIFY(!QFile::exists(docx));
    }
    void aCardIsOfOneMemberOrOfAll()
    {
        const PaperLine card{QStringLiteral("member-card"), QStringLiteral("year"), {}};
        const auto members =
            xianfeng({QStringLiteral("list"), m_file, QStringLiteral("member"), QStringLiteral("--format"),
                      QStringLiteral("json"), QStringLiteral("--as-of"), QStringLiteral("2026-09-30")})
                .rows();
        const auto first = members.at(0).toObject();
        const QString one = withoutSpace(
            textOf(card, {QStringLiteral("--id"), QString::number(first.value(QLatin1String("id")).toInteger())}));
        QCOMPARE(one.count(QStringLiteral("创先争优情况卡")), 1);
        QVERIFY(one.contains(first.value(QLatin1String("name")).toString()));
        QCOMPARE(withoutSpace(textOf(card)).count(QStringLiteral("创先争优情况卡")), members.size());
    }
    void whatIsAskedWrongGetsASentenceAndNoFile_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no such paper") << QStringList{"no-paper", "--quarter", "2026Q3"} << "xianfeng papers";
        QTest::newRow("no period") << QStringList{"quarterly-summary"} << "--quarter 2026Q3";
        QTest::newRow("wrong period") << QStringList{"quarterly-summary", "--year", "2026"} << "--quarter 2026Q3";
        QTest::newRow("wrong edition") << QStringList{"quarterly-summary", "--quarter", "2026Q3", "--edition", "secret"}
                                       << "internal or public";
        QTest::newRow("wrong fonts") << QStringList{"quarterly-summary", "--quarter", "2026Q3", "--fonts", "any"}
                                     << "wps or open";
        QTest::newRow("id of a branch's paper")
            << QStringList{"quarterly-summary", "--quarter", "2026Q3", "--id", "4"} << "takes no --id";
        QTest::newRow("id of nobody") << QStringList{"member-card", "--year", "2026", "--id", "999999"}
                                      << "no such paper";
    }
    void whatIsAskedWrongGetsASentenceAndNoFile()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, sentence);
        const QString output = m_folder.filePath(QStringLiteral("wrong.pdf"));
        const Run run = xianfeng(QStringList{QStringLiteral("export"), m_file} + words +
                                 QStringList{QStringLiteral("--output"), output});
        QVERIFY(run.code != 0);
        QVERIFY2(QString::fromUtf8(run.err).contains(sentence), run.err.constData());
        QVERIFY(!QFile::exists(output));
    }
};

QTEST_APPLESS_MAIN(TestPapers)
#include "tst_papers.moc"
