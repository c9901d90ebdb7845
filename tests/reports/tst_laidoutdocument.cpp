// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pagepainter.h"
#include "writers/pagestyle.h"
#include "writers/papersetter.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

#include <cmath>
#include <map>

using namespace xf;

namespace {

struct PlacedCharacter {
    double x;
    int size;
    char32_t character;
};
using Lines = std::map<qint64, std::vector<PlacedCharacter>>; // by baseline

Lines linesOf(const LaidOutDocument& document, size_t page)
{
    Lines lines;
    const GlyphStore& text = document.pages[page].text;
    for (const GlyphSpan& span : text.spans) {
        if (span.turned)
            continue;
        for (auto i = size_t(span.first); i < size_t(span.first + span.count); ++i)
            lines[std::llround(text.positions[i].y())].push_back(
                {text.positions[i].x(), span.size, document.fonts->character(span.face, text.glyphs[i])});
    }
    return lines;
}

QString wordsOf(const std::vector<PlacedCharacter>& line)
{
    std::u32string words;
    for (const PlacedCharacter& placed : line)
        words += placed.character;
    return QString::fromUcs4(words.data(), qsizetype(words.size()));
}

double inMm(double units)
{
    return units / page::mm;
}

LaidOutDocument paragraphs(const QString& text)
{
    paper::Document document;
    document.add(paper::Paragraph{text, paper::ParagraphStyle::Plain});
    return layOut(document);
}

QStringList brokenLines(const QString& text)
{
    const LaidOutDocument document = paragraphs(text);
    QStringList lines;
    for (const auto& [y, line] : linesOf(document, 0))
        lines.append(wordsOf(line));
    lines.removeLast(); // the page number
    return lines;
}

const QString ten = QStringLiteral("甲乙丙丁戊己庚辛壬癸");

paper::Table tableOf(int rows)
{
    paper::Table table;
    table.columns = {{QStringLiteral("序号")}, {QStringLiteral("承诺")}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({qint64(i), QStringLiteral("承诺事项")});
    return table;
}

} // namespace

class TestLaidOutDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSignatureTakesTheLastRowOfATableAlong()
    {
        for (const bool withSentence : {false, true}) {
            for (int rows = 1; rows < 60; ++rows) {
                paper::Document document;
                document.add(tableOf(rows));
                if (withSentence)
                    document.add(paper::Paragraph{QStringLiteral("以上情况截至2026年9月30日。")});
                document.add(paper::Signature{QStringLiteral("某支部"), QDate(2026, 9, 30)});
                const LaidOutDocument laid = layOut(document);
                // Rules are the frame of a table: where the signature is, a row is too.
                QVERIFY2(!laid.pages.back().rules.empty(), qPrintable(QString::number(rows)));
            }
        }
    }
    void noRowOfATableStandsAloneOnAPage()
    {
        for (int rows = 3; rows < 90; ++rows) {
            paper::Document document;
            document.add(tableOf(rows));
            const LaidOutDocument laid = layOut(document);
            // With the repeated head and the page number, a page with one row has three lines of glyphs.
            QSet<double> lines;
            const LaidOutPage& last = laid.pages.back();
            for (const QPointF& each : last.text.positions)
                lines.insert(std::round(each.y()));
            QVERIFY2(lines.size() >= 4, qPrintable(QString::number(rows)));
        }
    }
    void aCoverAtTheEndLeavesNoEmptyPage()
    {
        paper::Document document;
        document.add(paper::Cover{QStringLiteral("评比"), {}, QStringLiteral("某支部"), QDate(2026, 9, 30)});
        document.add(paper::Cover{QStringLiteral("评比"), {}, QStringLiteral("某支部"), QDate(2026, 9, 30)});
        QCOMPARE(layOut(document).pages.size(), size_t{2});
    }
    void aFullPageHas22LinesOf28Characters()
    {
        const LaidOutDocument document = paragraphs(ten.repeated(200));
        Lines lines = linesOf(document, 0);
        QCOMPARE(lines.size(), size_t(23)); // and the page number
        lines.erase(std::prev(lines.end()));
        for (const auto& [y, line] : lines)
            QCOMPARE(line.size(), size_t(28));
    }
    void linesStandOnTheGridAndFillTheirMarginsExactly()
    {
        const LaidOutDocument document = paragraphs(ten.repeated(200));
        Lines lines = linesOf(document, 0);
        lines.erase(std::prev(lines.end()));
        double before = 0;
        for (const auto& [y, line] : lines) {
            QVERIFY(std::abs(line.front().x + page::bodySize / 2.0 - (page::left + page::cell / 2)) < 1);
            QVERIFY(std::abs(line.back().x + page::bodySize / 2.0 - (page::width - page::right - page::cell / 2)) < 1);
            if (before > 0)
                QVERIFY(std::abs(double(y) - before - 2899) < 2);
            before = double(y);
        }
        QVERIFY(inMm(double(lines.begin()->first)) > 37);
        QVERIFY(inMm(double(lines.rbegin()->first)) < 297 - 35);
    }
    void aBodyParagraphIsIndentedByTwoCharacters()
    {
        paper::Document document;
        document.add(paper::Paragraph{ten.repeated(6)});
        const Lines lines = linesOf(layOut(document), 0);
        const auto& first = lines.begin()->second;
        const auto& second = std::next(lines.begin())->second;
        QCOMPARE(first.size(), size_t(26));
        QCOMPARE(std::llround(first.front().x - second.front().x), std::llround(2 * page::cell));
    }
    void noLineStartsWithAClosingMarkOrEndsWithAnOpeningOne_data()
    {
        QTest::addColumn<QString>("text");
        for (int before = 20; before < 32; ++before) {
            for (const QString& mark :
                 {QStringLiteral("，"), QStringLiteral("。”"), QStringLiteral("）；"), QStringLiteral("《"),
                  QStringLiteral("（“"), QStringLiteral("？"), QStringLiteral("：“"), QStringLiteral("”）。")})
                QTest::addRow("%d%s", before, qPrintable(mark))
                    << ten.repeated(4).left(before) + mark + ten.repeated(4);
        }
    }
    void noLineStartsWithAClosingMarkOrEndsWithAnOpeningOne()
    {
        QFETCH(QString, text);
        const QStringList lines = brokenLines(text);
        QCOMPARE(lines.join(QString()), text);
        for (const QString& line : lines) {
            QVERIFY2(!QStringLiteral("，。”）；？：").contains(line.front()), qPrintable(line));
            QVERIFY2(!QStringLiteral("《（“").contains(line.back()), qPrintable(line));
        }
    }
    void wordsDatesAndDashesStayWhole()
    {
        for (int before = 18; before < 30; ++before) {
            const QStringList lines = brokenLines(ten.repeated(3).left(before) +
                                                  QStringLiteral("SQLite于2026年9月30日——……") + ten.repeated(3));
            for (const QString& whole : {QStringLiteral("SQLite"), QStringLiteral("2026年"), QStringLiteral("9月"),
                                         QStringLiteral("30日"), QStringLiteral("——"), QStringLiteral("……")})
                QCOMPARE(lines.filter(whole).size(), 1);
        }
    }
    void aWordLongerThanTheLineIsCutAndNothingLeavesThePage()
    {
        const QString word = QStringLiteral("abcdefghij").repeated(30);
        QCOMPARE(brokenLines(word).join(QString()), word);
        const LaidOutDocument document = paragraphs(word);
        for (const auto& [y, line] : linesOf(document, 0))
            QVERIFY(line.back().x < page::width - page::right);
    }
    void aHeadingIsNeverTheLastLineOfAPage()
    {
        for (int lines = 15; lines < 24; ++lines) {
            paper::Document document;
            document.add(paper::Paragraph{QStringLiteral("甲\n").repeated(lines).chopped(1)});
            document.addHeading(1, QStringLiteral("标题"));
            document.add(paper::Paragraph{QStringLiteral("正文")});
            const LaidOutDocument laidOut = layOut(document);
            for (size_t page = 0; page < laidOut.pages.size(); ++page) {
                Lines placed = linesOf(laidOut, page);
                placed.erase(std::prev(placed.end()));
                QVERIFY(!placed.empty() && wordsOf(placed.rbegin()->second) != QStringLiteral("一、标题"));
            }
        }
    }
    void aSignatureStandsWhereTheStandardPutsIt_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<bool>("withSeal");
        QTest::newRow("long unit") << QStringLiteral("某省财政厅机关第一党支部") << false;
        QTest::newRow("short unit") << QStringLiteral("某支部") << false;
        QTest::newRow("with a seal") << QStringLiteral("某省财政厅机关第一党支部") << true;
    }
    void aSignatureStandsWhereTheStandardPutsIt()
    {
        QFETCH(QString, unit);
        QFETCH(bool, withSeal);
        paper::Document document;
        document.add(paper::Paragraph{ten});
        document.add(paper::Signature{unit, QDate(2026, 9, 30), withSeal, paper::DateForm::Chinese});
        const Lines lines = linesOf(layOut(document), 0);
        const auto& unitLine = std::prev(lines.end(), 3)->second;
        const auto& dateLine = std::prev(lines.end(), 2)->second;
        const auto free = [](const std::vector<PlacedCharacter>& line) {
            return std::lround((page::width - page::right - line.back().x) / page::cell) - 1;
        };
        QCOMPARE(wordsOf(unitLine), unit);
        if (withSeal) {
            QCOMPARE(free(dateLine), 4L);
            const double offCentre = unitLine.front().x + unitLine.back().x - dateLine.front().x - dateLine.back().x;
            QVERIFY(std::abs(offCentre) < 2);
            return;
        }
        QCOMPARE(std::lround((dateLine.front().x - unitLine.front().x) / page::cell), 2L);
        QCOMPARE(std::min(free(unitLine), free(dateLine)), 2L);
    }
    void aSignatureNeverStandsAloneOnAPage()
    {
        for (int lines = 15; lines < 24; ++lines) {
            paper::Document document;
            document.add(paper::Paragraph{QStringLiteral("甲\n").repeated(lines).chopped(1)});
            document.add(paper::Signature{QStringLiteral("某支部"), QDate(2026, 9, 30)});
            const LaidOutDocument laidOut = layOut(document);
            const Lines placed = linesOf(laidOut, laidOut.pages.size() - 1);
            QCOMPARE(wordsOf(placed.begin()->second), QStringLiteral("甲"));
        }
    }
    void aTitleIsBrokenIntoBalancedLinesAndNoBookTitleIsTorn()
    {
        paper::Document document;
        document.add(
            paper::Title{QStringLiteral("中共某省财政厅机关第一支部委员会关于印发《创先争优活动实施方案》的通知")});
        Lines lines = linesOf(layOut(document), 0);
        lines.erase(std::prev(lines.end()));
        QVERIFY(lines.size() >= 2);
        for (const auto& [y, line] : lines) {
            const QString words = wordsOf(line);
            QCOMPARE(words.count(u'《'), words.count(u'》'));
            const double middle = (line.front().x + line.back().x + page::titleSize) / 2;
            QVERIFY(std::abs(middle - (page::left + page::textWidth / 2)) < 20);
        }
    }
    void rareCharactersOfNamesHaveAGlyphAndTheReportNamesTheStandIns()
    {
        const QString rare = QStringLiteral("喆堃玥昇淼犇䶮㛃𬀩");
        paper::Document document;
        document.addHeading(1, rare);
        document.addHeading(2, rare);
        document.add(paper::Paragraph{rare});
        const LaidOutDocument laidOut = layOut(document);
        const FontReport report = laidOut.fonts->report();
        QCOMPARE(report.missing, QString());
        for (const LaidOutPage& page : laidOut.pages) {
            for (const quint32 glyph : page.text.glyphs)
                QVERIFY(glyph != 0);
        }
        QVERIFY(report.roles.size() >= 3);
        for (const FontReport::Role& role : report.roles)
            QVERIFY(!role.used.isEmpty());
    }
    void aCharacterThatNoFontHasIsReportedAndReplaced()
    {
        const LaidOutDocument document = paragraphs(QStringLiteral("甲\U0003FFF0乙"));
        QCOMPARE(document.fonts->report().missing, QStringLiteral("\U0003FFF0"));
        QCOMPARE(wordsOf(linesOf(document, 0).begin()->second), QStringLiteral("甲〓乙"));
    }
    void anEmptyPaperIsOneEmptyPage() { QCOMPARE(layOut(paper::Document()).pages.size(), size_t(1)); }
    void aPaperSetInPartsIsTheSamePaper()
    {
        paper::Document document;
        for (int i = 0; i < 60; ++i)
            document.add(paper::Paragraph{ten.repeated(20 + i % 7), paper::ParagraphStyle::Body});
        const LaidOutDocument whole = layOut(document);
        PaperSetter setter(document);
        setter.advance(0); // one block at a time
        QVERIFY(!setter.isDone());
        QCOMPARE(setter.pages().pages.size(), size_t(1));
        for (int i = 1; i < 30; ++i)
            setter.advance(0);
        const LaidOutDocument half = setter.pages();
        QVERIFY(half.pages.size() > 2 && half.pages.size() < whole.pages.size());
        for (size_t page = 0; page + 1 < half.pages.size(); ++page) {
            QCOMPARE(half.pages[page].text.glyphs, whole.pages[page].text.glyphs);
            QCOMPARE(half.pages[page].text.positions, whole.pages[page].text.positions);
        }
        setter.finish();
        QVERIFY(setter.isDone());
        QCOMPARE(setter.pages().pages.size(), whole.pages.size());
        QCOMPARE(setter.pages().pages.back().text.positions, whole.pages.back().text.positions);
    }
    void aPreviewPaintsTheSamePlaces()
    {
        const LaidOutDocument document = paragraphs(ten.repeated(200));
        QImage image(794, 1123, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPage(painter, document, 0, 96);
        painter.end();
        const auto inked = [&](double fromMm, double toMm) {
            int count = 0;
            for (int x = int(fromMm / 25.4 * 96); x < int(toMm / 25.4 * 96); ++x) {
                for (int y = 0; y < image.height(); ++y)
                    count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
            }
            return count;
        };
        QCOMPARE(inked(0, 27.5), 0);
        QCOMPARE(inked(184.5, 209), 0);
        QVERIFY(inked(28, 34) > 100);
        QVERIFY(inked(178, 184) > 100);
    }
};

QTEST_MAIN(TestLaidOutDocument)
#include "tst_laidoutdocument.moc"
