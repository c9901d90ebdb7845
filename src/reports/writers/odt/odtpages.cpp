// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/odtpackage.h"
#include "writers/odt/odtstyles.h"
#include "writers/office/officestyle.h"
#include "writers/pagestyle.h"

namespace xf::odt {

using office::Style;
using office::XmlPart;

namespace {

constexpr double markAscent = 10; // from the top of the mark's line to its baseline, in points

double pt(double units)
{
    return units / page::unitsPerPoint;
}

// A header or footer fills the margin from its own distance from the edge to the text.
void marginBand(XmlPart& xml, const char* tag, double height)
{
    xml.open(tag);
    xml.leaf("style:header-footer-properties", {{"svg:height", points(height)},
                                                {"fo:margin-left", "0pt"},
                                                {"fo:margin-right", "0pt"},
                                                {"fo:margin-top", "0pt"},
                                                {"fo:margin-bottom", "0pt"},
                                                {"style:dynamic-spacing", "false"}});
    xml.close();
}

void layout(XmlPart& xml, const char* name, bool landscape)
{
    // A lying page is the standing one turned left.
    const double top = pt(landscape ? page::left : page::top);
    const double bottom = pt(landscape ? page::right : page::bottom);
    const double header = pt(page::markFromEdge) - markAscent;
    const double footer = bottom - pt(page::numberBelow) - pt(page::numberSize) / 2;
    xml.open("style:page-layout", {{"style:name", name}});
    xml.leaf("style:page-layout-properties", {{"fo:page-width", points(pt(landscape ? page::height : page::width))},
                                              {"fo:page-height", points(pt(landscape ? page::width : page::height))},
                                              {"style:print-orientation", landscape ? "landscape" : "portrait"},
                                              {"fo:margin-top", points(header)},
                                              {"fo:margin-bottom", points(footer)},
                                              {"fo:margin-left", points(pt(landscape ? page::bottom : page::left))},
                                              {"fo:margin-right", points(pt(landscape ? page::top : page::right))},
                                              {"style:layout-grid-mode", "none"}});
    marginBand(xml, "style:header-style", top - header);
    marginBand(xml, "style:footer-style", bottom - footer);
    xml.close();
}

void number(XmlPart& xml, const char* tag, const char* style, bool printed)
{
    xml.open(tag);
    xml.open("text:p", {{"text:style-name", style}});
    if (printed) {
        xml.text(QStringLiteral("— "));
        xml.element("text:page-number", QStringLiteral("1"), {{"text:select-page", "current"}});
        xml.text(QStringLiteral(" —"));
    }
    xml.close();
    xml.close();
}

void master(XmlPart& xml, const char* name, const char* layoutName, const QString& mark, bool printed)
{
    xml.open("style:master-page", {{"style:name", name}, {"style:page-layout-name", layoutName}});
    xml.open("style:header");
    xml.element("text:p", mark, {{"text:style-name", sheetOf(Style::Mark).odtName}});
    xml.close();
    number(xml, "style:footer", "NumberRight", printed);
    number(xml, "style:footer-left", "NumberLeft", printed);
    xml.close();
}

} // namespace

void pageLayouts(XmlPart& xml)
{
    layout(xml, "StandingLayout", false);
    layout(xml, "LyingLayout", true);
    const double below = pt(page::numberBelow) - pt(page::numberSize) / 2;
    const auto place = [&](const char* name, const char* align) {
        xml.open("style:style", {{"style:name", name},
                                 {"style:family", "paragraph"},
                                 {"style:parent-style-name", sheetOf(Style::PageNumber).odtName}});
        xml.leaf("style:paragraph-properties", {{"fo:text-align", align}, {"fo:margin-top", points(below)}});
        xml.close();
    };
    place("NumberRight", "end");
    place("NumberLeft", "start");
}

void masterPages(XmlPart& xml, const paper::Metadata& metadata)
{
    master(xml, standingPage, "StandingLayout", metadata.mark, true);
    master(xml, lyingPage, "LyingLayout", metadata.mark, true);
    master(xml, frontPage, "StandingLayout", metadata.mark, false);
}

} // namespace xf::odt
