// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/laidoutdocument.h"

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace xf {

/// Draws one page (0 is the first) with its top left corner at the painter's origin. `dotsPerInch` is the
/// device's resolution, times the zoom for a preview. Preview, printer and PDF all come through here.
void paintPage(QPainter& painter, const LaidOutDocument& document, int page, double dotsPerInch);

} // namespace xf
