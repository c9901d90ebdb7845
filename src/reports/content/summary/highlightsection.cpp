// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/prose.h"
#include "content/sources.h"
#include "content/summary/activityprose.h"
#include "content/summary/sections.h"

#include "activities/highlight.h"
#include "rules/figureprogress.h"

namespace xf {

namespace {

std::vector<Happening> milestonesReached(const PaperContext& context, const Dossier& dossier)
{
    std::vector<Happening> all;
    for (const Milestone* each : dossier.rows<Milestone>(milestoneKind())) {
        if (context.inSpan(each->done))
            all.push_back({each->done, QStringLiteral("完成节点%1").arg(prose::quoted(each->text)), 4, each->id});
    }
    return all;
}

} // namespace

const ActivityProse& highlightProse()
{
    static const ActivityProse words{highlightKind(),
                                     QStringLiteral("个"),
                                     1,
                                     QStringLiteral("确定"),
                                     QStringLiteral("总结"),
                                     QStringLiteral("完成"),
                                     {},
                                     {{QStringLiteral("chosen"), QStringLiteral("%1为工作亮点")},
                                      {QStringLiteral("advancing"), QStringLiteral("进入%1阶段")},
                                      {QStringLiteral("breakthrough"), QStringLiteral("取得%1")},
                                      {QStringLiteral("concluded"), QStringLiteral("完成%1")}},
                                     responsibleLabel,
                                     milestonesReached};
    return words;
}

namespace {

QString linkedTitle(const Dossier& dossier)
{
    const QString title = dossier.activity().title;
    return withSource(prose::quoted(title), title, highlightKind(), {dossier.record->id});
}

/// A figure that is read in the highlight itself.
QString ofHighlight(const QString& figure, const QString& what, const Dossier& dossier)
{
    return withSource(figure, what, highlightKind(), {dossier.record->id});
}

QString figureSentence(const PaperContext& context, const Dossier& dossier)
{
    const auto& highlight = dossier.as<Highlight>();
    const FigureProgress reached = figureProgress(highlight, dossier.life, context.snapshot.cutoff);
    const auto figure = [&](const QString& word, const std::optional<double>& value) {
        return value ? word + ofHighlight(plainNumber(*value), word, dossier) + highlight.unit : QString();
    };
    const QString words =
        prose::joined({figure(QStringLiteral("基数"), reached.base), figure(QStringLiteral("目标"), reached.target),
                       figure(QStringLiteral("目前达到"), reached.now)});
    return words.isEmpty() ? QString() : linkedTitle(dossier) + words + QStringLiteral("。");
}

QString milestoneSentence(const PaperContext& context, const Dossier& dossier)
{
    int all = 0;
    int done = 0;
    QStringList late;
    for (const Milestone* each : dossier.rows<Milestone>(milestoneKind())) {
        ++all;
        done += each->done.isValid();
        if (!each->done.isValid() && each->due.isValid() && each->due < context.snapshot.cutoff)
            late << QStringLiteral("%1（计划%2）").arg(prose::quoted(each->text), context.day(each->due));
    }
    if (all == 0)
        return {};
    const QString behind =
        late.isEmpty() ? QString() : QStringLiteral("，未按计划完成的节点有%1").arg(late.join(QStringLiteral("、")));
    return QStringLiteral("%1设节点%2个，已完成%3个%4。")
        .arg(linkedTitle(dossier), ofHighlight(QString::number(all), QStringLiteral("节点"), dossier),
             ofHighlight(QString::number(done), QStringLiteral("已完成节点"), dossier), behind);
}

} // namespace

SectionDraft highlightSection(const PaperContext& context)
{
    QStringList cumulative;
    for (const Dossier& each : context.snapshot.of(highlightKind())) {
        if (belongsToYear(context.snapshot, each))
            cumulative << milestoneSentence(context, each) << figureSentence(context, each);
    }
    return activityDraft(context, highlightProse(), {}, cumulative);
}

} // namespace xf
