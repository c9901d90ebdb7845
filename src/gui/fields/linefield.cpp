// SPDX-License-Identifier: GPL-3.0-or-later
#include "linefield.h"

#include "lineroom.h"
#include "values.h"
#include "words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace xf {

namespace {
constexpr int usualLetters = 10; // of a name, a book, a place: what most of them have
}

LineField::LineField(QWidget* parent) : LineField(parent, nullptr)
{
    keepRoomFor(QString(usualLetters, QChar(0x4e2d)));
}

LineField::LineField(QWidget* parent, QWidget* beside) : FieldEditor(parent), m_line(new QLineEdit)
{
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_line, 1);
    if (beside) {
        // A row is no higher than its lowest widget may be: the button grows with the font of the line beside it.
        beside->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
        row->addWidget(beside);
    }
    setInput(content, m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] { markEdited(); });
}

QString LineField::shownText(const QVariant& value) const
{
    return field() ? Words().text(*field(), value) : value.toString();
}

void LineField::setValue(const QVariant& value)
{
    m_stored = value;
    // Same text too: setText also ends the line's own undo, whose steps are stored by now.
    const int cursor = m_line->cursorPosition();
    m_line->setText(shownText(value));
    m_line->setCursorPosition(m_line->hasFocus() ? cursor : 0);
    setModified(false);
    clearError();
}

Result<QVariant> LineField::value() const
{
    if (!isModified())
        return m_stored;
    return field() ? fromTyped(*field(), m_line->text(), session()->today()) : Result<QVariant>(m_line->text());
}

void LineField::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void LineField::setInline(bool isInline)
{
    FieldEditor::setInline(isInline);
    fitRoom();
}

void LineField::keepRoomFor(const QString& text)
{
    m_room = text;
    fitRoom();
}

void LineField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRoom();
    FieldEditor::changeEvent(event);
}

void LineField::fitRoom()
{
    m_line->setMinimumWidth(m_room.isEmpty() || isInline() ? 0 : lineWidthFor(*m_line, m_room));
}

void LineField::setPlaceholderText(const QString& text)
{
    m_line->setPlaceholderText(text);
}

bool LineField::canUndoTyping() const
{
    return m_line->isUndoAvailable();
}

bool LineField::canRedoTyping() const
{
    return m_line->isRedoAvailable();
}

bool LineField::handleKey(QKeyEvent& event)
{
    // Esc takes back what was typed since the field was entered; pressed again it is the window's.
    if (event.key() == Qt::Key_Escape && isModified() && !isInline()) {
        setValue(m_stored);
        return true;
    }
    return FieldEditor::handleKey(event);
}

MonthField::MonthField(QWidget* parent) : LineField(parent, nullptr)
{
    keepRoomFor(QStringLiteral("1985-03"));
    line()->setPlaceholderText(QStringLiteral("1985-03"));
}

NumberField::NumberField(QWidget* parent) : LineField(parent, nullptr)
{
    keepRoomFor(QStringLiteral("123456.00"));
    line()->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace xf
