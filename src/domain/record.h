// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace xf {

/// Identifies a record; unique over all kinds of one branch file. 0 means none.
using Id = qint64;

/// Money in fen (1/100 yuan), so that sums are exact.
using Fen = qint64;

/// What every record has. A child names its parent; 0 for a record that stands by itself.
struct Record {
    Id id = 0;
    Id parent = 0;
};

/// The bones that all eight activities share (DOMAIN.md §2).
struct Activity : Record {
    int year = 0;
    QString title;
    Id responsible = 0; ///< a member
    QDate start;        ///< planned start
    QDate due;          ///< as first set; a dated Change may move it
};

/// Records are shared as immutable values; to edit one, clone it through its Kind.
using RecordPtr = std::shared_ptr<const Record>;
using Records = std::vector<RecordPtr>;

} // namespace xf
