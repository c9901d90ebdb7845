// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

class QTranslator;

namespace xf {

/// Looks up the labels of descriptions: in the interface's language, or always in Chinese for papers
/// (DOMAIN.md §6, language). Papers pass the translator that holds the Chinese catalogue.
class Words
{
public:
    Words() = default;
    explicit Words(const QTranslator& papers) : m_papers(&papers) {}

    [[nodiscard]] QString kind(const Kind& kind) const;
    [[nodiscard]] QString label(const Field& field) const;
    [[nodiscard]] QString choice(const Field& field, const QString& key) const;
    /// The name of a paper, of which `label` is the English source.
    [[nodiscard]] QString paper(const char* label) const;
    /// A value as a person reads it; references are shown by `nameOf`.
    [[nodiscard]] QString text(const Field& field, const QVariant& value,
                               const std::function<QString(Id)>& nameOf = {}) const;

private:
    [[nodiscard]] QString translated(const QByteArray& context, const char* source) const;

    const QTranslator* m_papers = nullptr;
};

/// The words of papers, which are Chinese whatever the interface's language is.
const Words& paperWords();

/// 12,345.60 without trailing zeros: “12345.6”. For figures in lists and papers.
QString plainNumber(double value);
/// Fen as yuan: 1250 → “12.5”, 1200 → “12”.
QString yuan(Fen fen);

} // namespace xf
