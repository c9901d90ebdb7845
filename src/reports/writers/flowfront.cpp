// SPDX-License-Identifier: GPL-3.0-or-later
// What stands before and between the text: covers, contents, photographs.
#include "writers/flow.h"
#include "writers/pagestyle.h"
#include "writers/photograph.h"

#include <algorithm>

namespace xf {

namespace {

const TextStyle coverStyle{FontRole::Title, page::coverSize, 0, false};
const TextStyle subtitleStyle{FontRole::SubHeading, page::subtitleSize, 0, false};
const TextStyle plainStyle{FontRole::Body, page::bodySize, page::tracking, false};
const TextStyle contentsHeadStyle{FontRole::Title, page::titleSize, 0, false};
const TextStyle pictureCaptionStyle{FontRole::Heading, page::tableSize, 0, false};

// Lines of the cover's grid on which its parts stand.
constexpr int coverTitleLine = 4;
constexpr int coverUnitLine = 18;

/// Room for a page number of three digits and the space before it.
constexpr double numberRoom = 2.5 * page::cell;

} // namespace

void Flow::gap(double height)
{
    Strip strip;
    strip.height = height;
    strip.keepNext = true;
    strip.isFront = m_front;
    m_galley.begin();
    m_galley.finish(strip);
}

void Flow::centred(QStringView words, const TextStyle& style, double pitch)
{
    if (words.isEmpty())
        return;
    m_setter.load(words, style);
    for (const TypesetLine& broken : balancedLines(m_setter, m_width))
        line(broken, style, pitch, (m_width - broken.target) / 2, false, true);
}

void Flow::operator()(const paper::Cover& cover)
{
    newPage();
    m_front = true;
    const size_t first = m_galley.strips.size();
    gap(coverTitleLine * page::pitch);
    centred(cover.title, coverStyle, page::coverPitch);
    gap(page::pitch);
    centred(cover.subtitle, subtitleStyle, page::titlePitch);
    double used = 0;
    for (size_t i = first; i < m_galley.strips.size(); ++i)
        used += m_galley.strips[i].height;
    gap(std::max(page::pitch, coverUnitLine * page::pitch - used));
    centred(cover.unit, subtitleStyle, page::titlePitch);
    centred(paperDate(cover.date, cover.dateForm), plainStyle, page::titlePitch);
    m_galley.strips.back().keepNext = false;
    m_front = false;
    newPage();
}

void Flow::contentsLine(const paper::ContentsEntry& entry)
{
    const double indent = entry.level * page::cell;
    // A copy: setting the dots below uses the same typesetter.
    const std::vector<TypesetLine> lines = m_setter.breakAll(entry.text, plainStyle, m_width - indent - numberRoom);
    for (size_t i = 0; i < lines.size(); ++i) {
        const bool isLast = i + 1 == lines.size();
        m_galley.begin();
        if (i > 0)
            m_setter.breakAll(entry.text, plainStyle, m_width - indent - numberRoom);
        const double end = m_setter.place(lines[i], m_galley.text, indent, baselineIn(page::pitch, page::bodySize));
        if (isLast) {
            const auto dots = qsizetype((m_width - numberRoom - end) / page::cell);
            m_setter.load(QString(std::max<qsizetype>(dots, 0), u'…'), plainStyle);
            TypesetLine leader = m_setter.takeLine(m_width);
            m_setter.place(leader, m_galley.text, m_width - numberRoom - leader.natural,
                           baselineIn(page::pitch, page::bodySize));
        }
        Strip strip;
        strip.height = page::pitch;
        strip.onGrid = true;
        strip.isFront = true;
        strip.keepNext = !isLast;
        strip.pageOf = isLast ? qsizetype(entry.block) : -1;
        m_galley.finish(strip);
    }
}

void Flow::operator()(const paper::Contents&)
{
    newPage();
    m_front = true;
    centred(paper::contentsHeading(), contentsHeadStyle, page::titlePitch);
    blankLine(true);
    for (const paper::ContentsEntry& entry : contentsEntries(m_document, m_block))
        contentsLine(entry);
    m_galley.strips.back().keepNext = false;
    m_front = false;
    newPage();
}

void Flow::pictureStrip(const paper::Picture& picture)
{
    const QSizeF size = probe(picture.bytes).size;
    if (size.isEmpty())
        return;
    const double mostHigh = textArea(m_landscape).height() - 2 * page::pitch;
    double width = std::min(picture.widthMm * page::mm, m_width);
    double height = width * size.height() / size.width();
    if (height > mostHigh) {
        width *= mostHigh / height;
        height = mostHigh;
    }
    m_galley.begin();
    m_galley.figures.push_back({{{QRectF((m_width - width) / 2, 0, width, height), picture.bytes}}, {}});
    Strip strip;
    strip.height = height;
    strip.keepNext = !picture.caption.isEmpty();
    strip.figure = qsizetype(m_galley.figures.size()) - 1;
    m_galley.finish(strip);
}

void Flow::operator()(const paper::Picture& picture)
{
    pictureStrip(picture);
    if (picture.caption.isEmpty())
        return;
    centred(picture.caption, pictureCaptionStyle, page::pitch);
    m_galley.strips.back().keepNext = false;
}

} // namespace xf
