// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/fontset.h"

#include <QFont>
#include <QFontDatabase>

#include <array>

namespace xf {

namespace {

constexpr int measuringSize = 1000;
constexpr char32_t substitute = U'〓'; // what Chinese printers set for a character they lack

struct Chain {
    const char* wanted;
    bool bold; // ask the stand-ins for their bold cut
    QStringList proper;
    QStringList standIns;
    QStringList open; ///< free fonts for the same use
};

const QStringList& lastResort()
{
    static const QStringList families{QStringLiteral("Noto Serif CJK SC"),
                                      QStringLiteral("Source Han Serif SC"),
                                      QStringLiteral("Noto Sans CJK SC"),
                                      QStringLiteral("Source Han Sans SC"),
                                      QStringLiteral("SimSun"),
                                      QStringLiteral("SimSun-ExtB"),
                                      QStringLiteral("Microsoft YaHei"),
                                      QStringLiteral("HanaMinA"),
                                      QStringLiteral("HanaMinB"),
                                      QStringLiteral("WenQuanYi Zen Hei")};
    return families;
}

const std::array<Chain, fontRoleCount>& chains()
{
    // A font is listed under its Chinese and its English name: which one the system reports depends on the locale.
    static const std::array<Chain, fontRoleCount> all{
        Chain{"小标宋",
              true,
              {QStringLiteral("方正小标宋简体"), QStringLiteral("FZXiaoBiaoSong-B05S"),
               QStringLiteral("方正小标宋_GBK"), QStringLiteral("FZXiaoBiaoSong-B05"), QStringLiteral("小标宋"),
               QStringLiteral("华文中宋"), QStringLiteral("STZhongsong")},
              {},
              {QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC")}},
        Chain{"仿宋",
              false,
              {QStringLiteral("仿宋_GB2312"), QStringLiteral("FangSong_GB2312"), QStringLiteral("方正仿宋_GBK"),
               QStringLiteral("FZFangSong-Z02"), QStringLiteral("仿宋"), QStringLiteral("FangSong"),
               QStringLiteral("华文仿宋"), QStringLiteral("STFangsong")},
              {},
              {QStringLiteral("Zhuque Fangsong (technical preview)"), QStringLiteral("朱雀仿宋（预览测试版）"),
               QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC")}},
        Chain{"黑体",
              false,
              {QStringLiteral("黑体"), QStringLiteral("SimHei"), QStringLiteral("方正黑体_GBK"),
               QStringLiteral("FZHei-B01"), QStringLiteral("华文黑体"), QStringLiteral("STHeiti"),
               QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC")},
              {QStringLiteral("Microsoft YaHei"), QStringLiteral("WenQuanYi Zen Hei")},
              {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC")}},
        Chain{"楷体",
              false,
              {QStringLiteral("楷体_GB2312"), QStringLiteral("KaiTi_GB2312"), QStringLiteral("方正楷体_GBK"),
               QStringLiteral("FZKai-Z03"), QStringLiteral("楷体"), QStringLiteral("KaiTi"), QStringLiteral("华文楷体"),
               QStringLiteral("STKaiti"), QStringLiteral("AR PL UKai CN"), QStringLiteral("AR PL KaitiM GB")},
              {QStringLiteral("LXGW WenKai"), QStringLiteral("TW-Kai")},
              {QStringLiteral("LXGW WenKai"), QStringLiteral("霞鹜文楷"), QStringLiteral("AR PL UKai CN"),
               QStringLiteral("AR PL KaitiM GB")}},
        Chain{"宋体",
              false,
              {QStringLiteral("宋体"), QStringLiteral("SimSun"), QStringLiteral("方正书宋_GBK"),
               QStringLiteral("FZShuSong-Z01"), QStringLiteral("华文宋体"), QStringLiteral("STSong"),
               QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC")},
              {QStringLiteral("AR PL UMing CN")},
              {QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"),
               QStringLiteral("AR PL UMing CN")}}};
    return all;
}

// Outline fonts only: what cannot be embedded would not be in the PDF.
bool usable(const QRawFont& font)
{
    return font.isValid() && !font.fontTable("head").isEmpty() && font.fontTable("CBLC").isEmpty() &&
           font.fontTable("sbix").isEmpty();
}

bool isStandInCharacter(char32_t character)
{
    return (character >= 0x2E80 && character <= 0x2FDF) || (character >= 0xF900 && character <= 0xFAFF) ||
           (character >= 0x2F800 && character <= 0x2FA1F);
}

QString asText(char32_t character)
{
    return QString::fromUcs4(&character, 1);
}

} // namespace

FontSet::FontSet(FontNames names) : m_names(names), m_installed(QFontDatabase::families())
{
    for (size_t role = 0; role < fontRoleCount; ++role) {
        const Chain& chain = chains()[role];
        const QStringList first = names == FontNames::Open ? chain.open : QStringList();
        for (const QString& family : first + chain.proper + chain.standIns + lastResort()) {
            if (m_installed.contains(family) && !m_families[role].contains(family))
                m_families[role].append(family);
        }
    }
}

int FontSet::face(const QString& family, bool bold)
{
    for (size_t i = 0; i < m_faces.size(); ++i) {
        if (m_faces[i].family == family && m_faces[i].bold == bold)
            return int(i);
    }
    if (m_unusable.contains(family))
        return -1;
    QFont wanted(family);
    wanted.setPixelSize(measuringSize);
    wanted.setHintingPreference(QFont::PreferNoHinting);
    wanted.setStyleStrategy(QFont::NoFontMerging);
    if (bold)
        wanted.setWeight(QFont::Bold);
    QRawFont font = QRawFont::fromFont(wanted);
    if (!usable(font)) {
        m_unusable.insert(family);
        return -1;
    }
    m_faces.push_back({family, bold, font, {}, {}});
    return int(m_faces.size()) - 1;
}

int FontSet::faceWith(FontRole role, char32_t character)
{
    const Chain& chain = chains()[size_t(role)];
    for (const QString& family : std::as_const(m_families[size_t(role)])) {
        const int found = face(family, chain.bold && !chain.proper.contains(family));
        if (found >= 0 && m_faces[size_t(found)].font.supportsCharacter(character))
            return found;
    }
    return anyFaceWith(character);
}

int FontSet::anyFaceWith(char32_t character)
{
    for (const QString& family : std::as_const(m_installed)) {
        const int found = face(family, false);
        if (found >= 0 && m_faces[size_t(found)].font.supportsCharacter(character))
            return found;
    }
    return -1;
}

void FontSet::note(int face, quint32 glyph, char32_t character)
{
    auto& characters = m_faces[size_t(face)].characters;
    const auto known = characters.constFind(glyph);
    // A radical or compatibility form never takes the place of the ordinary character with the same glyph.
    if (known == characters.constEnd() || (isStandInCharacter(*known) && !isStandInCharacter(character)))
        characters.insert(glyph, character);
}

const Glyph& FontSet::remember(FontRole role, char32_t character)
{
    const int found = faceWith(role, character);
    Glyph glyph;
    glyph.face = found;
    if (found >= 0) {
        const QRawFont& font = m_faces[size_t(found)].font;
        const QList<quint32> indexes = font.glyphIndexesForString(asText(character));
        glyph.index = indexes.isEmpty() ? 0 : indexes.first();
        glyph.advance = font.advancesForGlyphIndexes(QList<quint32>{glyph.index}).first().x() / measuringSize;
        note(found, glyph.index, character);
    } else if (character != substitute) {
        m_missing += asText(character);
        glyph = this->glyph(role, substitute);
    }
    return m_glyphs[size_t(role)].emplace(character, glyph).first->second;
}

const QRawFont& FontSet::font(int face, int pixelSize) const
{
    const Face& known = m_faces[size_t(face)];
    const auto found = known.sized.find(pixelSize);
    if (found != known.sized.end())
        return found->second;
    QRawFont sized = known.font;
    sized.setPixelSize(pixelSize);
    return known.sized.emplace(pixelSize, sized).first->second;
}

FontReport FontSet::report() const
{
    FontReport report;
    report.missing = m_missing;
    for (size_t role = 0; role < fontRoleCount; ++role) {
        if (m_glyphs[role].empty() || m_families[role].isEmpty())
            continue;
        const Chain& chain = chains()[role];
        const QString used = m_families[role].first();
        const QStringList& asked = m_names == FontNames::Open ? chain.open : chain.proper;
        FontReport::Role entry{QString::fromUtf8(chain.wanted), used, asked.contains(used), {}};
        for (const auto& [character, glyph] : m_glyphs[role]) {
            if (glyph.face >= 0 && m_faces[size_t(glyph.face)].family != used)
                entry.others.append(asText(character) + QStringLiteral(" (") + m_faces[size_t(glyph.face)].family +
                                    u')');
        }
        entry.others.sort();
        report.roles.push_back(entry);
    }
    return report;
}

} // namespace xf
