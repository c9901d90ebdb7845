// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperoutline.h"

#include "document/outline.h"
#include "lists.h"
#include "writers/laidoutdocument.h"

#include <QAbstractItemView>
#include <QScrollBar>
#include <QStylePainter>

#include <algorithm>

namespace xf {

namespace {

constexpr int leastLetters = 4;
constexpr int mostVisible = 24;
constexpr int margins = 28; // on both sides of a line
constexpr int widestPopup = 560;

} // namespace

PaperOutline::PaperOutline(QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(leastLetters);
    setMaxVisibleItems(mostVisible);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Sections of this paper"));
    connect(this, &QComboBox::currentTextChanged, this, [this](const QString& text) { setToolTip(text.trimmed()); });
    connect(this, &QComboBox::activated, this, [this](int row) { Q_EMIT chosen(m_entries[row].block); });
}

void PaperOutline::show(const paper::Document& document)
{
    m_entries = paper::outlineOf(document);
    const QSignalBlocker quiet(this);
    clear();
    for (const paper::ContentsEntry& entry : m_entries) {
        const QString text = QString(entry.level, u'　') + entry.text;
        const QSize size(fontMetrics().horizontalAdvance(text) + margins, choiceHeightFor(font()));
        addItem(text);
        setItemData(count() - 1, size, Qt::SizeHintRole);
        setItemData(count() - 1, entry.text, Qt::AccessibleTextRole);
        setItemData(count() - 1, entry.text, Qt::ToolTipRole);
    }
    setToolTip(currentText().trimmed());
    setVisible(count() > 1);
}

bool PaperOutline::isInView(const LaidOutPage& page, double top, double bottom) const
{
    const int row = currentIndex();
    if (row < 0)
        return false;
    return std::any_of(page.anchors.begin(), page.anchors.end(), [&](const Anchor& anchor) {
        return anchor.block == m_entries[row].block && anchor.y >= top && anchor.y < bottom;
    });
}

int PaperOutline::entryAt(const LaidOutDocument& document, int page, double y) const
{
    int found = 0;
    size_t next = 0;
    for (int each = 0; each <= page; ++each) {
        for (const Anchor& anchor : document.pages[each].anchors) {
            if (each == page && anchor.y > y)
                return found;
            while (next < m_entries.size() && m_entries[next].block < anchor.block)
                ++next;
            if (next < m_entries.size() && m_entries[next].block == anchor.block)
                found = static_cast<int>(next);
        }
    }
    return found;
}

void PaperOutline::follow(const LaidOutDocument& document, int page, double top, double bottom)
{
    constexpr double upperPart = 0.3;
    if (m_entries.empty() || page >= static_cast<int>(document.pages.size()))
        return;
    if (!isInView(document.pages[page], top, bottom))
        setCurrentIndex(entryAt(document, page, top + upperPart * (bottom - top)));
}

void PaperOutline::turnTo(const LaidOutDocument& document, int page, double y)
{
    if (!m_entries.empty())
        setCurrentIndex(entryAt(document, page, y));
}

void PaperOutline::showPopup()
{
    // The list is as wide as its headings, not as the field above the page.
    const int wanted = view()->sizeHintForColumn(0) + view()->verticalScrollBar()->sizeHint().width() + 8;
    view()->setMinimumWidth(std::clamp(wanted, width(), std::max(width(), widestPopup)));
    QComboBox::showPopup();
}

/// A heading that is longer than the field ends in “…”, and stands at the left, whatever its level.
void PaperOutline::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).adjusted(2, 0, -2, 0);
    option.currentText = fontMetrics().elidedText(currentText().trimmed(), Qt::ElideRight, field.width());
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace xf
