// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"
#include "words.h"

namespace xf {

/// Turns history into sentences of the interface's language:
/// “张三的承诺 时限：2026-06-30 → 2026-09-30”.
class HistorySentence
{
public:
    explicit HistorySentence(std::function<QString(Id)> nameOf) : m_nameOf(std::move(nameOf)) {}

    /// What one action did to one record.
    [[nodiscard]] QString of(const HistoryChange& change) const;
    /// The action's short name, for “Undo: …”.
    [[nodiscard]] QString name(const HistoryEntry& entry) const;

private:
    [[nodiscard]] QString edited(const Kind& kind, const HistoryChange& change) const;
    [[nodiscard]] QString filled(const Kind& kind, const QJsonObject& values) const;
    [[nodiscard]] QString text(const Field& field, const QJsonValue& json) const;

    std::function<QString(Id)> m_nameOf;
    Words m_words;
};

} // namespace xf
