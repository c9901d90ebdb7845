// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/prose.h"
#include "content/sources.h"
#include "content/summary/sections.h"

#include "rules/practicefigures.h"

#include <algorithm>
#include <tuple>

namespace xf {

namespace {

constexpr size_t practicesTold = 8;

/// 厅内网（9月18日《题目》）.
QString channelWords(const PaperContext& context, const Publicity& told)
{
    const QString channel = told.channel.isEmpty() ? QStringLiteral("公开") : prose::clause(told.channel);
    const QString title = told.title.isEmpty() ? QString() : prose::bookTitle(told.title);
    return QStringLiteral("%1（%2%3）").arg(channel, context.day(told.date), title);
}

/// Where it was told by the cut-off; without dated entries, where the practice says it is spread to.
QString toldWords(const PaperContext& context, const Practice& practice)
{
    QStringList channels;
    for (const Publicity* each : publicityOf(context.snapshot, practice))
        channels << channelWords(context, *each);
    if (!channels.isEmpty())
        return QStringLiteral("通过%1推广").arg(channels.join(QStringLiteral("、")));
    return practice.told.isEmpty() ? QString() : QStringLiteral("面向%1推广").arg(prose::clause(practice.told));
}

QString practiceSentence(const PaperContext& context, const Practice& practice)
{
    return prose::sentence(prose::joined(
        {QStringLiteral("%1，总结%2%3")
             .arg(context.day(practice.date),
                  withSource(prose::quoted(practice.title), practice.title, practiceKind(), {practice.id}),
                  practice.title.contains(QStringLiteral("做法")) ? QString() : QStringLiteral("的做法")),
         prose::clause(practice.text), toldWords(context, practice)}));
}

/// What was written down before the quarter and told in it.
QString earlierSentence(const PaperContext& context)
{
    QStringList told;
    for (const Practice* each : context.snapshot.rows<Practice>(practiceKind())) {
        if (context.inSpan(each->date))
            continue;
        QStringList channels;
        for (const Publicity* row : publicityOf(context.snapshot, *each)) {
            if (context.inSpan(row->date))
                channels << channelWords(context, *row);
        }
        if (!channels.isEmpty())
            told << QStringLiteral("%1通过%2")
                        .arg(withSource(prose::quoted(each->title), each->title, practiceKind(), {each->id}),
                             channels.join(QStringLiteral("、")));
    }
    return told.isEmpty() ? QString() : QStringLiteral("继续推广以往做法：%1。").arg(told.join(QStringLiteral("；")));
}

QString publicitySentence(const PaperContext& context)
{
    const PracticeFigures figures =
        practiceFigures(context.snapshot, context.snapshot.spanStart(), context.snapshot.cutoff);
    QStringList parts;
    if (figures.practicesTold)
        parts << QStringLiteral("推广经验做法%1次")
                     .arg(withSource(QString::number(figures.practicesTold), QStringLiteral("推广的经验做法"),
                                     practiceKind(), figures.toldPractices));
    if (figures.modelsTold)
        parts << QStringLiteral("宣传先进典型%1次")
                     .arg(withSource(QString::number(figures.modelsTold), QStringLiteral("宣传的先进典型"),
                                     roleModelKind(), figures.toldModels));
    return parts.isEmpty() ? QString()
                           : (context.spanWord() + QStringLiteral("%1。")).arg(parts.join(QStringLiteral("，")));
}

} // namespace

SectionDraft practiceSection(const PaperContext& context)
{
    std::vector<const Practice*> practices;
    for (const Practice* each : context.snapshot.rows<Practice>(practiceKind())) {
        if (context.inSpan(each->date))
            practices.push_back(each);
    }
    std::sort(practices.begin(), practices.end(),
              [](const Practice* a, const Practice* b) { return std::tie(a->date, a->id) < std::tie(b->date, b->id); });
    QStringList sentences;
    for (const Practice* each : practices) {
        if (size_t(sentences.size()) < practicesTold)
            sentences << practiceSentence(context, *each);
    }
    if (practices.size() > practicesTold)
        sentences << (context.spanWord() + QStringLiteral("共总结经验做法%1条。")).arg(practices.size());
    SectionDraft draft;
    draft.add(sentences);
    draft.add({earlierSentence(context)});
    draft.add({publicitySentence(context)});
    return draft;
}

} // namespace xf
