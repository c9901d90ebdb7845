// SPDX-License-Identifier: GPL-3.0-or-later
#include "regulation.h"

#include "describe.h"

namespace xf {

namespace {

const Choices regulationArea{
    {"government", QT_TRANSLATE_NOOP("regulation", "Better government work")},
    {"affairs", QT_TRANSLATE_NOOP("regulation", "Stronger office affairs")},
    {"service", QT_TRANSLATE_NOOP("regulation", "Better service")},
    {"business", QT_TRANSLATE_NOOP("regulation", "Business management")},
};
const Choices regulationEffect{
    {"quality", QT_TRANSLATE_NOOP("regulation", "Quality")},
    {"efficiency", QT_TRANSLATE_NOOP("regulation", "Efficiency")},
    {"service", QT_TRANSLATE_NOOP("regulation", "Service level")},
};
const Choices regulationNature{
    {"new", QT_TRANSLATE_NOOP("regulation", "New")},
    {"revised", QT_TRANSLATE_NOOP("regulation", "Revised")},
    {"repealed", QT_TRANSLATE_NOOP("regulation", "Repealed")},
};
const Choices executionState{
    {"yes", QT_TRANSLATE_NOOP("execution", "Yes")},
    {"partly", QT_TRANSLATE_NOOP("execution", "Partly")},
    {"no", QT_TRANSLATE_NOOP("execution", "No")},
};

} // namespace

const Kind& regulationKind()
{
    static const Kind kind =
        Describe<Regulation>("regulation", QT_TRANSLATE_NOOP("domain", "Working mechanism"), KindRole::Activity)
            .bones()
            .choice("area", QT_TRANSLATE_NOOP("regulation", "Area"), &Regulation::area, regulationArea)
            .ticks("effect", QT_TRANSLATE_NOOP("regulation", "Effect aimed at"), &Regulation::effect, regulationEffect)
            .choice("nature", QT_TRANSLATE_NOOP("regulation", "Nature"), &Regulation::nature, regulationNature)
            .text("number", QT_TRANSLATE_NOOP("regulation", "Document number"), &Regulation::number,
                  FieldFlag::Searchable)
            .text("version", QT_TRANSLATE_NOOP("regulation", "Version"), &Regulation::version)
            .reference("replaces", QT_TRANSLATE_NOOP("regulation", "Replaces"), &Regulation::replaces, "regulation")
            .date("effective", QT_TRANSLATE_NOOP("regulation", "Effective from"), &Regulation::effective)
            .date("ended", QT_TRANSLATE_NOOP("regulation", "Ended on"), &Regulation::ended, FieldFlag::OutcomeDate)
            .longText("text", QT_TRANSLATE_NOOP("regulation", "Text"), &Regulation::text, FieldFlag::Searchable)
            .inOrder("effective", "ended")
            .build();
    return kind;
}

const Kind& executionKind()
{
    static const Kind kind =
        Describe<Execution>("execution", QT_TRANSLATE_NOOP("domain", "Execution check"), KindRole::Child,
                            {QStringLiteral("regulation")})
            .date("date", QT_TRANSLATE_NOOP("execution", "Date"), &Execution::date,
                  FieldFlag::Required | FieldFlag::EventDate)
            .choice("state", QT_TRANSLATE_NOOP("execution", "Carried out"), &Execution::state, executionState)
            .text("note", QT_TRANSLATE_NOOP("execution", "Finding"), &Execution::note, FieldFlag::Title)
            .build();
    return kind;
}

const Kind& compilationKind()
{
    static const Kind kind =
        Describe<Compilation>("compilation", QT_TRANSLATE_NOOP("domain", "Compilation"), KindRole::Register)
            .integer("year", QT_TRANSLATE_NOOP("compilation", "Year"), &Compilation::year)
            .text("title", QT_TRANSLATE_NOOP("compilation", "Title"), &Compilation::title,
                  FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Title)
            .text("edition", QT_TRANSLATE_NOOP("compilation", "Edition"), &Compilation::edition)
            .date("date", QT_TRANSLATE_NOOP("compilation", "Date"), &Compilation::date, FieldFlag::EventDate)
            .keptWith("regulation")
            .build();
    return kind;
}

const Kind& compilationEntryKind()
{
    static const Kind kind =
        Describe<CompilationEntry>("compilationentry", QT_TRANSLATE_NOOP("domain", "Compiled regulation"),
                                   KindRole::Child, {QStringLiteral("compilation")})
            .integer("position", QT_TRANSLATE_NOOP("compilationentry", "Order"), &CompilationEntry::position)
            .reference("regulation", QT_TRANSLATE_NOOP("compilationentry", "Regulation"), &CompilationEntry::regulation,
                       "regulation", FieldFlag::Required)
            .integer("pages", QT_TRANSLATE_NOOP("compilationentry", "Pages"), &CompilationEntry::pages)
            .build();
    return kind;
}

} // namespace xf
