// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "sheet.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace xf {

class DateField;
class FieldEditor;
class Session;
struct Setting;

/// 本支部设定: each setting with the value that holds today and the day from which it holds. A value corrected here
/// was always meant so; a value that changes on a day is begun anew, and earlier quarters keep the one before.
class SettingsSheet : public Sheet
{
    Q_OBJECT

public:
    explicit SettingsSheet(Session& session, QWidget* parent = nullptr);

    void arrive() override;
    void flush() override;
    bool show(const Kind* kind, const PageRequest& request) override;

private:
    /// One setting: its value, since when, and what held before.
    struct Line {
        const Field* field = nullptr;
        FieldEditor* value = nullptr;
        FieldEditor* since = nullptr;
        QPushButton* anew = nullptr;
        QLabel* earlier = nullptr;
    };

    void addLine(QGridLayout& grid, const Field& field);
    void showLine(const Line& line);
    void storeValue(const Line& line, const QVariant& value);
    void storeSince(const Line& line, const QVariant& since);
    void begin(const Line& line);
    void store(FieldEditor& editor, const std::shared_ptr<Setting>& after);
    [[nodiscard]] Result<std::shared_ptr<Setting>> current(const Field& field) const;
    [[nodiscard]] Result<QString> earlierValues(const Field& field) const;

    Session& m_session;
    std::vector<Line> m_lines;
};

} // namespace xf
