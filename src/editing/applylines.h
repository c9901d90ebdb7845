// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor.h"

#include <QJsonObject>

namespace xf {

/// Carries out edits written as JSON, one a line: the same verbs as the windows.
/// {"add":KIND,"fields":{…}} {"edit":ID,"fields":{…}} {"remove":ID} {"step":ID,"key":…,"date":…,"note":…}
/// {"progress":ID,"fields":{…}} {"undo":N} {"redo":N} {"attach":ID,"name":…,"text":…}
/// A line may name the record it adds ("as":"name"); later lines may write "@name" wherever an id is wanted.
class ApplyLines
{
public:
    explicit ApplyLines(Editor& editor) : m_editor(editor) {}

    /// The id of the record touched (0 for undo and redo); ok only once the change is durable.
    Result<Id> apply(const QByteArray& line);

private:
    Result<Id> add(const QString& kindKey, const QJsonObject& fields);
    Result<Id> edit(Id id, const QJsonObject& fields);
    Result<Id> replay(int count, bool forward);
    Result<Id> attach(Id parent, const QJsonObject& line);
    Result<Id> idOf(const QJsonValue& value) const;
    Result<void> assign(const Kind& kind, Record& record, const QJsonObject& fields) const;
    Result<void> fillDefaults(const Kind& kind, Record& record) const;

    Editor& m_editor;
    QHash<QString, Id> m_names;
};

} // namespace xf
