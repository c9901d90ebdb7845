// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"
#include "snapshotloader.h"
#include "words.h"

#include <QAbstractTableModel>
#include <QDate>

namespace xf {

/// The records of one kind as a table: a column a field, for the eight also what is derived as of today.
/// Follows Editor::changed and re-reads only the rows concerned. Made editable, it writes through the Editor
/// and can carry a draft row at its end that becomes a record once nothing required is missing.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole + 1, ///< the raw value; of a reference its name
        IdRole,                      ///< the record's id (qlonglong)
        ParentRole,                  ///< its parent's id, of the draft row too
        SearchRole,                  ///< all displayed text of the row, lower case
        NamesRole,                   ///< QStringList: the people's names in the row, for pinyin
        StateRole,                   ///< in the columns state and late: planned, underway, done, failed, late
    };
    using NameOf = std::function<QString(Id)>;

    RecordTableModel(const Kind& kind, Editor& editor, NameOf nameOf, QDate today = QDate::currentDate(),
                     QObject* parent = nullptr);

    [[nodiscard]] const Kind& kind() const { return m_kind; }
    /// Shows the records for which all of `where` holds, now and after later changes.
    void load(const Where& where = {});
    /// Shows just these records; later ones are not added.
    void setRecords(const Records& records);
    /// The day on which state and late are seen.
    void setToday(QDate today);

    [[nodiscard]] RecordPtr record(int row) const;
    [[nodiscard]] Id idAt(int row) const;
    /// Whether a record of the eight belongs on a year's list; other kinds belong on every one.
    [[nodiscard]] bool isOfYear(int row, int year) const;
    /// -1 if it is not shown.
    [[nodiscard]] int rowOf(Id id) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// The field of a column; nullptr for state, late and the due date in force.
    [[nodiscard]] const Field* fieldAt(int column) const;
    /// A field's key, or “state”, “late”, “duenow”; remembered widths and the column chooser go by it.
    [[nodiscard]] QString keyAt(int column) const;
    [[nodiscard]] int columnOf(const QString& key) const;
    /// Whether the column holds people's names, which sort by strokes.
    [[nodiscard]] bool holdsNames(int column) const;

    void setEditable(bool editable) { m_isEditable = editable; }
    /// Keeps a row at the end whose cells start a new record of `parent` with these values.
    void setDraft(Id parent, const Where& defaults);
    void dropDraft();
    [[nodiscard]] bool isDraft(int row) const { return m_draft && row == count(); }
    /// The sentence about what the draft row still needs; empty if nothing has been typed into it.
    [[nodiscard]] QString draftProblem() const;
    /// The draft row as it stands; null if there is none.
    [[nodiscard]] RecordPtr draftRow() const { return m_draft; }
    /// Whether something has been entered into the draft row.
    [[nodiscard]] bool isRowBegun() const { return m_isDraftTouched; }
    /// The draft row goes on with what was entered into it earlier.
    void resumeRow(const Record& row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A QString is read as typed text; other types are the field's canonical value.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Input was not taken; the old value stands.
    void refused(const xf::Error& error);
    /// The draft row became this record.
    void added(qint64 id);

private:
    enum Derived { StateColumn, LateColumn, DueColumn, DerivedCount };
    struct Row {
        RecordPtr record;
        Status status;
        mutable QString searchText;
    };

    void follow(const std::vector<RowChange>& changes);
    void followOwn(const RowChange& change);
    void followLife(const RowChange& change);
    void followNames(const Kind& kind);
    void reload();
    void refuseRows(const Error& error);
    void replaceRows(std::vector<Row> rows);
    void insertRow(RecordPtr record);
    void removeRow(int row);
    void reindex(int from);
    [[nodiscard]] bool belongs(const Record& record) const;
    [[nodiscard]] Status readStatus(const Record& record) const;
    [[nodiscard]] const Record* shown(int row) const;
    [[nodiscard]] int derivedAt(int column) const { return column - static_cast<int>(m_kind.fields.size()); }
    [[nodiscard]] QVariant derivedData(const Row& row, int column, int role) const;
    [[nodiscard]] QVariant fieldData(const Record& record, const Field& field, int role) const;
    [[nodiscard]] QString displayText(const Record& record, const Field& field) const;
    [[nodiscard]] QString searchText(const Row& row) const;
    [[nodiscard]] QStringList namesIn(const Record& record) const;
    bool setDraftValue(const Field& field, const QVariant& value);
    bool setRecordValue(int row, const Field& field, const QVariant& value);
    void resetDraft();

    const Kind& m_kind;
    Editor& m_editor;
    NameOf m_nameOf;
    QDate m_today;
    Words m_words;
    Where m_where;
    bool m_follows = false; ///< filled by load(), so new records may belong
    std::vector<Row> m_rows;
    QHash<Id, int> m_index;
    bool m_isEditable = false;
    std::shared_ptr<Record> m_draft;
    Id m_draftParent = 0;
    Where m_draftDefaults;
    bool m_isDraftTouched = false;
    bool m_isAddingDraft = false;
};

} // namespace xf
