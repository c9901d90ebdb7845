// SPDX-License-Identifier: GPL-3.0-or-later
// 群众评议测评票: the blank sheets, one of the branch and one of its members.
#include "content/attachments/attachments.h"
#include "content/papers/authors.h"

#include "campaign/appraisal.h"
#include "rules/ballotcount.h"

#include <array>

namespace xf {

namespace {

using paper::Align;

constexpr std::array answers{"满意", "比较满意", "基本满意", "不满意"};

QString itemName(const PaperContext& context, const QString& item)
{
    return context.choice(ballotKind(), u"item", item);
}

void addBranchSheet(const PaperContext& context, paper::Document& document)
{
    document.add(
        paper::Title{QStringLiteral("%1\n创先争优活动群众评议测评票（支部）").arg(context.snapshot.branch.name)});
    document.add(paper::Paragraph{QStringLiteral("说明：请在相应栏内打“√”，每项只选一栏；本票不记名。"),
                                  paper::ParagraphStyle::Note});
    paper::Table table;
    table.columns.push_back({QStringLiteral("评议项目"), 2.4});
    for (const char* answer : answers)
        table.columns.push_back({QString::fromUtf8(answer), 1, 0, Align::Centre});
    for (const QString& item : ballotItems(false)) {
        std::vector<paper::Cell> row{itemName(context, item)};
        row.resize(table.columns.size(), QString());
        table.rows.push_back(std::move(row));
    }
    document.add(std::move(table));
}

void addMemberSheet(const PaperContext& context, paper::Document& document)
{
    document.add(paper::Section{paper::Orientation::Portrait});
    document.add(paper::PageBreak{});
    document.add(
        paper::Title{QStringLiteral("%1\n创先争优活动群众评议测评票（党员）").arg(context.snapshot.branch.name)});
    // Before the table, which may go on overleaf: whoever votes has to know the letters first.
    document.add(
        paper::Paragraph{QStringLiteral("说明：请在各栏内填写A（满意）、B（比较满意）、C（基本满意）或D（不满意）；%1；"
                                        "本票不记名。")
                             .arg(context.memberOrderWords()),
                         paper::ParagraphStyle::Note});
    paper::Table table;
    table.columns = {{QStringLiteral("序号"), 0, 14, Align::Centre}, {QStringLiteral("姓名"), 0, 26, Align::Centre}};
    for (const QString& item : ballotItems(true))
        table.columns.push_back({itemName(context, item), 1, 0, Align::Centre});
    for (const Member* each : context.membersByStrokes()) {
        std::vector<paper::Cell> row{qint64(table.rows.size()) + 1, tableName(context, each->id)};
        row.resize(table.columns.size(), QString());
        table.rows.push_back(std::move(row));
    }
    document.add(std::move(table));
}

} // namespace

Result<void> writeBallot(const PaperTask& task, paper::Document& document)
{
    document.metadata.title = QStringLiteral("%1年群众评议测评票").arg(task.context.year());
    addBranchSheet(task.context, document);
    addMemberSheet(task.context, document);
    return {};
}

} // namespace xf
