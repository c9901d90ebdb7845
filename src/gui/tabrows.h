// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;
class QStackedWidget;

namespace xf {

/// Pages under tabs that go on in a further row where the width ends: no label is cut, no tab is out of sight.
/// A single page stands without a tab. Arrow keys go from tab to tab, Ctrl+Tab from anywhere in a page.
class TabRows : public QWidget
{
    Q_OBJECT

public:
    enum class Frame { None, Box };

    explicit TabRows(Frame frame, QWidget* parent = nullptr);

    void addTab(QWidget* page, const QString& label);
    [[nodiscard]] int count() const { return static_cast<int>(m_tabs.size()); }
    [[nodiscard]] QWidget* widget(int index) const;
    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);
    [[nodiscard]] QWidget* currentWidget() const;
    void setCurrentWidget(QWidget* page);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* m_bar;
    QStackedWidget* m_pages;
    std::vector<QAbstractButton*> m_tabs;
};

} // namespace xf
