// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/xlsx/xmlevents.h"

#include "tables/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace xf {

namespace {

struct XmlEventsMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::Tables)
};

} // namespace

XmlEvents::XmlEvents(std::unique_ptr<QIODevice> part)
    : m_part(std::move(part)), m_noError(m_part->errorString()), m_xml(m_part.get())
{
    m_xml.setEntityExpansionLimit(0);
}

bool XmlEvents::next()
{
    while (!m_isTrick && !m_xml.atEnd() && !m_xml.hasError()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            m_isTrick = ++m_depth > limits::depth;
            return !m_isTrick;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_isTrick = true;
            break;
        default:
            break;
        }
    }
    return false;
}

QString XmlEvents::attribute(QStringView name) const
{
    const auto attributes = m_xml.attributes();
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const QXmlStreamAttribute& each) { return each.name() == name; });
    return found == attributes.end() ? QString() : found->value().toString();
}

bool XmlEvents::hasAttribute(QStringView name) const
{
    const auto attributes = m_xml.attributes();
    return std::any_of(attributes.begin(), attributes.end(),
                       [&](const QXmlStreamAttribute& each) { return each.name() == name; });
}

Result<void> XmlEvents::outcome() const
{
    if (m_part->errorString() != m_noError)
        return Error{m_part->errorString(), {}};
    if (m_isTrick)
        return Error{
            XmlEventsMessages::tr("This workbook holds instructions that no spreadsheet needs (a document type or "
                                  "elements without end). It was not read; please do not open it until you know where "
                                  "it comes from."),
            {}};
    if (m_xml.hasError())
        return Error{XmlEventsMessages::tr(
                         "This workbook is damaged and cannot be read. Nothing was taken in; please open it in "
                         "WPS or Excel and save it anew."),
                     QStringLiteral("xml error %1").arg(m_xml.error())};
    return {};
}

} // namespace xf
