// SPDX-License-Identifier: GPL-3.0-or-later
#include "backlinkbar.h"

#include "fields/flowlayout.h"
#include "pageregistry.h"
#include "session.h"
#include "words.h"

#include <QPushButton>

#include <algorithm>

namespace xf {

namespace {

constexpr qsizetype longestTitle = 24;

/// The facts of the checklists name a record for every item and member; they have pages of their own for that.
bool isOfChecklist(const Kind& kind)
{
    const Kind* parent = kind.parents.isEmpty() ? nullptr : kindByKey(kind.parents.front());
    return parent && parent->role == KindRole::Checklist;
}

bool namesAnyRecord(const Kind& kind, const Field& field)
{
    return !isOfChecklist(kind) && field.type == FieldType::Reference && field.target == QLatin1String("*");
}

QString shortened(const QString& text)
{
    const QString simple = text.simplified();
    return simple.size() > longestTitle ? simple.left(longestTitle - 1) + QChar(0x2026) : simple;
}

} // namespace

BacklinkBar::BacklinkBar(Session& session, QWidget* parent)
    : RecordPanel(parent), m_session(session), m_links(new FlowLayout(this))
{
    setObjectName(QStringLiteral("backlinks"));
    hide();
    connect(&session.editor(), &Editor::changed, this, [this](const std::vector<RowChange>& changes) {
        const bool isTouched = std::any_of(changes.begin(), changes.end(), [](const RowChange& change) {
            const auto& fields = change.kind->fields;
            return std::any_of(fields.begin(), fields.end(),
                               [&](const Field& field) { return namesAnyRecord(*change.kind, field); });
        });
        if (m_record && isTouched)
            refresh();
    });
}

void BacklinkBar::setRecord(Id record)
{
    m_record = record;
    refresh();
}

void BacklinkBar::refresh()
{
    while (QLayoutItem* item = m_links->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the very button that was pressed
        delete item;
    }
    for (const Kind* kind : allKinds()) {
        for (const Field& field : kind->fields) {
            if (m_record && namesAnyRecord(*kind, field))
                addLinks(*kind, field);
        }
    }
    setVisible(m_links->count() > 0);
}

void BacklinkBar::addLinks(const Kind& kind, const Field& field)
{
    const auto rows = m_session.records().load(kind, {{field.key, m_record}});
    if (!rows)
        return m_session.tell(rows.error());
    for (const RecordPtr& row : *rows) {
        // A row that belongs to a record is shown with that: the report of the suggestion, the contest of the entry.
        const Id owner = row->parent ? row->parent : row->id;
        const QString title = row->parent ? m_session.nameOf(owner) : kind.title(*row);
        auto* link = new QPushButton(tr("%1: %2").arg(Words().kind(kind), shortened(title)));
        link->setToolTip(QStringList{title, kind.title(*row)}.join(QLatin1Char('\n')));
        connect(link, &QPushButton::clicked, this, [this, owner] {
            if (const Kind* target = m_session.records().kindOf(owner))
                Q_EMIT go(pageOfKind(target->key), PageRequest{owner, {}, {}});
        });
        m_links->addWidget(link);
    }
}

} // namespace xf
