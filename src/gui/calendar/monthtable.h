// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace xf {

/// The activities by month: every month has the width its figures need, and an equal part of what is left over.
class MonthTable : public QTableView
{
    Q_OBJECT

public:
    using QTableView::QTableView;

    void setModel(QAbstractItemModel* model) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitMonths();
};

} // namespace xf
