// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordpage.h"

#include "campaign/practice.h"
#include "newpractice.h"
#include "recordsheet.h"
#include "session.h"
#include "words.h"

namespace xf {

RecordPage::RecordPage(const Kind& kind, Session& session, FileDialogs& dialogs, QWidget* parent)
    : SheetPage(session, parent), m_kind(kind), m_records(new RecordSheet(kind, session, dialogs))
{
    addSheet(m_records, Words().kind(kind));
    addRegisters(kind.key);
    if (kind.hasLife())
        m_records->addAction("recordPractice", tr("Add as good practice"), [this] { drawPractice(); });
}

/// From the record in hand to its entry of good practice, where the words are finished.
void RecordPage::drawPractice()
{
    m_records->flush();
    const auto chosen = m_records->chosenIds();
    const auto drawn =
        xf::drawPractice(m_session.editor(), m_kind, chosen.empty() ? 0 : chosen.front(), m_session.today());
    if (!drawn)
        return m_session.tell(drawn.error());
    m_session.tell(drawn->isNew ? tr("Entered as good practice; add where it was told.")
                                : tr("This record is good practice of this year already."));
    Q_EMIT go(practiceKind().keptWith, PageRequest{drawn->practice, {}, {}});
}

} // namespace xf
