// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentspanel.h"

#include "contents/contentsmodel.h"
#include "lists.h"
#include "session.h"
#include "words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace xf {

namespace {
} // namespace

ContentsPanel::ContentsPanel(const Kind& kind, const QString& reference, Session& session, QWidget* parent)
    : RecordPanel(parent), m_session(session),
      m_model(new ContentsModel(
          kind, reference, session.editor(), [&session](Id id) { return session.nameOf(id); }, this)),
      m_candidates(new QListWidget), m_table(new QTableView), m_none(new QLabel), m_totals(new QLabel)
{
    setObjectName(kind.key + QLatin1String("Panel"));
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeCandidates());
    splitter->addWidget(makeContents());
    splitter->setSizes({1, 1});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    connect(m_model, &ContentsModel::refused, &session, [&session](const Error& error) { session.tell(error); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ContentsPanel::refresh);
    const Kind* target = kindByKey(kind.field(reference)->target);
    connect(&session.editor(), &Editor::changed, this, [this, target](const std::vector<RowChange>& changes) {
        const bool isTouched =
            std::any_of(changes.begin(), changes.end(), [&](const RowChange& change) { return change.kind == target; });
        if (isTouched && isVisible())
            refresh();
    });
}

QPushButton* ContentsPanel::makeButton(const char* name, const QString& text, void (ContentsPanel::*run)())
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setProperty("edits", true);
    button->setEnabled(!m_session.isReadOnly());
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QWidget* ContentsPanel::makeCandidates()
{
    m_candidates->setObjectName(QStringLiteral("contentsCandidates"));
    m_candidates->setAccessibleName(tr("Not taken in yet"));
    m_candidates->setAlternatingRowColors(true);
    m_candidates->installEventFilter(this);
    connect(m_candidates, &QListWidget::itemDoubleClicked, this, &ContentsPanel::takeIn);
    m_none->setWordWrap(true);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setProperty("muted", true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(makeButton("contentsTakeIn", tr("Take in (Enter)"), &ContentsPanel::takeIn));
    buttons->addWidget(makeButton("contentsTakeAll", tr("Take in all"), &ContentsPanel::takeAllIn));
    buttons->addStretch(1);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(tr("Not taken in yet")));
    layout->addWidget(m_none);
    layout->addWidget(m_candidates, 1);
    layout->addLayout(buttons);
    return side;
}

QWidget* ContentsPanel::makeContents()
{
    m_table->setObjectName(QStringLiteral("contentsTable"));
    m_table->setAccessibleName(tr("Contents in order"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeightFor(font(), 1));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ContentsModel::Title, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_totals->setObjectName(QStringLiteral("contentsTotals"));
    m_totals->setTextFormat(Qt::PlainText);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(makeButton("contentsUp", tr("Up (Alt+↑)"), &ContentsPanel::moveUp));
    buttons->addWidget(makeButton("contentsDown", tr("Down (Alt+↓)"), &ContentsPanel::moveDown));
    buttons->addStretch(1);
    buttons->addWidget(makeButton("contentsTakeOut", tr("Take out (Del)"), &ContentsPanel::takeOut));
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_totals);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    return side;
}

void ContentsPanel::setRecord(Id edition)
{
    setEnabled(edition != 0);
    if (const auto done = m_model->setOwner(edition); !done)
        m_session.tell(done.error());
}

void ContentsPanel::flush()
{
    if (m_table->isAncestorOf(focusWidget()))
        m_table->setFocus(Qt::OtherFocusReason);
}

void ContentsPanel::showEvent(QShowEvent* event)
{
    RecordPanel::showEvent(event);
    refresh();
}

void ContentsPanel::refresh()
{
    const int row = m_candidates->currentRow();
    const std::vector<Id> taken = m_model->targets();
    m_candidates->clear();
    for (const Candidate& each : candidates(m_model->owner())) {
        if (std::find(taken.begin(), taken.end(), each.id) != taken.end())
            continue;
        auto* item = new QListWidgetItem(each.text.simplified(), m_candidates);
        item->setData(Qt::UserRole, each.id);
        item->setSizeHint(QSize(0, rowHeightFor(font(), 1)));
        item->setToolTip(item->text());
    }
    m_candidates->setCurrentRow(std::min(std::max(row, 0), m_candidates->count() - 1));
    m_none->setText(whyNone());
    m_none->setVisible(m_candidates->count() == 0);
    m_totals->setText(totals(taken));
}

void ContentsPanel::takeIn()
{
    const QListWidgetItem* item = m_candidates->currentItem();
    if (!item || m_session.isReadOnly())
        return;
    if (const auto done = m_model->append({item->data(Qt::UserRole).toLongLong()}); !done)
        m_session.tell(done.error());
}

void ContentsPanel::takeAllIn()
{
    std::vector<Id> all;
    all.reserve(m_candidates->count());
    for (int row = 0; row < m_candidates->count(); ++row)
        all.push_back(m_candidates->item(row)->data(Qt::UserRole).toLongLong());
    if (const auto done = m_model->append(all); !done)
        m_session.tell(done.error());
}

void ContentsPanel::takeOut()
{
    const int row = m_table->currentIndex().row();
    if (const auto done = m_model->takeOut(row); !done)
        return m_session.tell(done.error());
    m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), ContentsModel::Title));
}

void ContentsPanel::move(int by)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const auto moved = m_model->move(current.row(), by);
    if (!moved)
        return m_session.tell(moved.error());
    m_table->setCurrentIndex(m_model->index(*moved, current.column()));
}

bool ContentsPanel::takesKey(const QObject* watched, int key, Qt::KeyboardModifiers modifiers)
{
    const bool isPlain = (modifiers & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isAlt = (modifiers & ~Qt::KeypadModifier) == Qt::AltModifier;
    if (watched == m_candidates && isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter))
        takeIn();
    else if (watched == m_table && isAlt && key == Qt::Key_Up)
        move(-1);
    else if (watched == m_table && isAlt && key == Qt::Key_Down)
        move(1);
    else if (watched == m_table && isPlain && key == Qt::Key_Delete)
        takeOut();
    else
        return false;
    return true;
}

bool ContentsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && !m_session.isReadOnly()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (takesKey(watched, key->key(), key->modifiers()))
            return true;
    }
    return RecordPanel::eventFilter(watched, event);
}

} // namespace xf
