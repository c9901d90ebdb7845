// SPDX-License-Identifier: GPL-3.0-or-later
#include "longtextfield.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <functional>

namespace xf {

namespace {
constexpr int pauseMs = 1000;
constexpr int leastLines = 3;

/// Says when its text has taken another width, and so may wrap into more or fewer lines.
class WrappingEdit : public QPlainTextEdit
{
public:
    explicit WrappingEdit(std::function<void()> wrapped) : m_wrapped(std::move(wrapped)) {}

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QPlainTextEdit::resizeEvent(event);
        // On its way to the screen a further change of size, of the scroll bar that comes or goes, would be lost.
        if (viewport()->isVisible())
            m_wrapped();
        else
            QMetaObject::invokeMethod(
                this, [this] { m_wrapped(); }, Qt::QueuedConnection);
    }

private:
    std::function<void()> m_wrapped;
};

} // namespace

LongTextField::LongTextField(QWidget* parent) : FieldEditor(parent), m_edit(new WrappingEdit([this] { fitHeight(); }))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setInput(m_edit, m_edit);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LongTextField::saveAfterPause);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        // A preedit changes the layout, not the text; what is being composed is not input yet.
        if (m_isLoading || isComposing())
            return;
        markEdited();
        m_pause.start();
    });
    fitHeight();
}

void LongTextField::saveAfterPause()
{
    if (isInline())
        return;
    if (isComposing())
        m_pause.start();
    else
        commit();
}

void LongTextField::setValue(const QVariant& value)
{
    m_pause.stop();
    setModified(false);
    clearError();
    // What was saved during a pause comes back unchanged: the cursor and the typing's undo stay.
    if (m_edit->hasFocus() && m_edit->toPlainText() == value.toString())
        return;
    m_isLoading = true;
    m_edit->setPlainText(value.toString());
    m_isLoading = false;
    fitHeight();
}

Result<QVariant> LongTextField::value() const
{
    return QVariant(m_edit->toPlainText());
}

void LongTextField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void LongTextField::setMostLines(int lines)
{
    m_mostLines = lines;
    fitHeight();
}

bool LongTextField::canUndoTyping() const
{
    return m_edit->document()->isUndoAvailable();
}

bool LongTextField::canRedoTyping() const
{
    return m_edit->document()->isRedoAvailable();
}

bool LongTextField::handleKey(QKeyEvent& event)
{
    Q_UNUSED(event)
    return false; // Enter is a new line here
}

/// The lines of the text as it wraps, as far as the field shows them. Blocks are laid out only when they are drawn or
/// asked for their place; the document's size counts the others as one line.
int LongTextField::lineCount() const
{
    const QAbstractTextDocumentLayout* layout = m_edit->document()->documentLayout();
    int lines = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid() && lines < m_mostLines; block = block.next()) {
        layout->blockBoundingRect(block);
        lines += block.layout()->lineCount();
    }
    return std::clamp(lines, leastLines, m_mostLines);
}

void LongTextField::fitHeight()
{
    if (isInline())
        return;
    const int lines = lineCount();
    const int margins = 2 * (m_edit->frameWidth() + static_cast<int>(m_edit->document()->documentMargin()));
    constexpr int padding = 10;
    const int height = lines * m_edit->fontMetrics().lineSpacing() + margins + padding;
    if (m_edit->minimumHeight() != height || m_edit->maximumHeight() != height)
        m_edit->setFixedHeight(height);
}

} // namespace xf
