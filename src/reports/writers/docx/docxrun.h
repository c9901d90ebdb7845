// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/office/xmlpart.h"

namespace xf::docx {

/// A run of text with its line breaks and tabs.
void run(office::XmlPart& xml, const QString& text);
/// One end of a field: begin, separate, end.
void fieldMark(office::XmlPart& xml, const char* kind);
/// A field's instruction, which is ours and never a user's text.
void fieldInstruction(office::XmlPart& xml, const QString& instruction);

} // namespace xf::docx
