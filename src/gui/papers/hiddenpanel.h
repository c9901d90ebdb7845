// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/discretion.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace xf {

/// What the public edition hides, and in how many places, to be read before the paper leaves the house.
class HiddenPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HiddenPanel(QWidget* parent = nullptr);

    void show(const std::vector<Hidden>& hidden);

private:
    QLabel* m_heading;
    QListWidget* m_list;
};

} // namespace xf
