// SPDX-License-Identifier: GPL-3.0-or-later
#include "applylines.h"

#include "branch/branch.h"
#include "values.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonDocument>

namespace xf {

namespace {

struct ApplyLinesMessages {
    Q_DECLARE_TR_FUNCTIONS(xf::ApplyLines)
};

Error refused(const QString& sentence)
{
    return Error{sentence, {}};
}

Result<QJsonObject> objectOf(const QByteArray& line)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return refused(ApplyLinesMessages::tr("This line is not a JSON object."));
    return document.object();
}

QJsonObject stepFields(const QJsonObject& line)
{
    QJsonObject fields = line.value(QLatin1String("fields")).toObject();
    for (const char* key : {"key", "date", "note"}) {
        if (line.contains(QLatin1String(key)))
            fields.insert(QLatin1String(key), line.value(QLatin1String(key)));
    }
    fields.insert(QStringLiteral("parent"), line.value(QLatin1String("step")));
    return fields;
}

} // namespace

Result<Id> ApplyLines::apply(const QByteArray& line)
{
    const auto read = objectOf(line);
    if (!read)
        return read.error();
    const QJsonObject& json = *read;
    const QJsonObject fields = json.value(QLatin1String("fields")).toObject();
    const auto at = [&](const char* key) { return json.value(QLatin1String(key)); };
    const auto has = [&](const char* key) { return json.contains(QLatin1String(key)); };

    Result<Id> id = refused(
        ApplyLinesMessages::tr("This line names no verb: add, edit, remove, step, progress, attach, undo, redo."));
    if (has("add")) {
        id = add(at("add").toString(), fields);
    } else if (has("step")) {
        id = add(QStringLiteral("step"), stepFields(json));
    } else if (has("progress")) {
        QJsonObject entry = fields;
        entry.insert(QStringLiteral("parent"), at("progress"));
        id = add(QStringLiteral("progress"), entry);
    } else if (has("undo") || has("redo")) {
        id = replay(at(has("undo") ? "undo" : "redo").toInt(-1), has("redo"));
    } else if (has("edit") || has("remove") || has("attach")) {
        const char* verb = has("edit") ? "edit" : has("remove") ? "remove" : "attach";
        id = idOf(at(verb));
        if (!id)
            return id;
        const Id target = *id;
        if (has("edit")) {
            id = edit(target, fields);
        } else if (has("attach")) {
            id = attach(target, json);
        } else if (auto done = m_editor.remove({target}); !done) {
            id = done.error();
        }
    }
    if (id && has("as"))
        m_names.insert(at("as").toString(), *id);
    return id;
}

Result<Id> ApplyLines::idOf(const QJsonValue& value) const
{
    if (value.isString() && value.toString().startsWith(QLatin1Char('@'))) {
        const auto known = m_names.constFind(value.toString().mid(1));
        if (known != m_names.constEnd())
            return *known;
    }
    const double number = value.toDouble(0);
    if (number < 1 || number > 9e15 || number != static_cast<double>(static_cast<Id>(number)))
        return refused(
            ApplyLinesMessages::tr("“%1” is not the id of a record.").arg(value.toVariant().toString().left(40)));
    return static_cast<Id>(number);
}

Result<void> ApplyLines::assign(const Kind& kind, Record& record, const QJsonObject& fields) const
{
    for (auto each = fields.begin(); each != fields.end(); ++each) {
        if (each.key() == QLatin1String("parent") && kind.role == KindRole::Child) {
            const auto parent = idOf(each.value());
            if (!parent)
                return parent.error();
            record.parent = *parent;
            continue;
        }
        const Field* field = kind.field(each.key());
        if (!field)
            return Error{ApplyLinesMessages::tr("“%1” has no field “%2”.").arg(kind.key, each.key().left(40)), {}};
        QJsonValue json = each.value();
        if (field->type == FieldType::Reference && json.isString()) {
            const auto id = idOf(json);
            if (!id)
                return id.error();
            json = *id;
        }
        const auto value = fromJson(*field, json);
        if (!value)
            return value.error();
        field->set(record, *value);
    }
    return {};
}

Result<void> ApplyLines::fillDefaults(const Kind& kind, Record& record) const
{
    if (!kind.hasLife())
        return {};
    auto& activity = static_cast<Activity&>(record);
    if (activity.year != 0)
        return {};
    const auto branches = m_editor.records().load(branchKind());
    if (!branches)
        return branches.error();
    if (!branches->empty())
        activity.year = static_cast<const Branch&>(*branches->front()).year;
    return {};
}

Result<Id> ApplyLines::add(const QString& kindKey, const QJsonObject& fields)
{
    const Kind* kind = kindByKey(kindKey);
    if (!kind)
        return refused(ApplyLinesMessages::tr("There is no kind “%1”.").arg(kindKey.left(40)));
    if (kind->key == evidenceKind().key)
        return refused(ApplyLinesMessages::tr("Evidence is added with its file: {\"attach\":ID,…}."));
    if (kind->role == KindRole::Base) {
        const auto there = m_editor.records().count(*kind);
        if (!there)
            return there.error();
        if (*there > 0)
            return refused(ApplyLinesMessages::tr("A file holds one branch."));
    }
    auto record = kind->make();
    if (auto done = assign(*kind, *record, fields); !done)
        return done.error();
    if (auto filled = fillDefaults(*kind, *record); !filled)
        return filled.error();
    return m_editor.add(
        *kind, record,
        kindKey == QLatin1String("step") || kindKey == QLatin1String("progress") ? kindKey : QStringLiteral("add"));
}

Result<Id> ApplyLines::edit(Id id, const QJsonObject& fields)
{
    const auto found = m_editor.records().readKind(id);
    if (!found)
        return found.error();
    const Kind* kind = *found;
    if (!kind)
        return refused(ApplyLinesMessages::tr("There is no record %1.").arg(id));
    auto before = m_editor.records().find(*kind, id);
    if (!before)
        return before.error();
    if (!*before) // the file lost the row of a record that it names
        return refused(ApplyLinesMessages::tr("There is no record %1.").arg(id));
    auto after = kind->clone(**before);
    if (fields.contains(QLatin1String("parent")))
        return refused(ApplyLinesMessages::tr("A record cannot change the record it belongs to."));
    if (auto done = assign(*kind, *after, fields); !done)
        return done.error();
    if (auto done = m_editor.edit(*kind, *after); !done)
        return done.error();
    return id;
}

Result<Id> ApplyLines::replay(int count, bool forward)
{
    if (count < 1)
        return refused(ApplyLinesMessages::tr("undo and redo take a number from 1."));
    using State = HistoryEntry::State;
    const auto left = m_editor.history().count(forward ? State::Undone : State::Done);
    if (!left)
        return left.error();
    if (*left < count) // refused lines change nothing
        return refused(forward ? ApplyLinesMessages::tr("There is nothing left to redo.")
                               : ApplyLinesMessages::tr("There is nothing left to undo."));
    if (auto done = forward ? m_editor.redo(count) : m_editor.undo(count); !done)
        return done.error();
    return Id{0};
}

Result<Id> ApplyLines::attach(Id parent, const QJsonObject& line)
{
    QByteArray bytes = line.value(QLatin1String("text")).toString().toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const QString name = line.value(QLatin1String("name")).toString();
    if (name.isEmpty())
        return refused(ApplyLinesMessages::tr("An attached file needs a name."));
    return m_editor.attach(parent, buffer, name);
}

} // namespace xf
