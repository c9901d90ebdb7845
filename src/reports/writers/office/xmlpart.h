// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace xf::office {

/// The text with the characters left out that no XML file may hold, even escaped: control characters, halves of
/// surrogate pairs. All others stay as they were typed.
[[nodiscard]] QString xmlText(const QString& text);

/// A number as XML wants it, whatever the locale: 28.95
[[nodiscard]] QString xmlNumber(double value);

/// The name and the value of an attribute; a value in single-byte quotes is ours and plain ASCII.
struct Attribute {
    Attribute(const char* key, QString text) : name(key), value(std::move(text)) {}
    Attribute(const char* key, const char* ascii) : name(key), value(QString::fromLatin1(ascii)) {}
    Attribute(const char* key, int number) : name(key), value(QString::number(number)) {}

    const char* name;
    QString value;
};
using Attributes = std::initializer_list<Attribute>;

/// A part of an office file. What users type goes through text() or an attribute and stays text.
class XmlPart
{
public:
    XmlPart() : m_xml(&m_bytes) {}
    XmlPart(const XmlPart&) = delete;
    XmlPart& operator=(const XmlPart&) = delete;

    /// For a part that is a file of its own, not a piece of one.
    void declare() { m_xml.writeStartDocument(QStringLiteral("1.0"), true); }
    void open(const char* tag, Attributes attributes = {});
    void close() { m_xml.writeEndElement(); }
    void leaf(const char* tag, Attributes attributes = {});
    void attribute(const char* name, const QString& value);
    void text(const QString& text) { m_xml.writeCharacters(xmlText(text)); }
    void element(const char* tag, const QString& text, Attributes attributes = {});
    /// The part; every element is closed.
    [[nodiscard]] QByteArray bytes()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace xf::office
