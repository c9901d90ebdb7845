// SPDX-License-Identifier: GPL-3.0-or-later
#include "milestonepanel.h"

#include "fields/childtable.h"
#include "figureview.h"
#include "readortell.h"
#include "timelineview.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace xf {

MilestonePanel::MilestonePanel(Session& session, QWidget* parent)
    : RecordPanel(parent), m_session(session), m_chart(new FigureView), m_words(new QLabel),
      m_timeline(new TimelineView), m_table(new ChildTable(milestoneKind(), session))
{
    setObjectName(QStringLiteral("milestonePanel"));
    m_words->setObjectName(QStringLiteral("figureWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_chart);
    layout->addWidget(m_timeline);
    layout->addWidget(m_table, 1);
    connect(&session.editor(), &Editor::changed, this, [this](const std::vector<RowChange>& changes) {
        const bool isTouched = std::any_of(changes.begin(), changes.end(), [this](const RowChange& change) {
            return change.record().id == m_record || change.record().parent == m_record;
        });
        if (m_record && isTouched)
            refresh();
    });
    refresh();
}

void MilestonePanel::setRecord(Id highlight)
{
    setEnabled(highlight != 0);
    m_table->setRecord(highlight);
    m_record = highlight;
    refresh();
}

void MilestonePanel::flush()
{
    m_table->flush();
}

void MilestonePanel::refresh()
{
    FigureProgress figure;
    QString unit;
    std::vector<Milestone> milestones;
    if (const RecordPtr found = findOrTell(m_session, highlightKind(), m_record)) {
        const auto& highlight = static_cast<const Highlight&>(*found);
        const Where ofIt{{QStringLiteral("parent"), m_record}};
        Life life;
        life.progress = rowsOrTell<Progress>(m_session, progressKind(), ofIt);
        life.changes = rowsOrTell<Change>(m_session, changeKind(), ofIt);
        figure = figureProgress(highlight, life, m_session.today());
        unit = highlight.unit;
        milestones = rowsOrTell<Milestone>(m_session, milestoneKind(), ofIt);
    }
    m_chart->show(figure, unit);
    m_words->setText(FigureView::words(figure, unit));
    m_timeline->show(std::move(milestones), m_session.today());
}

} // namespace xf
