// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "describe.h"
#include "rules/charactercount.h"

namespace xf {

namespace {

QVariant charactersOf(const Reading& note)
{
    return countCharacters(note.text);
}

} // namespace

const Kind& readingKind()
{
    static const Kind kind =
        Describe<Reading>("reading", QT_TRANSLATE_NOOP("domain", "Reading note"), KindRole::Activity)
            .bones()
            .text("book", QT_TRANSLATE_NOOP("reading", "Book"), &Reading::book, FieldFlag::Searchable)
            .text("author", QT_TRANSLATE_NOOP("reading", "Author of the book"), &Reading::author)
            .longText("text", QT_TRANSLATE_NOOP("reading", "Text"), &Reading::text, FieldFlag::Searchable)
            .reference("campaign", QT_TRANSLATE_NOOP("reading", "Themed campaign"), &Reading::campaign,
                       "readingcampaign")
            .derived("characters", QT_TRANSLATE_NOOP("reading", "Characters"), charactersOf)
            .about(&Reading::responsible)
            .build();
    return kind;
}

} // namespace xf
