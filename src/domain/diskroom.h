// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QStringList>

class QFileDevice;

namespace xf {

/// A number of bytes as file managers say it, such as “2.3 GB”.
QString sizeText(qint64 bytes);

/// The sentence about something that could not be written, and after it which drive that is (by where it is mounted)
/// and what is left on it. Of several places that it may have been, the one with the least room.
QString withRoom(const QString& sentence, const QStringList& places);

/// Whether the last failure of this file was that its drive is full.
bool isDriveFull(const QFileDevice& file);

} // namespace xf
