// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "result.h"
#include "writers/writeoptions.h"

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace xf {

/// Writes the paper as an OpenDocument text (ODF 1.2): real styles, tables whose dates and figures are dates and
/// figures, the page of an official paper.
Result<void> writeOdt(const paper::Document& document, QIODevice& device, const WriteOptions& options = {});

} // namespace xf
