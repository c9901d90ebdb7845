// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace xf {

class FlowLayout;

/// Buttons that go on in a further line where the width ends, and one that stands apart at the other end.
class ButtonRow : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonRow(std::initializer_list<QWidget*> buttons, QWidget* apart);

    void add(QWidget* button);

private:
    FlowLayout* m_flow;
};

} // namespace xf
