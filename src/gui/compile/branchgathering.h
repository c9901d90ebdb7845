// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branch/branch.h"
#include "content/booklets/jointbooklet.h"
#include "recordstore.h"

#include <functional>

namespace xf {

/// A branch file offered for the booklet of many branches: whose it is, or why it is left out.
struct OfferedBranch {
    QString path;
    Branch branch;
    QString problem; ///< the sentence; empty if the file can be read

    [[nodiscard]] bool isReadable() const { return problem.isEmpty(); }
};

/// Gathers branch files into one booklet (由厅活动办分别汇编成册, source text). Each is opened to be read only, one
/// after the other, and closed again; what cannot be read is named and left out.
class BranchGathering
{
public:
    /// The branch that is open in the window is read through its own connection: its file must not be opened twice.
    explicit BranchGathering(BranchFile* open = nullptr) : m_open(open) {}

    /// Whose file it is.
    [[nodiscard]] OfferedBranch look(const QString& path) const;
    /// Binds a branch as of the period's cut-off.
    Result<void> bind(JointBooklet& booklet, const QString& path, const Period& period, QDate today) const;
    /// Whether both names lead to the same file.
    [[nodiscard]] static bool isSame(const QString& one, const QString& other);

private:
    Result<void> with(const QString& path, const std::function<Result<void>(BranchFile&)>& work) const;

    BranchFile* m_open;
};

} // namespace xf
