// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/docxbody.h"
#include "writers/docx/docxnames.h"

namespace xf::docx {

using office::Attributes;
using office::XmlPart;

namespace {

QString emu(double points)
{
    constexpr double emuPerPoint = 12700;
    return QString::number(qint64(points * emuPerPoint));
}

void shape(XmlPart& xml, const office::PictureItem& item, const Medium& medium, const QString& name, int number)
{
    xml.open("pic:pic");
    xml.open("pic:nvPicPr");
    xml.leaf("pic:cNvPr", {{"id", number}, {"name", name}});
    xml.leaf("pic:cNvPicPr");
    xml.close();
    xml.open("pic:blipFill");
    xml.leaf("a:blip", {{"r:embed", medium.link}});
    xml.open("a:stretch");
    xml.leaf("a:fillRect");
    xml.close();
    xml.close();
    xml.open("pic:spPr");
    xml.open("a:xfrm");
    xml.leaf("a:off", {{"x", 0}, {"y", 0}});
    xml.leaf("a:ext", {{"cx", emu(item.size.width())}, {"cy", emu(item.size.height())}});
    xml.close();
    xml.open("a:prstGeom", {{"prst", "rect"}});
    xml.leaf("a:avLst");
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

void picture(XmlPart& xml, const office::PictureItem& item, const Medium& medium, int number)
{
    const QString name = QStringLiteral("Picture %1").arg(number);
    xml.open("w:p");
    xml.open("w:pPr");
    xml.leaf("w:pStyle", {{"w:val", sheetOf(office::Style::Picture).id}});
    if (item.keepNext)
        xml.leaf("w:keepNext");
    if (item.newPage)
        xml.leaf("w:pageBreakBefore");
    xml.close();
    xml.open("w:r");
    xml.open("w:drawing");
    xml.open("wp:inline", {{"distT", 0}, {"distB", 0}, {"distL", 0}, {"distR", 0}});
    xml.leaf("wp:extent", {{"cx", emu(item.size.width())}, {"cy", emu(item.size.height())}});
    xml.leaf("wp:docPr", {{"id", number}, {"name", name}, {"descr", item.words}});
    xml.open("a:graphic");
    xml.open("a:graphicData", {{"uri", pictureNamespace}});
    shape(xml, item, medium, name, number);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

} // namespace xf::docx
