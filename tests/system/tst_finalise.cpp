// SPDX-License-Identifier: GPL-3.0-or-later
// 定稿 through the real program: a finalised quarter is printed byte for byte as it was, whatever is edited later.
#include "program.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using xf::test::Run;
using xf::test::xianfeng;

namespace {

QString key(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestFinalise : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

    Run finalise(const QString& today = QStringLiteral("2026-09-30"))
    {
        return xianfeng({key("finalise"), m_file, key("--quarter"), key("2026Q3"), key("--today"), today});
    }
    QByteArray written(const QStringList& words, const QString& format)
    {
        const QString output = m_folder->filePath(key("paper.") + format);
        QFile::remove(output);
        const Run run = xianfeng(words + QStringList{key("--quarter"), key("2026Q3"), key("--today"), key("2026-10-20"),
                                                     key("--output"), output});
        QFile file(output);
        if (run.code != 0 || !file.open(QIODevice::ReadOnly))
            qFatal("%s", run.err.constData());
        return file.readAll();
    }
    QByteArray sum(const QStringList& words)
    {
        return QCryptographicHash::hash(written(words, key("pdf")), QCryptographicHash::Sha256).toHex();
    }
    QStringList summary() { return {key("summary"), m_file}; }
    QStringList summaryPaper()
    {
        return paper("quarterly-summary") +
               QStringList{key("--quarter"), key("2026Q3"), key("--output"), m_folder->filePath(key("paper.pdf"))};
    }
    QStringList paper(const char* name) { return {key("export"), m_file, key(name)}; }
    QString textOf(const QStringList& words)
    {
        written(words, key("pdf"));
        QProcess process;
        process.start(key("pdftotext"), {m_folder->filePath(key("paper.pdf")), key("-")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).simplified().remove(u' ');
    }
    void apply(const QString& lines)
    {
        const Run run = xianfeng({key("apply"), m_file, key("-")}, lines.toUtf8());
        QVERIFY2(run.code == 0, run.out.constData());
    }
    /// Edits that change what the quarter's summary says: dated in it, after it, and not dated at all.
    void editAfterwards()
    {
        const auto members = xianfeng({key("list"), m_file, key("member"), key("--format"), key("json")}).rows();
        const auto id = members.at(0).toObject().value(key("id")).toInteger();
        apply(QStringLiteral(
                  R"({"add":"reading","fields":{"title":"补录的心得","year":2026,"responsible":%1}})"
                  "\n"
                  R"({"edit":%1,"fields":{"name":"改名某"}})"
                  "\n"
                  R"({"add":"practice","fields":{"title":"补录的做法","text":"季内补录。","date":"2026-08-08"}})"
                  "\n"
                  R"({"add":"practice","fields":{"title":"下季做法","text":"下季。","date":"2026-10-08"}})"
                  "\n")
                  .arg(id));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(key("sample.xianfeng"));
        QCOMPARE(xianfeng({key("sample"), m_file}).code, 0);
    }

    void laterEditsChangeAQuarterThatIsNotFinalised()
    {
        const QByteArray before = sum(summary());
        editAfterwards();
        QVERIFY(sum(summary()) != before);
    }
    void aFinalisedQuarterIsPrintedByteForByteAsItWas()
    {
        const QByteArray before = sum(summary());
        const Run run = finalise();
        QVERIFY2(run.code == 0, run.err.constData());
        const QByteArray html = written(summary(), key("html"));
        const QByteArray publicBefore = sum(paper("quarterly-summary") + QStringList{key("--edition"), key("public")});
        QCOMPARE(sum(summary()), before);
        editAfterwards();
        QCOMPARE(sum(summary()), before);
        QCOMPARE(sum(paper("quarterly-summary")), before);
        QCOMPARE(sum(paper("quarterly-summary") + QStringList{key("--edition"), key("public")}), publicBefore);
        QCOMPARE(written(summary(), key("html")), html);
        QVERIFY(!textOf(summary()).contains(key("改名某")));
    }
    void theReprintedPublicEditionStillListsWhatItHides()
    {
        const QStringList words{key("export"),
                                m_file,
                                key("quarterly-summary"),
                                key("--quarter"),
                                key("2026Q3"),
                                key("--today"),
                                key("2026-10-20"),
                                key("--edition"),
                                key("public"),
                                key("--output"),
                                m_folder->filePath(key("public.pdf"))};
        const QByteArray before = xianfeng(words).out;
        QVERIFY2(before.contains("黄桂英"), before.constData());
        QCOMPARE(finalise().code, 0);
        QCOMPARE(xianfeng(words).out, before);
        editAfterwards(); // also a member's name
        QCOMPARE(xianfeng(words).out, before);
    }
    void theFileKeepsTheChecksumsOfContentAndPdf()
    {
        const QByteArray before = sum(summary());
        QCOMPARE(finalise().code, 0);
        const auto rows = xianfeng({key("list"), m_file, key("finalised"), key("--format"), key("json")}).rows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).toObject().value(key("quarter")).toString(), key("2026Q3"));
        QCOMPARE(rows.at(0).toObject().value(key("pdf")).toString().toLatin1(), before);
        QCOMPARE(rows.at(0).toObject().value(key("content")).toString().size(), 64);
        const Run check = xianfeng({key("check"), m_file});
        QVERIFY2(check.code == 0, check.err.constData());
    }
    void aQuarterIsFinalisedOnceAndNotBeforeItsLastDay()
    {
        const Run early = finalise(key("2026-09-29"));
        QCOMPARE(early.code, 1);
        QVERIFY(early.err.contains("2026-09-30"));
        QCOMPARE(finalise().code, 0);
        const Run again = finalise();
        QCOMPARE(again.code, 1);
        QVERIFY2(again.err.contains("finalised already"), again.err.constData());
        QCOMPARE(xianfeng({key("finalise"), m_file}).code, 2);
    }
    void theCorrectionsNameTheChangedFigureWithBothValues()
    {
        QVERIFY(textOf(paper("summary-corrections")).contains(key("尚未定稿")));
        QCOMPARE(finalise().code, 0);
        QVERIFY(textOf(paper("summary-corrections")).contains(key("没有更正")));
        const auto pledges = xianfeng({key("list"), m_file, key("pledge"), key("--format"), key("json"), key("--as-of"),
                                       key("2026-09-30")})
                                 .rows();
        const auto open = std::find_if(pledges.begin(), pledges.end(), [](const QJsonValue& each) {
            const QString due = each[key("due")].toString();
            return each[key("state")].toString() == key("underway") && due >= key("2026-07-01") &&
                   due <= key("2026-09-30");
        });
        QVERIFY(open != pledges.end());
        apply(QStringLiteral("{\"step\":%1,\"key\":\"closed\",\"date\":\"2026-09-30\"}\n")
                  .arg((*open)[key("id")].toInteger()));
        const QString text = textOf(paper("summary-corrections"));
        QVERIFY2(text.contains(key("更正：原为")) && text.contains(key("91.7%（55/60）")) &&
                     text.contains(key("93.3%（56/60）")),
                 qPrintable(text));
        QVERIFY(textOf(summary()).contains(key("91.7%（55/60）")));
    }
    void anyTwoQuartersAreHeldSideBySide()
    {
        const QString text = textOf(paper("comparison") + QStringList{key("--with"), key("2026Q2")});
        QVERIFY2(text.contains(key("2026年第二季度与2026年第三季度小结对照")), qPrintable(text.left(400)));
        for (const char* each : {"88.9%（24/27）", "88.0%（22/25）", "−0.9个百分点"})
            QVERIFY2(text.contains(key(each)), each);
        QCOMPARE(textOf(paper("comparison")), text); // the quarter before, where none is named
    }
    void aFinalisedQuarterIsHeldBesideWhatItSaysNow()
    {
        const QStringList words = paper("comparison") + QStringList{key("--with"), key("2026Q3")};
        const QStringList order =
            words + QStringList{key("--quarter"),  key("2026Q3"),   key("--today"),
                                key("2026-10-20"), key("--output"), m_folder->filePath(key("none.pdf"))};
        const Run early = xianfeng(order);
        QCOMPARE(early.code, 1);
        QVERIFY2(early.err.contains("not finalised"), early.err.constData());
        QCOMPARE(finalise().code, 0);
        QVERIFY(textOf(words).contains(key("各部分文字相同")));
        editAfterwards();
        const QString text = textOf(words);
        QVERIFY(text.contains(key("小结定稿与现在对照")));
        QVERIFY2(text.contains(key("改名某")), qPrintable(text));
        // Beside another quarter the finalised one counts as printed, unless asked for as the records stand.
        const QStringList before{key("--with"), key("2026Q2")};
        QVERIFY(textOf(paper("comparison") + before).contains(key("2026年9月30日定稿")));
        QVERIFY(
            !textOf(paper("comparison") + before + QStringList{key("--state"), key("now")}).contains(key("定稿）")));
    }
    void aPaperThatComparesNothingTakesNoOtherQuarter()
    {
        const Run run = xianfeng(summaryPaper() + QStringList{key("--with"), key("2026Q2")});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("--with"), run.err.constData());
    }
    void undoBringsTheStateBefore()
    {
        QCOMPARE(finalise().code, 0);
        apply(key("{\"undo\":1}\n"));
        QVERIFY(xianfeng({key("list"), m_file, key("finalised"), key("--format"), key("json")}).rows().isEmpty());
        QCOMPARE(finalise().code, 0);
    }
};

QTEST_APPLESS_MAIN(TestFinalise)
#include "tst_finalise.moc"
