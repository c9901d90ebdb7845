// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace xf {

/// A text as JSON, in quotes. The same text always gives the same bytes.
[[nodiscard]] QByteArray jsonText(const QString& text);
/// A value that toJson() gives: a text, a figure that reads back as the same figure, true, false, null, or a list of
/// these.
[[nodiscard]] QByteArray jsonOf(const QJsonValue& value);

} // namespace xf
