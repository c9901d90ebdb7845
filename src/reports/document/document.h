// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

/// The format-neutral paper: typed blocks in reading order. What a paper says is decided by the content
/// builders, how it looks by the writers; neither is in here.
namespace xf::paper {

/// The records behind a figure, for a reader who sits before the program; no written file says anything of them.
struct Source {
    struct Part {
        QString kind; ///< the records' kind
        std::vector<qint64> records;
    };
    QString what; ///< of what it is the figure: 累计到期的承诺
    std::vector<Part> parts;

    [[nodiscard]] qsizetype count() const;
};

/// A stretch of a paragraph's text that has a source.
struct Reference {
    qsizetype first = 0;
    qsizetype length = 0;
    std::shared_ptr<const Source> source;
};

/// The paper's title; a '\n' is a wanted line break.
struct Title {
    QString text;
};

/// A numbered heading: level 1 一、 level 2 （一） level 3 1. ; number 0 prints none.
struct Heading {
    int level = 1;
    int number = 0;
    QString text;
};

enum class ParagraphStyle {
    Body,  ///< first line indented by two characters
    Plain, ///< body size, no indent (the line that addresses somebody, verses)
    Note   ///< small print: the definitions under a table
};

/// Running text; a '\n' starts a new line with the same indent.
struct Paragraph {
    QString text;
    ParagraphStyle style = ParagraphStyle::Body;
    std::vector<Reference> references = {}; ///< in the order of the text
    bool keepsNext = false;                 ///< stands on the page of what follows: a line of a list
};

/// Figures stay figures until a writer prints them, so that a spreadsheet can add them up.
struct Number {
    double value = 0;
    int decimals = 1;
};

/// A rate already worded with its base: 92.3%（12/13）, or — when the base is zero.
struct Rate {
    QString text;
};

/// A day of the paper's year in few characters: 12月31日; one of another year says which. Still a date to spreadsheets.
struct ShortDate {
    QDate date;
    int year = 0; ///< of the paper
};

using Cell = std::variant<QString, qint64, Number, QDate, Rate, ShortDate>;

enum class Align {
    ByContent, ///< figures right, dates and rates centred, words left
    Left,
    Centre,
    Right
};

struct Column {
    QString heading;
    double weight = 1;  ///< share of the width left over by the fixed columns
    double fixedMm = 0; ///< a fixed width wins over the weight
    Align align = Align::ByContent;
    bool isSensitive = false; ///< the public edition leaves it out
};

/// A cell, or a row as a whole, that has a source.
struct CellReference {
    static constexpr int wholeRow = -1;
    size_t row = 0;
    int column = wholeRow;
    std::shared_ptr<const Source> source;
};

/// Room for a whole date such as 2026-09-30 in the type of tables, also where a wider font stands in for 仿宋.
inline constexpr double dateColumnMm = 29;
/// Room for a day of the year such as 12月31日, and for a state such as 已销号, in the small type of wide tables.
inline constexpr double dayColumnMm = 21;
inline constexpr double stateColumnMm = 15.5;
inline constexpr double nameColumnMm = 16;   ///< a name of three characters
inline constexpr double wordColumnMm = 18.5; ///< a heading or word of four characters, such as 责任主体
inline constexpr double itemColumnMm = 22;   ///< one of five, such as 民主生活会

struct Table {
    QString caption;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    QStringList sensitiveRows; ///< by what their first cell says: the public edition leaves these rows out
    std::vector<CellReference> references = {}; ///< row by row
    int sums = 0; ///< of the last rows: how many add up the others, and so are not sorted or filtered with them
};

enum class DateForm {
    Arabic, ///< 2026年9月30日
    Chinese ///< 二〇二六年九月三十日
};

/// Who signs, and the day; room for a seal changes the places of both. A sentence or a note stands before it, so that
/// the page of the signature holds more than the signature: office programs cannot keep a table's last row with it.
struct Signature {
    QString unit;
    QDate date;
    bool withSeal = false;
    DateForm dateForm = DateForm::Arabic;
};

struct PageBreak {
};

enum class Orientation { Portrait, Landscape };

/// From here on pages stand or lie, with their text in one or two columns. A turn starts a new page; a change of
/// columns goes on below what stands on the page (a journal's masthead).
struct Section {
    Orientation orientation = Orientation::Portrait;
    int columns = 1; ///< 1 or 2; only standing pages have two
};

/// 附件1 in the top left corner of a new page; the attachment's title follows as a Title.
struct AttachmentLabel {
    QString text;
};

/// The first page of a bound paper, a page of its own without a number.
struct Cover {
    QString title;
    QString subtitle; ///< the year, the edition; may be empty
    QString unit;
    QDate date;
    DateForm dateForm = DateForm::Chinese;
};

/// 目录: the titles that follow and the headings below them, with their pages; pages of its own without numbers.
/// The pages after it count from 1.
struct Contents {
    int depth = 0; ///< the lowest level of heading listed; 0 lists titles alone
};

/// A photograph or drawing, as wide as asked but never wider than the text.
struct Picture {
    QByteArray bytes; ///< a PNG or JPEG file; what cannot be read is left out with its caption kept
    QString caption;
    double widthMm = 120;
};

/// How a few figures went from one period to the next, drawn as lines with every point's figure beside it.
struct Chart {
    struct Series {
        QString name;
        std::vector<std::optional<double>> values; ///< one a label; none: nothing is known, and nothing drawn
    };
    QString caption; ///< with the unit: 兑现率（%）
    QStringList labels;
    std::vector<Series> series;
    int decimals = 0;
};

using Block = std::variant<Title, Heading, Paragraph, Table, Signature, PageBreak, Section, AttachmentLabel, Cover,
                           Contents, Picture, Chart>;

struct Metadata {
    QString title;
    QString author;
    QString language = QStringLiteral("zh-CN");
    QString mark;      ///< printed in the corner of each page: 示例数据, 内部版
    QDateTime created; ///< goes into the file instead of the moment of printing
};

/// 目　录
[[nodiscard]] QString contentsHeading();
/// The chart's figures as a table, for formats and readers that cannot see it drawn.
[[nodiscard]] Table tableOf(const Chart& chart);
/// The chart's figures in a sentence, for those who have the drawing read out to them.
[[nodiscard]] QString figuresInWords(const Chart& chart);

/// A line of the contents.
struct ContentsEntry {
    int level = 0; ///< 0 a title, 1 and more a heading
    QString text;  ///< as printed, on one line
    size_t block = 0;
};

/// A paper. The add… helpers number headings by themselves, anew after each title.
struct Document {
    Metadata metadata;
    std::vector<Block> blocks;

    void add(Block block);
    /// Adds all blocks of another paper, whose title becomes the title of the whole.
    void append(Document other);
    /// Adds a heading numbered after its last sibling.
    void addHeading(int level, const QString& text);

private:
    std::array<int, 3> m_lastNumber{};
};

/// What the contents at this place of the paper lists.
[[nodiscard]] std::vector<ContentsEntry> contentsEntries(const Document& document, size_t contentsBlock);
/// 一、 （一） 1. before a heading's text; empty for number 0.
[[nodiscard]] QString headingNumber(int level, int number);
/// The heading as printed, number and text.
[[nodiscard]] QString headingText(const Heading& heading);
/// 十二 for 12 (1 to 99).
[[nodiscard]] QString chineseNumber(int number);
/// The date as a paper prints it; an invalid date is empty.
[[nodiscard]] QString paperDate(const QDate& date, DateForm form = DateForm::Arabic);
/// The day of a signature; one that is not known yet leaves room to write it by hand: 　　年　　月　　日.
[[nodiscard]] QString signedOn(const Signature& signature);
/// The cell as printed in a table.
[[nodiscard]] QString cellText(const Cell& cell);
/// Where a cell stands in its column once ByContent is decided.
[[nodiscard]] Align cellAlign(const Column& column, const Cell& cell);

} // namespace xf::paper
