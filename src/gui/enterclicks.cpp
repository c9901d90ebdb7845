// SPDX-License-Identifier: GPL-3.0-or-later
#include "enterclicks.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace xf {

namespace {

/// A dialog sees to it by itself.
QAbstractButton* enteredButton(QObject* watched)
{
    auto* button = qobject_cast<QAbstractButton*>(watched);
    const bool isPressed = qobject_cast<QPushButton*>(button) || qobject_cast<QToolButton*>(button);
    return isPressed && !qobject_cast<QDialog*>(button->window()) ? button : nullptr;
}

} // namespace

EnterClicks::EnterClicks(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool EnterClicks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isEnter || !isPlain || key->isAutoRepeat())
        return false;
    QAbstractButton* button = enteredButton(watched);
    if (button)
        button->click();
    return button != nullptr;
}

} // namespace xf
