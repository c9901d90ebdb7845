// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/odtpackage.h"

#include <array>

namespace xf::odt {

using office::XmlPart;

void openRoot(XmlPart& xml, const char* tag)
{
    constexpr std::array<const char*, 7> ours{"office", "style", "text", "table", "drawing", "meta", "datastyle"};
    constexpr std::array<const char*, 7> prefixes{"office", "style", "text", "table", "draw", "meta", "number"};
    xml.declare();
    xml.open(tag);
    for (size_t i = 0; i < ours.size(); ++i)
        xml.attribute(qPrintable(QStringLiteral("xmlns:") + QLatin1String(prefixes[i])),
                      QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(QLatin1String(ours[i])));
    xml.attribute("xmlns:fo", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"));
    xml.attribute("xmlns:svg", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"));
    xml.attribute("xmlns:xlink", QStringLiteral("http://www.w3.org/1999/xlink"));
    xml.attribute("xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/"));
    xml.attribute("office:version", QStringLiteral("1.2"));
}

QString points(double value)
{
    return office::xmlNumber(value) + QStringLiteral("pt");
}

QByteArray meta(const paper::Metadata& metadata)
{
    XmlPart xml;
    openRoot(xml, "office:document-meta");
    xml.open("office:meta");
    xml.element("dc:title", metadata.title);
    xml.element("meta:initial-creator", metadata.author);
    xml.element("dc:creator", metadata.author);
    if (metadata.created.isValid())
        xml.element("meta:creation-date", metadata.created.toUTC().toString(Qt::ISODate));
    xml.element("dc:language", metadata.language);
    return xml.bytes();
}

QByteArray settings()
{
    XmlPart xml;
    openRoot(xml, "office:document-settings");
    xml.attribute("xmlns:config", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:config:1.0"));
    xml.attribute("xmlns:ooo", QStringLiteral("http://openoffice.org/2004/office")); // the name of the set stands in it
    xml.open("office:settings");
    xml.open("config:config-item-set", {{"config:name", "ooo:configuration-settings"}});
    xml.element("config:config-item", QStringLiteral("true"),
                {{"config:name", "TableRowKeep"}, {"config:type", "boolean"}});
    return xml.bytes();
}

QByteArray manifest(const std::vector<Medium>& media)
{
    XmlPart xml;
    xml.declare();
    xml.open("manifest:manifest",
             {{"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"}, {"manifest:version", "1.2"}});
    const auto entry = [&](const QString& path, const QString& type) {
        xml.leaf("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", type}});
    };
    entry(QStringLiteral("/"), QString::fromLatin1(mimeType));
    for (const char* part : {"content.xml", "styles.xml", "meta.xml", "settings.xml"})
        entry(QString::fromLatin1(part), QStringLiteral("text/xml"));
    for (const Medium& medium : media)
        entry(medium.target, medium.type);
    return xml.bytes();
}

} // namespace xf::odt
