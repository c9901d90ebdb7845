// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting.h"

#include "choices.h"
#include "describe.h"

namespace xf {

namespace {

const Choices meetingForm{
    {"democratic", QT_TRANSLATE_NOOP("meeting", "Democratic life meeting")},
    {"organisation", QT_TRANSLATE_NOOP("meeting", "Organisational life meeting")},
};
const Choices attendancePresence{
    {"present", QT_TRANSLATE_NOOP("attendance", "Present")},
    {"absent", QT_TRANSLATE_NOOP("attendance", "Absent")},
    {"observer", QT_TRANSLATE_NOOP("attendance", "Observer")},
    {"leave", QT_TRANSLATE_NOOP("attendance", "On leave")},
};
const Choices findingFrame{
    {"goods", QT_TRANSLATE_NOOP("finding", "Five goods")},
    {"leads", QT_TRANSLATE_NOOP("finding", "Five leads")},
    {"five", QT_TRANSLATE_NOOP("finding", "Five aspects")},
};
const Choices rectificationLasting{
    {"lasting", QT_TRANSLATE_NOOP("rectification", "Lasting")},
    {"rebounded", QT_TRANSLATE_NOOP("rectification", "Back again")},
};

} // namespace

const Kind& meetingKind()
{
    static const Kind kind =
        Describe<Meeting>("meeting", QT_TRANSLATE_NOOP("domain", "Democratic life meeting"), KindRole::Activity)
            .bones()
            .choice("form", QT_TRANSLATE_NOOP("meeting", "Form"), &Meeting::form, meetingForm)
            .text("theme", QT_TRANSLATE_NOOP("meeting", "Theme"), &Meeting::theme, FieldFlag::Searchable)
            .date("date", QT_TRANSLATE_NOOP("meeting", "Date"), &Meeting::date)
            .text("place", QT_TRANSLATE_NOOP("meeting", "Place"), &Meeting::place)
            .reference("chair", QT_TRANSLATE_NOOP("meeting", "Chair"), &Meeting::chair, "member")
            .reference("recorder", QT_TRANSLATE_NOOP("meeting", "Recorder"), &Meeting::recorder, "member")
            .longText("minutes", QT_TRANSLATE_NOOP("meeting", "Minutes"), &Meeting::minutes, FieldFlag::Searchable)
            .text("guests", QT_TRANSLATE_NOOP("meeting", "Sitting in from outside"), &Meeting::guests,
                  FieldFlag::Searchable)
            .build();
    return kind;
}

const Kind& attendanceKind()
{
    static const Kind kind =
        Describe<Attendance>("attendance", QT_TRANSLATE_NOOP("domain", "Attendance"), KindRole::Child,
                             {QStringLiteral("meeting")})
            .reference("member", QT_TRANSLATE_NOOP("attendance", "Member"), &Attendance::member, "member",
                       FieldFlag::Required)
            .choice("presence", QT_TRANSLATE_NOOP("attendance", "Presence"), &Attendance::presence, attendancePresence)
            .text("reason", QT_TRANSLATE_NOOP("attendance", "Reason"), &Attendance::reason, FieldFlag::Title)
            .unique({QStringLiteral("parent"), QStringLiteral("member")})
            .build();
    return kind;
}

const Kind& findingKind()
{
    static const Kind kind =
        Describe<Finding>("finding", QT_TRANSLATE_NOOP("domain", "Self-examination finding"), KindRole::Child,
                          {QStringLiteral("meeting")})
            .reference("member", QT_TRANSLATE_NOOP("finding", "Member (empty: branch)"), &Finding::member, "member")
            .choice("frame", QT_TRANSLATE_NOOP("finding", "Frame"), &Finding::frame, findingFrame)
            .choice("item", QT_TRANSLATE_NOOP("finding", "Item"), &Finding::item, itemChoices(), FieldFlag::OpenChoice)
            .longText("shortcoming", QT_TRANSLATE_NOOP("finding", "Shortcoming"), &Finding::shortcoming,
                      FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Title)
            .longText("cause", QT_TRANSLATE_NOOP("finding", "Cause"), &Finding::cause)
            .longText("measure", QT_TRANSLATE_NOOP("finding", "Measure"), &Finding::measure)
            .about(&Finding::member)
            .build();
    return kind;
}

const Kind& rectificationKind()
{
    static const Kind kind =
        Describe<Rectification>("rectification", QT_TRANSLATE_NOOP("domain", "Rectification"), KindRole::Child,
                                {QStringLiteral("meeting")})
            .longText("problem", QT_TRANSLATE_NOOP("rectification", "Problem"), &Rectification::problem,
                      FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Title)
            .reference("responsible", QT_TRANSLATE_NOOP("rectification", "Responsible"), &Rectification::responsible,
                       "member")
            .text("standard", QT_TRANSLATE_NOOP("rectification", "Standard"), &Rectification::standard)
            .text("measure", QT_TRANSLATE_NOOP("rectification", "Measure"), &Rectification::measure)
            .date("due", QT_TRANSLATE_NOOP("rectification", "Due"), &Rectification::due)
            .date("closed", QT_TRANSLATE_NOOP("rectification", "Closed on"), &Rectification::closed,
                  FieldFlag::OutcomeDate)
            .reference("finding", QT_TRANSLATE_NOOP("rectification", "Finding"), &Rectification::finding, "finding")
            .text("result", QT_TRANSLATE_NOOP("rectification", "Result"), &Rectification::result)
            .date("lookedback", QT_TRANSLATE_NOOP("rectification", "Looked back on"), &Rectification::lookedback)
            .choice("lasting", QT_TRANSLATE_NOOP("rectification", "Found"), &Rectification::lasting,
                    rectificationLasting)
            .text("lookback", QT_TRANSLATE_NOOP("rectification", "Look-back"), &Rectification::lookback)
            .reference("relists", QT_TRANSLATE_NOOP("rectification", "Lists again"), &Rectification::relists,
                       "rectification")
            .build();
    return kind;
}

} // namespace xf
