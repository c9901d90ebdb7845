// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/prose.h"
#include "content/summary/sections.h"

#include "activities/rolemodel.h"
#include "campaign/commendation.h"
#include "campaign/practice.h"

#include <algorithm>
#include <tuple>

namespace xf {

namespace {

constexpr size_t practicesTold = 8;

QString practiceSentence(const SummaryContext& context, const Practice& practice)
{
    const QString told =
        practice.told.isEmpty() ? QString() : QStringLiteral("通过%1推广").arg(prose::clause(practice.told));
    return prose::sentence(prose::joined(
        {QStringLiteral("%1，总结%2的做法").arg(context.day(practice.date), prose::quoted(practice.title)),
         prose::clause(practice.text), told}));
}

QString publicitySentence(const SummaryContext& context)
{
    int quarter = 0;
    for (const Dossier& each : context.snapshot.of(roleModelKind())) {
        for (const Publicity* row : each.rows<Publicity>(publicityKind()))
            quarter += context.inQuarter(row->date);
    }
    return quarter == 0 ? QString() : QStringLiteral("本季度宣传先进典型%1次。").arg(quarter);
}

QString commendationSentence(const SummaryContext& context)
{
    QStringList awarded;
    for (const Commendation* each : context.snapshot.rows<Commendation>(commendationKind())) {
        if (each->result == QLatin1String("awarded") && context.inQuarter(each->date))
            awarded << QStringLiteral("%1被评为%2")
                           .arg(each->member ? context.name(each->member) : QStringLiteral("支部"),
                                prose::quoted(each->honour));
    }
    return awarded.isEmpty() ? QString() : QStringLiteral("评选表彰：%1。").arg(awarded.join(QStringLiteral("，")));
}

} // namespace

SectionDraft practiceSection(const SummaryContext& context)
{
    std::vector<const Practice*> practices;
    for (const Practice* each : context.snapshot.rows<Practice>(practiceKind())) {
        if (context.inQuarter(each->date))
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
        sentences << QStringLiteral("本季度共总结经验做法%1条。").arg(practices.size());
    SectionDraft draft;
    draft.add(sentences);
    draft.add({publicitySentence(context), commendationSentence(context)});
    return draft;
}

} // namespace xf
