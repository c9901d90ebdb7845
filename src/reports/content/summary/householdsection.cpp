// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/attachments/attachments.h"
#include "content/prose.h"
#include "content/sources.h"
#include "content/summary/activityprose.h"
#include "content/summary/sections.h"

#include "rules/aidrules.h"

namespace xf {

namespace {

QString householdLabel(const PaperContext& context, const Dossier& dossier)
{
    const auto& household = dossier.as<Household>();
    const QString who =
        household.head.isEmpty() ? prose::clause(household.title) : household.head + QStringLiteral("户");
    QStringList brackets{prose::clause(household.village)};
    const QString name = context.name(household.responsible);
    if (!name.isEmpty())
        brackets << QStringLiteral("%1帮扶").arg(name);
    const QString bracket = prose::joined(brackets);
    return bracket.isEmpty() ? who : QStringLiteral("%1（%2）").arg(who, bracket);
}

QString moneyWords(Fen fen)
{
    return fen > 0 ? QStringLiteral("资金%1").arg(prose::money(fen)) : QString();
}

std::vector<Happening> aidHappenings(const PaperContext& context, const Dossier& dossier)
{
    std::vector<Happening> all;
    for (const Visit* each : dossier.rows<Visit>(visitKind())) {
        if (!context.inSpan(each->date))
            continue;
        const QString solved = prose::clause(each->solved);
        all.push_back(
            {each->date,
             prose::joined(
                 {QStringLiteral("%1入户走访").arg(context.name(each->member)), prose::clause(each->situation),
                  solved.isEmpty() ? QString() : QStringLiteral("解决问题：%1").arg(solved), moneyWords(each->money)}),
             3, each->id});
    }
    for (const AidMeasure* each : dossier.rows<AidMeasure>(aidMeasureKind())) {
        if (!context.inSpan(each->date))
            continue;
        all.push_back(
            // What came of it has no day of its own: a dated entry or visit tells it, and the household's card.
            {each->date,
             prose::joined({QStringLiteral("落实%1措施").arg(aidWord(context, *each)), prose::clause(each->text),
                            moneyWords(each->money)}),
             4, each->id});
    }
    return all;
}

/// 帮扶覃有福户脱贫 and the year's plan for it.
QString aidTask(const PaperContext& context, const Dossier& dossier)
{
    QStringList words{prose::clause(dossier.activity().title)};
    for (const AidPlan* each : dossier.rows<AidPlan>(aidPlanKind())) {
        if (each->year == context.year() && !each->text.isEmpty())
            words << QStringLiteral("本年度计划：%1").arg(prose::clause(each->text));
    }
    return words.join(QStringLiteral("；"));
}

/// Outside the house nothing is said of anybody's poverty, and of one that fell back no more than of the others.
QString aidLeft(const PaperContext& context, const Dossier& dossier)
{
    return context.edition == Edition::Public ? QStringLiteral("完成帮扶：") + householdLabel(context, dossier)
                                              : QString();
}

} // namespace

const ActivityProse& householdProse()
{
    static const ActivityProse words{householdKind(),
                                     QStringLiteral("户"),
                                     6,
                                     QStringLiteral("建档"),
                                     QStringLiteral("达标"),
                                     QStringLiteral("实现脱贫目标："),
                                     {},
                                     {{QStringLiteral("filed"), QStringLiteral("完成%1")},
                                      {QStringLiteral("planned"), QStringLiteral("完成%1")},
                                      {QStringLiteral("aided"), QStringLiteral("落实%1")},
                                      {QStringLiteral("reached"), QStringLiteral("实现%1")},
                                      {QStringLiteral("consolidated"), QStringLiteral("转入%1")},
                                      {QStringLiteral("relapsed"), QStringLiteral("%1")}},
                                     householdLabel,
                                     aidHappenings,
                                     aidTask,
                                     aidLeft};
    return words;
}

namespace {

/// Sums that stand beside each other are told in one unit, however large one of them is.
QString inYuan(Fen fen)
{
    return fen > 0 ? QStringLiteral("资金%1元").arg(yuan(fen)) : QString();
}

/// Money for households, and for which.
struct Spent {
    Fen money = 0;
    std::vector<Id> households;

    void add(Id household, Fen more)
    {
        money += more;
        if (more > 0 && (households.empty() || households.back() != household))
            households.push_back(household);
    }
    /// （资金2500元）, or nothing where none was spent.
    [[nodiscard]] QString words(const QString& what) const
    {
        return money > 0 ? QStringLiteral("（资金%1）")
                               .arg(withSource(yuan(money) + QStringLiteral("元"), what, householdKind(), households))
                         : QString();
    }
};

/// Visits, measures and the money of either in a span told by `within`.
QString effortSentence(const PaperContext& context, const QString& word, bool (PaperContext::*within)(QDate) const)
{
    int visits = 0;
    int measures = 0;
    std::vector<Id> visited;
    std::vector<Id> aided;
    Spent onVisits;
    Spent onMeasures;
    for (const Dossier& each : context.snapshot.of(householdKind())) {
        const Id id = each.record->id;
        const int visitsBefore = visits;
        const int measuresBefore = measures;
        for (const Visit* row : each.rows<Visit>(visitKind())) {
            if (!(context.*within)(row->date))
                continue;
            ++visits;
            onVisits.add(id, row->money);
        }
        for (const AidMeasure* row : each.rows<AidMeasure>(aidMeasureKind())) {
            if (!(context.*within)(row->date))
                continue;
            ++measures;
            onMeasures.add(id, row->money);
        }
        if (visits > visitsBefore)
            visited.push_back(id);
        if (measures > measuresBefore)
            aided.push_back(id);
    }
    if (visits + measures == 0)
        return {};
    const QString calls = visits == 0
                              ? QString()
                              : QStringLiteral("走访%1户、%2次%3")
                                    .arg(counted(word + QStringLiteral("走访"), householdKind(), visited),
                                         withSource(QString::number(visits), word + QStringLiteral("走访的农户"),
                                                    householdKind(), visited),
                                         onVisits.words(word + QStringLiteral("走访投入资金的农户")));
    const QString steps =
        measures == 0 ? QString()
                      : QStringLiteral("落实帮扶措施%1项%2")
                            .arg(withSource(QString::number(measures), word + QStringLiteral("落实帮扶措施的农户"),
                                            householdKind(), aided),
                                 onMeasures.words(word + QStringLiteral("措施投入资金的农户")));
    return word + prose::joined({calls, steps}) + QStringLiteral("。");
}

QString unvisitedSentence(const PaperContext& context)
{
    QStringList names;
    std::vector<Id> ids;
    for (const Dossier& each : context.snapshot.of(householdKind())) {
        if (each.status.state != State::Underway)
            continue;
        bool isVisited = false;
        for (const Visit* row : each.rows<Visit>(visitKind()))
            isVisited = isVisited || context.inSpan(row->date);
        if (isVisited)
            continue;
        names << householdLabel(context, each);
        ids.push_back(each.record->id);
    }
    return names.isEmpty() ? QString()
                           : (context.spanWord() + QStringLiteral("尚未走访%1户：%2。"))
                                 .arg(counted(context.spanWord() + QStringLiteral("尚未走访"), householdKind(), ids),
                                      prose::listed(names, 10, QStringLiteral("户")));
}

/// 3月16日至9月8日; of one that is not over on the cut-off day only since when it goes on.
QString projectDays(const PaperContext& context, const VillageProject& project, bool isOver)
{
    if (isOver)
        return prose::span(project.from, project.until, context.year());
    return prose::joined({project.from.isValid() ? QStringLiteral("%1起").arg(context.day(project.from)) : QString(),
                          QStringLiteral("正在实施")});
}

QString villageSentence(const PaperContext& context)
{
    QStringList told;
    for (const auto* each : context.snapshot.rows<VillageProject>(villageProjectKind())) {
        const bool wasOver = each->until.isValid() && each->until < context.snapshot.spanStart();
        if (each->year != context.year() || wasOver || (each->from.isValid() && each->from > context.snapshot.cutoff))
            continue;
        const bool isOver = !each->until.isValid() || each->until <= context.snapshot.cutoff;
        const QString when = projectDays(context, *each, isOver);
        told << prose::joined({prose::clause(each->village) + prose::quoted(each->title) +
                                   (when.isEmpty() ? QString() : QStringLiteral("（%1）").arg(when)),
                               moneyWords(each->money), isOver ? prose::clause(each->result) : QString()});
    }
    return told.isEmpty() ? QString() : QStringLiteral("整村帮扶项目：%1。").arg(told.join(QStringLiteral("；")));
}

QString namesOf(const std::vector<const AidState*>& states)
{
    QStringList names;
    for (const AidState* each : states)
        names << householdName(each->household->as<Household>()) + QStringLiteral("户");
    return prose::listed(names, 10, QStringLiteral("户"));
}

Id householdOf(const AidState& state)
{
    return state.household->record->id;
}

/// What a figure of these words counts: the words before it.
QString countWithNames(const QString& words, const std::vector<const AidState*>& states)
{
    const QString what = words.left(words.indexOf(u'%'));
    return states.empty() ? QString()
                          : words.arg(counted(what, householdKind(), idsOf(states, householdOf)), namesOf(states));
}

/// Income per head in the last year known, against the line that the branch set: who is above, new there, or lost it.
/// Outside the house it names none of them, and says nothing of fewer than three.
QString incomeSentence(const PaperContext& context, const std::vector<AidState>& states)
{
    constexpr size_t fewest = 3;
    const bool isPublic = context.edition == Edition::Public;
    int latest = 0;
    for (const AidState& each : states)
        latest = std::max(latest, each.income.years.empty() ? 0 : each.income.years.back().year);
    std::vector<const AidState*> known;
    std::vector<const AidState*> above;
    double line = 0;
    std::vector<const AidState*> passed;
    std::vector<const AidState*> fellBack;
    for (const AidState& each : states) {
        if (latest == 0 || each.income.years.empty() || each.income.years.back().year != latest)
            continue;
        known.push_back(&each);
        if (each.income.isAbove())
            above.push_back(&each);
        line = each.income.years.back().line;
        if (each.income.passed == latest)
            passed.push_back(&each);
        if (each.income.fellBack > 0)
            fellBack.push_back(&each);
    }
    if (known.empty() || line <= 0 || (isPublic && known.size() < fewest))
        return {};
    if (isPublic) {
        passed.clear();
        fellBack.clear();
    }
    const QString standard = QStringLiteral("%1元标准").arg(plainNumber(line));
    const QString reached =
        above.empty()
            ? QStringLiteral("%1未达到%2").arg(known.size() > 1 ? QStringLiteral("均") : QString(), standard)
            : QStringLiteral("中，达到%1的%2户")
                  .arg(standard, counted(QStringLiteral("达到标准"), householdKind(), idsOf(above, householdOf)));
    return prose::joined(
               {QStringLiteral("已登记%1年人均收入的%2户%3（本支部设定）")
                    .arg(latest)
                    .arg(counted(QStringLiteral("已登记人均收入"), householdKind(), idsOf(known, householdOf)),
                         reached),
                countWithNames(QStringLiteral("其中当年新达标%1户（%2）"), passed),
                countWithNames(QStringLiteral("曾达标又回落到标准以下%1户（%2）"), fellBack)}) +
           QStringLiteral("。");
}

/// 规划到户、责任到人 of those still aided.
QString coverageSentence(const std::vector<AidState>& states)
{
    std::vector<const AidState*> aided;
    std::vector<const AidState*> led;
    std::vector<const AidState*> unled;
    std::vector<const AidState*> planned;
    std::vector<const AidState*> unplanned;
    for (const AidState& each : states) {
        if (!isAided(*each.household))
            continue;
        aided.push_back(&each);
        (each.hasResponsible() ? led : unled).push_back(&each);
        (each.hasPlan ? planned : unplanned).push_back(&each);
    }
    if (aided.empty())
        return {};
    const auto part = [](const QString& word, const std::vector<const AidState*>& of) {
        return of.empty() ? QString()
                          : QStringLiteral("%1%2户").arg(word, counted(word, householdKind(), idsOf(of, householdOf)));
    };
    return part(QStringLiteral("在帮"), aided) + QStringLiteral("中，") +
           prose::joined(
               {prose::joined({part(QStringLiteral("责任到人"), led), part(QStringLiteral("规划到户"), planned)},
                              QStringLiteral("、")),
                countWithNames(QStringLiteral("尚未明确责任人%1户（%2）"), unled),
                countWithNames(QStringLiteral("尚无本年度计划%1户（%2）"), unplanned)}) +
           QStringLiteral("。");
}

/// 建立帮扶长效机制: what goes on beyond the year's plan, by household.
QString lastingSentence(const PaperContext& context)
{
    constexpr int arrangementLength = 40;
    QStringList told;
    std::vector<Id> ids;
    for (const Dossier& each : context.snapshot.of(householdKind())) {
        const auto& household = each.as<Household>();
        if (!isArranged(household, context.snapshot.cutoff))
            continue;
        ids.push_back(household.id);
        told << QStringLiteral("%1户（%2）")
                    .arg(householdName(household),
                         prose::clause(prose::shortened(household.arrangement, arrangementLength)));
    }
    return told.isEmpty() ? QString()
                          : QStringLiteral("已有%1户建立帮扶长效机制：%2。")
                                .arg(counted(QStringLiteral("建立帮扶长效机制"), householdKind(), ids),
                                     prose::listed(told, 10, QStringLiteral("户")));
}

/// The year's measures and their money by kind of aid.
QString areaSentence(const PaperContext& context)
{
    QStringList told;
    for (const Choice& area : *aidMeasureKind().field(u"area")->choices) {
        int count = 0;
        Fen money = 0;
        std::vector<Id> households;
        for (const Dossier& each : context.snapshot.of(householdKind())) {
            const int before = count;
            for (const AidMeasure* row : each.rows<AidMeasure>(aidMeasureKind())) {
                if (!context.inYear(row->date) || row->area != QLatin1String(area.key))
                    continue;
                ++count;
                money += row->money;
            }
            if (count > before)
                households.push_back(each.record->id);
        }
        const QString name = context.choice(aidMeasureKind(), u"area", QString::fromLatin1(area.key));
        if (count > 0)
            told << prose::joined(
                {QStringLiteral("%1%2项").arg(name, withSource(QString::number(count), name + QStringLiteral("的农户"),
                                                               householdKind(), households)),
                 inYuan(money)});
    }
    return told.isEmpty() ? QString() : QStringLiteral("累计帮扶措施按类别：%1。").arg(told.join(QStringLiteral("；")));
}

} // namespace

SectionDraft householdSection(const PaperContext& context)
{
    const std::vector<AidState> states = aidStates(context.snapshot);
    // Where the span is the year so far, 累计 would say the same again.
    const bool isTold = context.isYearSoFar() && context.snapshot.span.length() != Period::Length::Quarter;
    return activityDraft(context, householdProse(),
                         {effortSentence(context, context.spanWord(), &PaperContext::inSpan), villageSentence(context),
                          unvisitedSentence(context)},
                         {isTold ? QString() : effortSentence(context, QStringLiteral("累计"), &PaperContext::inYear),
                          areaSentence(context), coverageSentence(states), lastingSentence(context),
                          incomeSentence(context, states)});
}

} // namespace xf
