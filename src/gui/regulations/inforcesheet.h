// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"

class QLabel;
class QPushButton;
class QTableView;

namespace xf {

class DateField;
class InForceModel;
class Session;

/// What was in force on a given day, and the quarter's check whether it is carried out: one button finds everything
/// carried out, a stroke marks each exception.
class InForceSheet : public Sheet
{
    Q_OBJECT

public:
    explicit InForceSheet(Session& session, QWidget* parent = nullptr);

    void arrive() override;
    void flush() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeTop();
    void makeTable();
    void setDay(const QVariant& day);
    void showCounts();
    void checkAll();
    void mark(const QString& state);
    void openCurrent();
    bool takesKey(int key);

    Session& m_session;
    InForceModel* m_model;
    DateField* m_day;
    QLabel* m_counts;
    QLabel* m_missing;
    QPushButton* m_check;
    QTableView* m_table;
};

} // namespace xf
