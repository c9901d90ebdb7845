// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordpanel.h"

class QLabel;
class QLineEdit;

namespace xf {

class ChildTable;
class Session;
struct Progress;

/// The dated progress of the record in hand. A line at the top adds an entry: the date is today's,
/// type what was done, Enter.
class ProgressPanel : public RecordPanel
{
    Q_OBJECT

public:
    explicit ProgressPanel(Session& session, QWidget* parent = nullptr);
    ~ProgressPanel() override;

    void setRecord(Id record) override;
    void flush() override;
    void resumeRow() override;
    /// Puts the cursor where a new entry is typed.
    void beginEntry();

private:
    void add();
    [[nodiscard]] std::shared_ptr<Progress> entry() const;
    [[nodiscard]] RecordPtr begunRow() const;
    void putAside();

    Session& m_session;
    Id m_record = 0;
    QLineEdit* m_date;
    QLineEdit* m_text;
    QLabel* m_refusal;
    ChildTable* m_entries;
};

} // namespace xf
