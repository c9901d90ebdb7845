// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/docxpackage.h"

#include "writers/docx/docxnames.h"
#include "writers/docx/docxrun.h"
#include "writers/office/officestyle.h"

namespace xf::docx {

using office::XmlPart;

namespace {

QString wordType(const char* part)
{
    return QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml")
        .arg(QLatin1String(part));
}

QString officeLink(const char* part)
{
    return QLatin1String(linkNamespace) + u'/' + QLatin1String(part);
}

void link(XmlPart& xml, const QString& id, const QString& type, const QString& target)
{
    xml.leaf("Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
}

} // namespace

QByteArray contentTypes()
{
    XmlPart xml;
    xml.declare();
    xml.open("Types", {{"xmlns", typesNamespace}});
    const auto byEnding = [&](const char* ending, const char* type) {
        xml.leaf("Default", {{"Extension", ending}, {"ContentType", type}});
    };
    const auto part = [&](const char* name, const QString& type) {
        xml.leaf("Override", {{"PartName", name}, {"ContentType", type}});
    };
    byEnding("rels", "application/vnd.openxmlformats-package.relationships+xml");
    byEnding("xml", "application/xml");
    byEnding("png", "image/png");
    byEnding("jpeg", "image/jpeg");
    part("/docProps/core.xml", QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
    part("/word/document.xml", wordType("document.main"));
    part("/word/styles.xml", wordType("styles"));
    part("/word/settings.xml", wordType("settings"));
    part("/word/fontTable.xml", wordType("fontTable"));
    part("/word/header1.xml", wordType("header"));
    for (const char* name : {"/word/footer1.xml", "/word/footer2.xml", "/word/footer3.xml"})
        part(name, wordType("footer"));
    return xml.bytes();
}

QByteArray packageLinks()
{
    XmlPart xml;
    xml.declare();
    xml.open("Relationships", {{"xmlns", packageLinkNamespace}});
    link(xml, QStringLiteral("rId1"), officeLink("officeDocument"), QStringLiteral("word/document.xml"));
    link(xml, QStringLiteral("rId2"), QLatin1String(packageLinkNamespace) + QStringLiteral("/metadata/core-properties"),
         QStringLiteral("docProps/core.xml"));
    return xml.bytes();
}

QByteArray documentLinks(const std::vector<Medium>& media)
{
    XmlPart xml;
    xml.declare();
    xml.open("Relationships", {{"xmlns", packageLinkNamespace}});
    link(xml, QStringLiteral("rId1"), officeLink("styles"), QStringLiteral("styles.xml"));
    link(xml, QStringLiteral("rId2"), officeLink("settings"), QStringLiteral("settings.xml"));
    link(xml, QStringLiteral("rId3"), officeLink("fontTable"), QStringLiteral("fontTable.xml"));
    link(xml, QLatin1String(headerLink), officeLink("header"), QStringLiteral("header1.xml"));
    link(xml, QLatin1String(oddFooterLink), officeLink("footer"), QStringLiteral("footer1.xml"));
    link(xml, QLatin1String(evenFooterLink), officeLink("footer"), QStringLiteral("footer2.xml"));
    link(xml, QLatin1String(emptyFooterLink), officeLink("footer"), QStringLiteral("footer3.xml"));
    for (const Medium& medium : media)
        link(xml, medium.link, officeLink("image"), medium.target);
    return xml.bytes();
}

QByteArray coreProperties(const paper::Metadata& metadata)
{
    XmlPart xml;
    xml.declare();
    xml.open("cp:coreProperties",
             {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
              {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
              {"xmlns:dcterms", "http://purl.org/dc/terms/"},
              {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
    xml.element("dc:title", metadata.title);
    xml.element("dc:creator", metadata.author);
    xml.element("dc:language", metadata.language);
    if (metadata.created.isValid())
        xml.element("dcterms:created", metadata.created.toUTC().toString(Qt::ISODate),
                    {{"xsi:type", "dcterms:W3CDTF"}});
    return xml.bytes();
}

QByteArray footer(Footer footer)
{
    XmlPart xml;
    xml.declare();
    xml.open("w:ftr", {{"xmlns:w", mainNamespace}});
    xml.open("w:p");
    xml.open("w:pPr");
    xml.leaf("w:pStyle", {{"w:val", sheetOf(office::Style::PageNumber).id}});
    if (footer == Footer::Even)
        xml.leaf("w:jc", {{"w:val", "left"}});
    xml.close();
    if (footer != Footer::Empty) {
        run(xml, QStringLiteral("— "));
        xml.open("w:fldSimple", {{"w:instr", " PAGE "}});
        run(xml, QStringLiteral("1"));
        xml.close();
        run(xml, QStringLiteral(" —"));
    }
    return xml.bytes();
}

QByteArray header(const paper::Metadata& metadata)
{
    XmlPart xml;
    xml.declare();
    xml.open("w:hdr", {{"xmlns:w", mainNamespace}});
    xml.open("w:p");
    xml.open("w:pPr");
    xml.leaf("w:pStyle", {{"w:val", sheetOf(office::Style::Mark).id}});
    xml.close();
    run(xml, metadata.mark);
    return xml.bytes();
}

} // namespace xf::docx
