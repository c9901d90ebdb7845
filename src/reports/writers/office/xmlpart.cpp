// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/xmlpart.h"

namespace xf::office {

namespace {

bool mayStand(const QString& text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate())
        return i + 1 < text.size() && text[i + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return i > 0 && text[i - 1].isHighSurrogate();
    return (c.unicode() >= 0x20 || c == u'\n' || c == u'\t') && c.unicode() < 0xFFFE;
}

} // namespace

QString xmlText(const QString& text)
{
    qsizetype i = 0;
    while (i < text.size() && mayStand(text, i))
        ++i;
    if (i == text.size())
        return text;
    QString clean = text.left(i);
    for (; i < text.size(); ++i) {
        if (mayStand(text, i))
            clean += text[i];
    }
    return clean;
}

QString xmlNumber(double value)
{
    return QString::number(value, 'g', 6);
}

void XmlPart::open(const char* tag, Attributes attributes)
{
    m_xml.writeStartElement(QString::fromLatin1(tag));
    for (const auto& [name, value] : attributes)
        attribute(name, value);
}

void XmlPart::leaf(const char* tag, Attributes attributes)
{
    m_xml.writeEmptyElement(QString::fromLatin1(tag));
    for (const auto& [name, value] : attributes)
        attribute(name, value);
}

void XmlPart::attribute(const char* name, const QString& value)
{
    m_xml.writeAttribute(QString::fromLatin1(name), xmlText(value));
}

void XmlPart::element(const char* tag, const QString& text, Attributes attributes)
{
    open(tag, attributes);
    this->text(text);
    close();
}

} // namespace xf::office
