// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

#include <vector>

class QCheckBox;

namespace xf {

/// Several of a few choices, as boxes one after the other.
class TicksField : public FieldEditor
{
    Q_OBJECT

public:
    explicit TicksField(QWidget* parent = nullptr);

    void bind(const Field& field, Session& session) override;
    void setValue(const QVariant& value) override;
    [[nodiscard]] Result<QVariant> value() const override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] const std::vector<QCheckBox*>& boxes() const { return m_boxes; }

private:
    QWidget* m_content;
    std::vector<QCheckBox*> m_boxes;
};

/// Yes or no, as one box with the field's label.
class CheckField : public FieldEditor
{
    Q_OBJECT

public:
    explicit CheckField(QWidget* parent = nullptr);

    void setValue(const QVariant& value) override;
    [[nodiscard]] Result<QVariant> value() const override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QCheckBox* box() const { return m_box; }

private:
    QCheckBox* m_box;
};

} // namespace xf
