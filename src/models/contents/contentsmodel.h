// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"

#include <QAbstractTableModel>

namespace xf {

/// The contents of an edition in order: rows of a child kind with the field `position` and a reference to what is
/// taken in. Its further numbers (pages) are typed in place.
class ContentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Position, Title, Pages, FirstPage };
    using NameOf = std::function<QString(Id)>;

    /// `reference` is the key of the field that names what is taken in.
    ContentsModel(const Kind& kind, QString reference, Editor& editor, NameOf nameOf, QObject* parent = nullptr);

    /// Whose contents; 0 for none.
    Result<void> setOwner(Id owner);
    [[nodiscard]] Id owner() const { return m_owner; }
    [[nodiscard]] std::vector<Id> targets() const;
    [[nodiscard]] int pages() const;

    /// Takes these in at the end, as one action.
    Result<void> append(const std::vector<Id>& targets);
    /// Moves a row up (-1) or down (1), as one action; where it stands then.
    Result<int> move(int row, int by);
    /// Takes rows out; what follows moves up, as one action.
    Result<void> takeOut(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void refused(const xf::Error& error);

private:
    void follow(const std::vector<RowChange>& changes);
    Result<void> reload();
    Result<void> commit(std::vector<RowChange> changes);
    [[nodiscard]] int number(const RecordPtr& row, QStringView field) const;
    /// Changes that make the positions of these rows 1, 2, 3 …
    [[nodiscard]] std::vector<RowChange> renumbered(const Records& rows) const;

    const Kind& m_kind;
    QString m_reference;
    Editor& m_editor;
    NameOf m_nameOf;
    Id m_owner = 0;
    Records m_rows;
};

} // namespace xf
