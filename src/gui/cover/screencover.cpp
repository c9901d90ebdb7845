// SPDX-License-Identifier: GPL-3.0-or-later
#include "screencover.h"

#include "coversheet.h"
#include "platform.h"
#include "preferences.h"

#include <QApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <chrono>

namespace xf {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenLooks = 5s;
constexpr qint64 millisecondsPerMinute = 60'000;
const QString minutesName = QStringLiteral("coverAfter");

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseMove || type == QEvent::MouseButtonPress ||
           type == QEvent::Wheel || type == QEvent::InputMethod || type == QEvent::TouchBegin ||
           type == QEvent::TabletMove;
}

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::Shortcut:
    case QEvent::InputMethod:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
    case QEvent::ToolTip:
        return true;
    default:
        return false;
    }
}

bool isOwnKey(const QKeyEvent& key)
{
    return key.key() == Qt::Key_L && key.modifiers() == Qt::ControlModifier;
}

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

bool isWindowOfOurs(const QWidget& widget)
{
    return widget.isWindow() && widget.windowType() != Qt::ToolTip && widget.windowType() != Qt::Popup &&
           widget.windowType() != Qt::Desktop;
}

} // namespace

int ScreenCover::minutes()
{
    bool isNumber = false;
    const int chosen = Preferences::word(minutesName).toInt(&isNumber);
    return isNumber ? std::clamp(chosen, 0, mostMinutes) : usualMinutes;
}

void ScreenCover::setMinutes(int minutes)
{
    Preferences::setWord(minutesName, QString::number(minutes));
}

ScreenCover::ScreenCover(QObject* parent, Clock clock)
    : QObject(parent), m_clock(clock ? std::move(clock) : platform::millisecondsSinceBoot), m_timer(new QTimer(this)),
      m_lastInput(m_clock())
{
    m_timer->setInterval(betweenLooks);
    connect(m_timer, &QTimer::timeout, this, &ScreenCover::look);
    m_timer->start();
    qApp->installEventFilter(this);
}

ScreenCover::~ScreenCover()
{
    qApp->removeEventFilter(this);
}

void ScreenCover::look()
{
    const int after = minutes();
    if (!m_isOn && after > 0 && m_clock() - m_lastInput >= after * millisecondsPerMinute)
        cover();
}

void ScreenCover::cover()
{
    if (m_isOn)
        return;
    QToolTip::hideText();
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    m_isOn = true;
    holdInput();
    // In front of every other filter, such as that of a work in progress.
    qApp->removeEventFilter(this);
    qApp->installEventFilter(this);
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (each->isVisible() && isWindowOfOurs(*each))
            coverWindow(each);
    }
}

/// What is being composed goes into its field now, for the list of candidates is a window of the input method. The
/// field keeps the focus: a cell that lost it would end its edit.
void ScreenCover::holdInput()
{
    QGuiApplication::inputMethod()->commit();
    m_typing = QApplication::focusWidget();
    if (m_typing && m_typing->testAttribute(Qt::WA_InputMethodEnabled))
        m_typing->setAttribute(Qt::WA_InputMethodEnabled, false);
    else
        m_typing = nullptr;
}

void ScreenCover::coverWindow(QWidget* window)
{
    if (m_covered.contains(window))
        return;
    auto* sheet = new CoverSheet(window);
    m_covered.insert(window, {sheet, window->windowTitle()});
    m_isNaming = true;
    window->setWindowTitle(tr("Xianfeng (covered)"));
    m_isNaming = false;
    connect(window, &QObject::destroyed, this, [this, window] { m_covered.remove(window); });
    sheet->show();
    sheet->raise();
    sheet->repaint(); // at once, whatever else there is to do
}

void ScreenCover::uncover()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    m_lastInput = m_clock();
    const auto covered = std::exchange(m_covered, {});
    for (auto each = covered.begin(); each != covered.end(); ++each) {
        disconnect(each.key(), &QObject::destroyed, this, nullptr);
        each.key()->setWindowTitle(each->title);
        delete each->sheet;
    }
    if (m_typing)
        m_typing->setAttribute(Qt::WA_InputMethodEnabled, true);
    m_typing = nullptr;
}

/// A window that comes while the others are covered is covered too; a title that is set meanwhile is kept for later.
void ScreenCover::followWindow(QWidget* window, const QEvent& event)
{
    const auto covered = m_covered.find(window);
    if (covered == m_covered.end()) {
        if (event.type() == QEvent::Show && isWindowOfOurs(*window))
            coverWindow(window);
        return;
    }
    if (event.type() == QEvent::Resize && covered->sheet)
        covered->sheet->setGeometry(window->rect());
    if (event.type() == QEvent::ChildPolished && covered->sheet)
        covered->sheet->raise();
    if (event.type() == QEvent::WindowTitleChange && !m_isNaming) {
        covered->title = window->windowTitle();
        m_isNaming = true;
        window->setWindowTitle(tr("Xianfeng (covered)"));
        m_isNaming = false;
    }
}

/// Whether the event is input, which reaches nothing now; a key or a click also takes the cover off.
bool ScreenCover::swallow(const QEvent& event)
{
    if (!isInput(event.type()))
        return false;
    if (event.type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(event);
        if (!isModifier(key.key()) && !key.isAutoRepeat())
            uncover();
    } else if (event.type() == QEvent::MouseButtonRelease || event.type() == QEvent::TouchEnd) {
        uncover();
    }
    return true;
}

bool ScreenCover::eventFilter(QObject* watched, QEvent* event)
{
    if (m_isOn) {
        if (auto* widget = qobject_cast<QWidget*>(watched))
            followWindow(widget, *event);
        if (event->type() == QEvent::ShortcutOverride)
            event->accept(); // no shortcut: it comes as a key
        return swallow(*event);
    }
    if (isTouch(event->type()))
        m_lastInput = m_clock();
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !isOwnKey(*static_cast<QKeyEvent*>(event)))
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress && !static_cast<QKeyEvent*>(event)->isAutoRepeat())
        cover();
    return true;
}

} // namespace xf
