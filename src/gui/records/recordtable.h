// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTableView>

namespace xf {

class RecordFilter;
class RecordTableModel;

/// The list of one kind's records: its columns as the user chose them or the usual ones, remembered; its rows as high
/// as their titles need. Where the width does not hold the usual columns, it leaves out those that the record's
/// form beside it shows anyway, never the title, the state or the time limit.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    RecordTable(RecordTableModel& model, RecordFilter& filter, QWidget* parent = nullptr);

    /// Shows the usual columns, or those remembered.
    void setUpColumns();
    void remember();
    /// A menu of all columns; what is ticked is shown from now on, whatever the width.
    void chooseColumns(QPoint at);
    /// The first column as it stands on screen.
    [[nodiscard]] int firstColumn() const;
    /// The width in pixels at which it shows what it never leaves out.
    [[nodiscard]] int leastWidth() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showUsualColumns();
    void fitColumns();
    void scheduleRows();
    void fitRows();
    [[nodiscard]] int widthOf(int column) const;
    [[nodiscard]] int titleWidth() const;
    [[nodiscard]] QString preference(const char* name) const;

    RecordTableModel& m_model;
    int m_titleColumn;
    QHash<int, int> m_widths; ///< of the columns left out, when they were shown
    bool m_isChosen = false;  ///< the user chose the columns
    bool m_isScheduled = false;
};

} // namespace xf
