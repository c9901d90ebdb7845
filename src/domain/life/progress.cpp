// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress.h"

#include "choices.h"
#include "describe.h"

namespace xf {

const Kind& progressKind()
{
    static const Kind kind =
        Describe<Progress>("progress", QT_TRANSLATE_NOOP("domain", "Progress entry"), KindRole::Child, activityKeys())
            .date("date", QT_TRANSLATE_NOOP("progress", "Date"), &Progress::date,
                  FieldFlag::Required | FieldFlag::EventDate)
            .longText("text", QT_TRANSLATE_NOOP("progress", "What was done"), &Progress::text,
                      FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Title)
            .integer("people", QT_TRANSLATE_NOOP("progress", "People served"), &Progress::people)
            .integer("households", QT_TRANSLATE_NOOP("progress", "Households served"), &Progress::households)
            .money("money", QT_TRANSLATE_NOOP("progress", "Money (yuan)"), &Progress::money)
            .number("value", QT_TRANSLATE_NOOP("progress", "Value reached"), &Progress::value)
            .text("outcome", QT_TRANSLATE_NOOP("progress", "Outcome"), &Progress::outcome, FieldFlag::Searchable)
            .build();
    return kind;
}

} // namespace xf
