// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/handoverpage.h"

#include "content/prose.h"
#include "packs/packpage.h"
#include "rules/overview.h"
#include "transfer/newfolder.h"
#include "words.h"

namespace xf {

namespace {

constexpr int wholeFuture = 36'500; // days

PackPage::Part filesPart(const HandoverContents& contents)
{
    PackPage::Part part{QStringLiteral("一、移交内容"), {}, {}};
    part.links.push_back({contents.copy, QStringLiteral("%1（支部文件，已逐页、逐条核对）").arg(contents.copy)});
    for (const QString& path : contents.books + contents.open)
        part.links.push_back({path, {}});
    part.paragraphs << QStringLiteral("支部文件里有全部记录、佐证材料和修改历史；其余文件由它生成，供直接阅读。");
    return part;
}

PackPage::Part guidePart(const HandoverContents& contents)
{
    return {QStringLiteral("二、接手以后怎样做"),
            {QStringLiteral("1. 把“%1”复制到自己电脑的文件夹（如“文档”），不要直接在U盘上使用。").arg(contents.copy),
             QStringLiteral("2. 安装先锋台账，从菜单“文件 › 打开…”选择这个文件。首页会列出逾期和即将到期的事项。"),
             QStringLiteral("3. 到“支部”页核对支部名称、书记和委员；本人职务变动的，修改党员信息中的“职务”。"),
             QStringLiteral("4. 先处理下面列出的未结事项，再录入新的工作。每一处修改都可以撤销（Ctrl+Z）。"),
             QStringLiteral("5. 季度末在“季度小结”页核对、修改、打印，定稿后不再变动；跨年用“文件 › 开始新年度…”。"),
             QStringLiteral("6. 定期把支部文件另存一份到U盘或单位指定的位置。")},
            {}};
}

PackPage::Part openPart(const CampaignSnapshot& snapshot)
{
    const size_t late = lateItems(snapshot).size();
    const size_t coming = dueSoon(snapshot, wholeFuture).size();
    const size_t missing = membersWithoutPledge(snapshot).size();
    return {QStringLiteral("三、未结事项"),
            {QStringLiteral("截至%1：逾期%2项，未到时限%3项，尚未公开承诺的党员%4人。详见“未结事项”文件夹。")
                 .arg(prose::fullDay(snapshot.cutoff))
                 .arg(late)
                 .arg(coming)
                 .arg(missing)},
            {}};
}

Result<PackPage::Part> countsPart(const RecordStore& records, const HandoverContents& contents)
{
    PackPage::Part part{
        QStringLiteral("四、双方核对"),
        {QStringLiteral("支部文件大小：%1 字节。").arg(contents.size),
         QStringLiteral("支部文件校验值（SHA-256，移交后、打开前核对）：%1").arg(contents.checksum),
         QStringLiteral("接手后在终端运行“xianfeng check %1”，可再次核对文件是否完好。").arg(contents.copy),
         QStringLiteral("各类记录条数：")},
        {}};
    for (const Kind* kind : allKinds()) {
        const auto number = records.count(*kind);
        if (!number)
            return number.error();
        if (*number > 0)
            part.figures.emplace_back(paperWords().kind(*kind), *number);
    }
    return part;
}

PackPage::Part signaturePart()
{
    return {
        QStringLiteral("五、签字"),
        {QStringLiteral("移交人：　　　　　　　　接收人：　　　　　　　　监交人：　　　　　　　　"),
         QStringLiteral("移交日期：　　　　年　　月　　日"),
         QStringLiteral("本移交包未加密，内有党员和群众的个人信息，只交接收人；移交后原电脑上的文件按单位规定处理。")},
        {}};
}

} // namespace

Result<void> writeHandoverPage(PackPapers& papers, const PaperSources& sources, const NewFolder& folder,
                               const HandoverContents& contents)
{
    const CampaignSnapshot& snapshot = sources.snapshot;
    const auto counts = countsPart(papers.records(), contents);
    if (!counts)
        return counts.error();
    PackPage page;
    page.title = QStringLiteral("%1　移交说明").arg(snapshot.branch.name);
    page.about = {QStringLiteral("%1　截至%2").arg(snapshot.branch.unit, prose::fullDay(snapshot.cutoff))};
    if (snapshot.isSample)
        page.about << QStringLiteral("示例数据");
    page.parts = {filesPart(contents), guidePart(contents), openPart(snapshot), *counts, signaturePart()};
    return writeNewFile(folder, QStringLiteral("移交说明.html"), page.html());
}

} // namespace xf
