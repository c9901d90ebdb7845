// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace xf {

/// Lets Enter press the button that has the focus, as it does in dialogs; without this only Space does.
class EnterClicks : public QObject
{
    Q_OBJECT

public:
    /// Watches all windows of the application as long as it lives.
    explicit EnterClicks(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace xf
