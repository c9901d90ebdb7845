// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessmentpanel.h"

#include "fields/childtable.h"
#include "fields/fieldeditor.h"
#include "session.h"
#include "words.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <tuple>

namespace xf {

AssessmentPanel::AssessmentPanel(Session& session, QWidget* parent)
    : RecordPanel(parent), m_session(session), m_rows(new ChildTable(assessmentKind(), session))
{
    setObjectName(QStringLiteral("assessmentPanel"));
    auto* grid = new QGridLayout;
    const Field& voices = *assessmentKind().field(u"voice");
    int place = 0;
    for (const Choice& each : *voices.choices) {
        // Two beside each other, so that the list keeps its width.
        const int column = place % 2;
        const int top = place / 2 * 4;
        ++place;
        const QString voice = QString::fromLatin1(each.key);
        auto* heading = new QLabel(Words().choice(voices, voice));
        QFont bold = heading->font();
        bold.setBold(true);
        heading->setFont(bold);
        grid->addWidget(heading, top, column);
        int row = top + 1;
        for (const char* key : {"grade", "date", "text"})
            addField(*grid, voice, key, row++, column);
        grid->setColumnStretch(column, 1);
    }
    m_rows->layout()->setContentsMargins(0, 0, 0, 0);
    // All four voices want more height than the smallest screen leaves the tab; then they scroll.
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addLayout(grid);
    column->addWidget(m_rows, 1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&session.editor(), &Editor::changed, this, [this](const std::vector<RowChange>& changes) {
        for (const RowChange& each : changes) {
            if (each.kind == &assessmentKind() && each.record().parent == m_record)
                return fill();
        }
    });
}

void AssessmentPanel::addField(QGridLayout& grid, const QString& voice, const char* key, int row, int column)
{
    const Field& described = *assessmentKind().field(QString::fromLatin1(key));
    FieldEditor* field = makeFieldEditor(described, m_session);
    field->setObjectName(voice + QLatin1Char('_') + described.key);
    const QString spoken = Words().choice(*assessmentKind().field(u"voice"), voice);
    field->input()->setAccessibleName(QStringLiteral("%1, %2").arg(spoken, Words().label(described)));
    field->setReadOnly(m_session.isReadOnly());
    grid.addWidget(field, row, column, Qt::AlignTop);
    m_fields.emplace(std::pair(voice, described.key), field);
    connect(field, &FieldEditor::committed, this,
            [this, voice, name = described.key](const QVariant& value) { store(voice, name, value); });
}

void AssessmentPanel::setRecord(Id record)
{
    flush();
    m_record = record;
    m_rows->setRecord(record);
    setEnabled(record != 0);
    fill();
}

void AssessmentPanel::flush()
{
    for (const auto& each : m_fields) {
        if (each.second->isModified())
            each.second->commit();
    }
    m_rows->flush();
}

/// The newest row of a voice; null if it has none.
Result<std::shared_ptr<const Assessment>> AssessmentPanel::latest(const QString& voice) const
{
    std::shared_ptr<const Assessment> found;
    const auto rows = m_session.records().load(
        assessmentKind(), {{QStringLiteral("parent"), m_record}, {QStringLiteral("voice"), voice}});
    if (!rows)
        return rows.error();
    for (const RecordPtr& each : *rows) {
        auto row = std::static_pointer_cast<const Assessment>(each);
        if (!found || std::tie(row->date, row->id) > std::tie(found->date, found->id))
            found = row;
    }
    return found;
}

void AssessmentPanel::fill()
{
    const Assessment none;
    for (const auto& [place, field] : m_fields) {
        const auto row = m_record ? latest(place.first) : std::shared_ptr<const Assessment>();
        if (!row)
            m_session.tell(row.error());
        const bool isBeingTyped = field->isModified() && field->input()->hasFocus();
        if (!isBeingTyped)
            field->setValue(assessmentKind().value(row && *row ? **row : none, place.second));
    }
}

/// The first word of a voice makes its row, dated today.
void AssessmentPanel::store(const QString& voice, const QString& key, const QVariant& value)
{
    const auto last = latest(voice);
    if (!last)
        return m_fields.at({voice, key})->showError(last.error().sentence);
    const auto& before = *last;
    Assessment after = before ? *before : Assessment();
    after.parent = m_record;
    after.voice = voice;
    if (!before)
        after.date = m_session.today();
    assessmentKind().field(key)->set(after, value);
    Result<void> done;
    if (before) {
        const auto edited = m_session.editor().edit(assessmentKind(), after);
        done = edited ? Result<void>() : Result<void>(edited.error());
    } else if (m_record) {
        const auto added = m_session.editor().add(assessmentKind(), std::make_shared<Assessment>(after));
        done = added ? Result<void>() : Result<void>(added.error());
    }
    m_fields.at({voice, key})->showError(done ? QString() : done.error().sentence);
}

} // namespace xf
