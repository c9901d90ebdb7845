// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace xf {

/// What lies over one window while it is covered: the same for every window, with nothing of what is beneath.
class CoverSheet : public QWidget
{
    Q_OBJECT

public:
    explicit CoverSheet(QWidget* window);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace xf
