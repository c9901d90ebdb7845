// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/sheetplan.h"
#include "writers/writeoptions.h"

#include <array>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace xf {

/// A spreadsheet file as it is written, row by row: what has been written is on the disk, not in memory.
class Workbook
{
public:
    Workbook(const QString& path, const QString& temporaryFolder, const paper::Metadata& metadata, FontNames names);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    void addTable(const SheetPlan& plan);
    void addText(const std::vector<SheetLine>& lines);
    /// Finishes the file; what went wrong, empty if nothing did.
    [[nodiscard]] QString close();

private:
    enum Look { TitleLook, NoteLook, HeadLook, SubTitleLook, TextLook, LookCount };
    enum Figures { Words, LongWords, Dates, Integers, FirstDecimals };
    static constexpr int mostDecimals = 10;
    static constexpr int figureLooks = FirstDecimals + mostDecimals;
    static constexpr int alignments = 4;

    static constexpr int bytesOfACell = 90; // its place, style and type
    // Sizes in points; widths in digits of 11 points.
    static constexpr double titleSize = 16;
    static constexpr double noteSize = 9;
    static constexpr double cellSize = 10.5;    // 五号
    static constexpr double highestRow = 400;   // Excel takes 409
    static constexpr double portraitWidth = 92; // that A4 takes between its margins

    struct CellWriter;
    /// A text longer than a cell, kept whole on a sheet of its own.
    struct LongText {
        QString place;
        QStringList parts;
    };

    /// Null when it cannot be made, which close() tells.
    lxw_worksheet* addSheet(const QString& name, bool isLandscape);
    int writeTop(lxw_worksheet* sheet, const SheetPlan& plan, double width);
    int writeBottom(lxw_worksheet* sheet, const SheetPlan& plan, int row, double width);
    void writeLine(lxw_worksheet* sheet, int row, size_t columns, const QString& text, Look look, double height);
    void draw(lxw_worksheet* sheet, const SheetPlan& plan, double width, int head, int below);
    void writeRows(lxw_worksheet* sheet, const SheetPlan& plan, const std::vector<double>& widths, int first);
    void writeColumn(lxw_worksheet* sheet, int& row, const QStringList& parts, Look look);
    void setHeight(lxw_worksheet* sheet, int row, int lines);
    void writeText(lxw_worksheet* sheet, int row, int column, const QString& text, lxw_format* format);
    void writeLongTexts();
    [[nodiscard]] QString cutToFit(const QStringList& parts, int row, int column);
    [[nodiscard]] lxw_format* look(Look look);
    [[nodiscard]] lxw_format* cellFormat(int figures, paper::Align align);
    lxw_format* makeFormat(const QByteArray& font, double size);
    int finish();
    void note(int error);
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] bool isWhole() const;

    lxw_workbook* m_book;
    QString m_path;
    QString m_folder;   ///< of the temporary files
    qint64 m_bytes = 0; ///< that have been written there, at most
    QString m_mark;
    QByteArray m_songti; ///< of the cells
    QByteArray m_heiti;  ///< of titles and heads
    QStringList m_names;
    std::vector<int> m_rows; ///< how many each sheet has
    QString m_sheet;         ///< the one being written
    std::array<lxw_format*, LookCount> m_looks{};
    std::array<lxw_format*, static_cast<size_t>(figureLooks* alignments)> m_cells{};
    std::vector<LongText> m_longTexts;
    int m_longRows = 0;
    int m_error = 0; ///< the library's first complaint
};

} // namespace xf
