// SPDX-License-Identifier: GPL-3.0-or-later
#include "member.h"

#include "describe.h"

namespace xf {

namespace {

const Choices memberSex{
    {"male", QT_TRANSLATE_NOOP("member", "Male")},
    {"female", QT_TRANSLATE_NOOP("member", "Female")},
};
const Choices memberPost{
    {"secretary", QT_TRANSLATE_NOOP("member", "Secretary")},
    {"deputy", QT_TRANSLATE_NOOP("member", "Deputy secretary")},
    {"organisation", QT_TRANSLATE_NOOP("member", "Organisation commissioner")},
    {"publicity", QT_TRANSLATE_NOOP("member", "Publicity commissioner")},
    {"discipline", QT_TRANSLATE_NOOP("member", "Discipline commissioner")},
    {"groupleader", QT_TRANSLATE_NOOP("member", "Group leader")},
};
const Choices memberStanding{
    {"full", QT_TRANSLATE_NOOP("member", "Full member")},
    {"probationary", QT_TRANSLATE_NOOP("member", "Probationary member")},
};

} // namespace

const Kind& memberKind()
{
    static const Kind kind =
        Describe<Member>("member", QT_TRANSLATE_NOOP("domain", "Member"), KindRole::Register)
            .text("name", QT_TRANSLATE_NOOP("member", "Name"), &Member::name,
                  FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Title | FieldFlag::Sensitive)
            .choice("sex", QT_TRANSLATE_NOOP("member", "Sex"), &Member::sex, memberSex)
            .text("ethnicity", QT_TRANSLATE_NOOP("member", "Ethnicity"), &Member::ethnicity)
            .monthDate("birth", QT_TRANSLATE_NOOP("member", "Born"), &Member::birth,
                       FieldFlag::Sensitive | FieldFlag::PastDate)
            .text("education", QT_TRANSLATE_NOOP("member", "Education"), &Member::education)
            .choice("post", QT_TRANSLATE_NOOP("member", "Post in the branch"), &Member::post, memberPost)
            .text("work", QT_TRANSLATE_NOOP("member", "Post at work"), &Member::work, FieldFlag::Searchable)
            .text("group", QT_TRANSLATE_NOOP("member", "Group"), &Member::group, FieldFlag::Searchable)
            .monthDate("joined", QT_TRANSLATE_NOOP("member", "Joined the Party"), &Member::joined, FieldFlag::PastDate)
            .monthDate("fullsince", QT_TRANSLATE_NOOP("member", "Full member since"), &Member::fullsince,
                       FieldFlag::PastDate)
            .choice("standing", QT_TRANSLATE_NOOP("member", "Kind of member"), &Member::standing, memberStanding)
            .date("from", QT_TRANSLATE_NOOP("member", "In the branch from"), &Member::from)
            .date("until", QT_TRANSLATE_NOOP("member", "In the branch until"), &Member::until)
            .text("phone", QT_TRANSLATE_NOOP("member", "Phone"), &Member::phone, FieldFlag::Sensitive)
            .integer("position", QT_TRANSLATE_NOOP("member", "Position in lists"), &Member::position)
            .longText("note", QT_TRANSLATE_NOOP("member", "Note"), &Member::note)
            .inOrder("birth", "joined")
            .apart("birth", "joined", 18, QT_TRANSLATE_NOOP("member", "under 18 years of age on joining the Party"))
            .inOrder("joined", "fullsince")
            .inOrder("from", "until")
            .personal()
            .build();
    return kind;
}

} // namespace xf
