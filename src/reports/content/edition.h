// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace xf {

/// For whom a paper is printed (DOMAIN.md §6, privacy). What the public edition hides is decided here, per paper.
enum class Edition {
    Internal, ///< 内部版: everything as recorded
};

/// A person's or household's name as this edition prints it.
inline QString shownName(const QString& name, Edition edition)
{
    switch (edition) {
    case Edition::Internal:
        break;
    }
    return name;
}

} // namespace xf
