// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace xf {

/// An invented summary with every kind of block, some fifteen pages long.
inline paper::Document samplePaper()
{
    using namespace paper;
    Document document;
    document.metadata.title = QStringLiteral("中共某省财政厅机关第一支部委员会2026年第三季度创先争优活动小结");
    document.metadata.mark = QStringLiteral("示例数据");
    document.metadata.created = QDateTime(QDate(2026, 9, 30), QTime(0, 0), Qt::UTC);
    document.add(Title{document.metadata.title});
    const QString lead =
        QStringLiteral("今年以来，机关第一支部围绕“创先争优、服务大局”这一主题，按照《关于在党的基层组织和党员中深入开"
                       "展创先争优活动的意见》要求，"
                       "扎实开展“八个一”活动。截至2026年9月30日，共作出公开承诺13项，到期12项，兑现率92.3%（12/13）；"
                       "组织调研4次、形成报告3篇，帮扶贫困农户6户、走访27人次。现将有关情况小结如下：");
    document.add(Paragraph{lead});
    const QStringList sections{QStringLiteral("基本情况"),         QStringLiteral("“八个一”活动开展情况"),
                               QStringLiteral("“五个好”对照情况"), QStringLiteral("“五带头”落实情况"),
                               QStringLiteral("存在问题与整改"),   QStringLiteral("下季度打算")};
    for (const QString& section : sections) {
        document.addHeading(1, section);
        document.add(Paragraph{QStringLiteral(
            "支部现有党员23名，其中男党员14名、女党员9名；正式党员21名，预备党员2名。支部工作人员提高认识，"
            "喆堃玥昇淼犇䶮㛃𬀩等同志带头学习。"
            "7月12日，张三同志到某县某村走访，了解生产生活情况，"
            "送去化肥20袋（每袋50公斤），协调解决灌溉用水问题……群众反映较好——这是支部多年坚持的结果。")});
        for (const QString& sub : {QStringLiteral("作一次公开承诺"), QStringLiteral("树一个先进标杆")}) {
            document.addHeading(2, sub);
            document.add(Paragraph{lead});
            document.addHeading(3, QStringLiteral("本季度进展"));
            document.add(Paragraph{QStringLiteral(
                "一是抓落实。对照Qt 6.4与SQLite 3.40版本的台账，逐一核对：“承诺事项、践诺措施、时限”三项齐全。\n"
                "二是抓整改。问题内容、责任主体、整改标准、措施、时限“五个明确”。")});
        }
    }
    Table small;
    small.caption = QStringLiteral("“八个一”活动进度表");
    small.columns = {{QStringLiteral("项目"), 2},
                     {QStringLiteral("计划")},
                     {QStringLiteral("本季")},
                     {QStringLiteral("累计")},
                     {QStringLiteral("兑现率"), 1.6}};
    for (int i = 0; i < 8; ++i)
        small.rows.push_back({QStringLiteral("作一次公开承诺"), qint64(i + 3), qint64(i), Number{i * 1.5, 1},
                              Rate{QStringLiteral("92.3%（12/13）")}});
    document.add(small);
    document.add(Paragraph{
        QStringLiteral(
            "注：兑现率＝截止日前销号的承诺÷截止日前到期的承诺。本季指7月1日至9月30日，累计指1月1日至9月30日。"),
        ParagraphStyle::Note});
    document.add(
        Signature{QStringLiteral("中共某省财政厅机关第一支部委员会"), QDate(2026, 9, 30), false, DateForm::Arabic});
    document.add(Section{Orientation::Landscape});
    document.add(AttachmentLabel{QStringLiteral("附件1")});
    document.add(Title{QStringLiteral("承诺践诺台账")});
    Table wide;
    wide.columns = {{QStringLiteral("序号"), 1, 12},  {QStringLiteral("承诺人"), 1, 20},
                    {QStringLiteral("承诺事项"), 4},  {QStringLiteral("践诺措施"), 4},
                    {QStringLiteral("时限"), 1, 24},  {QStringLiteral("状态"), 1, 18},
                    {QStringLiteral("兑现率"), 1, 34}};
    for (int i = 1; i <= 60; ++i)
        wide.rows.push_back(
            {qint64(i), i % 3 == 0 ? QStringLiteral("王　喆") : QStringLiteral("欧阳昇淼"),
             QStringLiteral("为服务对象办理财政补贴审核，承诺%1个工作日内办结，不推诿、不拖延。").arg(i % 7 + 1),
             i % 4 == 0 ? QStringLiteral("公开流程")
                        : QStringLiteral(
                              "公开办事流程；设立党员先锋岗；每周五下午集中会审，遇有疑难及时报告，必要时上门服务。"),
             QDate(2026, 9, i % 28 + 1), QStringLiteral("践诺中"), Rate{QStringLiteral("92.3%（12/13）")}});
    document.add(wide);
    return document;
}

} // namespace xf
