// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace xf {

/// For whom a paper is printed (DOMAIN.md §6, privacy).
enum class Edition {
    Internal, ///< 内部版: everything as recorded, and marked so on each page
    Public,   ///< 公示版: what Discretion hides is hidden
};

} // namespace xf
