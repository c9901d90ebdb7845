// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/sheetplan.h"

#include "writers/chartscale.h"
#include "writers/printable.h"

#include <QRegularExpression>

#include <algorithm>

namespace xf {

namespace {

constexpr qsizetype longestName = 31; // Excel's limit, in UTF-16 units
constexpr qsizetype mostClosing = 6;  // lines below a table; more are running text

QString oneLine(const QString& text)
{
    return QString(text).remove(u'\n');
}

/// For a place between quotation marks.
QString quotedWithin(const QString& text)
{
    return QString(text).replace(u'“', u'‘').replace(u'”', u'’');
}

/// What a paper is, without whose and of when: the name of a sheet has not much room, and the title stands on it.
QString withoutOwner(QString title, const QString& owner)
{
    if (!owner.isEmpty() && title.startsWith(owner))
        title.remove(0, owner.size());
    static const QRegularExpression period(QStringLiteral("^\\d{4}年(度|第[一二三四]季度|[上下]半年)?"));
    return title.remove(period);
}

/// Walks the paper and remembers what stands above the next table.
class Planner
{
public:
    Planner(const paper::Document& document, BookPlan& plan) : m_metadata(document.metadata), m_plan(plan) {}

    void operator()(const paper::Title& title)
    {
        head(m_label.isEmpty() ? oneLine(title.text) : m_label + u' ' + oneLine(title.text), oneLine(title.text));
        line(SheetLine::Kind::Title, oneLine(title.text));
    }
    void operator()(const paper::Heading& heading)
    {
        head(heading.text, heading.text);
        line(SheetLine::Kind::Heading, headingText(heading));
    }
    void operator()(const paper::AttachmentLabel& label)
    {
        head(label.text, label.text);
        m_label = label.text;
        line(SheetLine::Kind::Text, label.text);
    }
    void operator()(const paper::Paragraph& paragraph);
    void operator()(const paper::Table& table);
    void operator()(const paper::Chart& chart);
    void operator()(const paper::Section& section)
    {
        m_isLandscape = section.orientation == paper::Orientation::Landscape;
    }
    void operator()(const paper::Signature& signature)
    {
        passage(signature.unit);
        passage(signedOn(signature));
    }
    void operator()(const paper::Cover& cover)
    {
        line(SheetLine::Kind::Title, oneLine(cover.title));
        passage(QStringList{cover.subtitle, cover.unit, paperDate(cover.date, cover.dateForm)}.join(u'\n').trimmed());
    }
    void operator()(const paper::Picture& picture) { passage(QStringLiteral("（图：%1）").arg(picture.caption)); }
    void operator()(const paper::PageBreak&) {}
    void operator()(const paper::Contents&) {}

    /// Titles and headings alone are no running text: they stand above their tables, and the last words below the last,
    /// unless they have a heading of their own.
    void finish()
    {
        if (m_plan.sheets.empty())
            return;
        const bool isClosing = m_closing.size() <= mostClosing && !m_hasHeadSinceTable;
        if (isClosing)
            m_plan.sheets.back().closing = m_closing;
        if (!m_hasPassages && isClosing)
            m_plan.text.clear();
    }

private:
    void head(const QString& name, const QString& title)
    {
        m_name = name;
        m_title = title;
        m_label.clear();
        m_pending.clear();
        m_isAfterTable = false;
        m_hasHeadSinceTable = true;
        m_hasPassages = m_hasPassages || !m_closing.isEmpty();
        m_closing.clear();
    }
    void line(SheetLine::Kind kind, const QString& text) { m_plan.text.push_back({kind, text}); }
    void passage(const QString& text)
    {
        m_isAfterTable = false;
        m_closing << text;
        line(SheetLine::Kind::Text, text);
    }
    [[nodiscard]] QStringList notesAbove(const QString& title) const;

    const paper::Metadata& m_metadata;
    BookPlan& m_plan;
    /// Excel keeps the first for itself, the others are the workbook's own.
    QStringList m_names{QStringLiteral("History"), QStringLiteral("正文"), QStringLiteral("长文全文")};
    QString m_name;
    QString m_title;
    QString m_label;
    QStringList m_pending; ///< notes that stand before a table
    QStringList m_closing; ///< running text since the last heading or table
    bool m_isAfterTable = false;
    bool m_hasHeadSinceTable = false;
    bool m_isLandscape = false;
    bool m_hasPassages = false;
};

void Planner::operator()(const paper::Paragraph& paragraph)
{
    if (paragraph.text.isEmpty())
        return; // a blank line of the page
    if (paragraph.style != paper::ParagraphStyle::Note)
        return passage(paragraph.text);
    if (m_isAfterTable)
        m_plan.sheets.back().notesBelow << paragraph.text;
    else
        m_pending << paragraph.text;
    line(SheetLine::Kind::Text, paragraph.text);
}

QStringList Planner::notesAbove(const QString& title) const
{
    QStringList whose;
    if (title != oneLine(m_metadata.title))
        whose << oneLine(m_metadata.title);
    if (!title.contains(m_metadata.author) && !m_metadata.title.contains(m_metadata.author))
        whose << m_metadata.author;
    whose << m_metadata.mark;
    whose.removeAll(QString());
    return (whose.isEmpty() ? QStringList() : QStringList{whose.join(u'　')}) + m_pending;
}

void Planner::operator()(const paper::Table& table)
{
    const QString title = table.caption.isEmpty() ? m_title : table.caption;
    const QString wanted = table.caption.isEmpty() ? m_name : table.caption;
    const QString bare = withoutOwner(wanted.isEmpty() ? m_metadata.title : wanted, m_metadata.author);
    const QString name = sheetName(bare.isEmpty() ? wanted : bare, m_names);
    m_hasPassages = m_hasPassages || !m_closing.isEmpty();
    m_closing.clear();
    m_plan.sheets.push_back({name, title, notesAbove(title), {}, {}, &table, m_isLandscape, true});
    line(SheetLine::Kind::Text, QStringLiteral("（见表“%1”）").arg(quotedWithin(name)));
    m_pending.clear();
    m_isAfterTable = true;
    m_hasHeadSinceTable = false;
}

void Planner::operator()(const paper::Chart& chart)
{
    paper::Table& figures = m_plan.figures.emplace_back(tableOf(chart));
    for (std::vector<paper::Cell>& row : figures.rows) {
        for (size_t i = 1; i < row.size(); ++i) {
            if (std::holds_alternative<QString>(row[i]))
                row[i] = QString(); // a spreadsheet draws a word as zero, and nothing where nothing is
        }
    }
    (*this)(figures);
    m_plan.sheets.back().scaleTop = chart.labels.isEmpty() ? 0 : chartTop(chart);
}

QString allowedIn(const QString& wanted)
{
    constexpr QStringView forbidden = u"[]:*?/\\'";
    constexpr QStringView standIn = u"［］：＊？／＼’";
    QString name = printable(wanted).simplified();
    for (QChar& c : name) {
        if (const qsizetype at = forbidden.indexOf(c); at >= 0)
            c = standIn.at(at);
    }
    return name.isEmpty() ? QStringLiteral("表") : name;
}

QString cutTo(const QString& name, qsizetype length)
{
    QString cut = name.left(length);
    if (!cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    return cut;
}

} // namespace

QString dataText(const QString& text)
{
    constexpr QChar wideSpace(0x3000);
    if (!text.contains(wideSpace))
        return text;
    // What follows a name may say which of two it is, or what has become of them.
    static const QRegularExpression spread(QStringLiteral("^(\\p{Han})\\x{3000}(\\p{Han})(?=$|（)"));
    return QString(text).replace(spread, QStringLiteral("\\1\\2"));
}

QString sheetName(const QString& wanted, QStringList& inUse)
{
    const QString allowed = allowedIn(wanted);
    QString name = cutTo(allowed, longestName);
    for (int next = 2; inUse.contains(name, Qt::CaseInsensitive); ++next) {
        const QString number = QStringLiteral("(%1)").arg(next);
        name = cutTo(allowed, longestName - number.size()) + number;
    }
    inUse << name;
    return name;
}

BookPlan planSheets(const paper::Document& document)
{
    BookPlan plan;
    Planner planner(document, plan);
    for (const paper::Block& block : document.blocks)
        std::visit(planner, block);
    planner.finish();
    return plan;
}

} // namespace xf
