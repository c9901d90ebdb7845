// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

#include <QTimer>

class QPlainTextEdit;

namespace xf {

/// Many lines of plain text; grows with its content, saves after a pause, Tab leaves it.
class LongTextField : public FieldEditor
{
    Q_OBJECT

public:
    explicit LongTextField(QWidget* parent = nullptr);

    void setValue(const QVariant& value) override;
    [[nodiscard]] Result<QVariant> value() const override;
    void setReadOnly(bool readOnly) override;
    /// How many lines it grows to; more are scrolled.
    void setMostLines(int lines);
    [[nodiscard]] QPlainTextEdit* edit() const { return m_edit; }

protected:
    [[nodiscard]] bool canUndoTyping() const override;
    [[nodiscard]] bool canRedoTyping() const override;
    bool handleKey(QKeyEvent& event) override;

private:
    void fitHeight();
    [[nodiscard]] int lineCount() const;
    void saveAfterPause();

    QPlainTextEdit* m_edit;
    QTimer m_pause;
    int m_mostLines = 12;
    bool m_isLoading = false;
};

} // namespace xf
