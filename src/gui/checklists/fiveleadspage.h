// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklistpage.h"

class QComboBox;

namespace xf {

/// 五带头: every member against the five items, one voice at a time.
class FiveLeadsPage : public ChecklistPage
{
    Q_OBJECT

public:
    explicit FiveLeadsPage(Session& session, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QString voice() const override;
    [[nodiscard]] QString shownVoice() const override;
    [[nodiscard]] QString nameOf(const AnswerPlace& place) const override;
    void prepare(Quarter quarter) override;

private:
    FiveLeadsTable* m_table = nullptr;
    QComboBox* m_voice = nullptr;
};

} // namespace xf
