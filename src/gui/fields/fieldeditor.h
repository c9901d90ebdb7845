// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace xf {

/// The widget for one field of a record: shows its value, lets it be changed, and says beneath it why an input
/// was refused while the typed text stays. What is typed counts once, when the focus leaves or Enter is pressed,
/// so a visit to a field is one entry of the history. During an input method's preedit nothing acts.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(QWidget* parent = nullptr);
    ~FieldEditor() override;

    /// Prepares the widget for a field of the description: choices, targets, accessible name.
    virtual void bind(const Field& field, Session& session);
    [[nodiscard]] const Field* field() const { return m_field; }

    /// Shows a stored value; drops what is typed, an error and the typing's own undo.
    virtual void setValue(const QVariant& value) = 0;
    /// What is in the widget as the field's canonical value, or why it is none.
    [[nodiscard]] virtual Result<QVariant> value() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// Which record the value belongs to: references to sibling rows offer those of the same parent.
    virtual void setOwner(Id record, Id parent);
    /// What else the record says, before its value is shown: some choices suit one record and some another. Null if
    /// there is no record yet.
    virtual void setRecord(const Record* record) { Q_UNUSED(record) }

    /// Whether something was entered that has not been committed yet.
    [[nodiscard]] bool isModified() const { return m_isModified; }
    /// Whose field it is; 0 for what is typed before there is a record.
    [[nodiscard]] Id owner() const { return m_owner; }
    /// Whether an input method is composing in this field.
    [[nodiscard]] bool isComposing() const { return m_isComposing; }
    /// Hands over what was entered through committed(); false if it cannot be read (the error is shown).
    bool commit();

    /// The committed value was not taken: says why and keeps what was typed.
    void refuse(const QString& sentence);
    void showError(const QString& sentence);
    void clearError() { showError({}); }
    [[nodiscard]] QString error() const;
    /// The widget inside that has the focus.
    [[nodiscard]] QWidget* input() const { return m_input; }
    /// As an editor in a table cell: no margins, no label beneath, no commit of its own when the focus leaves.
    virtual void setInline(bool isInline) { m_isInline = isInline; }
    [[nodiscard]] bool isInline() const { return m_isInline; }

Q_SIGNALS:
    /// The user entered this value.
    void committed(const QVariant& value);
    /// The user is entering something.
    void edited();

protected:
    /// Puts the inner widget in place; the focus and the keys of `input` are the field's.
    void setInput(QWidget* content, QWidget* input);
    void setModified(bool modified);
    void markEdited();
    [[nodiscard]] Session* session() const { return m_session; }
    [[nodiscard]] Id ownerParent() const { return m_ownerParent; }
    /// Whether the inner widget can still undo typing; then Ctrl+Z is its own.
    [[nodiscard]] virtual bool canUndoTyping() const { return false; }
    [[nodiscard]] virtual bool canRedoTyping() const { return false; }
    /// A key pressed in the input, outside preedit; true if it was used up.
    virtual bool handleKey(QKeyEvent& event);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool filterShortcut(QKeyEvent& event) const;
    void dropUnsaved();

    const Field* m_field = nullptr;
    QPointer<Session> m_session;
    QVBoxLayout* m_layout;
    QLabel* m_error = nullptr;
    QWidget* m_input = nullptr;
    Id m_owner = 0;
    Id m_ownerParent = 0;
    bool m_isModified = false;
    bool m_isComposing = false;
    bool m_isInline = false;
};

/// The right widget for a field, bound to it; nullptr for derived fields.
FieldEditor* makeFieldEditor(const Field& field, Session& session, QWidget* parent = nullptr);
/// The same for what is typed before there is a record: nobody stores it when the focus leaves, so it keeps its value
/// until it is asked for.
FieldEditor* makeEntryField(const Field& field, Session& session, QWidget* parent = nullptr);

} // namespace xf
