// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace xf {

/// Lays widgets one after the other and begins a new line where the width ends.
class FlowLayout : public QLayout
{
public:
    /// `gap` in pixels between two widgets of a line.
    explicit FlowLayout(QWidget* parent, int gap = usualGap);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.push_back(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect& rect) override;
    [[nodiscard]] int gap() const { return m_gap; }

private:
    int arrange(const QRect& rect, bool moves) const;

    static constexpr int usualGap = 12;

    int m_gap;
    std::vector<QLayoutItem*> m_items;
};

} // namespace xf
