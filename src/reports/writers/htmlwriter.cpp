// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/htmlwriter.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <array>

namespace xf {

namespace {

constexpr const char* styleSheet = R"(
@page { size: A4 portrait; margin: 37mm 26mm 35mm 28mm }
@page wide { size: A4 landscape; margin: 28mm 37mm 26mm 35mm }
body { max-width: 156mm; margin: 0 auto; padding: 1em; color: #000; background: #fff;
  font: 16pt/28.99pt FangSong_GB2312, FangSong, 仿宋, STFangsong, "Noto Serif CJK SC", serif }
section.wide { page: wide; break-before: page }
section.tall { break-before: page }
h1 { font: 22pt/34pt "方正小标宋简体", FZXiaoBiaoSong-B05S, STZhongsong, "Noto Serif CJK SC", serif;
  font-weight: bold; text-align: center; white-space: pre-line; margin: 0 0 1.3em }
h2, h3, h4 { font-size: 16pt; font-weight: normal; margin: 0; text-indent: 2em; break-after: avoid }
h2, .label, caption, th { font-family: SimHei, 黑体, "Noto Sans CJK SC", sans-serif; font-weight: normal }
h3 { font-family: KaiTi_GB2312, KaiTi, 楷体, STKaiti, "AR PL UKai CN", serif }
p { margin: 0; text-align: justify; overflow-wrap: anywhere }
p.body { text-indent: 2em } p.note { font-size: 10.5pt; line-height: 17pt }
.label { break-before: page; margin-bottom: 1em } .break { break-after: page }
.mark { font: 10.5pt SimHei, 黑体, "Noto Sans CJK SC", sans-serif; text-align: right }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font: 10.5pt/15pt SimSun, 宋体,
  "Noto Serif CJK SC", serif; margin: 0.5em 0 } caption { font-size: 12pt; padding: 0.4em }
th, td { border: 0.5pt solid #000; padding: 2pt 4pt; overflow-wrap: anywhere; white-space: pre-line }
thead { display: table-header-group } tr { break-inside: avoid }
.left { text-align: left } .centre { text-align: center } .right { text-align: right }
.signature { margin: 1.8em 2em 0 0; break-inside: avoid; display: flex; flex-direction: column; align-items: flex-end }
.signature.seal { margin-right: 4em } .signature.seal div { align-self: flex-end }
@media print { body { max-width: none; padding: 0 } }
)";

QString escaped(const QString& text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text.toHtmlEscaped()) {
        // Control characters are not allowed in HTML, not even escaped.
        if (c == u'\n' || c == u'\t' || c.unicode() >= 0x20)
            safe += c == u'\'' ? QStringLiteral("&#39;") : QString(c);
    }
    return safe;
}

QString element(const char* tag, const char* cssClass, const QString& text)
{
    const QString name = QString::fromLatin1(tag);
    const QString attribute = *cssClass == 0 ? QString() : QStringLiteral(" class=\"%1\"").arg(QLatin1String(cssClass));
    return u'<' + name + attribute + u'>' + escaped(text) + QStringLiteral("</") + name + QStringLiteral(">\n");
}

const char* alignClass(paper::Align align)
{
    switch (align) {
    case paper::Align::Centre:
        return "centre";
    case paper::Align::Right:
        return "right";
    default:
        return "left";
    }
}

/// Turns each block into HTML.
struct HtmlBlocks {
    QString html;

    void operator()(const paper::Title& title) { html += element("h1", "", title.text); }
    void operator()(const paper::Heading& heading)
    {
        constexpr std::array<const char*, 3> tags{"h2", "h3", "h4"};
        html += element(tags[size_t(std::clamp(heading.level, 1, 3) - 1)], "", headingText(heading));
    }
    void operator()(const paper::Paragraph& paragraph)
    {
        constexpr std::array<const char*, 3> classes{"body", "plain", "note"};
        for (const QString& line : paragraph.text.split(u'\n'))
            html += element("p", classes[size_t(paragraph.style)], line);
    }
    void operator()(const paper::Table& table);
    void operator()(const paper::Signature& signature)
    {
        html += signature.withSeal ? QStringLiteral("<div class=\"signature seal\">\n")
                                   : QStringLiteral("<div class=\"signature\">\n");
        html += element("div", "", signature.unit);
        html += element("div", "", paperDate(signature.date, signature.dateForm));
        html += QStringLiteral("</div>\n");
    }
    void operator()(const paper::PageBreak&) { html += QStringLiteral("<div class=\"break\"></div>\n"); }
    void operator()(const paper::Section& section)
    {
        const bool wide = section.orientation == paper::Orientation::Landscape;
        html += QStringLiteral("</section>\n<section class=\"%1\">\n")
                    .arg(wide ? QLatin1String("wide") : QLatin1String("tall"));
    }
    void operator()(const paper::AttachmentLabel& label) { html += element("p", "label", label.text); }
};

void HtmlBlocks::operator()(const paper::Table& table)
{
    html += QStringLiteral("<table>\n");
    if (!table.caption.isEmpty())
        html += element("caption", "", table.caption);
    html += QStringLiteral("<thead><tr>\n");
    for (const paper::Column& column : table.columns)
        html += element("th", "", column.heading);
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const auto& row : table.rows) {
        html += QStringLiteral("<tr>");
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const paper::Cell cell = i < row.size() ? row[i] : paper::Cell(QString());
            html += element("td", alignClass(cellAlign(table.columns[i], cell)), cellText(cell));
        }
        html += QStringLiteral("</tr>\n");
    }
    html += QStringLiteral("</tbody>\n</table>\n");
}

} // namespace

Result<void> writeHtml(const paper::Document& document, QIODevice& device)
{
    const paper::Metadata& metadata = document.metadata;
    HtmlBlocks blocks;
    blocks.html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                 "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                                 "style-src 'unsafe-inline'\">\n")
                      .arg(escaped(metadata.language));
    blocks.html += element("title", "", metadata.title);
    blocks.html +=
        QStringLiteral("<style>") + QString::fromUtf8(styleSheet) + QStringLiteral("</style>\n</head>\n<body>\n");
    if (!metadata.mark.isEmpty())
        blocks.html += element("div", "mark", metadata.mark);
    blocks.html += QStringLiteral("<section>\n");
    for (const paper::Block& block : document.blocks)
        std::visit(blocks, block);
    blocks.html += QStringLiteral("</section>\n</body>\n</html>\n");
    const QByteArray bytes = blocks.html.toUtf8();
    if (device.write(bytes) != bytes.size())
        return Error{QCoreApplication::translate("xf::HtmlWriter",
                                                 "The web page could not be written. Your records are "
                                                 "safe; please try again or choose another folder."),
                     device.errorString()};
    return {};
}

} // namespace xf
