// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/odtbody.h"
#include "writers/odt/odtstyles.h"

#include <algorithm>
#include <array>

namespace xf::odt {

using office::Style;
using office::XmlPart;

namespace {

constexpr std::array<Style, 4> sources{Style::Title, Style::Heading1, Style::Heading2, Style::Heading3};

void entryTemplate(XmlPart& xml, int level)
{
    xml.open("text:table-of-content-entry-template",
             {{"text:outline-level", level + 1}, {"text:style-name", sheetOf(office::contentsStyle(level)).odtName}});
    xml.leaf("text:index-entry-link-start");
    xml.leaf("text:index-entry-text");
    xml.leaf("text:index-entry-tab-stop", {{"style:type", "right"}, {"style:leader-char", "."}});
    xml.leaf("text:index-entry-page-number");
    xml.leaf("text:index-entry-link-end");
    xml.close();
}

// What the office program gathers when a user has the contents updated.
void source(XmlPart& xml, int levels)
{
    xml.open("text:table-of-content-source", {{"text:outline-level", levels},
                                              {"text:use-outline-level", "false"},
                                              {"text:use-index-marks", "false"},
                                              {"text:use-index-source-styles", "true"}});
    xml.element("text:index-title-template", paper::contentsHeading(),
                {{"text:style-name", sheetOf(Style::ContentsTitle).odtName}});
    for (int level = 0; level < levels; ++level)
        entryTemplate(xml, level);
    for (int level = 0; level < levels; ++level) {
        xml.open("text:index-source-styles", {{"text:outline-level", level + 1}});
        xml.leaf("text:index-source-style", {{"text:style-name", sheetOf(sources[size_t(level)]).odtName}});
        xml.close();
    }
    xml.close();
}

void line(XmlPart& xml, const paper::ContentsEntry& entry, int page)
{
    const QString place = office::placeName(entry.block);
    xml.open("text:p", {{"text:style-name", sheetOf(office::contentsStyle(entry.level)).odtName}});
    xml.open("text:a", {{"xlink:type", "simple"},
                        {"xlink:href", u'#' + place},
                        {"text:style-name", contentsLink},
                        {"text:visited-style-name", contentsLink}});
    text(xml, entry.text);
    xml.leaf("text:tab");
    xml.element("text:bookmark-ref", QString::number(page),
                {{"text:reference-format", "page"}, {"text:ref-name", place}});
    xml.close();
    xml.close();
}

} // namespace

void contents(XmlPart& xml, const office::ContentsItem& item, const QString& headingStyle, int number)
{
    const QString name = QStringLiteral("Contents%1").arg(number);
    xml.open("text:table-of-content", {{"text:name", name}});
    source(xml, std::clamp(item.depth, 0, 3) + 1);
    xml.open("text:index-body");
    xml.open("text:index-title", {{"text:name", name + QStringLiteral("Head")}});
    xml.element("text:p", paper::contentsHeading(), {{"text:style-name", headingStyle}});
    xml.close();
    for (size_t i = 0; i < item.entries.size(); ++i)
        line(xml, item.entries[i], item.pages[i]);
    xml.close();
    xml.close();
}

void picture(XmlPart& xml, Variants& variants, const office::PictureItem& item, const QString& target, int number)
{
    xml.open("draw:frame", {{"draw:name", QStringLiteral("Picture%1").arg(number)},
                            {"draw:style-name", variants.picture()},
                            {"text:anchor-type", "as-char"},
                            {"svg:width", points(item.size.width())},
                            {"svg:height", points(item.size.height())}});
    xml.leaf("draw:image",
             {{"xlink:href", target}, {"xlink:type", "simple"}, {"xlink:show", "embed"}, {"xlink:actuate", "onLoad"}});
    xml.element("svg:desc", item.words);
    xml.close();
}

} // namespace xf::odt
