// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolemodel.h"

#include "describe.h"

namespace xf {

namespace {

const Choices roleModelCategory{
    {"person", QT_TRANSLATE_NOOP("rolemodel", "Person")},
    {"organisation", QT_TRANSLATE_NOOP("rolemodel", "Organisation")},
};
const Choices roleModelSource{
    {"system", QT_TRANSLATE_NOOP("rolemodel", "Own system")},
    {"office", QT_TRANSLATE_NOOP("rolemodel", "Own office")},
    {"around", QT_TRANSLATE_NOOP("rolemodel", "Around us")},
};
const Choices learningAim{
    {"catchup", QT_TRANSLATE_NOOP("learning", "Catch up")},
    {"surpass", QT_TRANSLATE_NOOP("learning", "Surpass")},
};

} // namespace

const Kind& roleModelKind()
{
    static const Kind kind =
        Describe<RoleModel>("rolemodel", QT_TRANSLATE_NOOP("domain", "Role model"), KindRole::Activity)
            .bones()
            .choice("category", QT_TRANSLATE_NOOP("rolemodel", "Model is"), &RoleModel::category, roleModelCategory)
            .text("model", QT_TRANSLATE_NOOP("rolemodel", "Who"), &RoleModel::model, FieldFlag::Searchable)
            .reference("member", QT_TRANSLATE_NOOP("rolemodel", "Own member"), &RoleModel::member, "member")
            .choice("source", QT_TRANSLATE_NOOP("rolemodel", "Source"), &RoleModel::source, roleModelSource)
            .longText("deeds", QT_TRANSLATE_NOOP("rolemodel", "Deeds"), &RoleModel::deeds, FieldFlag::Searchable)
            .longText("honours", QT_TRANSLATE_NOOP("rolemodel", "Honours"), &RoleModel::honours)
            .about(&RoleModel::member)
            .build();
    return kind;
}

const Kind& learningKind()
{
    static const Kind kind =
        Describe<Learning>("learning", QT_TRANSLATE_NOOP("domain", "Learning entry"), KindRole::Child,
                           {QStringLiteral("rolemodel")})
            .reference("member", QT_TRANSLATE_NOOP("learning", "Who learns"), &Learning::member, "member",
                       FieldFlag::Required)
            .text("gap", QT_TRANSLATE_NOOP("learning", "Gap found"), &Learning::gap, FieldFlag::Title)
            .choice("aim", QT_TRANSLATE_NOOP("learning", "Aim"), &Learning::aim, learningAim)
            .text("target", QT_TRANSLATE_NOOP("learning", "Target"), &Learning::target)
            .text("measure", QT_TRANSLATE_NOOP("learning", "Measure"), &Learning::measure)
            .text("result", QT_TRANSLATE_NOOP("learning", "Result"), &Learning::result)
            .date("date", QT_TRANSLATE_NOOP("learning", "Date"), &Learning::date, FieldFlag::EventDate)
            .date("achieved", QT_TRANSLATE_NOOP("learning", "Result on"), &Learning::achieved, FieldFlag::OutcomeDate)
            .build();
    return kind;
}

const Kind& publicityKind()
{
    static const Kind kind =
        Describe<Publicity>("publicity", QT_TRANSLATE_NOOP("domain", "Publicity"), KindRole::Child,
                            {QStringLiteral("rolemodel"), QStringLiteral("practice")})
            .date("date", QT_TRANSLATE_NOOP("publicity", "Date"), &Publicity::date, FieldFlag::EventDate)
            .text("channel", QT_TRANSLATE_NOOP("publicity", "Channel"), &Publicity::channel)
            .text("title", QT_TRANSLATE_NOOP("publicity", "Title"), &Publicity::title, FieldFlag::Title)
            .text("link", QT_TRANSLATE_NOOP("publicity", "Link"), &Publicity::link)
            .build();
    return kind;
}

const Kind& plaqueKind()
{
    static const Kind kind =
        Describe<Plaque>("plaque", QT_TRANSLATE_NOOP("domain", "Vanguard post plaque"), KindRole::Register)
            .integer("year", QT_TRANSLATE_NOOP("plaque", "Year"), &Plaque::year)
            .text("number", QT_TRANSLATE_NOOP("plaque", "Number"), &Plaque::number,
                  FieldFlag::Required | FieldFlag::Title)
            .reference("holder", QT_TRANSLATE_NOOP("plaque", "Holder"), &Plaque::holder, "member", FieldFlag::Required)
            .text("basis", QT_TRANSLATE_NOOP("plaque", "Basis"), &Plaque::basis)
            .date("handed", QT_TRANSLATE_NOOP("plaque", "Handed over"), &Plaque::handed, FieldFlag::EventDate)
            .date("withdrawn", QT_TRANSLATE_NOOP("plaque", "Withdrawn"), &Plaque::withdrawn, FieldFlag::OutcomeDate)
            .text("reason", QT_TRANSLATE_NOOP("plaque", "Reason"), &Plaque::reason)
            .keptWith("rolemodel")
            .build();
    return kind;
}

} // namespace xf
