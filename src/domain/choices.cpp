// SPDX-License-Identifier: GPL-3.0-or-later
#include "choices.h"

namespace xf {

const Choices& activityChoices()
{
    static const Choices choices{
        {"pledge", QT_TRANSLATE_NOOP("domain", "Public pledge")},
        {"rolemodel", QT_TRANSLATE_NOOP("domain", "Role model")},
        {"regulation", QT_TRANSLATE_NOOP("domain", "Working mechanism")},
        {"highlight", QT_TRANSLATE_NOOP("domain", "Highlight")},
        {"research", QT_TRANSLATE_NOOP("domain", "Research")},
        {"meeting", QT_TRANSLATE_NOOP("domain", "Democratic life meeting")},
        {"reading", QT_TRANSLATE_NOOP("domain", "Reading note")},
        {"household", QT_TRANSLATE_NOOP("domain", "Household aid")},
    };
    return choices;
}

const Choices& goodsChoices()
{
    static const Choices choices{
        {"leadership", QT_TRANSLATE_NOOP("domain", "Good leading group")},
        {"team", QT_TRANSLATE_NOOP("domain", "Good team of members")},
        {"mechanism", QT_TRANSLATE_NOOP("domain", "Good working mechanism")},
        {"results", QT_TRANSLATE_NOOP("domain", "Good results")},
        {"standing", QT_TRANSLATE_NOOP("domain", "Good standing with the masses")},
    };
    return choices;
}

const Choices& leadsChoices()
{
    static const Choices choices{
        {"study", QT_TRANSLATE_NOOP("domain", "Leads in study")},
        {"achieve", QT_TRANSLATE_NOOP("domain", "Leads in achievement")},
        {"serve", QT_TRANSLATE_NOOP("domain", "Leads in service")},
        {"law", QT_TRANSLATE_NOOP("domain", "Leads in discipline")},
        {"integrity", QT_TRANSLATE_NOOP("domain", "Leads in integrity")},
    };
    return choices;
}

const Choices& gradeChoices()
{
    static const Choices choices{
        {"good", QT_TRANSLATE_NOOP("domain", "Good")},
        {"fair", QT_TRANSLATE_NOOP("domain", "Fairly good")},
        {"average", QT_TRANSLATE_NOOP("domain", "Average")},
        {"poor", QT_TRANSLATE_NOOP("domain", "Poor")},
    };
    return choices;
}

const Choices& itemChoices()
{
    static const Choices choices = [] {
        Choices both = goodsChoices();
        both.insert(both.end(), leadsChoices().begin(), leadsChoices().end());
        return both;
    }();
    return choices;
}

QStringList activityKeys()
{
    QStringList keys;
    for (const Choice& each : activityChoices())
        keys << QString::fromLatin1(each.key);
    return keys;
}

} // namespace xf
