// SPDX-License-Identifier: GPL-3.0-or-later
#include "fivegoodspage.h"

#include "checklists/checklistwording.h"
#include "checklists/fivegoods.h"
#include "gradeview.h"
#include "theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QSplitter>

namespace xf {

namespace {

constexpr int margin = 8;
constexpr int leastMark = 92;
constexpr int tableShare = 640;
constexpr int detailShare = 480;

/// An item's title with its sub-points below it.
class ItemDelegate : public GradeDelegate
{
public:
    using GradeDelegate::GradeDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors& colors = themeColors();
        painter->save();
        painter->fillRect(option.rect, colors.surface);
        const QRect box = option.rect.adjusted(margin, margin, -margin, -margin);
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(colors.text);
        const QString title = QStringLiteral("%1. %2").arg(index.row() + 1).arg(index.data().toString());
        painter->drawText(box, Qt::AlignTop | Qt::AlignLeft, title);
        painter->setFont(option.font);
        painter->setPen(colors.mutedText);
        painter->drawText(box.adjusted(0, QFontMetrics(bold).height() + 4, 0, 0), Qt::AlignTop | Qt::TextWordWrap,
                          index.data(Qt::ToolTipRole).toString());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(colors.accent, 3));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = qobject_cast<const QTableView*>(option.widget);
        const int width = (view ? view->columnWidth(index.column()) : 300) - 2 * margin;
        const QRect words = option.fontMetrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap,
                                                            index.data(Qt::ToolTipRole).toString());
        return {width, words.height() + option.fontMetrics.height() + 4 + 2 * margin};
    }
};

} // namespace

FiveGoodsPage::FiveGoodsPage(Session& session, QWidget* parent) : ChecklistPage(fiveGoodsKind(), session, parent)
{
    setObjectName(QStringLiteral("fiveGoodsPage"));
    useTable(new FiveGoodsTable(m_answers, this));
    GradeView* table = view();
    table->setItemDelegateForColumn(FiveGoodsTable::Item, new ItemDelegate(table));
    table->verticalHeader()->hide();
    auto* header = table->horizontalHeader();
    for (const int column : {FiveGoodsTable::Self, FiveGoodsTable::Leader, FiveGoodsTable::Masses}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, std::max(leastMark, table->markWidth()));
    }
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(header, &QHeaderView::geometriesChanged, table, &QTableView::resizeRowsToContents);
    connect(header, &QHeaderView::sectionResized, table, &QTableView::resizeRowsToContents);
    splitter()->setStretchFactor(0, 3);
    splitter()->setStretchFactor(1, 2);
    splitter()->setSizes({tableShare, detailShare}); // all five items are seen at 768 lines
}

QString FiveGoodsPage::nameOf(const AnswerPlace& place) const
{
    return m_answers.wording(place.item).title;
}

} // namespace xf
