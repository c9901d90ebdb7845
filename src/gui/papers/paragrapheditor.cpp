// SPDX-License-Identifier: GPL-3.0-or-later
#include "paragrapheditor.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace xf {

namespace {
constexpr int leastLines = 3;
constexpr int beside = 8; // of the paragraph that is covered
} // namespace

ParagraphEditor::ParagraphEditor(QWidget* parent) : QFrame(parent), m_edit(new QPlainTextEdit), m_hint(new QLabel)
{
    setObjectName(QStringLiteral("paragraphEditor"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_edit->setObjectName(QStringLiteral("paragraphText"));
    m_edit->setAccessibleName(tr("Text of this paragraph"));
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    m_hint->setObjectName(QStringLiteral("paragraphHint"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(2);
    column->addWidget(m_edit, 1);
    column->addWidget(m_hint);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (isVisible())
            coverPlace(m_place);
    });
    hide();
}

void ParagraphEditor::open(const QString& text)
{
    m_original = text;
    m_edit->setPlainText(text);
    m_hint->setText(tr("Ctrl+Enter keeps the text, Esc leaves it as it was"));
    m_hint->setProperty("refusal", false);
    show();
    raise();
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

void ParagraphEditor::coverPlace(const QRect& place)
{
    m_place = place;
    QRect wanted = place.adjusted(-beside, -beside, beside, beside);
    // How many lines there are is known once the width is; the plain text layout measures in lines.
    resize(wanted.width(), height());
    layout()->activate();
    const int lines = std::max(leastLines, static_cast<int>(m_edit->document()->size().height()) + 1);
    const int needed = lines * m_edit->fontMetrics().lineSpacing() + m_hint->sizeHint().height() + 3 * beside;
    const QRect room = parentWidget()->rect();
    wanted.setHeight(std::clamp(needed, std::min(wanted.height(), room.height() / 2), room.height()));
    wanted.moveTop(std::clamp(wanted.top(), 0, std::max(0, room.bottom() - wanted.height())));
    setGeometry(wanted.intersected(room));
}

void ParagraphEditor::finish()
{
    if (isHidden())
        return;
    const QString text = m_edit->toPlainText();
    close(false);
    if (text != m_original)
        Q_EMIT kept(text);
}

void ParagraphEditor::refuse(const QString& sentence)
{
    m_hint->setText(sentence);
    m_hint->setProperty("refusal", true);
    show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ParagraphEditor::close(bool keepFocus)
{
    hide();
    if (keepFocus)
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

bool ParagraphEditor::pressed(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && modifiers.testFlag(Qt::ControlModifier)) {
        const QString text = m_edit->toPlainText();
        close(true);
        if (text != m_original)
            Q_EMIT kept(text);
        return true;
    }
    if (key == Qt::Key_Escape)
        close(true);
    return key == Qt::Key_Escape;
}

bool ParagraphEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (pressed(key->key(), key->modifiers()))
            return true;
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            finish();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace xf
