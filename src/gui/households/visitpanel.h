// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordpanel.h"

class QLabel;
class QTextBrowser;

namespace xf {

class ChildTable;
class Session;

/// Visits to the household in hand as a diary, newest first, and the table in which they are written down. Says by when
/// the next visit is due.
class VisitPanel : public RecordPanel
{
    Q_OBJECT

public:
    explicit VisitPanel(Session& session, QWidget* parent = nullptr);

    void setRecord(Id household) override;
    void flush() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showDiary();
    [[nodiscard]] QString dueSentence() const;

    Session& m_session;
    Id m_record = 0;
    bool m_isStale = true;
    QLabel* m_due;
    QTextBrowser* m_diary;
    ChildTable* m_rows;
};

} // namespace xf
