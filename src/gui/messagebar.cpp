// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace xf {

namespace {
constexpr int noticeMilliseconds = 8000;
}

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_text(new QLabel), m_progress(new QProgressBar), m_action(new QPushButton),
      m_close(new QPushButton(tr("Close"))), m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_progress->setObjectName(QStringLiteral("messageProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        const auto run = m_run; // it may put another one in its place
        if (run)
            run();
    });
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::present(const QString& sentence, bool isRefusal)
{
    m_run = {};
    m_action->hide();
    m_progress->hide();
    m_close->show();
    m_text->setText(sentence);
    setRefusal(*this, isRefusal);
    setAccessibleName(sentence);
    show();
    if (isRefusal)
        m_timer->stop();
    else
        m_timer->start(noticeMilliseconds);
}

void MessageBar::tell(const QString& sentence)
{
    present(sentence, false);
}

void MessageBar::tell(const QString& sentence, const QString& actionText, std::function<void()> action)
{
    present(sentence, false);
    m_run = std::move(action);
    m_action->setText(actionText);
    m_action->show();
}

void MessageBar::advise(const QString& sentence, const QString& actionText, std::function<void()> action)
{
    tell(sentence, actionText, std::move(action));
    m_timer->stop();
}

void MessageBar::showWork(const QString& sentence, int percent, std::function<void()> cancel)
{
    if (m_progress->isHidden() || m_text->text() != sentence) {
        present(sentence, false);
        m_timer->stop();
        m_progress->show();
        m_close->hide();
        m_action->setText(tr("Cancel"));
        m_action->show();
    }
    m_run = std::move(cancel);
    m_progress->setValue(percent);
}

void MessageBar::endWork()
{
    if (!m_progress->isHidden())
        hide();
    m_progress->hide();
}

void MessageBar::refuse(const Error& error)
{
    present(error.sentence, true);
}

void MessageBar::refuse(const Error& error, std::function<void()> again)
{
    present(error.sentence, true);
    m_run = std::move(again);
    m_action->setText(tr("Try again"));
    m_action->show();
    Q_EMIT refusedForNow();
}

MessageBar* MessageBar::of(const QWidget* widget)
{
    return widget ? widget->window()->findChild<MessageBar*>() : nullptr;
}

} // namespace xf
