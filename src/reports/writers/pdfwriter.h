// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "result.h"
#include "writers/laidoutdocument.h"

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace xf {

/// Writes the paper as PDF: fonts embedded, every character searchable, the same bytes for the same paper.
Result<void> writePdf(const paper::Document& document, QIODevice& device, const WriteOptions& options = {});
/// The same for a paper that is laid out already, as for its preview.
Result<void> writePdf(const LaidOutDocument& document, QIODevice& device, const WriteOptions& options = {});

} // namespace xf
