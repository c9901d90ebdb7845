// SPDX-License-Identifier: GPL-3.0-or-later
// 季度小结对照: any two quarters side by side, or a finalised one beside what it would say now.
#include "content/corrections/comparison.h"
#include "content/papers/authors.h"
#include "content/papers/keptpaper.h"
#include "content/prose.h"

#include <QCoreApplication>

namespace xf {

namespace {

struct ComparisonPaperMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Comparison)
};

/// One of the two: the summary as kept, or as the records stand.
struct Side {
    Quarter quarter;
    QDate cutoff;
    QDate finalisedOn; ///< null: as the records stand
    paper::Document document;
};

Result<Side> sideOf(const PaperSources& sources, Edition edition)
{
    Side side{sources.snapshot.quarter, sources.snapshot.cutoff, {}, {}};
    auto kept = keptPaper(sources, edition);
    if (!kept)
        return kept.error();
    if (kept->has_value()) {
        side.finalisedOn = sources.finalised.front().date;
        side.document = std::move((*kept)->document);
    } else {
        side.document = summaryNow(sources, edition);
    }
    return side;
}

/// The same quarter twice is its finalised paper beside what it would say now.
Result<Side> rightOf(const PaperTask& task, const Side& left)
{
    if (task.sources.snapshot.quarter != left.quarter)
        return sideOf(task.sources, task.context.edition);
    if (left.finalisedOn.isNull())
        return Error{ComparisonPaperMessages::tr(
                         "%1 is not finalised, so there is nothing to hold beside what its summary says now. "
                         "Nothing was written; please choose another quarter to compare with.")
                         .arg(left.quarter.key()),
                     {}};
    return Side{left.quarter, task.sources.snapshot.cutoff, {}, summaryNow(task.sources, task.context.edition)};
}

Result<Side> leftOf(const PaperTask& task)
{
    if (task.compared)
        return sideOf(*task.compared, task.context.edition);
    if (task.sources.earlier.empty())
        return Error{
            ComparisonPaperMessages::tr("This paper needs a second quarter to compare with. Nothing was written."), {}};
    PaperSources before;
    before.snapshot = task.sources.earlier.back();
    before.households = task.sources.households;
    return sideOf(before, task.context.edition);
}

QString fullName(Quarter quarter)
{
    return QStringLiteral("%1年%2").arg(quarter.year()).arg(prose::quarterName(quarter.number()));
}

QString described(const Side& side)
{
    return side.finalisedOn.isNull()
               ? QStringLiteral("%1小结（截至%2的记录）").arg(fullName(side.quarter), prose::fullDay(side.cutoff))
               : QStringLiteral("%1小结（%2定稿）").arg(fullName(side.quarter), prose::fullDay(side.finalisedOn));
}

/// What the two are called at the heads of columns: 第二季度, 2025年第四季度, 定稿.
std::pair<QString, QString> shortNames(const Side& left, const Side& right)
{
    if (left.quarter == right.quarter)
        return {QStringLiteral("定稿"), QStringLiteral("现在")};
    if (left.quarter.year() != right.quarter.year())
        return {fullName(left.quarter), fullName(right.quarter)};
    return {prose::quarterName(left.quarter.number()), prose::quarterName(right.quarter.number())};
}

void addTexts(const ComparedPair& pair, paper::Document& document)
{
    QStringList same;
    paper::Table texts = textsCompared(pair, same);
    if (texts.rows.empty()) {
        addText(document, QStringLiteral("各部分文字相同。"));
        return;
    }
    document.add(std::move(texts));
    if (!same.isEmpty())
        document.add(paper::Paragraph{QStringLiteral("注：其余部分文字相同：%1。").arg(same.join(QStringLiteral("；"))),
                                      paper::ParagraphStyle::Note});
}

void addComparison(const ComparedPair& pair, paper::Document& document)
{
    document.addHeading(1, QStringLiteral("数据对照"));
    const auto tables = figuresCompared(pair);
    for (const paper::Table& each : tables)
        document.add(each);
    if (tables.empty())
        addText(document, QStringLiteral("没有可以对照的数据表。"));
    document.addHeading(1, QStringLiteral("文字对照"));
    addTexts(pair, document);
    document.addHeading(1, QStringLiteral("附件对照"));
    paper::Table attachments = attachmentsCompared(pair);
    if (attachments.rows.empty())
        addText(document, QStringLiteral("各附件相同。"));
    else
        document.add(std::move(attachments));
}

} // namespace

Result<void> writeComparison(const PaperTask& task, paper::Document& document)
{
    auto left = leftOf(task);
    auto right = left ? rightOf(task, *left) : Result<Side>(left.error());
    if (!right)
        return right.error();
    if (right->quarter.lastDay() < left->quarter.lastDay())
        std::swap(*left, *right);
    const auto [leftName, rightName] = shortNames(*left, *right);
    const bool isOne = left->quarter == right->quarter;
    const QString what = isOne
                             ? QStringLiteral("%1小结定稿与现在对照").arg(fullName(left->quarter))
                             : QStringLiteral("%1与%2小结对照").arg(fullName(left->quarter), fullName(right->quarter));
    document.metadata.title = task.context.snapshot.branch.name + what;
    document.add(paper::Section{paper::Orientation::Landscape});
    document.add(paper::Title{task.context.snapshot.branch.name + QLatin1Char('\n') + what});
    addText(document, QStringLiteral("本表对照%1与%2。增减为后者减前者；兑现率的增减按百分点计算。")
                          .arg(described(*left), isOne ? QStringLiteral("现在的记录") : described(*right)));
    addComparison({leftName, rightName, left->document, right->document}, document);
    return {};
}

} // namespace xf
