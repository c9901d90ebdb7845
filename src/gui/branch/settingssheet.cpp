// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingssheet.h"

#include "branch/settings.h"
#include "fields/fieldeditor.h"
#include "refusal.h"
#include "session.h"
#include "words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xf {

namespace {

constexpr int widestSettings = 860;
constexpr int linesBetween = 14;

QLabel* plainLabel(const QString& text = {})
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsSheet::SettingsSheet(Session& session, QWidget* parent) : Sheet(parent), m_session(session)
{
    setObjectName(QStringLiteral("settingsSheet"));
    auto* purpose = plainLabel(tr("What is local practice is set here. A value corrected in place counts for all "
                                  "quarters; a value begun anew counts from its day on, so that earlier quarters keep "
                                  "theirs."));
    purpose->setProperty("muted", true);
    auto* form = new QWidget;
    form->setMaximumWidth(widestSettings);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    for (const Field& field : settingFields())
        addLine(*grid, field);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(purpose);
    layout->addSpacing(linesBetween);
    layout->addWidget(form);
    layout->addStretch(1);
    SettingsSheet::arrive();
    connect(&session, &Session::peopleChanged, this, &SettingsSheet::arrive);
}

void SettingsSheet::addLine(QGridLayout& grid, const Field& field)
{
    const Field& sinceField = *settingKind().field(u"since");
    Line line{&field, makeFieldEditor(field, m_session), makeFieldEditor(sinceField, m_session),
              new QPushButton(tr("Begin anew")), plainLabel()};
    line.value->setObjectName(field.key);
    line.since->setObjectName(field.key + QLatin1String("-since"));
    line.since->setAccessibleName(tr("“%1” holds from").arg(Words().label(field)));
    line.anew->setObjectName(field.key + QLatin1String("-anew"));
    line.anew->setProperty("edits", true);
    line.anew->setToolTip(tr("From today another value; the one before stays for earlier quarters"));
    line.anew->setAccessibleName(tr("Begin “%1” anew").arg(Words().label(field)));
    line.earlier->setProperty("muted", true);
    for (QWidget* each : {static_cast<QWidget*>(line.value), static_cast<QWidget*>(line.since)})
        each->setEnabled(!m_session.isReadOnly());
    line.anew->setEnabled(!m_session.isReadOnly());

    auto* label = plainLabel(Words().label(field));
    label->setBuddy(line.value);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(line.value, row, 1);
    grid.addWidget(plainLabel(Words().label(sinceField)), row, 2);
    grid.addWidget(line.since, row, 3);
    grid.addWidget(line.anew, row, 4);
    grid.addWidget(line.earlier, row + 1, 1, 1, 4);
    m_lines.push_back(line);
    connect(line.value, &FieldEditor::committed, this, [this, line](const QVariant& to) { storeValue(line, to); });
    connect(line.since, &FieldEditor::committed, this, [this, line](const QVariant& to) { storeSince(line, to); });
    connect(line.anew, &QPushButton::clicked, this, [this, line] { begin(line); });
}

/// What holds today; a fresh row where nothing is set yet. One that cannot be read is no such case: a fresh row would
/// be stored beside it.
Result<std::shared_ptr<Setting>> SettingsSheet::current(const Field& field) const
{
    const auto rows = m_session.records().load(settingKind());
    if (!rows)
        return rows.error();
    const RecordPtr row = settingRowOn(*rows, field.key, m_session.today());
    if (row)
        return std::make_shared<Setting>(static_cast<const Setting&>(*row));
    auto fresh = std::make_shared<Setting>();
    fresh->name = field.key;
    return fresh;
}

Result<QString> SettingsSheet::earlierValues(const Field& field) const
{
    const auto rows = m_session.records().load(settingKind(), {{QStringLiteral("name"), field.key}});
    const auto now = current(field);
    if (!rows || !now)
        return rows ? now.error() : rows.error();
    QStringList others;
    for (const RecordPtr& each : *rows) {
        const auto& row = static_cast<const Setting&>(*each);
        if (row.id == (*now)->id)
            continue;
        const QString value = Words().text(field, field.get(row));
        others << (row.since.isValid() ? tr("from %1: %2").arg(row.since.toString(Qt::ISODate), value)
                                       : tr("at first: %1").arg(value));
    }
    return others.isEmpty() ? QString() : tr("Besides: %1").arg(others.join(tr("; ")));
}

void SettingsSheet::arrive()
{
    for (const Line& line : m_lines)
        showLine(line);
}

void SettingsSheet::showLine(const Line& line)
{
    const auto row = current(*line.field);
    const auto earlier = earlierValues(*line.field);
    if (!row || !earlier)
        return m_session.tell(row ? earlier.error() : row.error());
    // What the user is typing just now, or what was refused, is not overwritten.
    if (!line.value->isModified())
        line.value->setValue(line.field->get(**row));
    if (!line.since->isModified())
        line.since->setValue((*row)->since);
    line.earlier->setText(*earlier);
    line.earlier->setVisible(!line.earlier->text().isEmpty());
}

void SettingsSheet::flush()
{
    for (const Line& line : m_lines) {
        line.value->commit();
        line.since->commit();
    }
}

void SettingsSheet::storeValue(const Line& line, const QVariant& value)
{
    const auto after = current(*line.field);
    if (!after)
        return line.value->refuse(after.error().sentence);
    line.field->set(**after, value);
    store(*line.value, *after);
}

void SettingsSheet::storeSince(const Line& line, const QVariant& since)
{
    const auto after = current(*line.field);
    if (!after)
        return line.since->refuse(after.error().sentence);
    (*after)->since = since.toDate();
    store(*line.since, *after);
}

void SettingsSheet::begin(const Line& line)
{
    flush();
    const auto after = current(*line.field);
    if (!after)
        return m_session.tell(after.error());
    (*after)->id = 0;
    (*after)->since = m_session.today();
    if (const auto added = m_session.editor().add(settingKind(), *after); !added)
        return m_session.tell(withLabels(settingKind(), added.error()));
    line.value->setFocus(Qt::OtherFocusReason);
}

void SettingsSheet::store(FieldEditor& editor, const std::shared_ptr<Setting>& after)
{
    Result<void> done;
    if (after->id == 0) {
        if (const auto added = m_session.editor().add(settingKind(), after); !added)
            done = added.error();
    } else if (const auto edited = m_session.editor().edit(settingKind(), *after); !edited) {
        done = edited.error();
    }
    if (!done)
        editor.refuse(withLabels(settingKind(), done.error()).sentence);
    else
        arrive(); // also when nothing differed: shown in its usual form again
}

bool SettingsSheet::show(const Kind* kind, const PageRequest& request)
{
    Q_UNUSED(request)
    return kind == &settingKind();
}

} // namespace xf
