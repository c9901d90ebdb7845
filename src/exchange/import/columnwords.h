// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

#include <QHash>

namespace xf {

/// The words by which lists from outside call fields and choices: their labels in Chinese and English, their keys, and
/// the other words of resources/exchange/columns.jsonl, which is data.
class ColumnWords
{
public:
    /// How surely a word means a field.
    enum class Fit { None, Alike, SharedAlias, Alias, Label };

    /// The words that are part of the program.
    static const ColumnWords& shipped();
    /// Reads the lines of the file; a sentence naming the line that is none.
    static Result<ColumnWords> read(const QByteArray& lines);

    /// How well a heading, as bareHeading() leaves it, fits a field.
    [[nodiscard]] Fit fit(const Kind& kind, const Field& field, const QString& bare) const;
    /// The key of a choice by key, label or another word; nothing if it is none of them. An empty key: the word says
    /// that nothing is chosen.
    [[nodiscard]] std::optional<QString> choiceKey(const Field& field, const QString& word) const;
    /// The field whose words stand in where this one is empty; null if there is none.
    [[nodiscard]] const Field* standIn(const Kind& kind, const Field& field) const;
    /// The fields that tell one record of a kind from another: those of its description that may not agree, or what
    /// names it, with its year.
    [[nodiscard]] QStringList identity(const Kind& kind) const;

private:
    struct Word {
        QString word;
        Fit fit;
    };
    [[nodiscard]] const std::vector<Word>& wordsOf(const Kind& kind, const Field& field) const;
    /// Every word for a choice of this field, as comparable() gives it, and the choice's key.
    [[nodiscard]] const QHash<QString, QString>& choiceNames(const Field& field) const;

    QHash<QString, QStringList> m_fields;              ///< “kind.field”, “.field” for every kind
    QHash<QString, QHash<QString, QString>> m_choices; ///< “kind.field” → comparable word → key
    QHash<QString, QString> m_standIns;
    QHash<QString, QStringList> m_identities;
    mutable QHash<QString, std::vector<Word>> m_cache;
    mutable QHash<QString, QHash<QString, QString>> m_choiceCache;
};

/// A heading without what stands in brackets or marks it as needed.
[[nodiscard]] QString bareHeading(const QString& heading);

} // namespace xf
