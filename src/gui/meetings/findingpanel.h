// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activities/meeting.h"
#include "recordpanel.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace xf {

class ChildTable;
class FieldDelegate;
class FindingGrid;
class FindingView;
class Session;
struct EarlierProblem;
struct FindingItem;

/// 对照检查 of the meeting in hand: person × item in one of the three frames, and beneath the grid what was found in
/// the current cell with cause and measure. Who has nothing yet is named.
class FindingPanel : public RecordPanel
{
    Q_OBJECT

public:
    explicit FindingPanel(Session& session, QWidget* parent = nullptr);

    void setRecord(Id meeting) override;
    void flush() override;
    /// Puts a finding in hand.
    void select(Id finding);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeGrid();
    void reload();
    void showCell();
    void showMissing();
    void showAbout();
    /// The finding in hand becomes an entry of the 整改清单, or its entry is shown.
    void list();
    /// Into the rows of the current cell: begins the first one, or goes on with it in this column.
    void enterRows(const char* field);
    void backToGrid();
    [[nodiscard]] const Finding* current() const;
    [[nodiscard]] Result<std::shared_ptr<const Rectification>> entryOf(Id finding) const;
    [[nodiscard]] QString frame() const;
    [[nodiscard]] Result<std::vector<EarlierProblem>> earlier() const;
    [[nodiscard]] Result<std::vector<FindingItem>> items() const;

    Session& m_session;
    Id m_record = 0;
    Meeting m_meeting;
    FindingGrid* m_grid;
    FindingView* m_view;
    FieldDelegate* m_delegate;
    ChildTable* m_rows;
    QComboBox* m_frame;
    QLabel* m_missing;
    QLabel* m_cell;
    QLabel* m_about;
    QPushButton* m_list;
};

} // namespace xf
