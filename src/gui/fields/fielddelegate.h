// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

#include <QStyledItemDelegate>

#include <functional>

namespace xf {

/// Edits table cells with the same widgets as forms. Enter and Tab store the cell and go on to the next, Esc leaves
/// it as it was; what cannot be read or stored stays in the open cell, and why is announced by refused().
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using FieldAt = std::function<const Field*(int column)>;

    FieldDelegate(Session& session, FieldAt fieldAt, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    /// Stores and closes the cell being edited, if any.
    void closeOpen();
    /// The cell being edited; null if none is.
    [[nodiscard]] const FieldEditor* openCell() const { return m_open; }

Q_SIGNALS:
    /// Something is being entered into the open cell.
    void edited();
    void refused(const xf::Error& error) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    bool finish(FieldEditor& editor, EndEditHint hint);
    /// Hands over what is in the cell; false if it was not taken.
    bool store(FieldEditor& editor);
    void storeOpen();
    bool filterKey(FieldEditor& editor, int key, Qt::KeyboardModifiers modifiers);

    Session& m_session;
    FieldAt m_fieldAt;
    mutable QPointer<FieldEditor> m_open;
    mutable bool m_isTaken = true; ///< what was handed over last
};

} // namespace xf
