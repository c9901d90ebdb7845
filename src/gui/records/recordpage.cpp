// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordpage.h"

#include "recordsheet.h"
#include "words.h"

namespace xf {

RecordPage::RecordPage(const Kind& kind, Session& session, FileDialogs& dialogs, QWidget* parent)
    : SheetPage(session, parent), m_records(new RecordSheet(kind, session, dialogs))
{
    addSheet(m_records, Words().kind(kind));
    addRegisters(kind.key);
}

} // namespace xf
