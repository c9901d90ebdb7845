// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace xf {

class FileDialogs;

/// One entry of the navigation: what it is called and how its page is made when first visited.
struct PageEntry {
    QString key;   ///< “home”, a kind's key, “campaign”, “summary”, “history”
    QString label; ///< in the interface's language
    QString icon;
    std::function<Page*(Session&, FileDialogs&)> make;
};

/// The pages in the order of the navigation.
std::vector<PageEntry> pageEntries();
/// The page on which records of a kind are shown.
QString pageOfKind(const QString& kindKey);

} // namespace xf
