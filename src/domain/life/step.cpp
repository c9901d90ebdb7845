// SPDX-License-Identifier: GPL-3.0-or-later
#include "step.h"

#include "choices.h"
#include "describe.h"

namespace xf {

namespace {

const Choices stepCause{
    {"objective", QT_TRANSLATE_NOOP("step", "Objective")},
    {"subjective", QT_TRANSLATE_NOOP("step", "Subjective")},
};

} // namespace

const Kind& stepKind()
{
    static const Kind kind =
        Describe<Step>("step", QT_TRANSLATE_NOOP("domain", "Step"), KindRole::Child, activityKeys())
            .text("key", QT_TRANSLATE_NOOP("step", "Step"), &Step::key, FieldFlag::Required | FieldFlag::Title)
            .date("date", QT_TRANSLATE_NOOP("step", "Date"), &Step::date, FieldFlag::Required | FieldFlag::EventDate)
            .date("until", QT_TRANSLATE_NOOP("step", "Until"), &Step::until)
            .text("way", QT_TRANSLATE_NOOP("step", "Way"), &Step::way)
            .reference("meeting", QT_TRANSLATE_NOOP("step", "Meeting"), &Step::meeting, "meeting")
            .choice("cause", QT_TRANSLATE_NOOP("step", "Cause"), &Step::cause, stepCause)
            .longText("note", QT_TRANSLATE_NOOP("step", "Note"), &Step::note, FieldFlag::Searchable)
            .inOrder("date", "until")
            .build();
    return kind;
}

} // namespace xf
