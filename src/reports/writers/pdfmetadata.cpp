// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pdfmetadata.h"

#include "writers/office/xmlpart.h"

namespace xf {

namespace {

void description(office::XmlPart& xml, const char* prefix, const char* space)
{
    xml.open("rdf:Description", {{"rdf:about", ""}});
    xml.attribute(qPrintable(QStringLiteral("xmlns:") + QLatin1String(prefix)), QLatin1String(space));
}

} // namespace

QByteArray archivePacket(const PdfFacts& facts)
{
    office::XmlPart xml;
    xml.open("x:xmpmeta", {{"xmlns:x", "adobe:ns:meta/"}});
    xml.open("rdf:RDF", {{"xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"}});
    description(xml, "dc", "http://purl.org/dc/elements/1.1/");
    xml.open("dc:title");
    xml.open("rdf:Alt");
    xml.element("rdf:li", facts.title, {{"xml:lang", "x-default"}});
    xml.close();
    xml.close();
    xml.close();
    description(xml, "xmp", "http://ns.adobe.com/xap/1.0/");
    xml.element("xmp:CreatorTool", facts.creator);
    if (facts.created.isValid())
        xml.element("xmp:CreateDate", facts.created.toUTC().toString(Qt::ISODate));
    xml.close();
    description(xml, "pdf", "http://ns.adobe.com/pdf/1.3/");
    xml.element("pdf:Producer", facts.producer);
    xml.close();
    description(xml, "pdfaid", "http://www.aiim.org/pdfa/ns/id/");
    xml.element("pdfaid:part", QStringLiteral("1"));
    xml.element("pdfaid:conformance", QStringLiteral("B"));
    xml.close();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + xml.bytes() +
           "\n<?xpacket end=\"w\"?>\n";
}

} // namespace xf
