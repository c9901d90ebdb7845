// SPDX-License-Identifier: GPL-3.0-or-later
#include "appraisal.h"

#include "describe.h"

namespace xf {

namespace {

const Choices appraisalVoters{
    {"members", QT_TRANSLATE_NOOP("appraisal", "Members")},
    {"masses", QT_TRANSLATE_NOOP("appraisal", "Masses")},
    {"served", QT_TRANSLATE_NOOP("appraisal", "Service users")},
};
const Choices ballotItem{
    {"organising", QT_TRANSLATE_NOOP("ballot", "Organising the campaign")},
    {"centraltask", QT_TRANSLATE_NOOP("ballot", "Central task")},
    {"fulfilment", QT_TRANSLATE_NOOP("ballot", "Keeping pledges")},
    {"deeds", QT_TRANSLATE_NOOP("ballot", "Practical deeds")},
    {"team", QT_TRANSLATE_NOOP("ballot", "Building the team")},
    {"taking", QT_TRANSLATE_NOOP("ballot", "Taking part")},
    {"duties", QT_TRANSLATE_NOOP("ballot", "Duties of the post")},
    {"contact", QT_TRANSLATE_NOOP("ballot", "Serving the masses")},
};

} // namespace

const Kind& appraisalKind()
{
    static const Kind kind =
        Describe<Appraisal>("appraisal", QT_TRANSLATE_NOOP("domain", "Mass appraisal"), KindRole::Register)
            .date("date", QT_TRANSLATE_NOOP("appraisal", "Date"), &Appraisal::date,
                  FieldFlag::Required | FieldFlag::EventDate)
            .reference("member", QT_TRANSLATE_NOOP("appraisal", "Member (empty: branch)"), &Appraisal::member, "member")
            .choice("voters", QT_TRANSLATE_NOOP("appraisal", "Voters"), &Appraisal::voters, appraisalVoters)
            .integer("heads", QT_TRANSLATE_NOOP("appraisal", "Head count"), &Appraisal::heads)
            .integer("handed", QT_TRANSLATE_NOOP("appraisal", "Ballots handed out"), &Appraisal::handed)
            .integer("returned", QT_TRANSLATE_NOOP("appraisal", "Ballots returned"), &Appraisal::returned)
            .integer("valid", QT_TRANSLATE_NOOP("appraisal", "Valid ballots"), &Appraisal::valid)
            .text("note", QT_TRANSLATE_NOOP("appraisal", "Note"), &Appraisal::note, FieldFlag::Title)
            .integer("invalid", QT_TRANSLATE_NOOP("appraisal", "Invalid ballots"), &Appraisal::invalid)
            .about(&Appraisal::member)
            .keptWith("campaign")
            .build();
    return kind;
}

const Kind& ballotKind()
{
    static const Kind kind =
        Describe<Ballot>("ballot", QT_TRANSLATE_NOOP("domain", "Ballot count"), KindRole::Child,
                         {QStringLiteral("appraisal")})
            .choice("item", QT_TRANSLATE_NOOP("ballot", "Item"), &Ballot::item, ballotItem, FieldFlag::Required)
            .integer("very", QT_TRANSLATE_NOOP("ballot", "Satisfied"), &Ballot::very)
            .integer("fairly", QT_TRANSLATE_NOOP("ballot", "Fairly satisfied"), &Ballot::fairly)
            .integer("basic", QT_TRANSLATE_NOOP("ballot", "Basically satisfied"), &Ballot::basic)
            .integer("dissatisfied", QT_TRANSLATE_NOOP("ballot", "Not satisfied"), &Ballot::dissatisfied)
            .build();
    return kind;
}

} // namespace xf
