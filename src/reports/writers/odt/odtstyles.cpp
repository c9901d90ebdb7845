// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/odtstyles.h"

#include "writers/odt/odtpackage.h"
#include "writers/office/officeflow.h"

namespace xf::odt {

using office::Style;
using office::StyleSheet;
using office::XmlPart;

namespace {

const char* alignWord(office::Justify justify)
{
    switch (justify) {
    case office::Justify::Left:
        return "start";
    case office::Justify::Centre:
        return "center";
    case office::Justify::Right:
        return "end";
    case office::Justify::Both:
        break;
    }
    return "justify";
}

// Heading_20_1 is shown as Heading 1; names in Chinese are the same as in Word.
QString shownName(const StyleSheet& sheet)
{
    const QString name = QString::fromUtf8(sheet.docxName);
    const bool isChinese = name != QString::fromLatin1(sheet.docxName);
    return isChinese ? name : QString::fromLatin1(sheet.odtName).replace(QStringLiteral("_20_"), QStringLiteral(" "));
}

void paragraphProperties(XmlPart& xml, const StyleSheet& sheet)
{
    xml.open("style:paragraph-properties", {{"fo:text-align", alignWord(sheet.justify)},
                                            {"fo:text-indent", points(sheet.firstIndent)},
                                            {"fo:margin-left", points(sheet.left)},
                                            {"fo:margin-right", points(sheet.right)},
                                            {"fo:margin-top", points(sheet.before)},
                                            {"fo:margin-bottom", points(sheet.after)},
                                            {"fo:line-height", sheet.pitch > 0 ? points(sheet.pitch) : "100%"},
                                            {"fo:widows", 0},
                                            {"fo:orphans", 0},
                                            {"style:text-autospace", "none"},
                                            {"style:punctuation-wrap", "simple"},
                                            {"style:line-break", "strict"}});
    if (sheet.keepNext)
        xml.attribute("fo:keep-with-next", QStringLiteral("always"));
    if (sheet.keepLines)
        xml.attribute("fo:keep-together", QStringLiteral("always"));
    if (sheet.style >= Style::Contents1 && sheet.style <= Style::Contents4) {
        xml.open("style:tab-stops");
        xml.leaf("style:tab-stop", {{"style:position", points(office::columnWidth({}) - sheet.left)},
                                    {"style:type", "right"},
                                    {"style:leader-style", "dotted"},
                                    {"style:leader-text", "."}});
        xml.close();
    }
    xml.close();
}

void textProperties(XmlPart& xml, const office::OfficeFont& font, double size, double tracking)
{
    const QString& family = font.family;
    xml.leaf("style:text-properties", {{"style:font-name", family},
                                       {"style:font-name-asian", family},
                                       {"style:font-name-complex", family},
                                       {"fo:font-size", points(size)},
                                       {"style:font-size-asian", points(size)},
                                       {"style:font-size-complex", points(size)},
                                       {"fo:letter-spacing", points(tracking)}});
    if (font.isBold) {
        xml.attribute("fo:font-weight", QStringLiteral("bold"));
        xml.attribute("style:font-weight-asian", QStringLiteral("bold"));
    }
}

void style(XmlPart& xml, const StyleSheet& sheet, FontNames names)
{
    xml.open("style:style", {{"style:name", sheet.odtName},
                             {"style:display-name", shownName(sheet)},
                             {"style:family", "paragraph"},
                             {"style:class", "text"}});
    if (sheet.style != Style::Standard)
        xml.attribute("style:parent-style-name", QString::fromLatin1(sheetOf(Style::Standard).odtName));
    if (sheet.keepNext)
        xml.attribute("style:next-style-name", QString::fromLatin1(sheetOf(Style::Body).odtName));
    if (sheet.outline > 0) {
        xml.attribute("style:default-outline-level", QString::number(sheet.outline));
        xml.attribute("style:list-style-name", QString()); // else the numbering of chapters takes the indent's place
    }
    paragraphProperties(xml, sheet);
    textProperties(xml, office::fontOf(sheet.role, names), sheet.size, sheet.onGrid ? office::bodyTracking : 0);
    xml.close();
}

void defaults(XmlPart& xml, const paper::Metadata& metadata, FontNames names)
{
    const QStringList language = metadata.language.split(u'-');
    const QString family = office::fontOf(FontRole::Body, names).family;
    xml.open("style:default-style", {{"style:family", "paragraph"}});
    xml.leaf("style:paragraph-properties", {{"style:tab-stop-distance", points(2 * office::bodyCell)}});
    xml.leaf("style:text-properties", {{"style:font-name", family},
                                       {"style:font-name-asian", family},
                                       {"fo:language", "en"},
                                       {"fo:country", "US"},
                                       {"style:language-asian", language.first()},
                                       {"style:country-asian", language.last()}});
    xml.close();
}

} // namespace

void fontFaces(XmlPart& xml, FontNames names)
{
    xml.open("office:font-face-decls");
    QStringList known;
    for (int role = 0; role < fontRoleCount; ++role) {
        const QString family = office::fontOf(FontRole(role), names).family;
        if (known.contains(family))
            continue;
        known.append(family);
        xml.leaf("style:font-face", {{"style:name", family}, {"svg:font-family", u'\'' + family + u'\''}});
    }
    xml.close();
}

QByteArray styles(const paper::Metadata& metadata, FontNames names)
{
    XmlPart xml;
    openRoot(xml, "office:document-styles");
    fontFaces(xml, names);
    xml.open("office:styles");
    defaults(xml, metadata, names);
    for (const StyleSheet& sheet : office::styleSheets())
        style(xml, sheet, names);
    xml.leaf("style:style",
             {{"style:name", contentsLink}, {"style:display-name", "Index Link"}, {"style:family", "text"}});
    xml.close();
    xml.open("office:automatic-styles");
    pageLayouts(xml);
    xml.close();
    xml.open("office:master-styles");
    masterPages(xml, metadata);
    xml.close();
    return xml.bytes();
}

} // namespace xf::odt
