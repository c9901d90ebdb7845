// SPDX-License-Identifier: GPL-3.0-or-later
#include "research.h"

#include "describe.h"

namespace xf {

namespace {

const Choices suggestionOutcome{
    {"regulation", QT_TRANSLATE_NOOP("suggestion", "Regulation")},
    {"decision", QT_TRANSLATE_NOOP("suggestion", "Decision")},
    {"instruction", QT_TRANSLATE_NOOP("suggestion", "Leader's instruction")},
};

} // namespace

const Kind& researchKind()
{
    static const Kind kind =
        Describe<Research>("research", QT_TRANSLATE_NOOP("domain", "Research"), KindRole::Activity)
            .bones()
            .text("group", QT_TRANSLATE_NOOP("research", "Research group"), &Research::group, FieldFlag::Searchable)
            .text("places", QT_TRANSLATE_NOOP("research", "Places"), &Research::places, FieldFlag::Searchable)
            .date("from", QT_TRANSLATE_NOOP("research", "From"), &Research::from)
            .date("until", QT_TRANSLATE_NOOP("research", "Until"), &Research::until)
            .text("report", QT_TRANSLATE_NOOP("research", "Report title"), &Research::report, FieldFlag::Searchable)
            .integer("length", QT_TRANSLATE_NOOP("research", "Report length (characters)"), &Research::length)
            .longText("findings", QT_TRANSLATE_NOOP("research", "Findings"), &Research::findings, FieldFlag::Searchable)
            .inOrder("from", "until")
            .build();
    return kind;
}

const Kind& suggestionKind()
{
    static const Kind kind =
        Describe<Suggestion>("suggestion", QT_TRANSLATE_NOOP("domain", "Suggestion"), KindRole::Child,
                             {QStringLiteral("research")})
            .longText("text", QT_TRANSLATE_NOOP("suggestion", "Suggestion"), &Suggestion::text,
                      FieldFlag::Required | FieldFlag::Title)
            .choice("outcome", QT_TRANSLATE_NOOP("suggestion", "Became"), &Suggestion::outcome, suggestionOutcome)
            .reference("record", QT_TRANSLATE_NOOP("suggestion", "Linked record"), &Suggestion::record, "*")
            .date("date", QT_TRANSLATE_NOOP("suggestion", "Adopted on"), &Suggestion::date, FieldFlag::OutcomeDate)
            .text("result", QT_TRANSLATE_NOOP("suggestion", "Result"), &Suggestion::result)
            .build();
    return kind;
}

} // namespace xf
