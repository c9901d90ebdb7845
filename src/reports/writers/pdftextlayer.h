// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "writers/laidoutdocument.h"

#include <QByteArray>

namespace xf {

/// Qt guesses a glyph's character from the font and takes radicals (⽀) for ordinary characters (支), so a reader
/// searching the PDF finds nothing. We know which character each glyph was drawn for: this puts that into the
/// file, together with its language and its dates. An archival PDF (PDF/A) gets its metadata anew, for those have to
/// say the same as the rest of the file.
Result<QByteArray> withTextLayer(const QByteArray& pdf, const LaidOutDocument& document);

} // namespace xf
