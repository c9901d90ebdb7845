// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace xf {

/// The words after a command: positional ones in order, and options with their values.
struct Arguments {
    QStringList positional;
    QHash<QString, QString> options;

    [[nodiscard]] QString option(const QString& name, const QString& otherwise = {}) const
    {
        return options.value(name, otherwise);
    }
    [[nodiscard]] bool has(const QString& name) const { return options.contains(name); }
};

/// What a command takes. Every option takes a value, every flag none.
struct Usage {
    int minimum = 0; ///< positional words
    int maximum = 0;
    QStringList options;
    QStringList flags = {};
};

/// Sorts the words of a command; a sentence for an unknown option, a missing value or a wrong count of words.
Result<Arguments> parseArguments(const QStringList& words, const Usage& usage);

/// The day an option gives (YYYY-MM-DD), `otherwise` if the option is not there.
Result<QDate> dayOption(const Arguments& arguments, const QString& name, QDate otherwise);

} // namespace xf
