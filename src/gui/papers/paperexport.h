// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/papers/papermaker.h"
#include "writers/filewriter.h"
#include "writers/laidoutdocument.h"

class QWidget;

namespace xf {

class FileDialogs;
class Session;

/// Asks where to save a paper, in which of the formats offered, and writes it; the ending is the one proposed where the
/// user gives none. A finalised paper is written as PDF byte for byte as it was printed. Tells the session what came of
/// it, and which fonts are in the file. What takes longer than a moment shows how far it is, and can be cancelled.
void exportPaper(Session& session, FileDialogs& dialogs, QWidget* parent, const MadePaper& paper, const QString& suffix,
                 const QStringList& formats = writableSuffixes());

/// Asks for a printer and sends the paper to it; tells the session what came of it.
void printPaper(Session& session, FileDialogs& dialogs, QWidget* parent, const LaidOutDocument& paper);

} // namespace xf
