// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordpanel.h"
#include "result.h"

#include <QHash>

class QLabel;
class QPushButton;

namespace xf {

class ChildTable;
class FieldEditor;
class Session;
struct Vetting;

/// 审诺 of the pledge in hand: the round to come is filled in above (the five points are ticked already as the pledge
/// claims them), the rounds that were stand beneath, each with the wording that it judged.
class VettingPanel : public RecordPanel
{
    Q_OBJECT

public:
    explicit VettingPanel(Session& session, QWidget* parent = nullptr);

    void setRecord(Id record) override;
    void flush() override;

private:
    QWidget* makeEntry();
    FieldEditor* addField(const char* key);
    void prepare();
    void record(const char* result);
    void resubmit();
    [[nodiscard]] Result<Vetting> typed() const;
    void showRefusal(const QString& sentence);
    void showStanding();

    Session& m_session;
    Id m_record = 0;
    QHash<QString, FieldEditor*> m_fields;
    QLabel* m_standing;
    QLabel* m_refusal;
    QPushButton* m_pass;
    QPushButton* m_return;
    QPushButton* m_resubmit;
    ChildTable* m_rounds;
};

} // namespace xf
