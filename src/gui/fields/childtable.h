// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/knownrecords.h"
#include "recordpanel.h"
#include "recordtablemodel.h"
#include "session.h"

class QLabel;
class QPushButton;
class QTableView;

namespace xf {

class FieldDelegate;
class RowNarrowing;

/// The rows of a child kind of one record, or a whole register, edited in place. The last line is always there to
/// begin a new row (Insert), Del removes the chosen rows and undo brings them back, Enter goes on to the next cell.
class ChildTable : public RecordPanel
{
    Q_OBJECT

public:
    /// A register shows all its records at once; a child kind waits for setRecord().
    ChildTable(const Kind& kind, Session& session, QWidget* parent = nullptr);
    ~ChildTable() override;

    /// Whose rows are shown.
    void setRecord(Id parent) override;
    /// Shows only the rows for which this holds. New rows start with the same values.
    void setWhere(const Where& where);
    /// What new rows start with, besides the working year and today as the date of what happened.
    void setDefaults(const Where& defaults);
    void setHiddenFields(const QStringList& keys);
    /// Whether rows can be begun here; false where they come about in another way.
    void setGrowing(bool growing);

    /// What goes when these rows are removed, as one action; without this the rows alone.
    void setRemoval(std::function<Result<std::vector<Id>>(const std::vector<Id>&)> going)
    {
        m_going = std::move(going);
    }

    [[nodiscard]] const Kind& kind() const { return m_kind; }
    /// Where rows from outside would come in; none while no row can be begun.
    [[nodiscard]] std::optional<ImportPlace> importPlace() const;
    [[nodiscard]] Id currentId() const;
    void select(Id record);
    /// Selects what another page asks for and leaves out the other rows where it asks for several.
    void goTo(const PageRequest& request);
    /// Begins a new row.
    void addRow();
    void removeChosen();
    /// Stores what is being typed; tells what a begun row still needs.
    void flush() override;
    void resumeRow() override;

    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] RecordTableModel* model() const { return m_model; }

Q_SIGNALS:
    void currentChanged(qint64 record);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    void reload();
    void fitColumns();
    void putRowAside();
    void noteRow();
    [[nodiscard]] RecordPtr begunRow() const;
    [[nodiscard]] int firstColumn() const;
    [[nodiscard]] Where shownRows() const;
    [[nodiscard]] Where draftValues() const;
    void showProblem(const QString& sentence);

    std::function<Result<std::vector<Id>>(const std::vector<Id>&)> m_going;

    const Kind& m_kind;
    Session& m_session;
    RecordTableModel* m_model;
    QTableView* m_table;
    FieldDelegate* m_delegate;
    QLabel* m_problem;
    QPushButton* m_add;
    QPushButton* m_remove;
    RowNarrowing* m_narrowing;
    Id m_parent = 0;
    Where m_where;
    Where m_defaults;
    bool m_isGrowing = true;
    bool m_hasWidths = false;
};

} // namespace xf
