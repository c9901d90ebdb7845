// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

#include <QTimer>

class QComboBox;

namespace xf {

/// One of a few choices, or none; other words too where the description says so. The wheel over it scrolls the
/// page unless the field has the focus.
class ChoiceField : public FieldEditor
{
    Q_OBJECT

public:
    explicit ChoiceField(QWidget* parent = nullptr);

    void bind(const Field& field, Session& session) override;
    void setValue(const QVariant& value) override;
    void setRecord(const Record* record) override;
    [[nodiscard]] Result<QVariant> value() const override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QComboBox* combo() const { return m_combo; }

protected:
    [[nodiscard]] bool canUndoTyping() const override;
    [[nodiscard]] bool canRedoTyping() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addChoices(const Choices& choices);

    QComboBox* m_combo;
    QTimer m_settle; ///< arrow keys pass over choices; what they end on counts
    QVariant m_stored;
};

} // namespace xf
