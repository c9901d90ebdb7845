// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScreen>
#include <QWidget>

namespace xf {

/// Gives a window a size, but none that its screen has no room for: in large letters a dialog would be higher than the
/// screen, with its buttons out of reach.
inline void resizeOnScreen(QWidget& window, const QSize& size)
{
    constexpr int frame = 48; // title bar and panel
    window.resize(size.boundedTo(window.screen()->availableSize() - QSize(frame, frame)));
}

} // namespace xf
