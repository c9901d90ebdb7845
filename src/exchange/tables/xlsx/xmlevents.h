// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QIODevice>
#include <QXmlStreamReader>

#include <memory>

namespace xf {

/// Reads the XML of a part from outside, event by event. Document types, and with them entities, are refused, as are
/// elements nested without end. Names are told without their namespaces, so that the strict edition of the format and
/// the usual one read alike.
class XmlEvents
{
public:
    explicit XmlEvents(std::unique_ptr<QIODevice> part);

    /// Goes to the next beginning or end of an element, or text between them; false at the end and after an error.
    bool next();
    [[nodiscard]] bool begins(QStringView name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    [[nodiscard]] bool ends(QStringView name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    /// An attribute by its name without the namespace; empty if there is none.
    [[nodiscard]] QString attribute(QStringView name) const;
    [[nodiscard]] bool hasAttribute(QStringView name) const;
    /// Once next() said no: whether the end was reached, or a sentence why not.
    [[nodiscard]] Result<void> outcome() const;

private:
    std::unique_ptr<QIODevice> m_part;
    QString m_noError; ///< what the part's errorString() is as long as nothing is wrong
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_isTrick = false;
};

} // namespace xf
