// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/packpage.h"

#include "writers/printable.h"

#include <QUrl>

namespace xf {

namespace {

constexpr const char* style = R"(
body { max-width: 46em; margin: 2em auto; padding: 0 1em; color: #1a1a1a; background: #fff;
  font: 16px/1.7 "Noto Sans CJK SC", "Microsoft YaHei", SimHei, sans-serif }
h1 { font-size: 1.6em; margin-bottom: .2em } h2 { font-size: 1.15em; margin: 1.6em 0 .3em;
  border-bottom: 1px solid #999; padding-bottom: .2em }
p { margin: .3em 0; overflow-wrap: anywhere } ul { margin: .3em 0; padding-left: 1.4em } li { margin: .15em 0;
  overflow-wrap: anywhere } a { color: #8c1010 } .about { color: #444 }
table { border-collapse: collapse; margin: .5em 0 } th, td { border: 1px solid #999; padding: .1em .6em }
th { font-weight: normal; text-align: left } td { text-align: right; min-width: 3em }
@media print { a { color: inherit; text-decoration: none } }
)";

QString escaped(const QString& text)
{
    return printable(text).toHtmlEscaped();
}

/// Every part of the path is encoded, so that “#”, “?” and “%” in a name stay part of it.
QString hrefOf(const QString& path)
{
    QStringList parts;
    for (const QString& part : path.split(u'/'))
        parts << QString::fromLatin1(QUrl::toPercentEncoding(part));
    return QStringLiteral("./") + parts.join(u'/');
}

QString linkLine(const PackPage::Link& link)
{
    const QString text = link.text.isEmpty() ? link.path.section(u'/', -1) : link.text;
    return QStringLiteral("<li><a href=\"%1\">%2</a></li>\n").arg(hrefOf(link.path), escaped(text));
}

QString figuresTable(const std::vector<std::pair<QString, qint64>>& figures)
{
    constexpr size_t beside = 3;
    QString rows;
    for (size_t i = 0; i < figures.size(); ++i) {
        rows += i % beside == 0 ? QStringLiteral("<tr>") : QString();
        rows += QStringLiteral("<th scope=\"row\">%1</th><td>%2</td>")
                    .arg(escaped(figures[i].first))
                    .arg(figures[i].second);
        rows += i % beside == beside - 1 ? QStringLiteral("</tr>\n") : QString();
    }
    return figures.empty() ? QString() : QStringLiteral("<table>\n") + rows + QStringLiteral("\n</table>\n");
}

} // namespace

QByteArray PackPage::html() const
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width\">\n<title>") +
                   escaped(title) + QStringLiteral("</title>\n<style>") + QLatin1String(style) +
                   QStringLiteral("</style>\n</head>\n<body>\n<h1>") + escaped(title) + QStringLiteral("</h1>\n");
    for (const QString& line : about)
        html += QStringLiteral("<p class=\"about\">") + escaped(line) + QStringLiteral("</p>\n");
    for (const Part& part : parts) {
        html += QStringLiteral("<h2>") + escaped(part.heading) + QStringLiteral("</h2>\n");
        for (const QString& each : part.paragraphs)
            html += QStringLiteral("<p>") + escaped(each) + QStringLiteral("</p>\n");
        html += figuresTable(part.figures);
        if (part.links.empty())
            continue;
        html += QStringLiteral("<ul>\n");
        for (const Link& link : part.links)
            html += linkLine(link);
        html += QStringLiteral("</ul>\n");
    }
    return (html + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace xf
