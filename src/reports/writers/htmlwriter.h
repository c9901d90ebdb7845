// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "result.h"
#include "writers/writeoptions.h"

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace xf {

/// Writes the paper as one HTML file that needs nothing beside it, can be printed, and treats all text as text.
Result<void> writeHtml(const paper::Document& document, QIODevice& device, const WriteOptions& options = {});

} // namespace xf
