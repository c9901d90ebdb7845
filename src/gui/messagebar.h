// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace xf {

/// A line below the page that tells what happened, instead of a box in the way. Offers one action, such as undo.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// A notice that goes by itself after a while.
    void tell(const QString& sentence);
    void tell(const QString& sentence, const QString& actionText, std::function<void()> action);
    /// Advice that waits to be taken or closed.
    void advise(const QString& sentence, const QString& actionText, std::function<void()> action);
    /// A refusal; stays until it is closed or the next message comes.
    void refuse(const Error& error);
    /// The same where another try may go well, such as after room was made; the message carries the button.
    void refuse(const Error& error, std::function<void()> again);
    /// Work that goes on while it is shown, with the button to cancel it; stays until the next message or endWork().
    void showWork(const QString& sentence, int percent, std::function<void()> cancel);
    void endWork();
    [[nodiscard]] QString text() const;

    /// The bar of the window that a widget is in; null if there is none.
    static MessageBar* of(const QWidget* widget);

Q_SIGNALS:
    /// Something could not be written and may be tried again.
    void refusedForNow();

private:
    void present(const QString& sentence, bool isRefusal);

    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_action;
    QPushButton* m_close;
    QTimer* m_timer;
    std::function<void()> m_run;
};

} // namespace xf
