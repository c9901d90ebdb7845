// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/docxstyles.h"

#include "writers/docx/docxnames.h"
#include "writers/office/officeflow.h"
#include "writers/office/xmlpart.h"

namespace xf::docx {

using office::Style;
using office::StyleSheet;
using office::twips;
using office::XmlPart;

namespace {

const char* justifyWord(office::Justify justify)
{
    switch (justify) {
    case office::Justify::Left:
        return "left";
    case office::Justify::Centre:
        return "center";
    case office::Justify::Right:
        return "right";
    case office::Justify::Both:
        break;
    }
    return "both";
}

bool isContentsLine(Style style)
{
    return style >= Style::Contents1 && style <= Style::Contents4;
}

void fonts(XmlPart& xml, const office::OfficeFont& font)
{
    const QString& family = font.family;
    xml.leaf(
        "w:rFonts",
        {{"w:hint", "eastAsia"}, {"w:ascii", family}, {"w:hAnsi", family}, {"w:eastAsia", family}, {"w:cs", family}});
    if (font.isBold)
        xml.leaf("w:b");
}

void spacing(XmlPart& xml, const StyleSheet& sheet)
{
    xml.leaf("w:spacing", {{"w:before", twips(sheet.before)}, {"w:after", twips(sheet.after)}});
    if (sheet.pitch > 0) {
        xml.attribute("w:line", QString::number(twips(sheet.pitch)));
        xml.attribute("w:lineRule", QStringLiteral("exact"));
    } else {
        xml.attribute("w:line", QStringLiteral("240"));
        xml.attribute("w:lineRule", QStringLiteral("auto"));
    }
}

void paragraphProperties(XmlPart& xml, const StyleSheet& sheet)
{
    const auto off = [&xml](const char* tag) { xml.leaf(tag, {{"w:val", "0"}}); };
    xml.open("w:pPr");
    if (sheet.keepNext)
        xml.leaf("w:keepNext");
    if (sheet.keepLines)
        xml.leaf("w:keepLines");
    if (sheet.style == Style::Standard) // 22 lines on each page, also where a paragraph's last line comes alone
        off("w:widowControl");
    if (isContentsLine(sheet.style)) {
        xml.open("w:tabs");
        xml.leaf("w:tab", {{"w:val", "right"}, {"w:leader", "dot"}, {"w:pos", twips(office::columnWidth({}))}});
        xml.close();
    }
    if (sheet.style == Style::Standard) { // no extra room beside figures and letters
        xml.leaf("w:overflowPunct",
                 {{"w:val", "1"}}); // Word's own; LibreOffice loses a mark at a line's end without it
        off("w:autoSpaceDE");
        off("w:autoSpaceDN");
        off("w:adjustRightInd");
    }
    if (!sheet.onGrid)
        off("w:snapToGrid");
    spacing(xml, sheet);
    xml.leaf("w:ind", {{"w:left", twips(sheet.left)}, {"w:right", twips(sheet.right)}});
    if (sheet.firstIndent > 0) { // shown as 首行缩进 2 字符
        xml.attribute("w:firstLineChars", QStringLiteral("200"));
        xml.attribute("w:firstLine", QString::number(twips(sheet.firstIndent)));
    }
    xml.leaf("w:jc", {{"w:val", justifyWord(sheet.justify)}});
    if (sheet.outline > 0)
        xml.leaf("w:outlineLvl", {{"w:val", sheet.outline - 1}});
    xml.close();
}

void runProperties(XmlPart& xml, const StyleSheet& sheet, FontNames names)
{
    xml.open("w:rPr");
    fonts(xml, office::fontOf(sheet.role, names));
    xml.leaf("w:spacing", {{"w:val", sheet.onGrid ? twips(office::bodyTracking) : 0}});
    xml.leaf("w:sz", {{"w:val", int(sheet.size * 2)}}); // half points
    xml.leaf("w:szCs", {{"w:val", int(sheet.size * 2)}});
    xml.close();
}

void style(XmlPart& xml, const StyleSheet& sheet, FontNames names)
{
    xml.open("w:style", {{"w:type", "paragraph"}, {"w:styleId", sheet.id}});
    const bool isStandard = sheet.style == Style::Standard;
    if (isStandard)
        xml.attribute("w:default", QStringLiteral("1"));
    else if (QString::fromUtf8(sheet.docxName) != QString::fromLatin1(sheet.docxName))
        xml.attribute("w:customStyle", QStringLiteral("1"));
    xml.leaf("w:name", {{"w:val", QString::fromUtf8(sheet.docxName)}});
    if (!isStandard)
        xml.leaf("w:basedOn", {{"w:val", sheetOf(Style::Standard).id}});
    if (sheet.keepNext) // after a heading text is typed
        xml.leaf("w:next", {{"w:val", sheetOf(Style::Body).id}});
    xml.leaf("w:qFormat");
    paragraphProperties(xml, sheet);
    runProperties(xml, sheet, names);
    xml.close();
}

void defaults(XmlPart& xml, const paper::Metadata& metadata, FontNames names)
{
    xml.open("w:docDefaults");
    xml.open("w:rPrDefault");
    xml.open("w:rPr");
    fonts(xml, office::fontOf(FontRole::Body, names));
    xml.leaf("w:sz", {{"w:val", 32}});
    xml.leaf("w:szCs", {{"w:val", 32}});
    xml.leaf("w:lang", {{"w:val", "en-US"}, {"w:eastAsia", metadata.language}});
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

QByteArray styles(const paper::Metadata& metadata, FontNames names)
{
    XmlPart xml;
    xml.declare();
    xml.open("w:styles", {{"xmlns:w", mainNamespace}});
    defaults(xml, metadata, names);
    for (const StyleSheet& sheet : office::styleSheets())
        style(xml, sheet, names);
    return xml.bytes();
}

QByteArray settings(const paper::Metadata& metadata)
{
    XmlPart xml;
    xml.declare();
    xml.open("w:settings", {{"xmlns:w", mainNamespace}});
    xml.leaf("w:zoom", {{"w:percent", 100}});
    xml.leaf("w:defaultTabStop", {{"w:val", twips(2 * office::bodyCell)}});
    xml.leaf("w:evenAndOddHeaders");
    xml.leaf("w:characterSpacingControl", {{"w:val", "compressPunctuation"}});
    xml.open("w:compat");
    xml.leaf("w:compatSetting",
             {{"w:name", "compatibilityMode"}, {"w:uri", "http://schemas.microsoft.com/office/word"}, {"w:val", 15}});
    xml.close();
    xml.leaf("w:themeFontLang", {{"w:val", "en-US"}, {"w:eastAsia", metadata.language}});
    return xml.bytes();
}

QByteArray fontTable(FontNames names)
{
    XmlPart xml;
    xml.declare();
    xml.open("w:fonts", {{"xmlns:w", mainNamespace}});
    QStringList known;
    for (int role = 0; role < fontRoleCount; ++role) {
        const office::OfficeFont font = office::fontOf(FontRole(role), names);
        if (known.contains(font.family))
            continue;
        known.append(font.family);
        xml.open("w:font", {{"w:name", font.family}});
        xml.leaf("w:altName", {{"w:val", font.otherName}});
        xml.leaf("w:charset", {{"w:val", "86"}}); // GB 2312
        xml.leaf("w:family", {{"w:val", "auto"}});
        xml.leaf("w:pitch", {{"w:val", "default"}});
        xml.close();
    }
    return xml.bytes();
}

} // namespace xf::docx
