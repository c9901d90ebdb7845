// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingpage.h"

#include "activities/reading.h"

namespace xf {

ReadingPage::ReadingPage(Session& session, FileDialogs& dialogs, QWidget* parent)
    : RecordPage(readingKind(), session, dialogs, parent)
{
}

} // namespace xf
