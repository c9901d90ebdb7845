// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace xf {

class Session;

/// Sets one date or the responsible person on several records at once, as one undoable action.
class BulkDialog : public QDialog
{
    Q_OBJECT

public:
    BulkDialog(const Kind& kind, std::vector<Id> ids, Session& session, QWidget* parent = nullptr);

private:
    void chooseField();
    void apply();
    [[nodiscard]] const Field& field() const;
    [[nodiscard]] Result<QVariant> value() const;

    const Kind& m_kind;
    std::vector<Id> m_ids;
    Session& m_session;
    QComboBox* m_field;
    QComboBox* m_member;
    QLineEdit* m_date;
    QLabel* m_refusal;
};

} // namespace xf
