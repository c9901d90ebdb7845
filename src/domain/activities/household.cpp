// SPDX-License-Identifier: GPL-3.0-or-later
#include "household.h"

#include "describe.h"

namespace xf {

namespace {

const Choices householdCause{
    {"illness", QT_TRANSLATE_NOOP("household", "Illness")},
    {"disability", QT_TRANSLATE_NOOP("household", "Disability")},
    {"schooling", QT_TRANSLATE_NOOP("household", "Schooling")},
    {"labour", QT_TRANSLATE_NOOP("household", "Lack of labour")},
    {"skill", QT_TRANSLATE_NOOP("household", "Lack of skill")},
    {"funds", QT_TRANSLATE_NOOP("household", "Lack of funds")},
    {"disaster", QT_TRANSLATE_NOOP("household", "Disaster")},
    {"other", QT_TRANSLATE_NOOP("household", "Other")},
};
const Choices aidMeasureArea{
    {"industry", QT_TRANSLATE_NOOP("aidmeasure", "Industrial aid")},
    {"intellect", QT_TRANSLATE_NOOP("aidmeasure", "Intellectual aid")},
    {"other", QT_TRANSLATE_NOOP("aidmeasure", "Other")},
};
const Choices villageProjectArea{
    {"industry", QT_TRANSLATE_NOOP("villageproject", "Industrial aid")},
    {"intellect", QT_TRANSLATE_NOOP("villageproject", "Intellectual aid")},
    {"other", QT_TRANSLATE_NOOP("villageproject", "Other")},
};

} // namespace

const Kind& householdKind()
{
    static const Kind kind =
        Describe<Household>("household", QT_TRANSLATE_NOOP("domain", "Household aid"), KindRole::Activity)
            .bones()
            .text("head", QT_TRANSLATE_NOOP("household", "Head of household"), &Household::head, FieldFlag::Searchable)
            .integer("population", QT_TRANSLATE_NOOP("household", "People in the household"), &Household::population)
            .text("members", QT_TRANSLATE_NOOP("household", "Household members"), &Household::members,
                  FieldFlag::Sensitive)
            .text("village", QT_TRANSLATE_NOOP("household", "Village"), &Household::village, FieldFlag::Searchable)
            .text("address", QT_TRANSLATE_NOOP("household", "Address"), &Household::address, FieldFlag::Sensitive)
            .text("phone", QT_TRANSLATE_NOOP("household", "Phone"), &Household::phone, FieldFlag::Sensitive)
            .text("health", QT_TRANSLATE_NOOP("household", "Health"), &Household::health, FieldFlag::Sensitive)
            .text("account", QT_TRANSLATE_NOOP("household", "Account"), &Household::account, FieldFlag::Sensitive)
            .choice("cause", QT_TRANSLATE_NOOP("household", "Cause of poverty"), &Household::cause, householdCause,
                    FieldFlag::OpenChoice | FieldFlag::Sensitive)
            .text("causenote", QT_TRANSLATE_NOOP("household", "About the cause"), &Household::causenote,
                  FieldFlag::Sensitive)
            .text("wish", QT_TRANSLATE_NOOP("household", "Wish"), &Household::wish, FieldFlag::Sensitive)
            .longText("arrangement", QT_TRANSLATE_NOOP("household", "Long-term arrangement"), &Household::arrangement,
                      FieldFlag::Sensitive)
            .date("arranged", QT_TRANSLATE_NOOP("household", "Arrangement since"), &Household::arranged,
                  FieldFlag::PastDate)
            .personal()
            .build();
    return kind;
}

const Kind& aidPlanKind()
{
    static const Kind kind =
        Describe<AidPlan>("aidplan", QT_TRANSLATE_NOOP("domain", "Aid plan of the year"), KindRole::Child,
                          {QStringLiteral("household")})
            .integer("year", QT_TRANSLATE_NOOP("aidplan", "Year"), &AidPlan::year, FieldFlag::Required)
            .longText("text", QT_TRANSLATE_NOOP("aidplan", "Plan"), &AidPlan::text,
                      FieldFlag::Required | FieldFlag::Title | FieldFlag::Sensitive)
            .number("target", QT_TRANSLATE_NOOP("aidplan", "Income target (yuan a head)"), &AidPlan::target,
                    FieldFlag::Sensitive)
            .unique({QStringLiteral("parent"), QStringLiteral("year")})
            .build();
    return kind;
}

const Kind& aidMeasureKind()
{
    static const Kind kind =
        Describe<AidMeasure>("aidmeasure", QT_TRANSLATE_NOOP("domain", "Aid measure"), KindRole::Child,
                             {QStringLiteral("household")})
            .date("date", QT_TRANSLATE_NOOP("aidmeasure", "Date"), &AidMeasure::date, FieldFlag::EventDate)
            .choice("area", QT_TRANSLATE_NOOP("aidmeasure", "Kind of aid"), &AidMeasure::area, aidMeasureArea)
            .text("text", QT_TRANSLATE_NOOP("aidmeasure", "Measure"), &AidMeasure::text,
                  FieldFlag::Required | FieldFlag::Title | FieldFlag::Sensitive)
            .money("money", QT_TRANSLATE_NOOP("aidmeasure", "Money (yuan)"), &AidMeasure::money)
            .text("result", QT_TRANSLATE_NOOP("aidmeasure", "Result"), &AidMeasure::result, FieldFlag::Sensitive)
            .build();
    return kind;
}

const Kind& visitKind()
{
    static const Kind kind =
        Describe<Visit>("visit", QT_TRANSLATE_NOOP("domain", "Visit"), KindRole::Child, {QStringLiteral("household")})
            .date("date", QT_TRANSLATE_NOOP("visit", "Date"), &Visit::date, FieldFlag::Required | FieldFlag::EventDate)
            .reference("member", QT_TRANSLATE_NOOP("visit", "Who"), &Visit::member, "member")
            .longText("situation", QT_TRANSLATE_NOOP("visit", "Situation"), &Visit::situation,
                      FieldFlag::Title | FieldFlag::Sensitive)
            .longText("solved", QT_TRANSLATE_NOOP("visit", "Solved"), &Visit::solved, FieldFlag::Sensitive)
            .money("money", QT_TRANSLATE_NOOP("visit", "Money (yuan)"), &Visit::money)
            .build();
    return kind;
}

const Kind& incomeKind()
{
    static const Kind kind =
        Describe<Income>("income", QT_TRANSLATE_NOOP("domain", "Income"), KindRole::Child,
                         {QStringLiteral("household")})
            .integer("year", QT_TRANSLATE_NOOP("income", "Year"), &Income::year, FieldFlag::Required)
            .money("amount", QT_TRANSLATE_NOOP("income", "Income per head (yuan)"), &Income::amount,
                   FieldFlag::Sensitive)
            .unique({QStringLiteral("parent"), QStringLiteral("year")})
            .build();
    return kind;
}

const Kind& villageProjectKind()
{
    static const Kind kind =
        Describe<VillageProject>("villageproject", QT_TRANSLATE_NOOP("domain", "Village project"), KindRole::Register)
            .integer("year", QT_TRANSLATE_NOOP("villageproject", "Year"), &VillageProject::year)
            .text("title", QT_TRANSLATE_NOOP("villageproject", "Project"), &VillageProject::title,
                  FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Title)
            .text("village", QT_TRANSLATE_NOOP("villageproject", "Village"), &VillageProject::village,
                  FieldFlag::Searchable)
            .choice("area", QT_TRANSLATE_NOOP("villageproject", "Kind of aid"), &VillageProject::area,
                    villageProjectArea)
            .money("money", QT_TRANSLATE_NOOP("villageproject", "Money (yuan)"), &VillageProject::money)
            .date("from", QT_TRANSLATE_NOOP("villageproject", "From"), &VillageProject::from,
                  FieldFlag::EventDate | FieldFlag::AheadDate)
            .date("until", QT_TRANSLATE_NOOP("villageproject", "Until"), &VillageProject::until)
            .text("result", QT_TRANSLATE_NOOP("villageproject", "Result"), &VillageProject::result)
            .inOrder("from", "until")
            .keptWith("household")
            .build();
    return kind;
}

} // namespace xf
