// SPDX-License-Identifier: GPL-3.0-or-later
#include "vetpledge.h"

#include "rules/vetting.h"

#include <QCoreApplication>

namespace xf {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(xf::VetPledge)
};

/// The step of the record's chain with a meaning, dated; nullptr where the branch's chain has none.
Result<std::shared_ptr<Step>> stepMeaning(QStringView meaning, Id record, QDate date, const Editor& editor)
{
    const Kind* kind = editor.records().kindOf(record);
    const auto names = editor.records().load(stepNameKind());
    if (!names)
        return names.error();
    std::vector<StepName> all;
    for (const RecordPtr& each : *names)
        all.push_back(static_cast<const StepName&>(*each));
    const Chain chain = kind ? chainOn(all, kind->key, date) : Chain();
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

Result<void> resubmitPledge(Id pledge, QDate date, Editor& editor)
{
    const auto step = stepMeaning(u"submits", pledge, date, editor);
    if (!step)
        return step.error();
    if (!*step)
        return Error{Messages::tr("The chain of steps has none that hands a pledge in. Mark one under “Step name”."),
                     {}};
    const auto done = editor.add(stepKind(), *step, QStringLiteral("step"));
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace xf
