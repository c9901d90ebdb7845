// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/recoveredinput.h"

#include "session.h"
#include "words.h"

#include <QCoreApplication>

namespace xf {

namespace {

struct RecoveredInputMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::RecoveredInput)
};

QString placeOf(const Session& session, const RecoveredInput& input)
{
    const Id page = pageOf(input);
    if (input.field)
        return RecoveredInputMessages::tr("“%1” of “%2”").arg(Words().label(*input.field), session.nameOf(page));
    const QString rows = Words().kind(*input.kind);
    return page == 0 ? RecoveredInputMessages::tr("a row in “%1”").arg(rows)
                     : RecoveredInputMessages::tr("a row in “%1” of “%2”").arg(rows, session.nameOf(page));
}

QString one(const Session& session, const RecoveredInput& input)
{
    const QString place = placeOf(session, input);
    if (input.refused)
        return RecoveredInputMessages::tr(
                   "What was being typed into %1 when the program ended without warning could not be saved: %2")
            .arg(place, input.refused->sentence);
    if (input.field)
        return RecoveredInputMessages::tr(
                   "The program ended without warning last time. What was being typed into %1 is there again; "
                   "Ctrl+Z takes it back.")
            .arg(place);
    return RecoveredInputMessages::tr(
               "What was begun last time is there again: %1. Go on with it, or empty it with Del.")
        .arg(place);
}

} // namespace

Id pageOf(const RecoveredInput& input)
{
    return input.kind->role == KindRole::Child ? input.record->parent : input.record->id;
}

QString recoveredSentence(const Session& session, const std::vector<RecoveredInput>& inputs)
{
    if (inputs.size() == 1)
        return one(session, inputs.front());
    QStringList places;
    for (auto each = inputs.rbegin(); each != inputs.rend(); ++each)
        places << (each->refused ? RecoveredInputMessages::tr("%1 (could not be saved)").arg(placeOf(session, *each))
                                 : placeOf(session, *each));
    return RecoveredInputMessages::tr(
               "What was being typed last time is there again in %n places: %1. Ctrl+Z takes back a field; Del "
               "empties a row that was begun.",
               nullptr, static_cast<int>(inputs.size()))
        .arg(places.join(RecoveredInputMessages::tr("; ")));
}

} // namespace xf
