// SPDX-License-Identifier: GPL-3.0-or-later
#include "opinion.h"

#include "describe.h"

namespace xf {

namespace {

const Choices opinionVoice{
    {"masses", QT_TRANSLATE_NOOP("opinion", "Masses")},
    {"members", QT_TRANSLATE_NOOP("opinion", "Members")},
    {"served", QT_TRANSLATE_NOOP("opinion", "Service users")},
    {"superior", QT_TRANSLATE_NOOP("opinion", "Superior")},
};

} // namespace

const Kind& opinionKind()
{
    static const Kind kind =
        Describe<Opinion>("opinion", QT_TRANSLATE_NOOP("domain", "Opinion"), KindRole::Child,
                          {QStringLiteral("pledge"), QStringLiteral("meeting")})
            .date("date", QT_TRANSLATE_NOOP("opinion", "Date"), &Opinion::date, FieldFlag::EventDate)
            .choice("voice", QT_TRANSLATE_NOOP("opinion", "From"), &Opinion::voice, opinionVoice, FieldFlag::OpenChoice)
            .longText("text", QT_TRANSLATE_NOOP("opinion", "Opinion"), &Opinion::text,
                      FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Title)
            .longText("reply", QT_TRANSLATE_NOOP("opinion", "Reply"), &Opinion::reply)
            .date("replied", QT_TRANSLATE_NOOP("opinion", "Replied on"), &Opinion::replied, FieldFlag::OutcomeDate)
            .build();
    return kind;
}

} // namespace xf
