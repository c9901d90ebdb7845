// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchheader.h"

namespace xf {

/// A file that a newer version of the program wrote: it is only read, and only if its shape allows. Nothing of it is
/// migrated, checked against digests whose rules may be new, backed up or thinned; that is for the newer program.

/// The shape that an open file says it has.
int schemaOf(BranchFile& file);
/// Whether a program of a newer version wrote the open file.
bool isNewer(BranchFile& file);
/// “由较新的版本写入（…），只能查看和导出”: what the window and refused edits say of such a file.
QString newerNotice(int schema);
/// Why a newer file does not open at all, and the way by which nothing of it is lost.
Error newerRefusal(int schema);
/// The same for one that its own program has open, or left in the middle of an edit.
Error newerInUse(int schema);
/// Whether a file did not open for one of these two reasons.
bool isNewerRefusal(const Error& error);
/// Ok if the file may be opened as it lies, to be read: its own program left nothing half done that it would finish.
Result<void> mayLookInto(const QString& path, const BranchHeader& header, bool readOnly);
/// Which kind of trouble it is that a newer file did not open.
OpenFailure newerFailure(const Error& error);
/// Ok if every table and column that this program reads is there with the type that it reads.
Result<void> mustBeReadable(BranchFile& file);

} // namespace xf
