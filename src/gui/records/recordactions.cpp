// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of a record sheet do: new, delete, from last year, change several.
#include "recordsheet.h"

#include "batchstepdialog.h"
#include "bulkdialog.h"
#include "detailpanel.h"
#include "duplicate.h"
#include "exchange/importdialog.h"
#include "exchange/pasterows.h"
#include "recordfilter.h"
#include "recordtablemodel.h"
#include "session.h"
#include "words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>

namespace xf {

void RecordSheet::addRecord()
{
    auto record = m_kind.make();
    const Field* title = m_kind.firstWith(FieldFlag::Title);
    // A list needs something to show; the field is selected, so that typing replaces it.
    title->set(*record, m_kind.hasLife() ? tr("New %1").arg(Words().kind(m_kind)) : tr("New member"));
    if (const Field* year = m_kind.field(u"year"))
        year->set(*record, RecordSheet::year());
    const auto added = m_session.editor().add(m_kind, record);
    if (!added) {
        m_session.tell(added.error());
        return;
    }
    m_request = {};
    m_filterText->clear();
    narrow();
    m_stack->setCurrentIndex(0);
    select(*added);
    m_detail->focusForm();
}

void RecordSheet::removeChosen()
{
    m_detail->flush();
    const auto ids = chosenIds();
    if (ids.empty())
        return;
    if (const auto done = m_session.editor().remove(ids); !done)
        m_session.tell(done.error());
    else
        m_session.tell(tr("%n record(s) deleted. Ctrl+Z brings them back.", nullptr, static_cast<int>(ids.size())));
}

void RecordSheet::importList()
{
    m_detail->flush();
    ImportDialog(m_kind, m_session, m_dialogs, this).exec();
    arrive();
}

void RecordSheet::pasteList()
{
    m_detail->flush();
    pasteRows(m_kind, {}, m_session, m_dialogs, this);
    arrive();
}

void RecordSheet::duplicateLastYear()
{
    const auto copied = duplicateFromLastYear(m_kind, year(), m_session.editor());
    if (!copied)
        m_session.tell(copied.error());
    else if (*copied == 0)
        m_session.tell(tr("Last year has no records that are not here already."));
    else
        m_session.tell(tr("%n record(s) taken over from last year, dates moved by one year.", nullptr, *copied));
}

void RecordSheet::changeChosen()
{
    m_detail->flush();
    const auto ids = chosenIds();
    if (ids.empty()) {
        m_session.tell(Error{tr("Choose the rows first; Shift or Ctrl chooses several."), {}});
        return;
    }
    BulkDialog dialog(m_kind, ids, m_session, this);
    dialog.exec();
}

void RecordSheet::takeStepForMany()
{
    m_detail->flush();
    std::vector<Id> shown;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        shown.push_back(m_filter->idAt(row));
    BatchStepDialog dialog(m_kind, shown, chosenIds(), m_session, this);
    dialog.exec();
}

} // namespace xf
