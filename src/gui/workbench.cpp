// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include "exchange/pasterows.h"
#include "fields/typingkeeper.h"
#include "historysentence.h"
#include "icons.h"
#include "lists/listexport.h"
#include "messagebar.h"
#include "navigation.h"
#include "papers/writechoice.h"
#include "preferences.h"
#include "readonly.h"
#include "safety/damagebar.h"
#include "safety/safekeeping.h"
#include "savestate.h"
#include "search/searchbox.h"
#include "session.h"
#include "writers/fontset.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xf {

namespace {

const QString lastPageName = QStringLiteral("page");
constexpr int searchWidth = 280;
constexpr int afterFirstPaint = 20; // milliseconds, so that the painted window has reached the screen

QToolButton* makeTool(const QString& name, const QString& icon, const QString& text)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(text);
    return button;
}

/// Typing is undone first; only a field with nothing to undo lets the key through to the records.
bool hasTypingToUndo(QObject* field)
{
    if (const auto* line = qobject_cast<QLineEdit*>(field))
        return line->isUndoAvailable() && line->isModified();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(field))
        return text->document()->isUndoAvailable() && text->document()->isModified();
    return false;
}

/// The list that a menu was asked for on, by the mouse or the menu key.
QTableView* listAt(QObject* watched)
{
    auto* list = qobject_cast<QTableView*>(watched);
    return list ? list : qobject_cast<QTableView*>(watched->parent());
}

bool isUnfocusedChooser(QObject* object)
{
    const auto* widget = qobject_cast<QWidget*>(object);
    return widget && !widget->hasFocus() &&
           (qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget));
}

/// Holds the pages in their scroll area. An area gives a page with wrapped lines the height that it would like, not the
/// one that it needs, so that it scrolls without need; this layout does not tell of wrapped lines.
class PageLayout : public QVBoxLayout
{
public:
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace

Workbench::Workbench(Session& session, FileDialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_session(session), m_dialogs(dialogs), m_entries(pageEntries()), m_pages(m_entries.size()),
      m_navigation(new Navigation(m_entries)), m_stack(new QStackedWidget), m_messages(new MessageBar),
      m_search(new SearchBox(session)), m_title(new QLabel), m_saved(new SaveState(session, *m_stack)),
      m_undo(makeTool(QStringLiteral("undoButton"), QStringLiteral("undo"), tr("Undo"))),
      m_redo(makeTool(QStringLiteral("redoButton"), QStringLiteral("redo"), tr("Redo"))),
      m_rememberPage(new QTimer(this))
{
    m_navigation->setCurrentRow(std::max(0, m_navigation->rowOf(Preferences::word(lastPageName))));
    auto* page = new QVBoxLayout;
    page->setContentsMargins(16, 10, 16, 12);
    page->setSpacing(8);
    if (session.isReadOnly()) {
        page->addWidget(makeReadOnlyBar(session));
        new EditsOff(session, *this);
    }
    page->addWidget(new DamageBar(session));
    // In large type a page may need more room than the screen has; then it scrolls, and the window stays on the screen.
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("pageArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    auto* holder = new QWidget;
    holder->setLayout(new PageLayout);
    holder->layout()->setContentsMargins(0, 0, 0, 0);
    holder->layout()->addWidget(m_stack);
    area->setWidget(holder);
    page->addWidget(area, 1);
    page->addWidget(m_messages); // below: what comes and goes by itself does not move the page under the hand
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeTopBar());
    right->addLayout(page, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(right, 1);

    connect(m_navigation, &QListWidget::currentRowChanged, this, &Workbench::visit);
    connect(m_search, &SearchBox::chosen, this, [this](const QString& kind, Id record) {
        goTo(kind, PageRequest{record, {}, {}});
    });
    connect(m_undo, &QToolButton::clicked, this, &Workbench::undo);
    connect(m_redo, &QToolButton::clicked, this, &Workbench::redo);
    connect(&session, &Session::refused, m_messages, qOverload<const Error&>(&MessageBar::refuse));
    connect(m_messages, &MessageBar::refusedForNow, m_saved, &SaveState::refresh);
    connect(&session, &Session::dayChanged, this, [this] {
        if (auto* shown = qobject_cast<Page*>(m_stack->currentWidget()))
            shown->arrive();
    });
    connect(&session.safekeeping(), &Safekeeping::failed, this, &Workbench::offerBackup);
    connect(&session, &Session::told, m_messages, [this](const QString& sentence) { m_messages->tell(sentence); });
    connect(&session.editor(), &Editor::changed, this, &Workbench::noteEdit);
    connect(&session, &Session::peopleChanged, this, [this] { m_title->setText(m_session.branch().name); });
    qApp->installEventFilter(this);
    refreshUndo();
    // After the first painted window; the search text is read while the user looks at the page.
    QTimer::singleShot(700, this, &Workbench::openPaperFonts);
    QTimer::singleShot(1500, m_search, &SearchBox::prepare);
    m_rememberPage->setSingleShot(true);
    m_rememberPage->setInterval(1000);
    connect(m_rememberPage, &QTimer::timeout, this, &Workbench::rememberPage);
}

Workbench::~Workbench()
{
    if (m_rememberPage->isActive())
        rememberPage();
    m_session.typing().disconnect(m_saved); // fields that go with their pages have nobody to tell
    qApp->removeEventFilter(this);
}

/// The window is painted before its first page reads the branch, so that a start shows at once.
void Workbench::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!m_isPainted)
        QTimer::singleShot(afterFirstPaint, this, &Workbench::showFirstPage);
    m_isPainted = true;
}

void Workbench::showFirstPage()
{
    if (m_stack->count() == 0)
        visit(m_navigation->currentRow());
}

QWidget* Workbench::makeTopBar()
{
    auto* bar = new QFrame;
    bar->setObjectName(QStringLiteral("topBar"));
    m_title->setText(m_session.branch().name);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_search->setFixedWidth(searchWidth);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_saved);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addWidget(m_search);
    return bar;
}

Page* Workbench::pageAt(int row)
{
    const auto at = static_cast<size_t>(row);
    if (!m_pages[at]) {
        m_pages[at] = m_entries[at].make(m_session, m_dialogs);
        m_pages[at]->setObjectName(m_entries[at].key + QLatin1String("Page"));
        m_stack->addWidget(m_pages[at]);
        connect(m_pages[at], &Page::go, this, &Workbench::goTo);
    }
    return m_pages[at];
}

void Workbench::visit(int row)
{
    if (row < 0)
        return;
    flush();
    Page* page = pageAt(row);
    // Only the page in sight says how much room is needed.
    if (QWidget* last = m_stack->currentWidget())
        last->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    page->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_stack->setCurrentWidget(page);
    page->arrive();
    page->show(m_pending);
    m_pending = {};
    m_rememberPage->start();
}

void Workbench::rememberPage()
{
    m_rememberPage->stop();
    Preferences::setWord(lastPageName, m_navigation->current());
}

/// To open a typeface takes longer than to set a page in it; here nobody waits for it.
void Workbench::openPaperFonts()
{
    m_paperFonts = std::make_unique<FontSet>(preferredWriting().fonts);
    for (int role = 0; role < fontRoleCount; ++role)
        m_paperFonts->glyph(static_cast<FontRole>(role), U'一');
}

void Workbench::goTo(const QString& page, const PageRequest& request)
{
    const int row = m_navigation->rowOf(pageOfKind(page));
    if (row < 0)
        return;
    m_pending = request;
    if (m_navigation->currentRow() == row)
        visit(row);
    else
        m_navigation->setCurrentRow(row);
}

QString Workbench::currentPage() const
{
    return m_navigation->current();
}

void Workbench::flush()
{
    if (auto* page = qobject_cast<Page*>(m_stack->currentWidget()))
        page->leave();
}

/// A backup by itself went wrong: with room made, or the drive there again, another try goes well.
void Workbench::offerBackup(const Error& error)
{
    m_messages->refuse(error, [this] {
        if (const auto done = m_session.safekeeping().backUpNow(); !done)
            offerBackup(done.error());
        else
            m_messages->tell(tr("The backup was made."));
    });
}

void Workbench::noteEdit()
{
    // The editor tells of a replay before it has told us which entry it was.
    QTimer::singleShot(0, this, &Workbench::refreshUndo);
}

void Workbench::refreshUndo()
{
    const HistorySentence sentence([this](Id id) { return m_session.nameOf(id); });
    const auto nameOf = [&](const Result<std::optional<HistoryEntry>>& entry) {
        return entry && entry->has_value() ? sentence.name(**entry) : QString();
    };
    const QString undoName = nameOf(m_session.editor().history().nextUndo());
    const QString redoName = nameOf(m_session.editor().history().nextRedo());
    m_undo->setEnabled(!undoName.isEmpty() && !m_session.isReadOnly());
    m_redo->setEnabled(!redoName.isEmpty() && !m_session.isReadOnly());
    if (m_session.isReadOnly()) {
        for (QToolButton* each : {m_undo, m_redo})
            each->setToolTip(readOnlyReason(m_session));
        return;
    }
    m_undo->setToolTip(undoName.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1").arg(undoName));
    m_redo->setToolTip(redoName.isEmpty() ? tr("Nothing to redo") : tr("Redo: %1").arg(redoName));
    Q_EMIT undoStateChanged(undoName, redoName);
}

void Workbench::replay(bool forward)
{
    flush();
    const auto done = forward ? m_session.editor().redo() : m_session.editor().undo();
    if (!done) {
        m_messages->refuse(done.error());
        return;
    }
    if (done->empty()) {
        m_messages->tell(forward ? tr("There is nothing left to redo.") : tr("There is nothing left to undo."));
        return;
    }
    const QString name = HistorySentence([this](Id id) { return m_session.nameOf(id); }).name(done->front());
    m_messages->tell(forward ? tr("Redone: %1").arg(name) : tr("Undone: %1").arg(name),
                     forward ? tr("Undo") : tr("Redo"), [this, forward] { replay(!forward); });
}

void Workbench::undo()
{
    replay(false);
}

void Workbench::redo()
{
    replay(true);
}

void Workbench::addRecord()
{
    if (auto* page = qobject_cast<Page*>(m_stack->currentWidget()))
        page->addRecord();
}

void Workbench::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Workbench::focusFilter()
{
    auto* page = qobject_cast<Page*>(m_stack->currentWidget());
    if (QWidget* field = page ? page->filterField() : nullptr)
        field->setFocus(Qt::ShortcutFocusReason);
}

void Workbench::exportList()
{
    auto* page = qobject_cast<Page*>(m_stack->currentWidget());
    QTableView* list = page ? listOn(*page) : nullptr;
    if (!list)
        return m_messages->refuse(Error{tr("There is no list on this page."), {}});
    page->leave(); // what is still being typed belongs to the list
    xf::exportList(*list, m_session, m_dialogs);
}

bool Workbench::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ContextMenu) {
        QTableView* list = listAt(watched);
        if (list && isAncestorOf(list)) {
            showListMenu(*list, static_cast<QContextMenuEvent*>(event)->globalPos(), m_session, m_dialogs);
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        auto* list = qobject_cast<QTableView*>(watched);
        if (list && isAncestorOf(list) && takesRows(*list)) {
            pasteRowsInto(*list, m_session, m_dialogs);
            return true;
        }
    }
    if (event->type() == QEvent::Wheel && isUnfocusedChooser(watched)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isReplay = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (isReplay && !hasTypingToUndo(watched)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace xf
