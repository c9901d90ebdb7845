// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences.h"

#include <QColor>

class QApplication;
class QWidget;

namespace xf {

/// The colours that mean something. Each is used with a word and a shape, never alone.
struct ThemeColors {
    QColor window, surface, text, mutedText, border, accent, accentText, done, underway, late, nothing;
};

const ThemeColors& themeColors(Preferences::Theme theme);
/// The colours in use now.
const ThemeColors& themeColors();

/// Applies light or dark and the font size to the running program at once.
void applyTheme(QApplication& application, Preferences::Theme theme, int fontSize);

/// Whether a widget looks like a refusal from now on; a style sheet takes notice of a property only when told.
void setRefusal(QWidget& widget, bool isRefusal);

} // namespace xf
