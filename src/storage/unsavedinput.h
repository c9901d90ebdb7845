// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "result.h"

#include <QJsonValue>

#include <optional>

namespace xf {

class BranchFile;

/// What is being typed into a field of a record, or into a row that is no record yet, and is not saved. It is kept in
/// the branch file, where personal data belongs, so that it can be found again after a crash or a power cut.
struct UnsavedInput {
    QString kind;
    Id record = 0;    ///< of a begun row: the record that it will belong to, 0 in a register
    QString field;    ///< empty for a begun row
    QJsonValue value; ///< as toJson() gives it; of a begun row an object of its fields

    friend bool operator==(const UnsavedInput&, const UnsavedInput&) = default;
};

/// Keeps it in place of the one kept before, as a transaction of its own.
Result<void> keepInput(BranchFile& file, const UnsavedInput& input);
/// What is kept; nothing in a file that was closed as usual.
Result<std::optional<UnsavedInput>> keptInput(BranchFile& file);
/// Inside the caller's Transaction.
Result<void> forgetInput(BranchFile& file);

} // namespace xf
