// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/workbook.h"

#include "writers/columnwidths.h"
#include "writers/exceltext.h"
#include "writers/office/officestyle.h"
#include "writers/ziparchive.h"

#include <QDateTime>
#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace xf {

namespace {

constexpr qsizetype longestProperty = 200;
constexpr qsizetype longestMark = 100; // a header takes 255 characters, and an & in it counts twice
constexpr double lineHeight = 13.5;
constexpr double rowMargin = 5;
const QString textSheet = QStringLiteral("正文");
const QString longSheet = QStringLiteral("长文全文");

} // namespace

Workbook::Workbook(const QString& path, const QString& temporaryFolder, const paper::Metadata& metadata,
                   FontNames names)
    : m_book(nullptr), m_path(path), m_folder(temporaryFolder), m_mark(metadata.mark),
      m_songti(office::fontOf(FontRole::Table, names).family.toUtf8()),
      m_heiti(office::fontOf(FontRole::Heading, names).family.toUtf8())
{
    const QByteArray file = QFile::encodeName(path);
    QByteArray folder = QFile::encodeName(temporaryFolder);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(file.constData(), &options);
    QByteArray title = excel::bytesOf(excel::cutAt(metadata.title, longestProperty));
    QByteArray author = excel::bytesOf(excel::cutAt(metadata.author, longestProperty));
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    // 0 would be the moment of writing: the same paper gives the same bytes.
    properties.created = metadata.created.isValid() ? metadata.created.toSecsSinceEpoch() : 1;
    workbook_set_properties(m_book, &properties);
}

Workbook::~Workbook()
{
    if (m_book)
        finish();
}

/// The library writes a book without a sheet by adding one, and crashes if it has no temporary file for that either.
int Workbook::finish()
{
    int error = LXW_ERROR_CREATING_TMPFILE;
    if (m_book->num_sheets > 0)
        error = workbook_close(m_book);
    else
        lxw_workbook_free(m_book);
    m_book = nullptr;
    return error;
}

void Workbook::note(int error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

/// The library takes no notice of a disk that is full while it writes its temporary files, and would leave out rows.
/// Where the room cannot be told (some network drives) the rows are counted afterwards all the same.
bool Workbook::hasRoom() const
{
    std::error_code unknown;
    const auto room = std::filesystem::space(QFile::encodeName(m_folder).toStdString(), unknown);
    return unknown || static_cast<qint64>(room.available) > 2 * m_bytes;
}

/// Nor of any other trouble with them: every row that was written has to be there.
bool Workbook::isWhole() const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QString part = QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1);
        if (countInPart(m_path, part, "<row r=\"", "</worksheet>") != m_rows[i])
            return false;
    }
    return true;
}

QString Workbook::close()
{
    writeLongTexts();
    if (!hasRoom())
        note(LXW_ERROR_CREATING_TMPFILE);
    note(finish());
    if (m_error == LXW_NO_ERROR && !isWhole())
        note(LXW_ERROR_ZIP_FILE_ADD);
    return m_error == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(m_error)));
}

lxw_format* Workbook::makeFormat(const QByteArray& font, double size)
{
    lxw_format* format = workbook_add_format(m_book);
    constexpr uint8_t simplifiedChinese =
        134; // so that another font with these characters is taken where it is missing
    format_set_font_name(format, font.constData());
    format_set_font_charset(format, simplifiedChinese);
    format_set_font_size(format, size);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    return format;
}

lxw_format* Workbook::look(Look look)
{
    lxw_format*& known = m_looks[look];
    if (known)
        return known;
    const bool isDark = look == TitleLook || look == HeadLook || look == SubTitleLook;
    const double size = look == TitleLook ? titleSize : look == NoteLook ? noteSize : cellSize;
    known = makeFormat(isDark ? m_heiti : m_songti, size);
    if (look == TitleLook || look == HeadLook)
        format_set_align(known, LXW_ALIGN_CENTER);
    if (look == HeadLook) {
        constexpr lxw_color_t paleGrey = 0xE7E9ED;
        format_set_border(known, LXW_BORDER_THIN);
        format_set_bg_color(known, paleGrey);
    }
    return known;
}

lxw_format* Workbook::cellFormat(int figures, paper::Align align)
{
    constexpr std::array<lxw_format_alignments, alignments> sides{LXW_ALIGN_NONE, LXW_ALIGN_LEFT, LXW_ALIGN_CENTER,
                                                                  LXW_ALIGN_RIGHT};
    lxw_format*& known = m_cells[static_cast<size_t>(figures * alignments) + static_cast<size_t>(align)];
    if (known)
        return known;
    known = makeFormat(m_songti, cellSize);
    format_set_border(known, LXW_BORDER_THIN);
    format_set_align(known, static_cast<uint8_t>(sides[static_cast<size_t>(align)]));
    if (figures == Words)
        format_set_num_format(known, "@"); // stays text when somebody edits it
    else if (figures == Dates)
        format_set_num_format(known, "yyyy-mm-dd");
    else if (figures == Integers)
        format_set_num_format(known, "0");
    else if (figures >= FirstDecimals)
        format_set_num_format(known, ("0." + QByteArray(figures - FirstDecimals + 1, '0')).constData());
    return known;
}

lxw_worksheet* Workbook::addSheet(const QString& name, bool isLandscape)
{
    constexpr uint8_t a4 = 9;
    m_rows.push_back(0);
    m_sheet = sheetName(name, m_names);
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, m_sheet.toUtf8().constData());
    if (!sheet) { // no temporary file could be made for it
        note(LXW_ERROR_CREATING_TMPFILE);
        return nullptr;
    }
    worksheet_set_paper(sheet, a4);
    if (isLandscape)
        worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_center_horizontally(sheet);
    worksheet_set_default_row(sheet, lineHeight + rowMargin, LXW_FALSE);
    note(worksheet_set_footer(sheet, ("&C&9&\"" + m_songti + ",常规\"第 &P 页，共 &N 页").constData()));
    if (!m_mark.isEmpty()) {
        const QByteArray mark = excel::bytesOf(excel::cutAt(m_mark, longestMark)).replace("&", "&&");
        note(worksheet_set_header(sheet, ("&R&9&\"" + m_songti + ",常规\"" + mark).constData()));
    }
    return sheet;
}

/// The beginning of a text that is too long, with the place where all of it stands.
QString Workbook::cutToFit(const QStringList& parts, int row, int column)
{
    constexpr qsizetype pointerLength = 80;
    m_longTexts.push_back(
        {QStringLiteral("“%1”表第%2行第%3列全文：").arg(m_sheet, QString::number(row + 1), QString::number(column + 1)),
         parts});
    const int firstRow = m_longRows + 2;
    m_longRows += 1 + static_cast<int>(parts.size());
    return excel::cutAt(parts.front(), parts.front().size() - pointerLength) +
           QStringLiteral("……（此处放不下，全文见“%1”表第%2行）").arg(longSheet).arg(firstRow);
}

/// Not every program measures wrapped text itself; a row of one line is left to it, so that it grows when edited.
void Workbook::setHeight(lxw_worksheet* sheet, int row, int lines)
{
    m_rows.back() = std::max(m_rows.back(), row + 1);
    if (lines > 1)
        note(worksheet_set_row(sheet, lxw_row_t(row), std::min(lines * lineHeight + rowMargin, highestRow), nullptr));
}

void Workbook::writeText(lxw_worksheet* sheet, int row, int column, const QString& text, lxw_format* format)
{
    const auto at = static_cast<lxw_col_t>(column);
    m_rows.back() = std::max(m_rows.back(), row + 1);
    if (text.isEmpty())
        return note(worksheet_write_blank(sheet, lxw_row_t(row), at, format));
    const bool mayBeLong = text.size() > excel::longestText / 3;
    const QStringList parts = mayBeLong ? excel::partsOf(text) : QStringList();
    const QByteArray bytes = excel::bytesOf(parts.size() > 1 ? cutToFit(parts, row, column) : text);
    m_bytes += bytes.size() + bytesOfACell;
    note(worksheet_write_string(sheet, lxw_row_t(row), at, bytes.constData(), format));
}

/// One under the other; what is longer than a cell goes on in the next one.
void Workbook::writeColumn(lxw_worksheet* sheet, int& row, const QStringList& parts, Look look)
{
    // Office programs do not scale down a single column: it has to fit where digits are wide, too.
    constexpr double columnWidth = 76;
    constexpr double margin = 0.5; // in inches
    if (row == 0) {
        worksheet_set_margins(sheet, margin, margin, -1, -1);
        note(worksheet_set_column(sheet, 0, 0, columnWidth, nullptr));
    }
    const double scale = look == TitleLook ? titleSize / cellSize : 1;
    for (const QString& part : parts) {
        setHeight(sheet, row, lineCount(part, textWidth(columnWidth) / scale) + (look == TitleLook ? 1 : 0));
        writeText(sheet, row++, 0, part, this->look(look));
    }
}

void Workbook::addText(const std::vector<SheetLine>& lines)
{
    constexpr std::array<Look, 3> looks{TitleLook, SubTitleLook, TextLook};
    lxw_worksheet* sheet = addSheet(textSheet, false);
    if (!sheet)
        return;
    int row = 0;
    for (const SheetLine& line : lines)
        writeColumn(sheet, row, excel::partsOf(line.text), looks[static_cast<size_t>(line.kind)]);
}

void Workbook::writeLongTexts()
{
    if (m_longTexts.empty())
        return;
    lxw_worksheet* sheet = addSheet(longSheet, false);
    if (!sheet)
        return;
    int row = 0;
    for (const LongText& each : m_longTexts) {
        writeColumn(sheet, row, {each.place}, SubTitleLook);
        writeColumn(sheet, row, each.parts, TextLook);
    }
}

} // namespace xf
