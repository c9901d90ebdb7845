// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/office/officestyle.h"
#include "writers/office/xmlpart.h"

#include <QHash>

namespace xf::odt {

/// A style as one paragraph departs from it.
struct Departure {
    office::Style style = office::Style::Standard;
    QString page = {};     ///< a kind of page that begins here
    bool restarts = false; ///< counting pages from 1
    bool newPage = false;
    bool keepNext = false;
    double right = 0;
    double before = 0;
    const char* align = ""; ///< start, center, end
};

/// The automatic styles of a text: each departure from a named style, each cell and column, is written once.
class Variants
{
public:
    /// The name of the style to use, which is the named style where nothing departs from it.
    QString paragraph(const Departure& departure);
    QString table(double width);
    QString column(double width);
    QString row(bool isWhole);
    /// `edges` says which rules are the table's own: any of l, r, t, b; `format` names a data style or is empty.
    QString cell(const QString& edges, const QString& format);
    /// Without rules but the one that ends the table above.
    QString noteCell();
    QString number(int decimals);
    QString date();
    QString picture();
    QString columns();

    [[nodiscard]] QByteArray bytes() { return m_xml.bytes(); }

private:
    /// The name for this key, and whether it still has to be written.
    std::pair<QString, bool> named(const char* prefix, const QString& key);
    void open(const QString& name, const char* family);

    office::XmlPart m_xml;
    QHash<QString, QString> m_names;
};

} // namespace xf::odt
