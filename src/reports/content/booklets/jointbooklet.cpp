// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/booklets/jointbooklet.h"

#include "content/booklets/pledgebooklet.h"
#include "content/discretion.h"
#include "content/papers/authors.h"
#include "content/prose.h"

#include "activities/pledge.h"

#include <algorithm>

namespace xf {

void JointBooklet::add(const PaperSources& sources)
{
    const CampaignSnapshot& snapshot = sources.snapshot;
    const Figures figures = figuresOf(snapshot);
    const PaperContext context{snapshot, paperWords(), figures, Edition::Public};
    const ActivityFigures sum = figures.sum();
    const ActivityFigures& pledges = figures.of(pledgeKind());
    const Rate& rate = figures.fulfilment.cumulative;
    const std::array<qint64, 5> counts{qint64(snapshot.members.size()), pledges.total() - pledges.planned, sum.total(),
                                       sum.doneCumulative, sum.late};
    std::vector<paper::Cell> row{qint64(++m_branches), snapshot.branch.name};
    for (size_t i = 0; i < counts.size(); ++i) {
        row.emplace_back(counts[i]);
        m_sums[i] += counts[i];
    }
    row.emplace_back(paper::Rate{rateText(rate)});
    m_rows.push_back(std::move(row));
    m_fulfilment = {m_fulfilment.part + rate.part, m_fulfilment.base + rate.base};
    m_cutoff = std::max(m_cutoff, snapshot.cutoff);
    m_hasSample = m_hasSample || snapshot.isSample;
    paper::Document pages;
    addPledgePages({sources, context, 0}, pages, {snapshot.branch.name + QLatin1Char('\n')});
    (void)Discretion(sources, Discretion::Members::Named).apply(pages);
    m_pledges.append(std::move(pages));
}

void JointBooklet::leaveOut(const QString& fileName)
{
    m_leftOut << fileName;
}

paper::Table JointBooklet::totals() const
{
    using paper::Align;
    paper::Table table;
    table.columns = {{QStringLiteral("序号"), 0, 12, Align::Centre},
                     {QStringLiteral("党支部"), 4},
                     {QStringLiteral("党员（人）"), 1.3},
                     {QStringLiteral("公开承诺（项）"), 1.5},
                     {QStringLiteral("八个一立项（项）"), 1.6},
                     {QStringLiteral("累计办结（项）"), 1.5},
                     {QStringLiteral("逾期（项）"), 1.3},
                     {QStringLiteral("累计兑现率"), 2.4}};
    table.rows = m_rows;
    std::vector<paper::Cell> sum{QString(), QStringLiteral("合计")};
    sum.insert(sum.end(), m_sums.begin(), m_sums.end());
    sum.emplace_back(paper::Rate{rateText(m_fulfilment)});
    table.rows.push_back(std::move(sum));
    table.sums = 1;
    return table;
}

paper::Document JointBooklet::finish() const
{
    paper::Document document;
    const QString title = QStringLiteral("各党支部公开承诺书汇编");
    document.add(paper::Cover{title, QStringLiteral("%1　共%2个党支部").arg(periodName(m_period)).arg(m_branches),
                              QStringLiteral("活动办公室编"), m_cutoff});
    document.add(paper::Contents{0});
    addTotals(document);
    paper::Document pledges = m_pledges;
    document.append(std::move(pledges));
    document.metadata = metadata(title);
    return document;
}

paper::Document JointBooklet::totalsPaper() const
{
    paper::Document document;
    addTotals(document);
    document.metadata = metadata(QStringLiteral("各党支部%1创先争优活动情况汇总表").arg(periodName(m_period)));
    return document;
}

void JointBooklet::addTotals(paper::Document& document) const
{
    document.add(paper::Title{QStringLiteral("各党支部%1创先争优活动情况汇总表").arg(periodName(m_period))});
    document.add(totals());
    document.add(
        paper::Paragraph{QStringLiteral("注：各项为截至%1的情况；公开承诺为已定诺的承诺；合计兑现率按各支部到期数和"
                                        "销号数相加计算，不作排名。")
                             .arg(prose::fullDay(m_cutoff)),
                         paper::ParagraphStyle::Note});
    if (!m_leftOut.isEmpty())
        addText(document,
                QStringLiteral("下列文件未能读取，未列入本汇编：%1。").arg(m_leftOut.join(QStringLiteral("、"))));
}

paper::Metadata JointBooklet::metadata(const QString& title) const
{
    paper::Metadata metadata;
    metadata.title = title;
    metadata.author = QStringLiteral("活动办公室");
    metadata.mark = m_hasSample ? QStringLiteral("示例数据") : QString();
    metadata.created = QDateTime(m_cutoff, QTime(0, 0), Qt::UTC);
    return metadata;
}

} // namespace xf
