// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the summary and the records behind them.
#include "content/sources.h"
#include "content/summary/quarterlysummary.h"
#include "writers/laidoutdocument.h"

#include "campaign.h"
#include "campaign/commendation.h"
#include "campaign/review.h"
#include "checklists/fivegoods.h"
#include "choices.h"
#include "pdftools.h"

using namespace xf;
using namespace xf::test;

namespace {

QDate day(int month, int dayOfMonth)
{
    return QDate(2026, month, dayOfMonth);
}

/// Three pledges due by September, two of them kept, one of those in the third quarter.
Campaign campaign()
{
    Campaign campaign{Quarter(2026, 3)};
    const Id zhang = campaign.addMember(QStringLiteral("张三"));
    const Id li = campaign.addMember(QStringLiteral("李四"));
    campaign.addPledge(QStringLiteral("甲"), zhang, day(3, 31), {{"begun", day(1, 5)}, {"closed", day(3, 20)}});
    campaign.addPledge(QStringLiteral("乙"), li, day(8, 31), {{"begun", day(7, 5)}, {"closed", day(8, 20)}});
    campaign.addPledge(QStringLiteral("丙"), li, day(9, 10), {{"begun", day(7, 5)}});
    return campaign;
}

std::vector<const paper::Paragraph*> paragraphs(const paper::Document& document)
{
    std::vector<const paper::Paragraph*> all;
    for (const paper::Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<paper::Paragraph>(&block))
            all.push_back(paragraph);
    }
    return all;
}

/// The figures with a source, as printed, that stand after these words.
std::vector<std::pair<QString, const paper::Source*>> figuresAfter(const paper::Document& document,
                                                                   const QString& words)
{
    std::vector<std::pair<QString, const paper::Source*>> found;
    for (const paper::Paragraph* each : paragraphs(document)) {
        const qsizetype at = each->text.indexOf(words);
        for (const paper::Reference& reference : each->references) {
            if (at >= 0 && reference.first >= at)
                found.emplace_back(each->text.mid(reference.first, reference.length), reference.source.get());
        }
    }
    return found;
}

void forgetSources(paper::Document& document)
{
    for (paper::Block& block : document.blocks) {
        if (auto* paragraph = std::get_if<paper::Paragraph>(&block))
            paragraph->references.clear();
        if (auto* table = std::get_if<paper::Table>(&block))
            table->references.clear();
    }
}

} // namespace

class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceReadsAsIfItsFiguresHadNoSource()
    {
        const QString worded = QStringLiteral("累计%1项，兑现%2项。")
                                   .arg(counted(QStringLiteral("到期"), pledgeKind(), {4, 5, 6}),
                                        withSource(QStringLiteral("2"), QStringLiteral("兑现"), pledgeKind(), {4, 6}));
        const ToldText text = told(QStringLiteral("前言。") + worded + QStringLiteral("后语"));
        QCOMPARE(text.text, QStringLiteral("前言。累计3项，兑现2项。后语"));
        QCOMPARE(text.references.size(), size_t(2));
        QCOMPARE(text.text.mid(text.references[0].first, text.references[0].length), QStringLiteral("3"));
        QCOMPARE(text.references[0].source->what, QStringLiteral("到期"));
        QCOMPARE(text.references[0].source->parts.front().kind, pledgeKind().key);
        QCOMPARE(text.references[0].source->parts.front().records, (std::vector<qint64>{4, 5, 6}));
        QCOMPARE(text.text.mid(text.references[1].first, text.references[1].length), QStringLiteral("2"));
        // What counts nothing leads nowhere; half a code is a text like any other.
        QCOMPARE(counted(QStringLiteral("到期"), pledgeKind(), {}), QStringLiteral("0"));
        const QString broken = QStringLiteral("a\uFDD0b\uFDD1c");
        QCOMPARE(told(broken).text, broken);
    }

    void theRatesLeadToWhatTheyCount()
    {
        const Campaign made = campaign();
        const paper::Document document = documentOf(summaryOf(made.snapshot, paperWords()));
        const auto figures = figuresAfter(document, QStringLiteral("累计到期3项"));
        // 累计到期3项，兑现率66.7%（2/3）；本季到期2项，兑现率50.0%（1/2）；上季兑现率—
        QStringList printed;
        for (const auto& [text, source] : figures)
            printed << QStringLiteral("%1:%2").arg(text).arg(source->count());
        QCOMPARE(printed.mid(0, 8).join(u' '), QStringLiteral("3:3 66.7%:3 2:2 3:3 2:2 50.0%:2 1:1 2:2"));
        const auto& pledges = made.snapshot.of(pledgeKind());
        QCOMPARE(figures[2].second->parts.front().records,
                 (std::vector<qint64>{pledges[0].record->id, pledges[1].record->id}));
        QCOMPARE(figures[6].second->parts.front().records, (std::vector<qint64>{pledges[1].record->id}));
    }

    void everyCountIsThatOfItsRecords()
    {
        const Campaign made = campaign();
        const paper::Document document = documentOf(summaryOf(made.snapshot, paperWords()));
        int checked = 0;
        for (const paper::Paragraph* each : paragraphs(document)) {
            for (const paper::Reference& reference : each->references) {
                bool isCount = false;
                const int count = each->text.mid(reference.first, reference.length).toInt(&isCount);
                if (!isCount)
                    continue;
                QVERIFY2(count == reference.source->count(), qPrintable(each->text));
                ++checked;
            }
        }
        for (const paper::Block& block : document.blocks) {
            const auto* table = std::get_if<paper::Table>(&block);
            for (const paper::CellReference& reference :
                 table ? table->references : std::vector<paper::CellReference>()) {
                if (reference.column == paper::CellReference::wholeRow) {
                    QCOMPARE(reference.source->count(), 1);
                    continue;
                }
                const auto* figure = std::get_if<qint64>(&table->rows[reference.row][size_t(reference.column)]);
                if (figure)
                    QVERIFY2(*figure == reference.source->count(), qPrintable(table->caption));
                ++checked;
            }
        }
        QVERIFY2(checked > 20, qPrintable(QString::number(checked)));
    }

    void membersAreCountedByName()
    {
        const Campaign made = campaign();
        const paper::Document document = documentOf(summaryOf(made.snapshot, paperWords()));
        const auto figures = figuresAfter(document, QStringLiteral("支部共有党员"));
        QVERIFY(figures.size() >= 2);
        QCOMPARE(figures[0].first, QStringLiteral("2"));
        QCOMPARE(figures[0].second->parts.front().kind, memberKind().key);
        QCOMPARE(figures[0].second->count(), 2);
        QCOMPARE(figures[1].second->what, QStringLiteral("男"));
    }

    /// 四个环节: three reviews of the quarter, two honours of the year and one of them in the quarter.
    void reviewsAndHonoursLeadToTheirRecords()
    {
        Campaign made = campaign();
        const Id zhang = made.snapshot.members.front().id;
        std::vector<qint64> reviews;
        for (const int of : {1, 2, 3}) {
            Review review;
            review.member = of == 1 ? 0 : zhang;
            review.date = day(9, of);
            review.strengths = QStringLiteral("扎实");
            reviews.push_back(made.addRow(reviewKind(), review));
        }
        std::vector<qint64> honours;
        for (const int month : {6, 7}) {
            Commendation honour;
            honour.member = zhang;
            honour.honour = QStringLiteral("优秀共产党员");
            honour.result = QStringLiteral("awarded");
            honour.date = day(month, 1);
            honours.push_back(made.addRow(commendationKind(), honour));
        }
        const paper::Document document = documentOf(summaryOf(made.snapshot, paperWords()));
        const auto told = figuresAfter(document, QStringLiteral("本季度领导点评3次"));
        QCOMPARE(told.size(), size_t(4)); // the number, and the day of each
        QCOMPARE(told.front().first, QStringLiteral("3"));
        QCOMPARE(told.front().second->parts.front().records, reviews);
        QCOMPARE(told.back().first, QStringLiteral("9月3日"));
        QCOMPARE(told.back().second->parts.front().records, std::vector<qint64>{reviews.back()});
        const auto awarded = figuresAfter(document, QStringLiteral("本季度表彰1个"));
        QCOMPARE(awarded.size(), size_t(2));
        QCOMPARE(awarded[0].second->parts.front().records, std::vector<qint64>{honours.back()});
        QCOMPARE(awarded[1].second->parts.front().records, honours);
    }

    /// Attachment 3: the row of an item leads to what was answered; an item without an answer leads nowhere.
    void theBranchsAnswersAreBehindTheirRows()
    {
        Campaign made = campaign();
        FiveGoods answer;
        answer.quarter = QStringLiteral("2026Q3");
        answer.item = QString::fromLatin1(goodsChoices()[1].key);
        answer.self = QStringLiteral("good");
        const Id id = made.addRow(fiveGoodsKind(), answer);
        const paper::Document document = documentOf(summaryOf(made.snapshot, paperWords()));
        const paper::Table* items = nullptr;
        for (const paper::Block& block : document.blocks) {
            const auto* table = std::get_if<paper::Table>(&block);
            if (table && table->columns.front().heading == QStringLiteral("条目"))
                items = table;
        }
        QVERIFY(items);
        QCOMPARE(items->rows.size(), size_t(5));
        QCOMPARE(items->references.size(), size_t(1));
        QCOMPARE(items->references.front().row, size_t(1));
        QCOMPARE(items->references.front().source->parts.front().records, std::vector<qint64>{id});
    }

    void theFigureIsFoundWhereItStandsOnThePage()
    {
        const Campaign made = campaign();
        const LaidOutDocument pages = layOut(documentOf(summaryOf(made.snapshot, paperWords())));
        int figures = 0;
        int rows = 0;
        for (const LaidOutPage& page : pages.pages) {
            for (const SourcePlace& each : page.sources) {
                QVERIFY(QRectF(QPointF(), page.size).contains(each.box));
                int glyphs = 0;
                for (const QPointF& at : page.text.positions)
                    glyphs += each.box.adjusted(-1, 0, -1, 0).contains(at);
                QVERIFY2(glyphs > 0, qPrintable(each.source->what));
                const bool isRow = each.box.width() > page.size.width() / 2;
                (isRow ? rows : figures) += 1;
            }
        }
        QVERIFY(figures > 20);
        QVERIFY(rows >= 3);
    }

    void noFileSaysAnythingOfThem()
    {
        const Campaign made = campaign();
        paper::Document document = documentOf(summaryOf(made.snapshot, paperWords()));
        PdfTools tools;
        QHash<QString, QByteArray> with;
        const QStringList suffixes{QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("odt"),
                                   QStringLiteral("html")};
        for (const QString& suffix : suffixes)
            with[suffix] = PdfTools::bytes(tools.write(document, suffix));
        forgetSources(document);
        for (const QString& suffix : suffixes) {
            QVERIFY(!with[suffix].isEmpty());
            QVERIFY2(PdfTools::bytes(tools.write(document, suffix)) == with[suffix], qPrintable(suffix));
        }
    }

    void aKeptPaperIsLentTheSourcesOfWhatItSaysTheSame()
    {
        const Campaign made = campaign();
        const paper::Document now = documentOf(summaryOf(made.snapshot, paperWords()));
        paper::Document kept = now;
        forgetSources(kept);
        QVERIFY(figuresAfter(kept, QStringLiteral("累计到期3项")).empty());
        lendSources(now, kept);
        QCOMPARE(figuresAfter(kept, QStringLiteral("累计到期3项")).size(),
                 figuresAfter(now, QStringLiteral("累计到期3项")).size());
    }

    void anEditedLineLosesItsSourcesAndTheOthersKeepThem()
    {
        const Campaign made = campaign();
        QuarterlySummary summary = summaryOf(made.snapshot, paperWords());
        for (SummarySection& section : summary.sections) {
            if (section.key != QLatin1String("pledge"))
                continue;
            QStringList lines = section.text.split(u'\n');
            lines.front().prepend(QStringLiteral("我们"));
            lines.insert(1, QStringLiteral("另起一段。"));
            section.text = lines.join(u'\n');
            section.isEdited = true;
        }
        const paper::Document document = documentOf(summary);
        QVERIFY(!figuresAfter(document, QStringLiteral("累计到期3项")).empty());
        QVERIFY(figuresAfter(document, QStringLiteral("我们")).empty());
    }
};

QTEST_MAIN(TestSources)
#include "tst_sources.moc"
