// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branch/summarytext.h"
#include "content/summary/quarterlysummary.h"
#include "session.h"

namespace xf {

/// What a user wrote instead of the drafted text of a summary's sections (DOMAIN.md §5): kept in the branch file with
/// the draft of that day, so that figures that changed since are noticed. Each call is one undoable action.
class SectionEdits
{
public:
    /// `summary` is that of the quarter; it is kept in step with what is stored.
    SectionEdits(Session& session, Quarter quarter, QuarterlySummary& summary)
        : m_session(session), m_quarter(quarter), m_summary(summary)
    {
    }

    /// The text of a section; nothing happens if it reads so already.
    Result<void> store(const QString& section, const QString& text);
    /// Stores a section's text with one of its lines replaced. The error says that the line is no longer there.
    /// The section's whole new text.
    Result<QString> storeLine(const QString& section, const QString& line, const QString& instead);
    /// The edit stays; the new figures are taken note of.
    Result<void> keep(const QString& section);
    /// Without an edit the section follows the records again; undo brings the edit back.
    Result<void> takeDraft(const QString& section);

private:
    [[nodiscard]] Result<RecordPtr> stored(const QString& section) const;
    [[nodiscard]] SummarySection* find(const QString& section) const;

    Session& m_session;
    Quarter m_quarter;
    QuarterlySummary& m_summary;
};

} // namespace xf
