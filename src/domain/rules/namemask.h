// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace xf {

/// 张某某: the family name is left. A compound family name (欧阳) stays whole.
[[nodiscard]] QString maskedName(const QString& name);

/// Finds names in free text and writes their masked form there. A name of one character would blot out half the text
/// and is left alone; 张　喆 is 张喆.
class NameMask
{
public:
    struct Name {
        QString text;
        QString masked;
        QString group; ///< what the list of hidden things calls it
        int places = 0;
    };

    void hide(const QString& name, const QString& group = {});
    /// Somebody who stays: the name is left as it is, also where a hidden one is a part of it.
    void keep(const QString& name);
    /// In how many places a name was hidden.
    int mask(QString& text);
    [[nodiscard]] bool finds(QString text) { return mask(text) > 0; }
    void forgetPlaces();
    /// The hidden names, longest first.
    [[nodiscard]] std::vector<Name> names() const;
    [[nodiscard]] bool isEmpty() const { return m_hidden == 0; }

private:
    struct Pattern {
        QString text;
        size_t name = 0;
    };
    [[nodiscard]] const Pattern* at(const QString& text, qsizetype place) const;
    size_t nameOf(const QString& name);

    std::vector<Name> m_names;                     ///< kept ones are masked by themselves
    QHash<QChar, std::vector<Pattern>> m_patterns; ///< by their first character, longest first
    int m_hidden = 0;
};

} // namespace xf
