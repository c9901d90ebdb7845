// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QString;

namespace xf {

/// The width in pixels at which a line shows a text whole, in its font and style as they are now.
int lineWidthFor(const QLineEdit& line, const QString& text);

} // namespace xf
