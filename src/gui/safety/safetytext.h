// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace xf {

/// When something was, as it is said: “today 09:41”, “yesterday 17:20”, “3 days ago”; a day that a wrong clock gave
/// in full.
QString agoText(const QDateTime& at, const QDateTime& now = QDateTime::currentDateTime());

} // namespace xf
