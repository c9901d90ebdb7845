// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace xf {

class FieldEditor;

/// A closed list or dialog gives the keys back to the window; without a window manager that has to be asked for.
void takeFocusBack(QWidget& window);
/// What an input method hands over; keyClicks knows no Chinese.
void typeText(QWidget& widget, const QString& text);
/// Replaces what is in a field of any kind, by keyboard or with its boxes; Enter is still to come.
void typeInto(FieldEditor& editor, const QString& text);
/// Enter, or Tab where Enter begins a line.
void leaveField(FieldEditor& editor);

} // namespace xf
