// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"
#include "tables/tablefile.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace xf {

class ColumnMatcher;
class FileDialogs;
class ImportPreview;
class Session;

/// Takes a list from a file or the clipboard into one kind: the head and the columns as they were guessed, to be
/// changed; each row with its verdict; then the good rows as one action, the others into a file.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const Kind& kind, Session& session, FileDialogs& dialogs, QWidget* parent = nullptr);
    /// Into a certain place: rows of a record, or of a list that holds a part of its kind.
    ImportDialog(const Kind& kind, ImportPlace place, Session& session, FileDialogs& dialogs, QWidget* parent);

    /// Reads a file, a certain worksheet of it; false if it says nothing.
    bool openFile(const QString& path, const QString& sheet = {});
    /// Shows a table that came from the clipboard.
    void showPasted(const Grid& grid);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QLayout* makeSource();
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QWidget* makeTables();
    [[nodiscard]] QLayout* makeButtons();
    void chooseFile();
    void showTable(TableFile table, const QString& name);
    void showSource(const QString& name);
    void changeHead();
    void judge();
    void judgeAgain();
    [[nodiscard]] Result<std::vector<RowVerdict>> judged() const;
    [[nodiscard]] ImportPlan plan() const;
    void showCounts();
    [[nodiscard]] static QString countsText(const ImportCount& count);
    void fitPreview();
    void takeIn();
    void writeRejects();
    void writeTemplate();
    void say(const QString& sentence, bool isRefusal);
    [[nodiscard]] HeaderPlace chosenHead() const;

    const Kind& m_kind;
    const ImportPlace m_place;
    Session& m_session;
    FileDialogs& m_dialogs;
    TableFile m_table;
    QString m_path; ///< empty: from the clipboard
    ImportPreview* m_preview;
    QLabel* m_source;
    QComboBox* m_sheet;
    QSpinBox* m_headRow;
    QComboBox* m_headLines;
    ColumnMatcher* m_columns;
    QTableView* m_rows;
    QComboBox* m_filter;
    QLabel* m_counts;
    QLabel* m_result;
    QPushButton* m_import = nullptr;
    QPushButton* m_rejects = nullptr;
};

} // namespace xf
