// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicefield.h"

#include "values.h"
#include "words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>

namespace xf {

namespace {
constexpr int settleMs = 500;
} // namespace

ChoiceField::ChoiceField(QWidget* parent) : FieldEditor(parent), m_combo(new QComboBox)
{
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents); // whatever is chosen is read whole
    setInput(m_combo, m_combo);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (!isInline())
            commit();
    });
    connect(m_combo, &QComboBox::activated, this, [this] {
        markEdited();
        m_settle.start();
    });
}

void ChoiceField::bind(const Field& field, Session& session)
{
    FieldEditor::bind(field, session);
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    m_combo->addItem(QString(), QString());
    if (field.choices)
        addChoices(*field.choices);
    if (field.has(FieldFlag::OpenChoice) && !m_combo->isEditable()) {
        m_combo->setEditable(true);
        m_combo->setCompleter(nullptr);
        m_combo->lineEdit()->setAccessibleName(Words().label(field));
        connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, [this] { markEdited(); });
    }
    if (m_stored.isValid())
        setValue(m_stored);
}

void ChoiceField::addChoices(const Choices& choices)
{
    const Words words;
    for (const Choice& each : choices) {
        const QString key = QString::fromLatin1(each.key);
        m_combo->addItem(words.choice(*field(), key), key);
    }
}

/// What the record has stays among what is offered, also where it no longer suits it.
void ChoiceField::setRecord(const Record* record)
{
    if (!field() || !field()->suiting)
        return;
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    m_combo->addItem(QString(), QString());
    addChoices(record ? field()->offered(*record) : *field()->choices);
    const QString kept = record ? field()->get(*record).toString() : QString();
    if (field()->choice(kept) && m_combo->findData(kept) < 0)
        m_combo->addItem(Words().choice(*field(), kept), kept);
}

void ChoiceField::setValue(const QVariant& value)
{
    m_stored = value;
    m_settle.stop();
    const QSignalBlocker quiet(m_combo);
    const int found = m_combo->findData(value.toString());
    m_combo->setCurrentIndex(found);
    if (m_combo->isEditable())
        m_combo->setEditText(found >= 0 ? m_combo->itemText(found) : value.toString());
    setModified(false);
    clearError();
}

Result<QVariant> ChoiceField::value() const
{
    if (!isModified())
        return m_stored.isValid() ? m_stored : QVariant(QString());
    if (!m_combo->isEditable())
        return QVariant(m_combo->currentData().toString());
    const QString text = m_combo->currentText().trimmed();
    const int found = m_combo->findText(text);
    return found >= 0 ? QVariant(m_combo->itemData(found).toString()) : QVariant(text);
}

void ChoiceField::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
}

bool ChoiceField::canUndoTyping() const
{
    return m_combo->isEditable() && m_combo->lineEdit()->isUndoAvailable();
}

bool ChoiceField::canRedoTyping() const
{
    return m_combo->isEditable() && m_combo->lineEdit()->isRedoAvailable();
}

bool ChoiceField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_combo && event->type() == QEvent::Wheel && !m_combo->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace xf
