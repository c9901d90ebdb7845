// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "result.h"
#include "writers/writeoptions.h"

#include <QStringList>

namespace xf {

/// Writes the paper in the format that the path's ending names, one of writableSuffixes(). Either the whole file is
/// there afterwards, or an older file under that name is as it was.
Result<void> writeFile(const QString& path, const paper::Document& document, const WriteOptions& options = {});
/// Writes bytes that are a file already, with the same promise.
Result<void> writeBytes(const QString& path, const QByteArray& bytes);

/// The endings that writeFile() knows, without the dot.
[[nodiscard]] QStringList writableSuffixes();

/// The formats by name for a dialog that asks where to save, the one with this ending first:
/// Word document (*.docx);;PDF (*.pdf);;… `offered` are the endings that make sense for the paper.
[[nodiscard]] QString formatFilter(const QString& firstSuffix, const QStringList& offered = writableSuffixes());

} // namespace xf
