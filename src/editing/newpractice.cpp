// SPDX-License-Identifier: GPL-3.0-or-later
#include "newpractice.h"

#include "campaign/practice.h"
#include "life/progress.h"

#include <QCoreApplication>

namespace xf {

namespace {

struct NewPracticeMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::NewPractice)
};

/// What was done last that had an outcome, else what was done last.
QString tellingText(const Records& progress)
{
    const Progress* telling = nullptr;
    for (const RecordPtr& each : progress) {
        const auto& entry = static_cast<const Progress&>(*each);
        const bool isBetter = !telling || entry.outcome.isEmpty() == telling->outcome.isEmpty();
        if (isBetter ? !telling || entry.date >= telling->date : telling->outcome.isEmpty())
            telling = &entry;
    }
    if (!telling)
        return {};
    return telling->outcome.isEmpty() ? telling->text : telling->text + QChar(0xff0c) + telling->outcome;
}

} // namespace

Result<DrawnPractice> drawPractice(Editor& editor, const Kind& kind, Id record, QDate day)
{
    const auto source = editor.records().find(kind, record);
    const auto drawn = editor.records().load(practiceKind(), {{QStringLiteral("record"), record}});
    const auto progress = editor.records().load(progressKind(), {{QStringLiteral("parent"), record}});
    if (!source || !drawn || !progress)
        return !source ? source.error() : !drawn ? drawn.error() : progress.error();
    if (!*source)
        return Error{NewPracticeMessages::tr("Choose a record first."), {}};
    for (const RecordPtr& each : *drawn) {
        if (static_cast<const Practice&>(*each).date.year() == day.year())
            return DrawnPractice{each->id, false};
    }
    auto practice = std::make_shared<Practice>();
    practice->date = day;
    practice->title = kind.title(**source);
    practice->text = tellingText(*progress);
    practice->record = record;
    const auto added = editor.add(practiceKind(), practice);
    if (!added)
        return added.error();
    return DrawnPractice{*added, true};
}

} // namespace xf
