// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/sectionedits.h"

#include "content/summary/sectionplaces.h"

#include <QCoreApplication>

#include <algorithm>

namespace xf {

SummarySection* SectionEdits::find(const QString& section) const
{
    const auto found = std::find_if(m_summary.sections.begin(), m_summary.sections.end(),
                                    [&](const SummarySection& each) { return each.key == section; });
    return found == m_summary.sections.end() ? nullptr : &*found;
}

/// The edit of a section; null if there is none.
Result<RecordPtr> SectionEdits::stored(const QString& section) const
{
    const auto found = m_session.records().load(
        summaryTextKind(), {{QStringLiteral("quarter"), m_quarter.key()}, {QStringLiteral("section"), section}});
    if (!found)
        return found.error();
    return found->empty() ? nullptr : found->front();
}

Result<void> SectionEdits::store(const QString& section, const QString& text)
{
    SummarySection* drafted = find(section);
    if (!drafted || text == drafted->text)
        return {};
    const auto last = stored(section);
    if (!last)
        return last.error();
    const RecordPtr& before = *last;
    SummaryText edit;
    if (before)
        edit = static_cast<const SummaryText&>(*before);
    edit.quarter = m_quarter.key();
    edit.section = section;
    edit.drafted = drafted->drafted;
    edit.text = text;
    const auto ids = m_session.editor().commit(before ? QStringLiteral("edit") : QStringLiteral("add"),
                                               {{&summaryTextKind(), before, std::make_shared<SummaryText>(edit)}});
    if (!ids)
        return ids.error();
    // What is shown is the edit from now on; the paper follows after a pause.
    drafted->text = edit.text;
    drafted->isEdited = true;
    return {};
}

Result<QString> SectionEdits::storeLine(const QString& section, const QString& line, const QString& instead)
{
    const SummarySection* shown = find(section);
    const auto text = shown ? withLine(shown->text, line, instead) : std::nullopt;
    if (!text)
        return Error{QCoreApplication::translate("xf::SectionEdits",
                                                 "This paragraph has become another one meanwhile. Copy what you typed "
                                                 "and edit it again."),
                     {}};
    if (const auto done = store(section, *text); !done)
        return done.error();
    return *text;
}

Result<void> SectionEdits::keep(const QString& section)
{
    const SummarySection* shown = find(section);
    const auto before = stored(section);
    if (!before)
        return before.error();
    if (!shown || !*before)
        return {};
    SummaryText edit = static_cast<const SummaryText&>(**before);
    edit.drafted = shown->drafted;
    if (const auto done = m_session.editor().edit(summaryTextKind(), edit); !done)
        return done.error();
    return {};
}

Result<void> SectionEdits::takeDraft(const QString& section)
{
    const auto before = stored(section);
    if (!before)
        return before.error();
    if (!*before)
        return {};
    if (const auto done = m_session.editor().remove({(*before)->id}); !done)
        return done.error();
    return {};
}

} // namespace xf
