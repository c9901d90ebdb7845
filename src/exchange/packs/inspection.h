// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchfile.h"
#include "content/edition.h"
#include "writers/writeoptions.h"

#include <QDate>

namespace xf {

/// 迎检资料包: a folder for each of the eight activities of a year with its papers, a list of its records and its
/// evidence, one for what concerns them all, and a page that leads to everything. The public edition hides what papers
/// of that edition hide and takes no evidence along, because nobody can mask a photograph. The folder appears whole or
/// not at all.
Result<void> writeInspection(BranchFile& file, const QString& folder, int year, Edition edition, QDate today,
                             const WriteOptions& options = {});

} // namespace xf
