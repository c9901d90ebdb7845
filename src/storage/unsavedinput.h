// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "result.h"

#include <QJsonValue>

#include <optional>

namespace xf {

class BranchFile;

/// What is being typed into a field of a record and is not saved yet. It is kept in the branch file, where personal
/// data belongs, so that it can be found again after a crash or a power cut.
struct UnsavedInput {
    QString kind;
    Id record = 0;
    QString field;
    QJsonValue value; ///< as toJson() gives it

    friend bool operator==(const UnsavedInput&, const UnsavedInput&) = default;
};

/// Keeps it in place of the one kept before, as a transaction of its own.
Result<void> keepInput(BranchFile& file, const UnsavedInput& input);
/// What is kept; nothing in a file that was closed as usual.
Result<std::optional<UnsavedInput>> keptInput(BranchFile& file);
/// Inside the caller's Transaction.
Result<void> forgetInput(BranchFile& file);

} // namespace xf
