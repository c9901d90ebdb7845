// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "result.h"
#include "writers/writeoptions.h"

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace xf {

/// Writes the paper as a file of Word and WPS: real styles, tables to be edited, the page of an official paper.
Result<void> writeDocx(const paper::Document& document, QIODevice& device, const WriteOptions& options = {});

} // namespace xf
