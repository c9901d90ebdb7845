// SPDX-License-Identifier: GPL-3.0-or-later
// 彻底清除: the verb outside undo.
#include "purge.h"

#include "editor.h"

namespace xf {

Result<PurgePlan> Editor::planPurge(Id id) const
{
    return Purge(m_file, m_records).plan(id);
}

Result<void> Editor::purge(const PurgePlan& plan)
{
    if (auto writable = readOnlyProblem(); !writable)
        return writable;
    if (auto done = Purge(m_file, m_records).run(plan); !done)
        return done;
    const auto redo = m_history.nextRedo();
    m_hasUndone = redo && redo->has_value();
    m_newest = 0;
    m_keptInput.clear();
    std::vector<RowChange> changes;
    for (const auto& [kind, before, after] : plan.changes())
        changes.push_back({kind, before, after});
    Q_EMIT changed(changes);
    return {};
}

} // namespace xf
