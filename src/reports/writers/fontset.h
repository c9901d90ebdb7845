// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/writeoptions.h"

#include <QHash>
#include <QRawFont>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <unordered_map>
#include <vector>

namespace xf {

/// The type faces that the standard for official papers names, by what they are used for.
enum class FontRole { Title, Body, Heading, SubHeading, Table };
inline constexpr int fontRoleCount = 5;

/// One character ready to be placed: which face draws it, with which glyph, how wide in ems.
struct Glyph {
    quint32 index = 0;
    int face = 0; ///< -1: no font at all is installed
    double advance = 1;
};

/// What was really used, for the export dialog.
struct FontReport {
    struct Role {
        QString wanted;     ///< the face the standard names: 仿宋
        QString used;       ///< the family that drew it
        bool asWanted;      ///< false: a stand-in was used
        QStringList others; ///< "字 (family)": characters that family lacks, drawn with another
    };
    std::vector<Role> roles; ///< only roles that were used
    QString missing;         ///< characters that no installed font has (printed as 〓)
};

/// The installed fonts as the papers need them: a chain of families for each role, glyph by glyph fallback,
/// and a memory of each width. Not for several threads at once.
class FontSet
{
public:
    /// Open fonts, where asked for, come before those that official papers name.
    explicit FontSet(FontNames names = FontNames::Office);

    /// The glyph for a character in a role; looked up once, remembered afterwards.
    const Glyph& glyph(FontRole role, char32_t character)
    {
        auto& known = m_glyphs[size_t(role)];
        const auto found = known.find(character);
        return found != known.end() ? found->second : remember(role, character);
    }

    [[nodiscard]] const QRawFont& font(int face, int pixelSize) const;
    [[nodiscard]] int faceCount() const { return int(m_faces.size()); }
    /// The character that a glyph was looked up for, whatever else shares it in the font.
    [[nodiscard]] char32_t character(int face, quint32 glyph) const
    {
        return m_faces[size_t(face)].characters.value(glyph);
    }
    [[nodiscard]] FontReport report() const;

private:
    struct Face {
        QString family;
        bool bold = false;
        QRawFont font; ///< at measuring size
        QHash<quint32, char32_t> characters;
        mutable std::map<int, QRawFont> sized;
    };

    const Glyph& remember(FontRole role, char32_t character);
    int face(const QString& family, bool bold);
    int faceWith(FontRole role, char32_t character);
    int anyFaceWith(char32_t character);
    void note(int face, quint32 glyph, char32_t character);

    FontNames m_names;
    QStringList m_installed;
    QSet<QString> m_unusable; ///< installed, but no outlines to embed
    std::vector<Face> m_faces;
    std::array<std::vector<int>, fontRoleCount> m_chains; ///< faces of a role that were opened so far
    std::array<QStringList, fontRoleCount> m_families;    ///< installed families of a role, best first
    std::array<std::unordered_map<char32_t, Glyph>, fontRoleCount> m_glyphs;
    QString m_missing;
};

} // namespace xf
