// SPDX-License-Identifier: GPL-3.0-or-later
#include "workprogress.h"

#include "messagebar.h"
#include "session.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QWidget>

namespace xf {

namespace {

constexpr int momentMs = 400;
constexpr int betweenMs = 60;

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::Shortcut:
    case QEvent::InputMethod:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::Drop:
    case QEvent::Close:
        return true;
    default:
        return false;
    }
}

} // namespace

WorkProgress::WorkProgress(QWidget* asker, const QString& sentence) : m_bar(MessageBar::of(asker)), m_sentence(sentence)
{
    m_sinceBegin.start();
}

WorkProgress::~WorkProgress()
{
    if (!m_isShown)
        return;
    qApp->removeEventFilter(this);
    if (m_bar)
        m_bar->endWork();
}

bool WorkProgress::goOn(int percent)
{
    if (!m_bar || m_sinceBegin.elapsed() < momentMs)
        return !m_isCancelled;
    if (m_isShown && m_sinceShown.elapsed() < betweenMs)
        return !m_isCancelled;
    if (!m_isShown)
        qApp->installEventFilter(this);
    m_isShown = true;
    m_bar->showWork(m_sentence, percent, [this] { cancel(); });
    QCoreApplication::processEvents(QEventLoop::AllEvents, betweenMs);
    m_sinceShown.start();
    return !m_isCancelled;
}

bool WorkProgress::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    const bool isShortcut = event->type() == QEvent::Shortcut;
    if (!isInput(event->type()) || (!widget && !isShortcut))
        return false;
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        cancel();
    const bool isOfBar = widget && m_bar && (widget == m_bar || m_bar->isAncestorOf(widget));
    if (isOfBar)
        return false;
    event->ignore(); // a window does not close over its work
    return true;
}

Result<void> workWithProgress(Session& session, QWidget* asker, const QString& sentence, WriteOptions options,
                              const std::function<Result<void>(const WriteOptions&)>& work,
                              const std::function<void()>& again)
{
    WorkProgress progress(asker, sentence);
    options.progress = [&](int percent) { return progress.goOn(percent); };
    Result<void> done = work(options);
    MessageBar* bar = again ? MessageBar::of(asker) : nullptr;
    if (!done && progress.isCancelled())
        session.tell(done.error().sentence);
    else if (!done && bar)
        bar->refuse(done.error(), again);
    else if (!done)
        session.tell(done.error());
    return done;
}

Result<void> writeWithProgress(Session& session, QWidget* asker, const QString& fileName, WriteOptions options,
                               const std::function<Result<void>(const WriteOptions&)>& write,
                               const std::function<void()>& again)
{
    return workWithProgress(session, asker, WorkProgress::tr("Writing %1").arg(fileName), std::move(options), write,
                            again);
}

} // namespace xf
