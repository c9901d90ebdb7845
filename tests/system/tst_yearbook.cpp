// SPDX-License-Identifier: GPL-3.0-or-later
// The year book and the journal through the real program: what is in them, in which order, and whether the contents
// name the true pages.
#include "program.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using xf::test::xianfeng;

namespace {

QString key(const char* text)
{
    return QString::fromUtf8(text);
}

QString withoutSpace(QString text)
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    return text.remove(space);
}

/// What stands on each page.
QStringList rawPagesOf(const QString& pdf, const QStringList& mode = {})
{
    QProcess process;
    process.start(key("pdftotext"), mode + QStringList{pdf, key("-")});
    process.waitForFinished();
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // after the last form feed
    return pages;
}

/// The same without blanks.
QStringList pagesOf(const QString& pdf)
{
    QStringList pages = rawPagesOf(pdf);
    for (QString& each : pages)
        each = withoutSpace(each);
    return pages;
}

int pageCount(const QString& pdf)
{
    QProcess process;
    process.start(key("pdfinfo"), {pdf});
    process.waitForFinished();
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(QString::fromUtf8(process.readAllStandardOutput())).captured(1).toInt();
}

struct Entry {
    QString title;
    int page = 0;
};

/// The lines of the contents: a title, on one line or two, dots and a number.
QList<Entry> contentsOf(const QStringList& pages)
{
    static const QRegularExpression end(QStringLiteral("^(.*?)…+\\s*(\\d+)$"));
    static const QRegularExpression frame(QStringLiteral("^(内部版)?\\s*(示例数据)?$|^目\\s*录$"));
    QList<Entry> entries;
    QString title;
    for (const QString& line : pages.join(u'\n').split(u'\n')) {
        const QString words = line.trimmed();
        const auto match = end.match(words);
        if (words.contains(frame))
            continue;
        title += withoutSpace(match.hasMatch() ? match.captured(1) : words);
        if (match.hasMatch())
            entries.append({std::exchange(title, QString()), match.captured(2).toInt()});
    }
    return entries;
}

} // namespace

class TestYearBook : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;
    QString m_pdf;
    QStringList m_pages;
    QStringList m_front; ///< cover and contents, which have no number
    QStringList m_body;
    QStringList m_contents;

    QString write(const char* paper)
    {
        QString pdf = m_folder.filePath(key(paper) + key(".pdf"));
        const auto run = xianfeng({key("export"), m_file, key(paper), key("--year"), key("2026"), key("--today"),
                                   key("2026-10-08"), key("--output"), pdf});
        if (run.code != 0)
            qFatal("%s", run.err.constData());
        return pdf;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(key("sample.xianfeng"));
        QCOMPARE(xianfeng({key("sample"), m_file}).code, 0);
        m_pdf = write("year-book");
        m_pages = pagesOf(m_pdf);
        static const QRegularExpression number(QStringLiteral("—\\d+—"));
        for (const QString& each : m_pages)
            (m_body.isEmpty() && !each.contains(number) ? m_front : m_body) << each;
        m_contents = rawPagesOf(m_pdf, {key("-layout")}).mid(1, m_front.size() - 1);
    }

    void theContentsNameTheTruePages()
    {
        const auto entries = contentsOf(m_contents);
        QVERIFY2(entries.size() > 30, qPrintable(QString::number(entries.size())));
        for (const Entry& each : entries) {
            QVERIFY2(each.page >= 1 && each.page <= m_body.size(), qPrintable(each.title));
            QVERIFY2(m_body.at(each.page - 1).contains(each.title), qPrintable(each.title + m_body.at(each.page - 1)));
        }
    }
    void thePartsStandInTheirOrder()
    {
        QStringList titles;
        for (const Entry& each : contentsOf(m_contents))
            titles << each.title;
        qsizetype at = -1;
        for (const char* part : {"党员名册", "实施方案", "支部公开承诺书", "党员公开承诺书", "第一季度", "第二季度",
                                 "第三季度", "专题民主生活会记录", "调查研究", "调研报告评比", "读书活动", "进度表",
                                 "承诺践诺台账", "五个好", "五带头", "整改清单", "帮扶台账"}) {
            const auto found = std::find_if(titles.begin() + at + 1, titles.end(),
                                            [&](const QString& each) { return each.contains(key(part)); });
            QVERIFY2(found != titles.end(), part);
            at = found - titles.begin();
        }
        QVERIFY(m_pages.front().contains(key("党支部工作手册")));
    }
    void everyMemberIsOnTheRoster()
    {
        const auto members = xianfeng({key("list"), m_file, key("member"), key("--format"), key("json"), key("--as-of"),
                                       key("2026-10-08")})
                                 .rows();
        QVERIFY(members.size() > 20);
        // In the order of writing: a name of two characters has a space between.
        const QString roster = withoutSpace(rawPagesOf(m_pdf, {key("-raw")}).mid(m_front.size(), 3).join(QString()));
        for (const auto& each : members) {
            const QString name = each.toObject().value(key("name")).toString();
            QVERIFY2(roster.contains(name), qPrintable(name));
        }
    }
    void researchAndReadingAreInIt()
    {
        const QString text = m_body.join(QString());
        for (const char* kind : {"research", "reading"}) {
            const auto rows = xianfeng({key("list"), m_file, key(kind), key("--format"), key("json"), key("--as-of"),
                                        key("2026-10-08")})
                                  .rows();
            for (const auto& each : rows) {
                if (each.toObject().value(key("year")).toInt() == 2026)
                    QVERIFY2(text.contains(withoutSpace(each.toObject().value(key("title")).toString()).left(8)),
                             qPrintable(each.toObject().value(key("title")).toString()));
            }
        }
    }
    void noPageIsEmptyAndNoneIsMissing()
    {
        QCOMPARE(pageCount(m_pdf), m_pages.size());
        static const QRegularExpression frame(QStringLiteral("内部版|示例数据|—\\d+—"));
        for (qsizetype i = 0; i < m_pages.size(); ++i)
            QVERIFY2(QString(m_pages.at(i)).remove(frame).size() > 8, qPrintable(QString::number(i + 1)));
        QVERIFY(m_body.last().contains(QStringLiteral("—%1—").arg(m_body.size())));
    }
    void theJournalSaysOnWhichPageANoteBegins()
    {
        const QStringList pages = pagesOf(write("journal"));
        const auto journal = pages.join(QString());
        QVERIFY(journal.contains(key("本期目录")) && journal.contains(key("页码")));
        const QString laidOut = rawPagesOf(m_folder.filePath(key("journal.pdf")), {key("-layout")}).join(QString());
        // A row of the contents ends with its author and page; the note itself begins with its author's line.
        static const QRegularExpression row(QStringLiteral("(\\p{Han}\\s+\\p{Han}|\\p{Han}{3,4})\\s+(\\d+)\\s*\\n"));
        int rows = 0;
        for (auto each = row.globalMatch(laidOut.left(laidOut.indexOf(key("这本书讲")))); each.hasNext(); ++rows) {
            const auto match = each.next();
            const int page = match.captured(2).toInt();
            QVERIFY2(page >= 1 && page <= pages.size(), qPrintable(match.captured()));
            const QString heading = withoutSpace(match.captured(1)) + key("：读《");
            QVERIFY2(pages.at(page - 1).contains(heading), qPrintable(heading));
        }
        QCOMPARE(rows, 3);
    }
};

QTEST_APPLESS_MAIN(TestYearBook)
#include "tst_yearbook.moc"
