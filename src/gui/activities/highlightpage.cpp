// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlightpage.h"

#include "activities/highlight.h"
#include "records/recordsheet.h"
#include "session.h"

namespace xf {

HighlightPage::HighlightPage(Session& session, FileDialogs& dialogs, QWidget* parent)
    : RecordPage(highlightKind(), session, dialogs, parent)
{
    // One highlight a year is expected; none or several are pointed out, not forbidden.
    records().setNotice([&session](int year) {
        const auto count = session.records().count(highlightKind(), {{QStringLiteral("year"), year}});
        if (!count || *count == 1)
            return QString();
        return *count == 0
                   ? tr("No highlight is recorded for %1; one is expected.").arg(year)
                   : tr("%n highlights are recorded for %1; one is expected.", nullptr, static_cast<int>(*count))
                         .arg(year);
    });
}

} // namespace xf
