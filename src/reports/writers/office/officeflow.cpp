// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/officeflow.h"

#include "writers/chartpicture.h"
#include "writers/flow.h"
#include "writers/office/keeping.h"
#include "writers/office/rowkeeping.h"
#include "writers/office/signatureplace.h"
#include "writers/pagestyle.h"
#include "writers/papersetter.h"
#include "writers/photograph.h"
#include "writers/tablewidths.h"

#include <QSet>

#include <algorithm>

namespace xf::office {

namespace {

constexpr int setAt = 50;         // of the work, in percent: the pages that the contents name are known
constexpr int coverUnitLine = 18; // of the page's lines, as in our own layout

/// Turns each block into items of the section it stands in.
class OfficeFlow
{
public:
    OfficeFlow(const paper::Document& document, const WriteOptions& options);
    Result<Sections> run();

    void operator()(const paper::Title& title)
    {
        add(Paragraph{Style::Title, balanced(title.text, page::titleSize), placeHere()});
    }
    void operator()(const paper::Heading& heading);
    void operator()(const paper::Paragraph& paragraph);
    void operator()(const paper::Table& table);
    void operator()(const paper::Signature& signature);
    void operator()(const paper::PageBreak&) { m_newPage = true; }
    void operator()(const paper::Section& section);
    void operator()(const paper::AttachmentLabel& label);
    void operator()(const paper::Cover& cover);
    void operator()(const paper::Contents&);
    void operator()(const paper::Picture& picture);
    void operator()(const paper::Chart& chart);

private:
    Section& section() { return m_result.back(); }
    void begin(Section section);
    void front();
    void body();
    void add(Item item);
    [[nodiscard]] QString placeHere() const { return m_named.contains(m_block) ? placeName(m_block) : QString(); }
    QString balanced(const QString& title, int size);

    const paper::Document& m_document;
    size_t m_block = 0;
    QSet<size_t> m_named; ///< blocks that a contents lists
    bool m_newPage = false;
    paper::Section m_asked; ///< of the body, also while a cover or contents interrupts it
    const WriteOptions& m_options;
    FontSet m_fonts;
    Typesetter m_setter;
    LaidOutDocument m_layout; ///< only of papers with a contents
    Sections m_result;
};

OfficeFlow::OfficeFlow(const paper::Document& document, const WriteOptions& options)
    : m_document(document), m_options(options), m_fonts(options.fonts), m_setter(m_fonts)
{
    m_result.emplace_back();
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        if (!std::holds_alternative<paper::Contents>(document.blocks[i]))
            continue;
        for (const paper::ContentsEntry& entry : contentsEntries(document, i))
            m_named.insert(entry.block);
    }
}

Result<Sections> OfficeFlow::run()
{
    if (!m_named.isEmpty()) { // the contents name pages
        Result<LaidOutDocument> set = setPaper(m_document, m_options.part(0, setAt));
        if (!set)
            return set.error();
        m_layout = std::move(*set);
    }
    const WriteOptions rest = m_options.part(setAt, 100);
    for (; m_block < m_document.blocks.size(); ++m_block) {
        const paper::Block& block = m_document.blocks[m_block];
        const bool isFront =
            std::holds_alternative<paper::Cover>(block) || std::holds_alternative<paper::Contents>(block);
        const bool prints =
            !std::holds_alternative<paper::PageBreak>(block) && !std::holds_alternative<paper::Section>(block);
        if (prints && section().isFront && !isFront)
            body();
        std::visit(*this, block);
        if (!rest.goesOn(m_block, m_document.blocks.size()))
            return writingCancelled();
    }
    if (auto* last = section().items.empty() ? nullptr : std::get_if<Paragraph>(&section().items.back());
        last && last->style == Style::AfterTable)
        last->style = Style::AfterLastTable;
    return std::move(m_result);
}

// A section that nothing was put into is changed into the new one.
void OfficeFlow::begin(Section next)
{
    if (section().items.empty()) {
        next.restarts = next.restarts || section().restarts;
        next.continues = false;
        section() = std::move(next);
    } else {
        if (auto* last = std::get_if<Paragraph>(&section().items.back());
            last && next.continues && last->style == Style::AfterTable)
            last->before = linePitch / 2; // the columns below begin as far from a table as in our own pages
        if (!next.continues)
            dropRoom(section());
        m_result.push_back(std::move(next));
    }
    m_newPage = m_newPage && section().continues;
}

void OfficeFlow::front()
{
    if (section().isFront) {
        m_newPage = true;
        return;
    }
    Section next;
    next.isFront = true;
    begin(std::move(next));
}

void OfficeFlow::body()
{
    Section next;
    next.landscape = m_asked.orientation == paper::Orientation::Landscape;
    next.columns = next.landscape ? 1 : m_asked.columns;
    next.restarts = true;
    begin(std::move(next));
}

// What a new page begins with: items that are no paragraph get an empty one before them.
void OfficeFlow::add(Item item)
{
    const bool newPage = m_newPage && (section().continues || !section().items.empty());
    m_newPage = false;
    if (newPage)
        dropRoom(section());
    if (std::holds_alternative<TableItem>(item)) {
        if (newPage || section().items.empty())
            section().items.emplace_back(Paragraph{.style = Style::AfterTable, .text = {}, .newPage = newPage});
    } else {
        std::visit(
            [newPage](auto& any) {
                if constexpr (!std::is_same_v<std::decay_t<decltype(any)>, TableItem>)
                    any.newPage = newPage;
            },
            item);
    }
    section().items.push_back(std::move(item));
}

// The lines of a title as our own pages break them, so that they are of like length and no name is torn.
QString OfficeFlow::balanced(const QString& title, int size)
{
    constexpr size_t mostLines = 4; // longer ones are no titles; the office program breaks them
    m_setter.load(title, {FontRole::Title, size, 0, false});
    const std::vector<TypesetLine> lines = balancedLines(m_setter, columnWidth(section()) * page::unitsPerPoint);
    if (lines.size() < 2 || lines.size() > mostLines)
        return title;
    std::u32string text;
    for (const TypesetLine& line : lines) {
        if (!text.empty())
            text += U'\n';
        for (qsizetype i = line.first; i < line.end; ++i)
            text += m_setter.character(i);
    }
    return QString::fromStdU32String(text);
}

void OfficeFlow::operator()(const paper::Heading& heading)
{
    constexpr std::array<Style, 3> styles{Style::Heading1, Style::Heading2, Style::Heading3};
    add(Paragraph{styles[size_t(std::clamp(heading.level, 1, 3) - 1)], headingText(heading), placeHere()});
}

void OfficeFlow::operator()(const paper::Paragraph& paragraph)
{
    constexpr std::array<Style, 3> styles{Style::Body, Style::Plain, Style::Note};
    const Style style = styles[size_t(paragraph.style)];
    if (style == Style::Note && !m_newPage && addToLongTable(section(), paragraph.text))
        return;
    if (style == Style::Note)
        keepNoteWithTable(section());
    // Words below a signature lead to their own table; a blank line below it to what belongs to the signed.
    const bool isApart = endsInLongText(section()) || (endsInSignature(section()) && !paragraph.text.isEmpty());
    if (paragraph.keepsNext && !m_newPage && !keepsNext(section()) && !isApart)
        keepWithNext(section(), 2); // a list before the signature is no text: some of that comes along
    for (const QString& line : paragraph.text.split(u'\n'))
        add(Paragraph{.style = style, .text = line, .keepNext = paragraph.keepsNext});
}

void OfficeFlow::operator()(const paper::Table& table)
{
    if (table.columns.empty())
        return;
    if (!table.caption.isEmpty())
        add(Paragraph{.style = Style::Caption, .text = table.caption, .keepNext = true});
    TableItem item{&table, columnWidths(table, columnWidth(section()) * page::unitsPerPoint),
                   tableTextSize(table) == page::smallSize};
    for (double& width : item.widths)
        width /= page::unitsPerPoint;
    const double pageHeight = textArea(section().landscape).height() / page::unitsPerPoint;
    item.rows = rowKeeping(item, pageHeight);
    item.isLong = isLong(item, pageHeight);
    add(std::move(item));
    add(Paragraph{.style = Style::AfterTable, .text = {}}); // also keeps two tables apart
}

void OfficeFlow::operator()(const paper::Signature& signature)
{
    // A signature never stands alone on a page; of a table it takes the last rows along, not all of them.
    if (TableItem* table = keepWithNext(section(), 2)) {
        for (size_t row = 1; row + 3 <= table->rows.size(); ++row)
            table->rows[row].keepsNext = false;
    }
    const SignaturePlace place = placeOf(signature);
    add(Paragraph{.style = Style::Signature,
                  .text = signature.unit,
                  .keepNext = true,
                  .right = place.unitRight * bodyCell,
                  .before = (signature.withSeal ? 2 : 1) * linePitch});
    add(Paragraph{.style = Style::Signature, .text = signedOn(signature), .right = place.dateRight * bodyCell});
}

void OfficeFlow::operator()(const paper::Section& asked)
{
    const bool turns = asked.orientation != m_asked.orientation;
    const bool isSame = !turns && asked.columns == m_asked.columns;
    m_asked = asked;
    if (section().isFront || isSame)
        return; // body() begins it, or it goes on
    Section next;
    next.landscape = asked.orientation == paper::Orientation::Landscape;
    next.columns = next.landscape ? 1 : asked.columns;
    next.continues = !turns;
    begin(std::move(next));
}

void OfficeFlow::operator()(const paper::AttachmentLabel& label)
{
    m_newPage = true;
    add(Paragraph{Style::AttachmentLabel, label.text});
}

void OfficeFlow::operator()(const paper::Cover& cover)
{
    front();
    const QString title = balanced(cover.title, page::coverSize);
    add(Paragraph{Style::CoverTitle, title});
    double used = sheetOf(Style::CoverTitle).before + sheetOf(Style::CoverTitle).after +
                  double(title.count(u'\n') + 1) * sheetOf(Style::CoverTitle).pitch;
    if (!cover.subtitle.isEmpty()) {
        add(Paragraph{Style::CoverSubtitle, cover.subtitle});
        used += sheetOf(Style::CoverSubtitle).pitch;
    }
    add(Paragraph{.style = Style::CoverUnit,
                  .text = cover.unit,
                  .before = std::max(linePitch, coverUnitLine * linePitch - used)});
    add(Paragraph{Style::CoverDate, paperDate(cover.date, cover.dateForm)});
}

void OfficeFlow::operator()(const paper::Contents& contents)
{
    front();
    ContentsItem item{contentsEntries(m_document, m_block), {}, contents.depth};
    for (const paper::ContentsEntry& entry : item.entries) {
        const int page = m_layout.pageOf(entry.block);
        item.pages.push_back(page < 0 ? 0 : m_layout.pages[size_t(page)].number);
    }
    add(std::move(item));
}

void OfficeFlow::operator()(const paper::Picture& picture)
{
    const PictureKind kind = probe(picture.bytes);
    const QSizeF room(columnWidth(section()),
                      (textArea(section().landscape).height() - 3 * page::pitch) / page::unitsPerPoint);
    if (!kind.size.isEmpty()) {
        const QSizeF size = printedSize(kind, picture.widthMm, room);
        add(PictureItem{.bytes = uprightFile(picture.bytes, size),
                        .isPng = kind.isPng,
                        .size = size,
                        .words = picture.caption,
                        .keepNext = !picture.caption.isEmpty()});
    }
    if (!picture.caption.isEmpty())
        add(Paragraph{Style::Caption, picture.caption});
}

void OfficeFlow::operator()(const paper::Chart& chart)
{
    if (!chart.caption.isEmpty())
        add(Paragraph{.style = Style::Caption, .text = chart.caption, .keepNext = true});
    ChartPicture drawn = pictureOf(chart, m_fonts, columnWidth(section()));
    add(PictureItem{
        .bytes = std::move(drawn.png), .isPng = true, .size = drawn.size, .words = paper::figuresInWords(chart)});
}

} // namespace

Result<Sections> sectionsOf(const paper::Document& document, const WriteOptions& options)
{
    return OfficeFlow(document, options).run();
}

size_t itemCount(const Sections& paper)
{
    size_t items = 0;
    for (const Section& section : paper)
        items += section.items.size();
    return items;
}

QString placeName(size_t block)
{
    return QStringLiteral("b%1").arg(block);
}

Style contentsStyle(int level)
{
    constexpr std::array<Style, 4> styles{Style::Contents1, Style::Contents2, Style::Contents3, Style::Contents4};
    return styles[size_t(std::clamp(level, 0, 3))];
}

double columnWidth(const Section& section)
{
    return xf::columnWidth(section.landscape, section.columns) / page::unitsPerPoint;
}

} // namespace xf::office
