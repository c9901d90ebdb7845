// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace xf {

class DetailPanel;
class RecordTable;

/// A list and the record in hand beside each other. Until the user moves the border, the form keeps the width that
/// two fields to a row need while the list shows what it never leaves out; where both do not fit, the form folds.
/// A border that was moved is remembered.
class RecordSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// `name` of its place among the layouts kept in Preferences. `list` holds the table.
    RecordSplitter(QString name, QWidget* list, const RecordTable& table, DetailPanel* detail);

    void remember() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void share();

    QString m_name;
    const RecordTable& m_table;
    const DetailPanel& m_detail;
    bool m_isMoved;
};

} // namespace xf
