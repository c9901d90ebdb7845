// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "writers/writeoptions.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QWidget;

namespace xf {

class MessageBar;
class Session;

/// Work in the window's own thread that shows how far it is, in the window's message bar, once it takes longer than a
/// moment. Until it is done nothing else can be clicked or typed there but 取消 (or Esc).
class WorkProgress : public QObject
{
    Q_OBJECT

public:
    WorkProgress(QWidget* asker, const QString& sentence);
    ~WorkProgress() override;

    /// To be called now and then; false: the user does not want it any more.
    bool goOn(int percent);
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<MessageBar> m_bar;
    QString m_sentence;
    QElapsedTimer m_sinceBegin;
    QElapsedTimer m_sinceShown;
    bool m_isShown = false;
    bool m_isCancelled = false;
};

/// Does the work, showing the sentence and how far it is; tells the session what went wrong, or that it was cancelled.
/// With `again`, what went wrong carries a button that does all of it once more: with room made, or another place.
Result<void> workWithProgress(Session& session, QWidget* asker, const QString& sentence, WriteOptions options,
                              const std::function<Result<void>(const WriteOptions&)>& work,
                              const std::function<void()>& again = {});
/// The same for a file that is written.
Result<void> writeWithProgress(Session& session, QWidget* asker, const QString& fileName, WriteOptions options,
                               const std::function<Result<void>(const WriteOptions&)>& write,
                               const std::function<void()>& again = {});

} // namespace xf
