// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDate>
#include <QIODevice>
#include <QString>

#include <vector>

namespace xf {

/// A whole day in a calendar that other programs read.
struct IcalEvent {
    QString uid; ///< the same for the same thing each time, so that a second import brings it up to date
    QDate date;
    QString summary;
    QString description;
};

/// Writes the days as an iCalendar file (RFC 5545). The file depends on the events and `stamp` alone.
Result<void> writeIcal(const std::vector<IcalEvent>& events, const QString& name, QDate stamp, QIODevice& device);

} // namespace xf
