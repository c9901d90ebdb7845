// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/office/officeflow.h"

/// What of a section stays on the page of what comes next.
namespace xf::office {

/// What was added last, so many lines of it, stays on the page of what comes now. Returns the table reached, if any.
TableItem* keepWithNext(Section& section, int lines);
/// Whether what was added last is a paragraph that stays with the next one.
[[nodiscard]] bool keepsNext(const Section& section);
/// Whether it is a signature, which ends what stands above it.
[[nodiscard]] bool endsInSignature(const Section& section);
/// Whether it is a paragraph of many lines.
[[nodiscard]] bool endsInLongText(const Section& section);
/// A note stands with the row that it explains, or with the note before it.
void keepNoteWithTable(Section& section);
/// LibreOffice does not take along the last row of a table's continued part: there a note is a row itself.
bool addToLongTable(Section& section, const QString& note);
/// The room after a table goes where a page ends behind it: on a full page it would take one of its own.
void dropRoom(Section& section);

} // namespace xf::office
