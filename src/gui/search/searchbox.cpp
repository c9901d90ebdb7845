// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbox.h"

#include "searchindex.h"
#include "session.h"
#include "words.h"

#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTimer>
#include <QTreeWidget>

namespace xf {

namespace {
constexpr int mostOfAKind = 6;
constexpr int idRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1;
constexpr int smallestHeight = 120;
constexpr int greatestHeight = 460;
constexpr int resultsWidth = 640;
} // namespace

SearchBox::SearchBox(Session& session, QWidget* parent)
    : QLineEdit(parent), m_session(session), m_index(new SearchIndex(session.editor(), this))
{
    setObjectName(QStringLiteral("searchBox"));
    setPlaceholderText(tr("Search everything (Ctrl+K)"));
    setAccessibleName(tr("Search everything"));
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::search);
}

SearchBox::~SearchBox()
{
    delete m_results;
}

void SearchBox::makeResults()
{
    if (m_results)
        return;
    m_results = new QTreeWidget(window());
    m_results->setObjectName(QStringLiteral("searchResults"));
    m_results->setAccessibleName(tr("Found"));
    // A tool tip window shows above the page without taking the focus, so the input method stays with the field.
    m_results->setWindowFlags(Qt::ToolTip);
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setColumnCount(2);
    m_results->setHeaderHidden(true);
    m_results->setRootIsDecorated(false);
    m_results->setIndentation(12);
    connect(m_results, &QTreeWidget::itemClicked, this, &SearchBox::openChoice);
}

void SearchBox::hideResults()
{
    if (m_results)
        m_results->hide();
}

void SearchBox::prepare()
{
    if (m_isRead)
        return;
    m_isRead = !m_index->readNext();
    if (!m_isRead)
        QTimer::singleShot(0, this, &SearchBox::prepare);
    else
        makeResults();
}

void SearchBox::search()
{
    if (m_isComposing)
        return;
    if (text().simplified().isEmpty()) {
        hideResults();
        return;
    }
    makeResults();
    m_results->clear();
    if (!m_isRead) {
        m_index->readAll();
        m_isRead = true;
    }
    QTreeWidgetItem* group = nullptr;
    const auto hits = m_index->find(text(), mostOfAKind);
    for (const SearchHit& hit : hits) {
        if (!group || group->data(0, kindRole).toString() != hit.kind->key) {
            group = new QTreeWidgetItem(m_results, {Words().kind(*hit.kind)});
            group->setData(0, kindRole, hit.kind->key);
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            QFont bold = font();
            bold.setBold(true);
            group->setFont(0, bold);
        }
        auto* item = new QTreeWidgetItem(group, {hit.title, hit.excerpt});
        const Kind* owner = m_session.records().kindOf(hit.owner);
        item->setData(0, idRole, hit.owner);
        item->setData(0, kindRole, owner ? owner->key : hit.kind->key);
    }
    if (const auto& problem = m_index->problem())
        addNote(tr("Not everything could be searched.") + QLatin1Char(' ') + problem->sentence);
    else if (!group)
        addNote(tr("Nothing found for “%1”.").arg(text().simplified()));
    m_results->expandAll();
    m_results->setColumnWidth(0, resultsWidth * 2 / 5);
    const int rows = static_cast<int>(hits.size()) * 2 + 2;
    m_results->setFixedSize(resultsWidth,
                            std::clamp(rows * (fontMetrics().height() + 8), smallestHeight, greatestHeight));
    m_results->move(mapToGlobal(QPoint(width() - resultsWidth, height() + 2)));
    m_results->show();
    moveChoice(1);
}

void SearchBox::addNote(const QString& sentence)
{
    auto* note = new QTreeWidgetItem(m_results, {sentence});
    note->setFlags(Qt::NoItemFlags);
    note->setToolTip(0, sentence);
    note->setFirstColumnSpanned(true);
}

void SearchBox::moveChoice(int step)
{
    if (!m_results)
        return;
    QTreeWidgetItem* item = m_results->currentItem();
    do {
        if (!item)
            item = m_results->topLevelItem(0);
        else
            item = step > 0 ? m_results->itemBelow(item) : m_results->itemAbove(item);
    } while (item && !item->flags().testFlag(Qt::ItemIsSelectable));
    if (item)
        m_results->setCurrentItem(item);
}

void SearchBox::openChoice()
{
    const QTreeWidgetItem* item = m_results ? m_results->currentItem() : nullptr;
    if (!item || item->data(0, idRole).toLongLong() == 0)
        return;
    const QString kind = item->data(0, kindRole).toString();
    const Id id = item->data(0, idRole).toLongLong();
    m_results->hide();
    clear();
    Q_EMIT chosen(kind, id);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        moveChoice(1);
        return;
    case Qt::Key_Up:
        moveChoice(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openChoice();
        return;
    case Qt::Key_Escape:
        clear();
        hideResults();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    hideResults();
    QLineEdit::focusOutEvent(event);
}

void SearchBox::inputMethodEvent(QInputMethodEvent* event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (!m_isComposing)
        search();
}

} // namespace xf
