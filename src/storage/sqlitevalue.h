// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace xf {

/// One value as SQLite keeps it.
struct SqliteValue {
    enum class Type { Null, Integer, Real, Text, Blob };
    Type type = Type::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArray bytes; ///< of a text its UTF-8
    bool operator==(const SqliteValue&) const = default;
};

} // namespace xf
