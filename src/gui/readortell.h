// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace xf {

/// The records of a kind for what only shows them. Where they cannot be read the message bar says so, and it stays: an
/// empty list by itself would read as “there are none”. What goes on to write has to stop instead, so it reads with
/// Session::records().
inline Records readOrTell(Session& session, const Kind& kind, const Where& where = {})
{
    const auto found = session.records().load(kind, where);
    if (!found)
        session.tell(found.error());
    return found ? *found : Records();
}

/// The same as rows of their type.
template <class Row>
std::vector<Row> rowsOrTell(Session& session, const Kind& kind, const Where& where = {})
{
    std::vector<Row> rows;
    for (const RecordPtr& each : readOrTell(session, kind, where))
        rows.push_back(static_cast<const Row&>(*each));
    return rows;
}

/// The same of one record; null if there is none.
inline RecordPtr findOrTell(Session& session, const Kind& kind, Id id)
{
    const auto found = id ? session.records().find(kind, id) : Result<RecordPtr>(RecordPtr());
    if (!found)
        session.tell(found.error());
    return found ? *found : nullptr;
}

} // namespace xf
