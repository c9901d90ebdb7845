// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace xf {

/// 第 [3] 页，共 53 页: says which page is in view, and goes to the one that is typed.
class PageField : public QWidget
{
    Q_OBJECT

public:
    explicit PageField(QWidget* parent = nullptr);

    /// Pages are counted from 1. `isWhole`: the paper has no pages beyond these.
    void show(int page, int pages, bool isWhole);
    /// Says beside the field that the paper ends earlier than asked for.
    void tellEnd(int pages);

Q_SIGNALS:
    void chosen(int page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_number;
    QLabel* m_count;
    int m_page = 1;
};

} // namespace xf
