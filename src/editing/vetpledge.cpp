// SPDX-License-Identifier: GPL-3.0-or-later
#include "vetpledge.h"

#include "rules/vetting.h"

#include <QCoreApplication>

#include <algorithm>

namespace xf {

namespace {

struct VetPledgeMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::VetPledge)
};

Result<std::vector<StepName>> stepNames(const Editor& editor)
{
    const auto names = editor.records().load(stepNameKind());
    if (!names)
        return names.error();
    std::vector<StepName> all;
    for (const RecordPtr& each : *names)
        all.push_back(static_cast<const StepName&>(*each));
    return all;
}

/// The step of the record's chain with a meaning, dated; nullptr where the branch's chain has none.
Result<std::shared_ptr<Step>> stepMeaning(QStringView meaning, Id record, QDate date, const Editor& editor)
{
    const Kind* kind = editor.records().kindOf(record);
    const auto names = stepNames(editor);
    if (!names)
        return names.error();
    const Chain chain = kind ? chainOn(*names, kind->key, date) : Chain();
    const StepName* name = stepWith(chain, meaning);
    if (!name)
        return std::shared_ptr<Step>();
    auto step = std::make_shared<Step>();
    step->parent = record;
    step->key = name->key;
    step->date = date;
    return step;
}

} // namespace

Result<void> recordVetting(const Vetting& round, Editor& editor)
{
    const bool isReturned = round.result == QLatin1String(vettingresult::returned);
    const auto step = stepMeaning(isReturned ? u"returns" : u"reviews", round.parent, round.date, editor);
    if (!step)
        return step.error();
    std::vector<RowChange> changes;
    if (*step && round.date.isValid())
        changes.push_back({&stepKind(), nullptr, *step});
    changes.push_back({&vettingKind(), nullptr, std::make_shared<Vetting>(round)});
    const auto done = editor.commit(QStringLiteral("add"), std::move(changes));
    return done ? Result<void>() : Result<void>(done.error());
}

Result<std::vector<Id>> withTheirSteps(const std::vector<Id>& rounds, const Editor& editor)
{
    const auto names = stepNames(editor);
    if (!names)
        return names.error();
    std::vector<Id> going;
    for (const Id id : rounds) {
        const auto row = editor.records().find(vettingKind(), id);
        if (!row)
            return row.error();
        if (!*row)
            continue;
        const auto steps = editor.records().load(stepKind(), {{QStringLiteral("parent"), (*row)->parent}});
        if (!steps)
            return steps.error();
        const auto& round = static_cast<const Vetting&>(**row);
        const Kind* kind = editor.records().kindOf(round.parent);
        const Chain chain = kind ? chainOn(*names, kind->key, round.date) : Chain();
        const auto step = std::find_if(steps->begin(), steps->end(), [&](const RecordPtr& each) {
            return std::find(going.begin(), going.end(), each->id) == going.end() &&
                   isStepOf(static_cast<const Step&>(*each), round, chain);
        });
        if (step != steps->end())
            going.push_back((*step)->id);
    }
    going.insert(going.end(), rounds.begin(), rounds.end());
    return going;
}

Result<void> resubmitPledge(Id pledge, QDate date, Editor& editor)
{
    const auto step = stepMeaning(u"submits", pledge, date, editor);
    if (!step)
        return step.error();
    if (!*step)
        return Error{
            VetPledgeMessages::tr("The chain of steps has none that hands a pledge in. Mark one under “Step name”."),
            {}};
    const auto done = editor.add(stepKind(), *step, QStringLiteral("step"));
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace xf
