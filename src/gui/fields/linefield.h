// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

class QLineEdit;

namespace xf {

/// One line of text; the base of everything that is typed in a line.
class LineField : public FieldEditor
{
    Q_OBJECT

public:
    explicit LineField(QWidget* parent = nullptr);

    void setValue(const QVariant& value) override;
    [[nodiscard]] Result<QVariant> value() const override;
    void setReadOnly(bool readOnly) override;
    void setInline(bool isInline) override;
    [[nodiscard]] QLineEdit* line() const { return m_line; }
    /// What is shown in the empty line: how it is meant to be filled in.
    void setPlaceholderText(const QString& text);

protected:
    [[nodiscard]] virtual QString shownText(const QVariant& value) const;
    /// Puts the line in place with whatever stands beside it.
    LineField(QWidget* parent, QWidget* beside);
    [[nodiscard]] bool canUndoTyping() const override;
    [[nodiscard]] bool canRedoTyping() const override;
    bool handleKey(QKeyEvent& event) override;
    /// Never lets the line become narrower than this text in its font, except in the cell of a table.
    void keepRoomFor(const QString& text);
    void changeEvent(QEvent* event) override;
    [[nodiscard]] const QVariant& stored() const { return m_stored; }

private:
    void fitRoom();

    QLineEdit* m_line;
    QString m_room;
    QVariant m_stored;
};

/// A day, a month or a year: 1985-03.
class MonthField : public LineField
{
    Q_OBJECT

public:
    explicit MonthField(QWidget* parent = nullptr);
};

/// Whole numbers, figures and money.
class NumberField : public LineField
{
    Q_OBJECT

public:
    explicit NumberField(QWidget* parent = nullptr);
};

} // namespace xf
