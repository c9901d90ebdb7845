// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "result.h"

#include <QJsonValue>

#include <vector>

namespace xf {

class BranchFile;
class Kind;

/// What is being typed into a field of a record, or into a row that is no record yet, and is not saved. It is kept in
/// the branch file, where personal data belongs, so that it can be found again after a crash or a power cut.
struct UnsavedInput {
    QString kind;
    Id record = 0;    ///< of a begun row: the record that it will belong to, 0 in a register
    QString field;    ///< empty for a begun row
    QJsonValue value; ///< as toJson() gives it; of a begun row an object of its fields

    friend bool operator==(const UnsavedInput&, const UnsavedInput&) = default;
};

/// A row that was begun, as it stands.
UnsavedInput unsavedRow(const Kind& kind, const Record& row);
/// Whether storing this record ends the input: it was typed into it, or was the row that it is now.
bool isEndedBy(const UnsavedInput& input, const Kind& kind, const Record& stored);

/// Keeps all of them, the newest last, in place of what was kept before. Inside the caller's Transaction.
Result<void> keepInput(BranchFile& file, const std::vector<UnsavedInput>& inputs);
/// What is kept; nothing in a file that was closed as usual with no row begun.
Result<std::vector<UnsavedInput>> keptInput(BranchFile& file);

} // namespace xf
