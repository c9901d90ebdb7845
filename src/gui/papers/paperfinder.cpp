// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperfinder.h"

#include "icons.h"
#include "paperpreview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace xf {

namespace {
constexpr int countLetters = 9;
} // namespace

PaperFinder::PaperFinder(PaperPreview& preview, QWidget* parent)
    : QWidget(parent), m_preview(preview), m_field(new QLineEdit), m_count(new QLabel)
{
    setObjectName(QStringLiteral("finder"));
    m_field->setObjectName(QStringLiteral("findInPaper"));
    m_field->setPlaceholderText(tr("Find in this paper"));
    m_field->setAccessibleName(tr("Find in this paper"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("foundPlaces"));
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(QString(countLetters, u'0')));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    addButton("previousPlace", QStringLiteral("up"), tr("Previous place (Shift+Enter)"), [this] { step(-1); });
    addButton("nextPlace", QStringLiteral("down"), tr("Next place (Enter)"), [this] { step(1); });
    addButton("closeFinder", QStringLiteral("close"), tr("Close (Esc)"), [this] { close(); });
    connect(m_field, &QLineEdit::textChanged, this, &PaperFinder::search);
    connect(&m_preview, &PaperPreview::documentChanged, this, &PaperFinder::refresh);
    hide();
}

void PaperFinder::addButton(const char* name, const QString& icon, const QString& text,
                            const std::function<void()>& run)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setIcon(themedIcon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, run);
}

QWidget* PaperFinder::open()
{
    show();
    m_field->selectAll();
    search();
    return m_field;
}

void PaperFinder::close()
{
    const bool hadFocus = isAncestorOf(focusWidget());
    hide();
    m_preview.setFound({});
    if (hadFocus)
        m_preview.setFocus(Qt::OtherFocusReason);
}

/// The first place that is not behind what is being looked at.
void PaperFinder::search()
{
    m_preview.setFound(findText(m_preview.document(), m_field->text()));
    const auto& found = m_preview.found();
    for (size_t i = 0; i < found.size() && m_preview.currentFound() < 0; ++i) {
        if (found[i].parts.front().page >= m_preview.page())
            m_preview.showFound(static_cast<int>(i));
    }
    if (m_preview.currentFound() < 0)
        m_preview.showFound(0);
    showCount();
}

/// Another state of the paper: the places are looked for again, the view stays.
void PaperFinder::refresh()
{
    if (isHidden())
        return;
    m_preview.setFound(findText(m_preview.document(), m_field->text()));
    showCount();
}

void PaperFinder::step(int by)
{
    const auto count = static_cast<int>(m_preview.found().size());
    if (count > 0)
        m_preview.showFound((m_preview.currentFound() + by + count) % count);
    showCount();
}

void PaperFinder::showCount()
{
    const auto count = static_cast<int>(m_preview.found().size());
    if (m_field->text().trimmed().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(QStringLiteral("%1/%2").arg(m_preview.currentFound() + 1).arg(count));
    m_field->setAccessibleDescription(m_count->text());
}

bool PaperFinder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace xf
