// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlockpanel.h"

#include "lists.h"
#include "theme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xf {

UnlockPanel::UnlockPanel(QWidget* parent)
    : QWidget(parent), m_sentence(makeWrappedLabel("unlockFile")), m_password(new QLineEdit),
      m_unlock(new QPushButton(tr("Unlock"))), m_answer(makeWrappedLabel("unlockAnswer"))
{
    m_password->setObjectName(QStringLiteral("unlockPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password of the backup"));
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_unlock->setAutoDefault(false);
    auto* label = new QLabel(tr("&Password"));
    label->setBuddy(m_password);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_password, 1);
    row->addWidget(m_unlock);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_sentence);
    layout->addLayout(row);
    layout->addWidget(m_answer);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPanel::unlock);
    m_password->installEventFilter(this);
    hide();
}

void UnlockPanel::ask(const QString& path)
{
    m_path = path;
    m_sentence->setText(tr("“%1” is a backup with a password.").arg(QFileInfo(path).fileName()));
    m_password->clear();
    m_answer->hide();
    show();
    m_password->setFocus();
}

/// Enter unlocks and goes no further: a button of the window would take it as well.
bool UnlockPanel::eventFilter(QObject* watched, QEvent* event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (watched != m_password || (key != Qt::Key_Return && key != Qt::Key_Enter))
        return QWidget::eventFilter(watched, event);
    unlock();
    return true;
}

void UnlockPanel::unlock()
{
    if (!m_unlock->isEnabled() || m_password->text().isEmpty())
        return m_password->setFocus();
    const Secret password(m_password->text());
    setRefusal(*m_answer, false);
    m_unlock->setEnabled(false); // one at a time
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    m_answer->setText(tr("The password is being tried…"));
    m_answer->show();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    const auto backup = unlockBackup(m_path, password, [this](int percent) { return showProgress(percent); });
    QGuiApplication::restoreOverrideCursor();
    m_unlock->setEnabled(true);
    if (backup) {
        m_password->clear();
        hide();
        Q_EMIT unlocked(*backup);
        return;
    }
    setRefusal(*m_answer, true);
    m_answer->setText(backup.error().sentence);
    m_password->selectAll();
    m_password->setFocus();
}

bool UnlockPanel::showProgress(int percent)
{
    m_answer->setText(tr("Unlocking: %1 %").arg(percent));
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    return true;
}

} // namespace xf
