// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace xf {

class DueModel;

/// What is due, to be read beside others: the title wraps where it has to, and the activity is left out where it does
/// not fit beside it, so that nothing is cut.
class DueTable : public QTableView
{
    Q_OBJECT

public:
    DueTable(const char* name, DueModel& model);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void measure();
    void fit();
    void fitRows();
    [[nodiscard]] int marginWidth() const;
    [[nodiscard]] int widestText(int column) const;
    [[nodiscard]] int leastWidth() const;

    int m_kindWidth = 0;
};

} // namespace xf
