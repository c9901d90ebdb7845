// SPDX-License-Identifier: GPL-3.0-or-later
#include "readonly.h"

#include "newerfile.h"
#include "othernames.h"
#include "safety/safekeeping.h"
#include "session.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace xf {

QString readOnlyReason(Session& session)
{
    if (const QDateTime& at = session.safekeeping().viewedBackup(); at.isValid())
        return EditsOff::tr(
                   "This is the backup of %1, to be looked at and exported. Nothing in it can be edited, and the "
                   "branch file stays as it is. To go back to this state, choose “Restore a backup…” in the "
                   "File menu of the branch's own window.")
            .arg(at.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    BranchFile& file = session.editor().file();
    if (hasOtherNames(file.path()))
        return otherNamesNotice();
    return isNewer(file) ? newerNotice(schemaOf(file))
                         : EditsOff::tr("This file is open for reading only. It can be looked at and exported; to edit "
                                        "it, copy it to a folder of your own.");
}

QLabel* makeReadOnlyBar(Session& session)
{
    auto* bar = new QLabel(readOnlyReason(session));
    bar->setObjectName(QStringLiteral("readOnlyBar"));
    bar->setTextFormat(Qt::PlainText);
    bar->setWordWrap(true);
    return bar;
}

EditsOff::EditsOff(Session& session, QWidget& inside)
    : QObject(&inside), m_inside(inside), m_reason(readOnlyReason(session))
{
    qApp->installEventFilter(this);
}

EditsOff::~EditsOff()
{
    qApp->removeEventFilter(this);
}

/// Before it is first seen, and again whenever its page turns it on.
bool EditsOff::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Polish && event->type() != QEvent::EnabledChange && event->type() != QEvent::Show)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || !widget->property("edits").toBool() || widget->window() != m_inside.window())
        return false;
    if (widget->isEnabled())
        widget->setEnabled(false);
    widget->setToolTip(m_reason);
    widget->setAccessibleDescription(m_reason);
    return false;
}

} // namespace xf
