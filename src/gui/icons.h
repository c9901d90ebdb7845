// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace xf {

/// A line icon of resources/icons in the colour of the theme's text; an empty icon for an unknown name.
QIcon themedIcon(const QString& name);

} // namespace xf
