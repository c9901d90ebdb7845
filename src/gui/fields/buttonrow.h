// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QPushButton;

namespace xf {

class FlowLayout;

/// Buttons that go on in a further line where the width ends, and one that stands apart at the other end.
class ButtonRow : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonRow(std::initializer_list<QWidget*> buttons, QWidget* apart);

    void add(QWidget* button);
    /// From now on the last ones go into a menu where their lines would take too much of the window's height from what
    /// stands above them, as in large type on a small screen. The first one always stays.
    void foldIntoMenu();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fold();
    void fillMenu();
    [[nodiscard]] int linesOf(std::size_t shown) const;
    [[nodiscard]] int mostLines() const;

    FlowLayout* m_flow;
    QWidget* m_apart;
    QPushButton* m_more = nullptr;
    std::vector<QWidget*> m_buttons;
    std::size_t m_shown = 0; ///< the others are in the menu
};

} // namespace xf
