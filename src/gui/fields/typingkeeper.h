// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace xf {

class Editor;
class FieldEditor;

/// Keeps what is being typed into a record's field once a second, until the field stores it or gives it up: a crash or
/// a power cut costs the last two seconds of it at most (UnsavedInput).
class TypingKeeper : public QObject
{
    Q_OBJECT

public:
    explicit TypingKeeper(Editor& editor, QObject* parent = nullptr);

    /// Something was entered into this field.
    void note(FieldEditor& field);
    /// Nothing of this field is unsaved any more.
    void drop(const FieldEditor& field);

private:
    void keep();

    Editor& m_editor;
    QPointer<FieldEditor> m_field;
    QTimer m_timer;
};

} // namespace xf
