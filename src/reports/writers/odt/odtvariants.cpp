// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/odtvariants.h"

#include "writers/odt/odtpackage.h"
#include "writers/pagestyle.h"

namespace xf::odt {

namespace {

QString rule(double thickness)
{
    return points(thickness / page::unitsPerPoint) + QStringLiteral(" solid #000000");
}

} // namespace

std::pair<QString, bool> Variants::named(const char* prefix, const QString& key)
{
    const QString whole = QLatin1String(prefix) + key;
    const auto known = m_names.constFind(whole);
    if (known != m_names.constEnd())
        return {*known, false};
    const QString name = QLatin1String(prefix) + QString::number(m_names.size() + 1);
    m_names.insert(whole, name);
    return {name, true};
}

void Variants::open(const QString& name, const char* family)
{
    m_xml.open("style:style", {{"style:name", name}, {"style:family", family}});
}

QString Variants::paragraph(const Departure& departure)
{
    QString base = QString::fromLatin1(sheetOf(departure.style).odtName);
    const QString key = QStringLiteral("%1/%2/%3/%4/%5/%6/%7")
                            .arg(departure.page)
                            .arg(departure.restarts)
                            .arg(departure.newPage)
                            .arg(departure.keepNext)
                            .arg(departure.right)
                            .arg(departure.before)
                            .arg(QLatin1String(departure.align));
    if (key == QStringLiteral("/0/0/0/0/0/"))
        return base;
    const auto [name, isNew] = named("P", base + key);
    if (!isNew)
        return name;
    open(name, "paragraph");
    m_xml.attribute("style:parent-style-name", base);
    if (!departure.page.isEmpty())
        m_xml.attribute("style:master-page-name", departure.page);
    m_xml.leaf("style:paragraph-properties");
    if (!departure.page.isEmpty())
        m_xml.attribute("style:page-number", departure.restarts ? QStringLiteral("1") : QStringLiteral("auto"));
    if (departure.newPage)
        m_xml.attribute("fo:break-before", QStringLiteral("page"));
    if (departure.keepNext)
        m_xml.attribute("fo:keep-with-next", QStringLiteral("always"));
    if (departure.right > 0)
        m_xml.attribute("fo:margin-right", points(departure.right));
    if (departure.before > 0)
        m_xml.attribute("fo:margin-top", points(departure.before));
    if (*departure.align != 0)
        m_xml.attribute("fo:text-align", QString::fromLatin1(departure.align));
    m_xml.close();
    return name;
}

QString Variants::table(double width)
{
    const auto [name, isNew] = named("Table", office::xmlNumber(width));
    if (isNew) {
        open(name, "table");
        m_xml.leaf("style:table-properties", {{"style:width", points(width)},
                                              {"table:align", "center"},
                                              {"table:border-model", "collapsing"},
                                              {"style:may-break-between-rows", "true"}});
        m_xml.close();
    }
    return name;
}

QString Variants::column(double width)
{
    const auto [name, isNew] = named("Column", office::xmlNumber(width));
    if (isNew) {
        open(name, "table-column");
        m_xml.leaf("style:table-column-properties", {{"style:column-width", points(width)}});
        m_xml.close();
    }
    return name;
}

QString Variants::row(bool isWhole)
{
    const auto [name, isNew] = named("Row", QString::number(int(isWhole)));
    if (isNew) {
        open(name, "table-row");
        m_xml.leaf("style:table-row-properties", {{"fo:keep-together", isWhole ? "always" : "auto"}});
        m_xml.close();
    }
    return name;
}

QString Variants::cell(const QString& edges, const QString& format)
{
    const auto [name, isNew] = named("Cell", edges + u'/' + format);
    if (!isNew)
        return name;
    open(name, "table-cell");
    if (!format.isEmpty())
        m_xml.attribute("style:data-style-name", format);
    // Cells have all their rules, or a table would be open where a page ends.
    const auto side = [&](QChar edge) { return rule(edges.contains(edge) ? page::thickRule : page::thinRule); };
    // LibreOffice takes half of a rule off a cell on each side; what just fits in a column would be torn for that.
    const double across = (page::cellPadding - page::thinRule / 2.0) / page::unitsPerPoint;
    const double down = page::cellPaddingY / page::unitsPerPoint;
    m_xml.leaf("style:table-cell-properties", {{"style:vertical-align", "middle"},
                                               {"fo:padding-left", points(across)},
                                               {"fo:padding-right", points(across)},
                                               {"fo:padding-top", points(down)},
                                               {"fo:padding-bottom", points(down)},
                                               {"fo:border-left", side(u'l')},
                                               {"fo:border-right", side(u'r')},
                                               {"fo:border-top", side(u't')},
                                               {"fo:border-bottom", side(u'b')}});
    m_xml.close();
    return name;
}

QString Variants::noteCell()
{
    const auto [name, isNew] = named("Cell", QStringLiteral("note"));
    if (!isNew)
        return name;
    open(name, "table-cell");
    m_xml.leaf("style:table-cell-properties", {{"fo:padding", points(page::cellPaddingY / page::unitsPerPoint)},
                                               {"fo:border-left", "none"},
                                               {"fo:border-right", "none"},
                                               {"fo:border-top", rule(page::thickRule)},
                                               {"fo:border-bottom", "none"}});
    m_xml.close();
    return name;
}

QString Variants::number(int decimals)
{
    const auto [name, isNew] = named("Number", QString::number(decimals));
    if (isNew) {
        m_xml.open("number:number-style", {{"style:name", name}});
        m_xml.leaf("number:number", {{"number:decimal-places", decimals},
                                     {"number:min-decimal-places", decimals},
                                     {"number:min-integer-digits", 1}});
        m_xml.close();
    }
    return name;
}

QString Variants::date()
{
    const auto [name, isNew] = named("Date", {});
    if (isNew) {
        m_xml.open("number:date-style", {{"style:name", name}});
        m_xml.leaf("number:year", {{"number:style", "long"}});
        m_xml.element("number:text", QStringLiteral("-"));
        m_xml.leaf("number:month", {{"number:style", "long"}});
        m_xml.element("number:text", QStringLiteral("-"));
        m_xml.leaf("number:day", {{"number:style", "long"}});
        m_xml.close();
    }
    return name;
}

QString Variants::picture()
{
    const auto [name, isNew] = named("Graphic", {});
    if (isNew) {
        open(name, "graphic");
        m_xml.leaf("style:graphic-properties", {{"style:vertical-pos", "top"},
                                                {"style:vertical-rel", "baseline"},
                                                {"fo:border", "none"},
                                                {"fo:padding", "0pt"}});
        m_xml.close();
    }
    return name;
}

QString Variants::columns()
{
    const auto [name, isNew] = named("Section", {});
    if (isNew) {
        open(name, "section");
        m_xml.open("style:section-properties", {{"text:dont-balance-text-columns", "false"}});
        m_xml.leaf("style:columns",
                   {{"fo:column-count", 2}, {"fo:column-gap", points(page::columnGap / page::unitsPerPoint)}});
        m_xml.close();
        m_xml.close();
    }
    return name;
}

} // namespace xf::odt
