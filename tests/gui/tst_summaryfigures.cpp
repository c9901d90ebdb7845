// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the sample branch's summary lead to the records that they count. Figures inside the words of a record
// (服务87个县区) are that record's own and lead nowhere.
#include "content/summary/quarterlysummary.h"
#include "newbranch.h"
#include "session.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace xf;

class TestSummaryFigures : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    paper::Document m_document;

    static const paper::Reference* referenceAt(const paper::Paragraph& paragraph, qsizetype at)
    {
        for (const paper::Reference& each : paragraph.references) {
            if (each.first <= at && at < each.first + each.length)
                return &each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto file = createSampleBranch(m_folder.filePath(QStringLiteral("a.xianfeng")));
        QVERIFY(file.ok());
        m_session = std::make_unique<Session>(std::move(*file), QDate(2026, 9, 30));
        const auto snapshot = m_session->snapshot(Quarter(2026, 3));
        QVERIFY(snapshot.ok());
        m_document = documentOf(summaryOf(*snapshot, paperWords()));
    }

    void aFigureLeadsToWhatItCounts_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words :
             {"今年已定诺的承诺共(\\d+)项（含上年结转(\\d+)项），其中支部承诺(\\d+)项、党员承诺(\\d+)项",
              "党员(\\d+)人中已作承诺(\\d+)人，尚未承诺(\\d+)人",
              "应有\\d+项，已有(\\d+)项",
              "另有(\\d+)人部分条目未承诺",
              "审诺(\\d+)项次，通过(\\d+)项次，退回(\\d+)项次",
              "收到意见(\\d+)条，已回复(\\d+)条",
              "其余(\\d+)项和以前年度的(\\d+)项本季度共有办理记录(\\d+)条",
              "累计到期(\\d+)项，兑现率([\\d.]+)%（(\\d+)/(\\d+)）",
              "累计(\\d+)人次（本季(\\d+)人次），取得成效(\\d+)人次，累计宣传(\\d+)次",
              "流动岗牌现有(\\d+)块",
              "执行检查(\\d+)次，其中已执行(\\d+)次、部分执行(\\d+)次",
              "本季度起草(\\d+)项，施行(\\d+)项、废止(\\d+)项",
              "收入制度(\\d+)项",
              "设节点(\\d+)个，已完成(\\d+)个",
              "基数(\\d+)项，目标(\\d+)项，目前达到(\\d+)项",
              "参评作品(\\d+)篇",
              "应到(\\d+)人、实到(\\d+)人，请假(\\d+)人",
              "会前征求意见(\\d+)条，对照检查查找支部不足(\\d+)条、党员个人不足(\\d+)条，列入整改清单(\\d+)项",
              "读书交流，参加(\\d+)人",
              "刊登心得(\\d+)篇",
              "中已自评(\\d+)项",
              "党员(\\d+)人逐项对照“五带头”要求自查，应自评\\d+项次，已自评(\\d+)项次",
              "自评好(\\d+)人、较好(\\d+)人、一般(\\d+)人、未评(\\d+)人",
              "应到(\\d+)人，发出票(\\d+)张、收回(\\d+)张、有效(\\d+)张、废票(\\d+)张",
              "整改清单共(\\d+)项（含以前年度会议结转(\\d+)项），累计销号(\\d+)项（本季度(\\d+)项）",
              "对(\\d+)项整改开展“回头看”，有反弹(\\d+)项"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }
    void aFigureLeadsToWhatItCounts()
    {
        QFETCH(const QString, words);
        const QRegularExpression wanted(words);
        QVERIFY2(wanted.isValid(), qPrintable(wanted.errorString()));
        int figures = 0;
        for (const paper::Block& block : m_document.blocks) {
            const auto* paragraph = std::get_if<paper::Paragraph>(&block);
            auto found = paragraph ? wanted.globalMatch(paragraph->text) : QRegularExpressionMatchIterator();
            while (found.hasNext()) {
                const auto match = found.next();
                for (int i = 1; i <= match.lastCapturedIndex(); ++i) {
                    if (match.captured(i).toDouble() == 0)
                        continue; // what counts nothing leads nowhere
                    const paper::Reference* reference = referenceAt(*paragraph, match.capturedStart(i));
                    QVERIFY2(reference && reference->source && reference->source->count() > 0,
                             qPrintable(match.captured() + QStringLiteral(": ") + match.captured(i)));
                    ++figures;
                }
            }
        }
        QVERIFY(figures > 0);
    }
};

QTEST_MAIN(TestSummaryFigures)
#include "tst_summaryfigures.moc"
