// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/papersearch.h"

#include "writers/galley.h"
#include "writers/pagestyle.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace xf {

namespace {

constexpr char32_t firstWide = 0x2E80;
constexpr double widestSpace = 1.3;     // in ems; a list sets one between the two characters of a name
constexpr double widestPitch = 2.5;     // of lines that belong together, in ems
constexpr double aboveBaseline = 0.88;  // of a character's box
constexpr double sameLineTolerance = 1; // 1/100 pt

/// A character on a page and the box it fills.
struct Sign {
    char32_t character = 0;
    int page = 0;
    QRectF box;
    size_t place = 0; ///< among all signs of the paper
};

/// What the paper says, as it is read: everything but the cells that go on over pages, then each of these.
using Readings = std::map<int, std::vector<Sign>>;

bool isIn(const QRectF& area, QPointF baseline)
{
    return baseline.y() > area.top() && baseline.y() < area.bottom() + page::pitch / 2;
}

/// What the paper says on a page: neither its number nor its mark.
void addSigns(Readings& readings, size_t& count, const LaidOutPage& page, int number, const FontSet& fonts)
{
    const QRectF area = textArea(page.size.width() > page.size.height());
    for (const GlyphSpan& span : page.text.spans) {
        if (span.turned || span.face < 0)
            continue;
        std::vector<Sign>& signs = readings[span.cell];
        for (auto i = size_t(span.first); i < size_t(span.first + span.count); ++i) {
            const char32_t character = fonts.character(span.face, page.text.glyphs[i]);
            const QPointF at = page.text.positions[i];
            if (character == 0 || QChar::isSpace(character) || !isIn(area, at))
                continue;
            const double width = character >= firstWide ? span.size : span.size / 2.0;
            signs.push_back({QChar::toCaseFolded(character), number,
                             QRectF(at.x(), at.y() - aboveBaseline * span.size, width, span.size), count++});
        }
    }
}

bool onOneLine(const Sign& a, const Sign& b)
{
    return a.page == b.page && std::abs(a.box.bottom() - b.box.bottom()) < sameLineTolerance;
}

/// Whether a rule of a table stands between two characters of a line.
bool isParted(const LaidOutPage& page, const Sign& a, const Sign& b)
{
    const double x = a.box.center().x();
    const double y = a.box.center().y();
    return std::any_of(page.rules.begin(), page.rules.end(), [&](const QRectF& rule) {
        const bool isUpright = rule.height() > rule.width();
        return isUpright && rule.left() > x && rule.right() < b.box.center().x() && rule.top() < y && rule.bottom() > y;
    });
}

/// Whether `b` reads on from `a`, in the same line or as the beginning of the next.
bool readsOn(const LaidOutDocument& document, const Sign& a, const Sign& b)
{
    const double em = a.box.height();
    if (onOneLine(a, b))
        return b.box.left() >= a.box.left() && b.box.left() - a.box.right() <= widestSpace * em &&
               !isParted(document.pages[size_t(a.page)], a, b);
    if (a.page != b.page) {
        // A paragraph that goes on: its line is full, and the next one has no indent.
        const QSizeF size = document.pages[size_t(a.page)].size;
        const QRectF area = textArea(size.width() > size.height());
        return b.page == a.page + 1 && a.box.right() > area.right() - 2 * em && b.box.left() < area.left() + em;
    }
    const double down = b.box.bottom() - a.box.bottom();
    return down > 0 && down <= widestPitch * em && b.box.left() <= a.box.left();
}

/// Whether the signs from `first` on spell the text. What is one cell reads on in any case.
bool spells(const LaidOutDocument& document, const std::vector<Sign>& signs, size_t first,
            const std::vector<char32_t>& text, bool isCell)
{
    for (size_t i = 0; i < text.size(); ++i) {
        if (signs[first + i].character != text[i])
            return false;
    }
    for (size_t i = 1; i < text.size() && !isCell; ++i) {
        if (!readsOn(document, signs[first + i - 1], signs[first + i]))
            return false;
    }
    return true;
}

FoundText placeOf(const std::vector<Sign>& signs, size_t first, size_t count)
{
    FoundText found{{{signs[first].page, signs[first].box}}};
    for (size_t i = first + 1; i < first + count; ++i) {
        if (onOneLine(signs[i - 1], signs[i]))
            found.parts.back().box = found.parts.back().box.united(signs[i].box);
        else
            found.parts.push_back({signs[i].page, signs[i].box});
    }
    return found;
}

std::vector<char32_t> lettersOf(QStringView text)
{
    std::vector<char32_t> letters;
    for (const char32_t character : text.toUcs4()) {
        if (!QChar::isSpace(character))
            letters.push_back(QChar::toCaseFolded(character));
    }
    return letters;
}

} // namespace

std::vector<FoundText> findText(const LaidOutDocument& document, QStringView text)
{
    const std::vector<char32_t> wanted = lettersOf(text);
    std::vector<FoundText> found;
    if (wanted.empty() || !document.fonts)
        return found;
    Readings readings;
    size_t count = 0;
    for (size_t page = 0; page < document.pages.size(); ++page)
        addSigns(readings, count, document.pages[page], int(page), *document.fonts);
    std::map<size_t, FoundText> places; // in the order of the paper
    for (const auto& [cell, signs] : readings) {
        for (size_t first = 0; first + wanted.size() <= signs.size();) {
            const bool isHere = spells(document, signs, first, wanted, cell != 0);
            if (isHere)
                places.emplace(signs[first].place, placeOf(signs, first, wanted.size()));
            first += isHere ? wanted.size() : 1;
        }
    }
    for (auto& [place, each] : places)
        found.push_back(std::move(each));
    return found;
}

} // namespace xf
