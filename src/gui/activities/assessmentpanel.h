// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "life/assessment.h"
#include "recordpanel.h"
#include "result.h"

#include <map>

class QGridLayout;

namespace xf {

class ChildTable;
class FieldEditor;
class Session;

/// 评诺 of the pledge in hand: self, branch, leader and masses side by side, never blended (DOMAIN.md §3); beneath
/// them every assessment as it was recorded. A column shows the latest one of its voice.
class AssessmentPanel : public RecordPanel
{
    Q_OBJECT

public:
    explicit AssessmentPanel(Session& session, QWidget* parent = nullptr);

    void setRecord(Id record) override;
    void flush() override;

private:
    void addField(QGridLayout& grid, const QString& voice, const char* key, int row, int column);
    void fill();
    void store(const QString& voice, const QString& key, const QVariant& value);
    [[nodiscard]] Result<std::shared_ptr<const Assessment>> latest(const QString& voice) const;

    Session& m_session;
    Id m_record = 0;
    std::map<std::pair<QString, QString>, FieldEditor*> m_fields; ///< by voice and field
    ChildTable* m_rows;
};

} // namespace xf
