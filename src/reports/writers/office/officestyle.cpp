// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/officestyle.h"

#include "writers/pagestyle.h"

#include <algorithm>
#include <array>

namespace xf::office {

namespace {

constexpr double points(double units)
{
    return units / page::unitsPerPoint;
}

constexpr double indent = 2 * bodyCell;
constexpr double big = points(page::tableSize);
constexpr double small = points(page::smallSize);

std::vector<StyleSheet> textStyles()
{
    return {{.style = Style::Standard,
             .id = "Normal",
             .docxName = "Normal",
             .odtName = "Standard",
             .pitch = linePitch,
             .onGrid = true},
            {.style = Style::Title,
             .id = "Title",
             .docxName = "Title",
             .odtName = "Title",
             .role = FontRole::Title,
             .size = points(page::titleSize),
             .pitch = points(page::titlePitch),
             .justify = Justify::Centre,
             .after = linePitch,
             .keepNext = true},
            {.style = Style::Heading1,
             .id = "Heading1",
             .docxName = "heading 1",
             .odtName = "Heading_20_1",
             .role = FontRole::Heading,
             .pitch = linePitch,
             .firstIndent = indent,
             .keepNext = true,
             .outline = 1,
             .onGrid = true},
            {.style = Style::Heading2,
             .id = "Heading2",
             .docxName = "heading 2",
             .odtName = "Heading_20_2",
             .role = FontRole::SubHeading,
             .pitch = linePitch,
             .firstIndent = indent,
             .keepNext = true,
             .outline = 2,
             .onGrid = true},
            {.style = Style::Heading3,
             .id = "Heading3",
             .docxName = "heading 3",
             .odtName = "Heading_20_3",
             .pitch = linePitch,
             .firstIndent = indent,
             .keepNext = true,
             .outline = 3,
             .onGrid = true},
            {.style = Style::Body,
             .id = "BodyText",
             .docxName = "Body Text",
             .odtName = "Text_20_body",
             .pitch = linePitch,
             .firstIndent = indent,
             .onGrid = true},
            {.style = Style::Plain,
             .id = "Plain",
             .docxName = "正文顶格",
             .odtName = "Plain",
             .pitch = linePitch,
             .onGrid = true},
            {.style = Style::Note,
             .id = "Note",
             .docxName = "表注",
             .odtName = "Note",
             .size = small,
             .pitch = points(page::notePitch),
             .keepLines = true},
            {.style = Style::Signature,
             .id = "Signature",
             .docxName = "Signature",
             .odtName = "Signature",
             .pitch = linePitch,
             .justify = Justify::Right,
             .onGrid = true},
            {.style = Style::AttachmentLabel,
             .id = "AttachmentLabel",
             .docxName = "附件标记",
             .odtName = "AttachmentLabel",
             .role = FontRole::Heading,
             .pitch = linePitch,
             .justify = Justify::Left,
             .after = linePitch,
             .keepNext = true,
             .onGrid = true},
            {.style = Style::Mark,
             .id = "Header",
             .docxName = "header",
             .odtName = "Header",
             .role = FontRole::Heading,
             .size = small,
             .pitch = 12,
             .justify = Justify::Right},
            {.style = Style::PageNumber,
             .id = "Footer",
             .docxName = "footer",
             .odtName = "Footer",
             .role = FontRole::Table,
             .size = points(page::numberSize),
             .pitch = points(page::numberSize),
             .justify = Justify::Right,
             .left = points(page::numberSize),
             .right = points(page::numberSize)}};
}

StyleSheet tableStyle(Style style, const char* id, const char* name, FontRole role, double size)
{
    return {.style = style,
            .id = id,
            .docxName = name,
            .odtName = id,
            .role = role,
            .size = size,
            .pitch = size * page::tableLine,
            .justify = role == FontRole::Heading ? Justify::Centre : Justify::Left};
}

std::vector<StyleSheet> tableStyles()
{
    return {tableStyle(Style::TableText, "TableText", "表格文字", FontRole::Table, big),
            tableStyle(Style::TableTextSmall, "TableTextSmall", "表格小字", FontRole::Table, small),
            tableStyle(Style::TableHead, "TableHead", "表头", FontRole::Heading, big),
            tableStyle(Style::TableHeadSmall, "TableHeadSmall", "表头小字", FontRole::Heading, small),
            {.style = Style::Caption,
             .id = "Caption",
             .docxName = "caption",
             .odtName = "Caption",
             .role = FontRole::Heading,
             .size = big,
             .pitch = linePitch,
             .justify = Justify::Centre},
            {.style = Style::Picture,
             .id = "Picture",
             .docxName = "图片",
             .odtName = "Picture",
             .justify = Justify::Centre,
             .before = points(page::cellPaddingY)},
            {.style = Style::AfterTable,
             .id = "AfterTable",
             .docxName = "表后空隙",
             .odtName = "AfterTable",
             .size = 4,
             .pitch = 2 * points(page::cellPaddingY)},
            {.style = Style::AfterLastTable,
             .id = "AfterLastTable",
             .docxName = "文末表后",
             .odtName = "AfterLastTable",
             .size = 1,
             .pitch = 1}};
}

StyleSheet contentsStyle(Style style, const char* id, const char* docxName, const char* odtName, int level)
{
    return {.style = style,
            .id = id,
            .docxName = docxName,
            .odtName = odtName,
            .pitch = linePitch,
            .justify = Justify::Left,
            .left = level * bodyCell,
            .onGrid = true};
}

StyleSheet coverStyle(Style style, const char* id, const char* name, FontRole role, int size, double pitch)
{
    return {.style = style,
            .id = id,
            .docxName = name,
            .odtName = id,
            .role = role,
            .size = points(size),
            .pitch = points(pitch),
            .justify = Justify::Centre};
}

std::vector<StyleSheet> frontStyles()
{
    StyleSheet coverTitle =
        coverStyle(Style::CoverTitle, "CoverTitle", "封面标题", FontRole::Title, page::coverSize, page::coverPitch);
    coverTitle.before = 4 * linePitch;
    coverTitle.after = linePitch;
    return {{.style = Style::ContentsTitle,
             .id = "TOCHeading",
             .docxName = "TOC Heading",
             .odtName = "Contents_20_Heading",
             .role = FontRole::Title,
             .size = points(page::titleSize),
             .pitch = points(page::titlePitch),
             .justify = Justify::Centre,
             .after = linePitch,
             .keepNext = true},
            contentsStyle(Style::Contents1, "TOC1", "toc 1", "Contents_20_1", 0),
            contentsStyle(Style::Contents2, "TOC2", "toc 2", "Contents_20_2", 1),
            contentsStyle(Style::Contents3, "TOC3", "toc 3", "Contents_20_3", 2),
            contentsStyle(Style::Contents4, "TOC4", "toc 4", "Contents_20_4", 3),
            coverTitle,
            coverStyle(Style::CoverSubtitle, "CoverSubtitle", "封面副标题", FontRole::SubHeading, page::subtitleSize,
                       page::titlePitch),
            coverStyle(Style::CoverUnit, "CoverUnit", "封面单位", FontRole::SubHeading, page::subtitleSize,
                       page::titlePitch),
            coverStyle(Style::CoverDate, "CoverDate", "封面日期", FontRole::Body, page::bodySize, page::titlePitch)};
}

} // namespace

const std::vector<StyleSheet>& styleSheets()
{
    static const std::vector<StyleSheet> all = [] {
        std::vector<StyleSheet> sheets = textStyles();
        for (const auto& more : {tableStyles(), frontStyles()})
            sheets.insert(sheets.end(), more.begin(), more.end());
        return sheets;
    }();
    return all;
}

const StyleSheet& sheetOf(Style style)
{
    const auto& all = styleSheets();
    return *std::find_if(all.begin(), all.end(), [&](const StyleSheet& sheet) { return sheet.style == style; });
}

OfficeFont fontOf(FontRole role, FontNames names)
{
    static const std::array<OfficeFont, fontRoleCount> open{
        {{QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"), true},
         {QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC")},
         {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC")},
         {QStringLiteral("AR PL UKai CN"), QStringLiteral("LXGW WenKai")},
         {QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC")}}};
    static const std::array<OfficeFont, fontRoleCount> fonts{
        {{QStringLiteral("方正小标宋简体"), QStringLiteral("FZXiaoBiaoSong-B05S")},
         {QStringLiteral("仿宋_GB2312"), QStringLiteral("仿宋")},
         {QStringLiteral("黑体"), QStringLiteral("SimHei")},
         {QStringLiteral("楷体_GB2312"), QStringLiteral("楷体")},
         {QStringLiteral("宋体"), QStringLiteral("SimSun")}}};
    return (names == FontNames::Open ? open : fonts)[size_t(role)];
}

} // namespace xf::office
