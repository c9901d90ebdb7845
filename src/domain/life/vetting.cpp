// SPDX-License-Identifier: GPL-3.0-or-later
#include "vetting.h"

#include "describe.h"

#include <QCoreApplication>

namespace xf {

namespace {

const Choices vettingResult{
    {vettingresult::passed, QT_TRANSLATE_NOOP("vetting", "Passed")},
    {vettingresult::returned, QT_TRANSLATE_NOOP("vetting", "Returned")},
};

/// Whoever gets a pledge back is told why.
std::vector<Problem> reasonOfReturn(const Vetting& round)
{
    if (round.result != QLatin1String(vettingresult::returned) || !round.reason.trimmed().isEmpty())
        return {};
    return {
        {QStringLiteral("reason"), QCoreApplication::translate("vetting", "Please write why the pledge is returned.")}};
}

} // namespace

const Choices& pledgePointChoices()
{
    static const Choices choices{
        {"advanced", QT_TRANSLATE_NOOP("domain", "Shows the Party's advanced nature")},
        {"centraltask", QT_TRANSLATE_NOOP("domain", "Serves the central task")},
        {"postfit", QT_TRANSLATE_NOOP("domain", "Fits the post")},
        {"wishes", QT_TRANSLATE_NOOP("domain", "Answers the wishes of the masses")},
        {"feasible", QT_TRANSLATE_NOOP("domain", "Practical and feasible")},
    };
    return choices;
}

const Kind& vettingKind()
{
    static const Kind kind =
        Describe<Vetting>("vetting", QT_TRANSLATE_NOOP("domain", "Pledge review"), KindRole::Child,
                          {QStringLiteral("pledge")})
            .date("date", QT_TRANSLATE_NOOP("vetting", "Date"), &Vetting::date,
                  FieldFlag::Required | FieldFlag::EventDate)
            .choice("result", QT_TRANSLATE_NOOP("vetting", "Result"), &Vetting::result, vettingResult,
                    FieldFlag::Required)
            .text("reason", QT_TRANSLATE_NOOP("vetting", "Reason for return"), &Vetting::reason, FieldFlag::Searchable)
            .longText("wording", QT_TRANSLATE_NOOP("vetting", "Wording reviewed"), &Vetting::wording, FieldFlag::Title)
            .ticks("points", QT_TRANSLATE_NOOP("vetting", "Points met"), &Vetting::points, pledgePointChoices())
            .text("reviewer", QT_TRANSLATE_NOOP("vetting", "Reviewed by"), &Vetting::reviewer)
            .check(reasonOfReturn)
            .build();
    return kind;
}

} // namespace xf
