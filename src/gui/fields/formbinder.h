// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldeditor.h"

#include <QHash>

namespace xf {

/// Ties the widgets of a form to one record of a kind: a FieldEditor whose objectName is a field's key shows and
/// changes that field, a QLabel “label_<key>” gets its label, a QLabel with a derived field's key shows it.
/// Each committed field is one edit; what is refused stays typed, with the reason beside it.
class FormBinder : public QObject
{
    Q_OBJECT

public:
    FormBinder(const Kind& kind, QWidget& form, Session& session, QObject* parent = nullptr);

    /// Shows a record; 0 empties and disables the form. What is still typed is stored first.
    void load(Id record);
    [[nodiscard]] Id record() const { return m_record ? m_record->id : 0; }
    /// Stores what is still typed; false if something was refused.
    bool flush();
    [[nodiscard]] FieldEditor* field(const QString& key) const { return m_fields.value(key); }

Q_SIGNALS:
    /// The record was deleted, here or by undo; the form is empty now.
    void gone();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void bind();
    void setLabels();
    void show(RecordPtr record, bool all);
    void followTyping();
    void store(const Field& field, const QVariant& value);
    void offerRetry(const Error& error);
    void follow(const std::vector<RowChange>& changes);

    const Kind& m_kind;
    QWidget& m_form;
    Session& m_session;
    QHash<QString, FieldEditor*> m_fields;
    RecordPtr m_record;
    QString m_visited; ///< the field that was stored and still has the focus
};

} // namespace xf
