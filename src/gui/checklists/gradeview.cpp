// SPDX-License-Identifier: GPL-3.0-or-later
#include "gradeview.h"

#include "checklists/checklisttable.h"
#include "checklists/fivegoods.h"
#include "choices.h"
#include "theme.h"
#include "words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace xf {

namespace {

constexpr int barGap = 6; ///< between the bars of a mark and its word

int rankOf(const QString& grade)
{
    const Choices& grades = gradeChoices();
    for (size_t rank = 0; rank < grades.size(); ++rank) {
        if (grade == QLatin1String(grades[rank].key))
            return static_cast<int>(rank);
    }
    return -1;
}

QColor colorOf(int rank)
{
    const ThemeColors& colors = themeColors();
    const QColor byRank[] = {colors.done, colors.underway, colors.text, colors.late};
    return rank < 0 ? colors.nothing : byRank[rank];
}

/// Four bars, as many filled as the mark is good: the order is seen without colour.
void paintBars(QPainter& painter, const QRect& box, int rank, const QColor& color)
{
    constexpr int count = 4;
    const double step = box.width() / static_cast<double>(count);
    for (int bar = 0; bar < count; ++bar) {
        const double height = box.height() * (bar + 2) / (count + 1.0);
        const QRectF shape(box.left() + bar * step, box.bottom() - height, step - 1.5, height);
        if (bar < count - rank)
            painter.fillRect(shape, color);
        else
            painter.fillRect(QRectF(shape.left(), shape.bottom() - 2, shape.width(), 2), color);
    }
}

void paintCorner(QPainter& painter, const QRect& cell, const QColor& color)
{
    constexpr int side = 9;
    QPainterPath corner;
    corner.moveTo(cell.right() - side, cell.top());
    corner.lineTo(cell.right() + 1, cell.top());
    corner.lineTo(cell.right() + 1, cell.top() + side + 1);
    corner.closeSubpath();
    painter.fillPath(corner, color);
}

} // namespace

void GradeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!index.data(ChecklistTable::GradeRole).isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const ThemeColors& colors = themeColors();
    const int rank = rankOf(index.data(ChecklistTable::GradeRole).toString());
    painter->save();
    painter->fillRect(option.rect, colors.surface);
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor color = colorOf(rank);
    const int size = option.fontMetrics.ascent();
    const QString word = rank < 0 ? QStringLiteral("—") : index.data().toString();
    const int width = rank < 0 ? 0 : size + barGap;
    const int wordWidth = option.fontMetrics.horizontalAdvance(word);
    const int left = option.rect.center().x() - (width + wordWidth) / 2;
    if (rank >= 0)
        paintBars(*painter, QRect(left, option.rect.center().y() - size / 2, size, size), rank, color);
    painter->setPen(color);
    painter->drawText(QRect(left + width, option.rect.top(), wordWidth + 2, option.rect.height()),
                      Qt::AlignVCenter | Qt::AlignLeft, word);
    if (index.data(ChecklistTable::HasWordsRole).toBool())
        paintCorner(*painter, option.rect, colors.underway);
    if (option.state.testFlag(QStyle::State_HasFocus) || option.state.testFlag(QStyle::State_Selected)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(colors.accent, option.state.testFlag(QStyle::State_HasFocus) ? 3 : 1));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

GradeView::GradeView(QWidget* parent) : QTableView(parent)
{
    setItemDelegate(new GradeDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    horizontalHeader()->setMinimumSectionSize(markWidth());
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setDefaultSectionSize(std::max(30, fontMetrics().height() + 10));
}

int GradeView::markWidth() const
{
    constexpr int least = 84;
    constexpr int margins = 6;
    const Field& marks = *fiveGoodsKind().field(u"self");
    int words = 0;
    for (const Choice& each : gradeChoices())
        words = std::max(words, fontMetrics().horizontalAdvance(Words().choice(marks, QString::fromLatin1(each.key))));
    return std::max(least, fontMetrics().ascent() + barGap + words + margins);
}

void GradeView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitHeader();
}

/// A wording that is wider than its column goes on in a further line.
void GradeView::fitHeader()
{
    QHeaderView* header = horizontalHeader();
    QFont bold = header->font();
    bold.setBold(true); // as the style draws it
    const QFontMetrics metrics(bold);
    constexpr int margins = 14;
    int height = metrics.height();
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        const QString text = model()->headerData(column, Qt::Horizontal).toString();
        const QRect room(0, 0, header->sectionSize(column) - margins, 0);
        height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, text).height());
    }
    header->setFixedHeight(height + margins);
}

void GradeView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    if (event->key() == Qt::Key_Plus && index.isValid()) {
        Q_EMIT factWanted();
        return;
    }
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && index.isValid() && markedByKey(event->key(), index))
        return;
    QTableView::keyPressEvent(event);
}

/// One stroke a cell: a grade, no grade, or on to the details. Whether the key was one of these.
bool GradeView::markedByKey(int key, const QModelIndex& index)
{
    const Choices& grades = gradeChoices();
    const int number = key - Qt::Key_1;
    if (number >= 0 && number < static_cast<int>(grades.size())) {
        Q_EMIT marked(index, QString::fromLatin1(grades[number].key));
        goOn();
        return true;
    }
    if (key == Qt::Key_0 || key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        Q_EMIT marked(index, {});
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT detailsWanted();
        return true;
    }
    return false;
}

/// To the next cell that takes a mark, row by row; stays at the last one.
void GradeView::goOn()
{
    const auto* table = qobject_cast<const ChecklistTable*>(model());
    QModelIndex next = currentIndex();
    do {
        const bool isLastColumn = next.column() == model()->columnCount() - 1;
        next = isLastColumn ? model()->index(next.row() + 1, 0) : next.siblingAtColumn(next.column() + 1);
    } while (next.isValid() && table && table->voiceAt(next).isEmpty());
    if (next.isValid())
        setCurrentIndex(next);
}

} // namespace xf
