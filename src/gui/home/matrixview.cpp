// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixview.h"

#include "overview/overviewmodel.h"
#include "theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace xf {

namespace {

constexpr int widePadding = 10;
constexpr int tightPadding = 4;

QColor colorOf(OverviewState state)
{
    const ThemeColors& colors = themeColors();
    switch (state) {
    case OverviewState::Done:
        return colors.done;
    case OverviewState::Underway:
        return colors.underway;
    case OverviewState::Late:
        return colors.late;
    case OverviewState::Planned:
    case OverviewState::Nothing:
        break;
    }
    return colors.nothing;
}

void paintTriangle(QPainter& painter, const QRectF& box)
{
    QPainterPath triangle;
    triangle.moveTo(box.center().x(), box.top());
    triangle.lineTo(box.bottomRight());
    triangle.lineTo(box.bottomLeft());
    triangle.closeSubpath();
    painter.fillPath(triangle, painter.pen().color());
}

void paintTick(QPainter& painter, const QRectF& box, const QColor& ground)
{
    painter.setBrush(painter.pen().color());
    painter.drawEllipse(box);
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.26, box.top() + box.height() * 0.52);
    tick.lineTo(box.left() + box.width() * 0.44, box.top() + box.height() * 0.70);
    tick.lineTo(box.left() + box.width() * 0.76, box.top() + box.height() * 0.32);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ground, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

/// Done a tick in a disc, under way a half-filled ring, late a triangle, planned a ring, nothing a dash.
void paintShape(QPainter& painter, OverviewState state, const QRectF& box, const QColor& color, const QColor& ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6));
    switch (state) {
    case OverviewState::Done:
        paintTick(painter, box, ground);
        break;
    case OverviewState::Underway:
        painter.drawEllipse(box);
        painter.setBrush(color);
        painter.drawPie(box, 90 * 16, 180 * 16);
        break;
    case OverviewState::Late:
        paintTriangle(painter, box);
        break;
    case OverviewState::Planned:
        painter.drawEllipse(box);
        break;
    case OverviewState::Nothing:
        painter.drawLine(QPointF(box.left() + 2, box.center().y()), QPointF(box.right() - 2, box.center().y()));
        break;
    }
    painter.restore();
}

QString figures(const QModelIndex& index, OverviewState state)
{
    const int all = index.data(OverviewModel::AllRole).toInt();
    const int closed = index.data(OverviewModel::ClosedRole).toInt();
    if (state == OverviewState::Nothing)
        return {};
    if (state == OverviewState::Underway && closed > 0)
        return QStringLiteral("%1 / %2").arg(closed).arg(all);
    return QString::number(all);
}

} // namespace

void OverviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto state = static_cast<OverviewState>(index.data(OverviewModel::StateRole).toInt());
    const auto* view = qobject_cast<const MatrixView*>(option.widget);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    const bool isChosen = view && view->chosenColumn() == index.column();
    const ThemeColors& colors = themeColors();
    painter->save();
    QColor ground = colors.surface;
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver))
        ground = colors.window;
    painter->fillRect(option.rect, ground);
    const QColor color = colorOf(state);
    const int size = option.fontMetrics.ascent();
    QFont font = option.font;
    font.setBold(state == OverviewState::Late);
    const QFontMetrics metrics(font);
    const int needed = metrics.horizontalAdvance(index.data().toString()) + size + 6 + 2 * widePadding;
    const int padding = needed > option.rect.width() ? tightPadding : widePadding;
    QRectF box(option.rect.left() + padding, option.rect.center().y() - size / 2.0 + 1, size, size);
    paintShape(*painter, state, box, color, ground);
    QRect words = option.rect.adjusted(padding + size + 6, 0, -padding, 0);
    painter->setFont(font);
    painter->setPen(color);
    // Where both do not fit, the figures stay: the shape says the state, and its word is in the tool tip.
    const QString shownFigures = figures(index, state);
    const QString word = index.data().toString();
    if (metrics.horizontalAdvance(word + QLatin1Char(' ') + shownFigures) <= words.width() || shownFigures.isEmpty())
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, word);
    painter->setPen(state == OverviewState::Late ? color : colors.text);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, shownFigures);
    if (isCurrent) {
        painter->setPen(QPen(colors.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QSize OverviewDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics& metrics = option.fontMetrics;
    const int words =
        metrics.horizontalAdvance(overviewStateName(OverviewState::Underway) + QStringLiteral("  88 / 88"));
    Q_UNUSED(index)
    return {words + metrics.ascent() + 6 + 2 * widePadding, std::max(32, metrics.height() + 12)};
}

MatrixView::MatrixView(QWidget* parent) : QTableView(parent)
{
    setItemDelegate(new OverviewDelegate(this));
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fitRows();
}

void MatrixView::setChosenColumn(int column)
{
    m_chosenColumn = column;
    viewport()->update();
}

void MatrixView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(std::max(40, fontMetrics().height() + 20));
    updateGeometry();
}

QSize MatrixView::sizeHint() const
{
    const int rows = verticalHeader()->defaultSectionSize() * 8;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int columns = itemDelegate()->sizeHint(option, {}).width() * 4;
    return {verticalHeader()->sizeHint().width() + columns + 2 * frameWidth(),
            rows + horizontalHeader()->sizeHint().height() + 2 * frameWidth()};
}

/// The state is always told in words; only the figures give way.
QSize MatrixView::minimumSizeHint() const
{
    const int word = fontMetrics().horizontalAdvance(overviewStateName(OverviewState::Underway));
    const int cell = word + fontMetrics().ascent() + 8 + 2 * tightPadding;
    return {verticalHeader()->sizeHint().width() + 4 * cell + 2 * frameWidth(), sizeHint().height()};
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void MatrixView::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        Q_EMIT opened(index);
}

void MatrixView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

} // namespace xf
