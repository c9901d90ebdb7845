// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlightpage.h"

#include "activities/highlight.h"

namespace xf {

HighlightPage::HighlightPage(Session& session, FileDialogs& dialogs, QWidget* parent)
    : RecordPage(highlightKind(), session, dialogs, parent)
{
}

} // namespace xf
