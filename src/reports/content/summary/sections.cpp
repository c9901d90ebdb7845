// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/summary/sections.h"

#include "rules/wording.h"

namespace xf {

namespace {

/// A heading that never changes.
#define FIXED(text) [](const PaperContext&) { return QStringLiteral(text); }

} // namespace

const std::vector<SectionBuilder>& sectionBuilders()
{
    static const std::vector<SectionBuilder> builders{
        {"lead", 0, FIXED(""), leadSection},
        {"basics", 1, FIXED("基本情况"), basicsSection},
        {"overview", 1, FIXED("“八个一”活动开展情况"), overviewSection},
        {"pledge", 2, FIXED("作一次公开承诺"), pledgeSection},
        {"rolemodel", 2, FIXED("树一个先进标杆"), roleModelSection},
        {"regulation", 2, FIXED("建一套工作机制"), regulationSection},
        {"highlight", 2, FIXED("定一个工作亮点"), highlightSection},
        {"research", 2, FIXED("做一次调查研究"), researchSection},
        {"meeting", 2, meetingHeading, meetingSection},
        {"reading", 2, FIXED("写一篇读书心得"), readingSection},
        {"household", 2, FIXED("帮一户贫困农户"), householdSection},
        {"practice", 2, FIXED("经验做法与宣传推广"), practiceSection},
        {"fivegoods", 1, FIXED("“五个好”对照情况"), fiveGoodsSection},
        {"fiveleads", 1, FIXED("“五带头”落实情况"), fiveLeadsSection},
        {"reviews", 1, FIXED("领导点评与群众评议"), reviewsSection},
        {"rectification", 1, FIXED("存在问题与整改"), rectificationSection},
        {"trend", 1, FIXED("主要指标走势"), trendSection, true},
        {"next", 1, nextHeading, nextSection},
    };
    return builders;
}

QString nextHeading(const PaperContext& context)
{
    // While a quarter runs, what is to be done falls due in it as well.
    const bool isOver = context.snapshot.cutoff >= context.snapshot.quarter.lastDay();
    return isOver && context.snapshot.span.length() == Period::Length::Quarter ? QStringLiteral("下季度打算")
                                                                               : QStringLiteral("下一步打算");
}

QString meetingHeading(const PaperContext& context)
{
    const QString set = settingOn(context.snapshot, settingname::meetingHeading);
    return QStringLiteral("开一期%1").arg(set.isEmpty() ? QStringLiteral("民主生活会") : set);
}

} // namespace xf
