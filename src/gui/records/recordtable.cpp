// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtable.h"

#include "lists.h"
#include "preferences.h"
#include "recordfilter.h"
#include "recordtablemodel.h"
#include "statedelegate.h"
#include "words.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace xf {

namespace {

constexpr int fewestCharacters = 4; // that a column shows
constexpr int mostTitleLines = 4;
constexpr const char* columnsName = "columns";
constexpr const char* chosenName = "columnsChosen";

struct UsualColumns {
    QStringList shown;
    QStringList spared; ///< of these, what is left out first where there is no room
    int letters;        ///< of the title that go into a line
    int fewestLetters;  ///< the same in large type, where its row has a line more
};

const UsualColumns& usualColumns(const Kind& kind)
{
    static const UsualColumns ofTheEight{
        {QStringLiteral("title"), QStringLiteral("responsible"), QStringLiteral("state"), QStringLiteral("duenow")},
        {QStringLiteral("responsible")},
        10,
        7};
    static const UsualColumns ofMembers{{QStringLiteral("name"), QStringLiteral("sex"), QStringLiteral("post"),
                                         QStringLiteral("group"), QStringLiteral("standing")},
                                        {QStringLiteral("sex"), QStringLiteral("standing"), QStringLiteral("group")},
                                        4,
                                        4};
    return kind.hasLife() ? ofTheEight : ofMembers;
}

} // namespace

RecordTable::RecordTable(RecordTableModel& model, RecordFilter& filter, QWidget* parent)
    : QTableView(parent), m_model(model), m_titleColumn(model.columnOf(model.kind().firstWith(FieldFlag::Title)->key))
{
    setObjectName(QStringLiteral("recordTable"));
    setAccessibleName(Words().kind(model.kind()));
    setModel(&filter);
    setItemDelegate(new StateDelegate(this));
    setUpList(*this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSortingEnabled(true);
    horizontalHeader()->setSectionsMovable(true);
    if (!model.kind().hasLife())
        return;
    setWordWrap(true); // the titles of the eight are sentences
    verticalHeader()->setDefaultSectionSize(titleRowHeight(font()));
    connect(&filter, &QAbstractItemModel::modelReset, this, &RecordTable::scheduleRows);
    connect(&filter, &QAbstractItemModel::rowsInserted, this, &RecordTable::scheduleRows);
    connect(&filter, &QAbstractItemModel::dataChanged, this, &RecordTable::scheduleRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &RecordTable::scheduleRows);
}

void RecordTable::remember()
{
    for (auto each = m_widths.cbegin(); each != m_widths.cend(); ++each) // left out only for want of room
        setColumnHidden(each.key(), false);
    Preferences::setLayout(preference(columnsName), horizontalHeader()->saveState());
    Preferences::setWord(preference(chosenName), m_isChosen ? QStringLiteral("yes") : QString());
}

QString RecordTable::preference(const char* name) const
{
    return m_model.kind().key + QLatin1Char('/') + QLatin1String(name);
}

void RecordTable::setUpColumns()
{
    m_isChosen = !Preferences::word(preference(chosenName)).isEmpty();
    QHeaderView* header = horizontalHeader();
    if (!header->restoreState(Preferences::layout(preference(columnsName))))
        showUsualColumns();
    // The title takes what the others leave, so that state and time limit are seen without scrolling.
    header->setSectionResizeMode(m_titleColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(fontMetrics().horizontalAdvance(QChar(0x4e2d)) * fewestCharacters);
    fitColumns();
}

void RecordTable::showUsualColumns()
{
    const QStringList& usual = usualColumns(m_model.kind()).shown;
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnHidden(column, !usual.contains(m_model.keyAt(column)));
    resizeColumnsToContents();
}

void RecordTable::chooseColumns(QPoint at)
{
    QMenu menu(this);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        auto* action = menu.addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_isChosen = true;
            m_widths.clear();
            setColumnHidden(column, !shown);
        });
    }
    menu.exec(at);
}

int RecordTable::firstColumn() const
{
    const QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            return header->logicalIndex(visual);
    }
    return 0;
}

int RecordTable::titleWidth() const
{
    const UsualColumns& usual = usualColumns(m_model.kind());
    const int letters = isLargeType(font()) ? usual.fewestLetters : usual.letters;
    return fontMetrics().horizontalAdvance(QChar(0x4e2d)) * (letters + 1);
}

int RecordTable::widthOf(int column) const
{
    return m_widths.value(column, columnWidth(column));
}

int RecordTable::leastWidth() const
{
    const UsualColumns& usual = usualColumns(m_model.kind());
    int width = titleWidth() + 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
    for (const QString& key : usual.shown) {
        const int column = m_model.columnOf(key);
        if (column != m_titleColumn && !usual.spared.contains(key))
            width += widthOf(column);
    }
    return width;
}

void RecordTable::fitColumns()
{
    if (m_isChosen)
        return;
    const UsualColumns& usual = usualColumns(m_model.kind());
    int room = viewport()->width() - titleWidth();
    for (const QString& key : usual.shown) {
        if (const int column = m_model.columnOf(key); column != m_titleColumn)
            room -= widthOf(column);
    }
    QHash<int, int> leftOut;
    for (const QString& key : usual.spared) {
        const int column = m_model.columnOf(key);
        if (room >= 0)
            break;
        leftOut.insert(column, widthOf(column));
        room += widthOf(column);
    }
    for (const QString& key : usual.spared) { // a wide one may have made room for a narrow one again
        const int column = m_model.columnOf(key);
        if (room < leftOut.value(column))
            continue;
        room -= leftOut.take(column);
    }
    for (const QString& key : usual.spared) {
        const int column = m_model.columnOf(key);
        if (leftOut.contains(column) != m_widths.contains(column))
            setColumnHidden(column, leftOut.contains(column));
    }
    m_widths = leftOut;
}

void RecordTable::scheduleRows()
{
    if (m_isScheduled || !m_model.kind().hasLife())
        return;
    m_isScheduled = true;
    QTimer::singleShot(0, this, [this] {
        m_isScheduled = false;
        fitRows();
    });
}

/// Most titles take the usual lines; a longer one makes its own row higher, so that none is cut.
void RecordTable::fitRows()
{
    const int usual = verticalHeader()->defaultSectionSize();
    const int most = rowHeightFor(font(), mostTitleLines);
    const int letter = fontMetrics().horizontalAdvance(QChar(0x4e2d)); // none is wider
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect.setWidth(columnWidth(m_titleColumn));
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex title = model()->index(row, m_titleColumn);
        const bool isShort = title.data().toString().size() * letter < option.rect.width(); // a line: not measured
        const int needed = isShort ? usual : itemDelegate()->sizeHint(option, title).height();
        const int height = std::clamp(needed, usual, std::max(usual, most));
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
}

void RecordTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RecordTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        if (m_model.kind().hasLife())
            verticalHeader()->setDefaultSectionSize(titleRowHeight(font()));
        fitColumns();
        scheduleRows();
    }
}

} // namespace xf
