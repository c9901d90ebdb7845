// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/summary/happenings.h"

#include "content/prose.h"

#include <algorithm>
#include <tuple>

namespace xf {

namespace {

/// A figure follows the text unless the text already says it.
QString unlessSaid(const QString& text, const QString& figure, const QString& phrase)
{
    return text.contains(figure) ? QString() : phrase;
}

/// `told` is what a row of the same day has said: whoever writes down a measure often writes an entry of it too.
QString progressWords(const ActivityProse& activity, const Progress& entry, const QString& told)
{
    const QString own = prose::clause(entry.text);
    const QString outcome = prose::clause(entry.outcome);
    // Without its words a sum might be a household's income, and the households are itself.
    if (activity.kind.isPersonal && own.isEmpty() && outcome.isEmpty())
        return {};
    const QString text = own + told;
    QStringList parts{told.contains(own) ? QString() : own};
    if (entry.people > 0) {
        const QString figure = QString::number(entry.people);
        const QString phrase = activity.people.isEmpty() ? QStringLiteral("涉及%1人") : activity.people;
        parts << unlessSaid(text, figure, phrase.arg(entry.people));
    }
    if (entry.households > 0 && !activity.kind.isPersonal) {
        const QString figure = QStringLiteral("%1户").arg(entry.households);
        parts << unlessSaid(text, figure, QStringLiteral("惠及%1").arg(figure));
    }
    if (entry.money > 0)
        parts << unlessSaid(text, prose::money(entry.money),
                            QStringLiteral("涉及资金%1").arg(prose::money(entry.money)));
    parts << (text.contains(outcome) ? QString() : outcome);
    return prose::joined(parts);
}

int progressWeight(const ActivityProse& activity, const Progress& entry)
{
    constexpr int least = 2;
    // What is withheld must not weigh: both editions tell of the same.
    return activity.kind.isPersonal ? least
                                    : least + (entry.outcome.isEmpty() ? 0 : 2) + (entry.people > 0) +
                                          (entry.households > 0) + (entry.money > 0);
}

QString stepWords(const PaperContext& context, const ActivityProse& activity, const Dossier& dossier, const Step& step)
{
    const Chain chain = context.snapshot.chain(activity.kind, context.snapshot.cutoff);
    const QString ending =
        activity.ending && chain.means(step, u"closes") ? activity.ending(context, dossier) : QString();
    const QString name = ending.isEmpty() ? context.stepName(activity.kind, step.key) : ending;
    const QString pattern = activity.steps.value(step.key, QStringLiteral("%1"));
    QStringList brackets{prose::clause(step.way)};
    if (step.until.isValid() && step.until != step.date)
        brackets << QStringLiteral("至%1").arg(context.day(step.until));
    const QString bracket = prose::joined(brackets);
    QString words = pattern.contains(QLatin1String("%1")) ? pattern.arg(name) : pattern;
    if (!bracket.isEmpty())
        words += QStringLiteral("（%1）").arg(bracket);
    return prose::joined({words, stepCause(step), prose::clause(step.note)});
}

int stepWeight(const Chain& chain, const Step& step)
{
    if (chain.means(step, u"closes") || chain.means(step, u"fails") || chain.means(step, u"reopens"))
        return 6;
    return chain.means(step, u"publishes") || chain.means(step, u"counts") ? 3 : 1;
}

QString changeWords(const PaperContext& context, const Change& change)
{
    QStringList parts;
    if (!change.text.isEmpty())
        parts << QStringLiteral("变更") + prose::inQuotes(change.text);
    // Who wrote down what changed has said it all.
    if (change.text.isEmpty() && change.due.isValid())
        parts << QStringLiteral("时限调整为%1").arg(context.day(change.due));
    if (change.text.isEmpty() && change.target)
        parts << QStringLiteral("目标值调整为%1").arg(plainNumber(*change.target));
    if (!change.reason.isEmpty())
        parts << QStringLiteral("原因是%1").arg(prose::clause(change.reason));
    return prose::joined(parts);
}

bool earlier(const Happening& a, const Happening& b)
{
    return std::tie(a.date, a.id) < std::tie(b.date, b.id);
}

} // namespace

QString stepCause(const Step& step)
{
    if (step.cause == QLatin1String("objective"))
        return QStringLiteral("客观原因");
    return step.cause == QLatin1String("subjective") ? QStringLiteral("主观原因") : QString();
}

std::vector<Happening> happeningsOf(const PaperContext& context, const ActivityProse& activity, const Dossier& dossier)
{
    std::vector<Happening> all;
    if (activity.happenings)
        all = activity.happenings(context, dossier);
    QHash<QDate, QString> told;
    for (const Happening& each : all)
        told[each.date] += each.words;
    const Chain chain = context.snapshot.chain(activity.kind, context.snapshot.cutoff);
    for (const Step& step : dossier.life.steps) {
        if (context.inSpan(step.date))
            all.push_back({step.date, stepWords(context, activity, dossier, step), stepWeight(chain, step), step.id});
    }
    for (const Progress& entry : dossier.life.progress) {
        if (context.inSpan(entry.date))
            all.push_back({entry.date, progressWords(activity, entry, told.value(entry.date)),
                           progressWeight(activity, entry), entry.id});
    }
    for (const Change& change : dossier.life.changes) {
        if (context.inSpan(change.date))
            all.push_back({change.date, changeWords(context, change), 4, change.id});
    }
    // What a household's entry said may be withheld: then it was chosen all the same.
    if (!activity.kind.isPersonal)
        std::erase_if(all, [](const Happening& each) { return each.words.isEmpty(); });
    std::sort(all.begin(), all.end(), earlier);
    return all;
}

QString toldInOrder(const PaperContext& context, std::vector<Happening> happenings, int limit)
{
    // A routine step is only worth a word when nothing else happened.
    const auto isRoutine = [](const Happening& each) { return each.weight <= 1; };
    if (!std::all_of(happenings.begin(), happenings.end(), isRoutine))
        std::erase_if(happenings, isRoutine);
    if (int(happenings.size()) > limit) {
        std::stable_sort(happenings.begin(), happenings.end(), [](const Happening& a, const Happening& b) {
            return a.weight != b.weight ? a.weight > b.weight : earlier(b, a);
        });
        happenings.resize(size_t(limit));
        std::sort(happenings.begin(), happenings.end(), earlier);
    }
    // What the public edition withholds was chosen as well, so that it tells nothing else in its place.
    std::erase_if(happenings, [](const Happening& each) { return each.words.isEmpty(); });
    if (happenings.empty())
        return context.spanWord() + QStringLiteral("有新进展");
    QString told;
    QDate last;
    for (const Happening& each : happenings) {
        if (each.date == last)
            told += QStringLiteral("，") + each.words;
        else
            told += (told.isEmpty() ? QString() : QStringLiteral("；")) + context.day(each.date) +
                    QStringLiteral("，") + each.words;
        last = each.date;
    }
    return told;
}

} // namespace xf
